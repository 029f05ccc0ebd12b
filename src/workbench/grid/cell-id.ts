/** Id of a cell in the page, for the grid to say which one is active. */
export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}
