import type { Area } from '../../../src/model';
import { cellAt, enter, type EmulatedCell } from '../excel/workbook';
import { etFault } from './faults';
import { changed, demandWritable, type EtHabits, type OnAreas } from './world';

/** Error cells come over the bridge as numbers. */
export const CV_ERRORS: Readonly<Record<string, number>> = {
  '#NULL!': -2146826288,
  '#DIV/0!': -2146826281,
  '#VALUE!': -2146826273,
  '#REF!': -2146826265,
  '#NAME?': -2146826259,
  '#NUM!': -2146826252,
  '#N/A': -2146826246,
};

export function value2Of(cell: EmulatedCell | undefined): unknown {
  if (cell?.isError === true) return CV_ERRORS[String(cell.value)];
  return cell === undefined || cell.value === '' ? null : cell.value;
}

export function formulaOf(cell: EmulatedCell | undefined): unknown {
  return cell?.formula ?? cell?.value ?? '';
}

const GENERAL = 'G/通用格式';

export function numberFormatOf(cell: EmulatedCell | undefined): string {
  return cell?.numberFormat ?? GENERAL;
}

/** The first area only, as everywhere where a range has several. */
export function firstOf({ areas }: OnAreas): Area {
  const [first] = areas;
  if (!first) throw etFault('badAddress');
  return first;
}

/** One cell is itself, a line has the shape that this build gives it, anything else is rows of cells. */
export function read(target: OnAreas, { lines }: EtHabits, pick: (cell: EmulatedCell | undefined) => unknown): unknown {
  const area = firstOf(target);
  const rows: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: unknown[] = [];
    for (let column = area.left; column <= area.right; column += 1) cells.push(pick(cellAt(target.sheet, row, column)));
    rows.push(cells);
  }
  if (rows.length === 1 && rows[0]?.length === 1) return rows[0][0];
  const isLine = rows.length === 1 || rows[0]?.length === 1;
  return isLine && lines === 'flat' ? rows.flat() : rows;
}

/** What all cells of the range have in common; null where they differ. */
export function common<V>(target: OnAreas, pick: (row: number, column: number) => V): V | null {
  let found: V | null = null;
  for (const { top, left, bottom, right } of target.areas) {
    const columns = right - left + 1;
    for (let cell = 0; cell < (bottom - top + 1) * columns; cell += 1) {
      const value = pick(top + Math.floor(cell / columns), left + (cell % columns));
      if (found !== null && found !== value) return null;
      found = value;
    }
  }
  return found;
}

/** A matrix of the range's own shape, or one value for every cell. */
export function write(target: OnAreas, { matrixWrites }: EtHabits, value: unknown): void {
  demandWritable(target);
  const area = firstOf(target);
  const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const isMatrix = Array.isArray(value);
  if (isMatrix && rows * columns > 1 && matrixWrites === 'nothing') return;
  if (isMatrix && !fits(value, rows, columns)) throw etFault('general');
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [r, c] = matrixWrites === 'firstValue' && rows > 1 ? [0, column] : [row, column];
      const entry: unknown = isMatrix ? (value as readonly (readonly unknown[])[])[r]?.[c] : value;
      enter(target.sheet, area.top + row, area.left + column, entry);
    }
  }
  changed(target, '');
}

function fits(value: readonly unknown[], rows: number, columns: number): boolean {
  return value.length === rows && value.every((row) => Array.isArray(row) && row.length === columns);
}
