/** Id of a cell in the page, for the grid to say which one is active; two grids may stand side by side. */
export function gridCellId(grid: string, row: number, column: number): string {
  return `${grid}-${row}-${column}`;
}
