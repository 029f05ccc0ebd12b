import { gridKey, valueAt, type SheetSnapshot } from '../../model';
import { normaliseText } from '../../standards';
import { shownText } from '../figures/shown-text';
import { areaAt, gridOf, type Grid } from '../sheet/grid';

/** A cell of a form with the columns that it reaches over. */
export interface PaperCell {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  /** As it was written, with line breaks; a number as it is shown. */
  readonly text: string;
  /** As it is compared. */
  readonly plain: string;
}

/** A sheet as lines of cells: those that are empty are left out, one merged over lines stands in each of them. */
export interface PaperGrid {
  readonly sheet: string;
  readonly lines: readonly (readonly PaperCell[])[];
}

/** What this program, or a person, writes for what is still to be filled in. */
const OPEN = /^[〔【[（(]?待[填附].*$/;

/** A sheet ready to be read as a form. */
export function paperGrid(snapshot: SheetSnapshot): PaperGrid {
  const grid = gridOf(snapshot);
  const lines = Array.from({ length: grid.rows }, (_, row) => cellsOf(grid, row));
  return { sheet: snapshot.name, lines };
}

function cellsOf(grid: Grid, row: number): readonly PaperCell[] {
  const cells: PaperCell[] = [];
  for (let column = 0; column < grid.columns; column += 1) {
    const area = areaAt(grid, row, column);
    const right = area?.right ?? column;
    const text = writtenText(grid.sheet, area?.top ?? row, area?.left ?? column);
    if (text !== '') cells.push({ row, column, right, text, plain: normaliseText(text) });
    column = Math.max(column, right);
  }
  return cells;
}

function writtenText(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  if (typeof value === 'number') {
    const format = sheet.numberFormats.get(gridKey(row, column));
    return format === undefined ? String(value) : shownText(value, format, sheet.datesFrom1904);
  }
  if (typeof value !== 'string') return '';
  const text = value.replace(/\r\n?|\v/g, '\n').trim();
  return OPEN.test(text) ? '' : text;
}

/** The text of a line in a column; a cell that reaches over it counts. Empty where nothing stands there. */
export function textAt(line: readonly PaperCell[], column: number | undefined): string {
  if (column === undefined) return '';
  return line.find((cell) => cell.column <= column && column <= cell.right)?.text ?? '';
}
