import { toA1, type CellRef } from '../../model';

/** A cell of another sheet as formulas name it; the sheet is always quoted, whatever stands in its name. */
export function cellReference({ sheet, row, column }: CellRef): string {
  return `${sheetReference(sheet)}!${toA1(row, column)}`;
}

/**
 * Cells as few references: neighbours in a column, then in a row, become one area.
 * A cell named twice is referred to twice.
 */
export function references(cells: readonly CellRef[]): readonly string[] {
  const down = runs([...cells].sort(byColumn), (a, b) => a.column === b.column && b.row === a.row + 1);
  const single = down.filter((run) => run.length === 1).flat();
  const across = runs([...single].sort(byRow), (a, b) => a.row === b.row && b.column === a.column + 1);
  return [...down.filter((run) => run.length > 1), ...across].map(areaReference);
}

/** `'Sheet'!A1:A5`; the sheet is named once. */
function areaReference(run: readonly CellRef[]): string {
  const [first] = run;
  const last = run[run.length - 1];
  if (!first || !last) return '';
  return first === last ? cellReference(first) : `${cellReference(first)}:${toA1(last.row, last.column)}`;
}

/** A quotation mark within a name is doubled. */
function sheetReference(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** Splits where the next cell does not follow; areas never run over two sheets. */
function runs(
  cells: readonly CellRef[],
  follows: (a: CellRef, b: CellRef) => boolean,
): readonly (readonly CellRef[])[] {
  const found: CellRef[][] = [];
  for (const cell of cells) {
    const run = found[found.length - 1];
    const last = run?.[run.length - 1];
    if (run && last?.sheet === cell.sheet && follows(last, cell)) run.push(cell);
    else found.push([cell]);
  }
  return found;
}

/** Down the columns, sheet by sheet. */
function byColumn(a: CellRef, b: CellRef): number {
  return compare(a.sheet, b.sheet) || a.column - b.column || a.row - b.row;
}

/** Along the rows, sheet by sheet. */
function byRow(a: CellRef, b: CellRef): number {
  return compare(a.sheet, b.sheet) || a.row - b.row || a.column - b.column;
}

/** By code units: the order of a language would differ between machines. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
