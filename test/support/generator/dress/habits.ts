import { gridKey, valueAt, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../../../../src/model';
import type { Book } from '../lay-out';
import { mergesFilled, onEverySheet, withColumnOrder, withColumnsBefore, type Noise } from '../../noise';

/** Another habit of drawing the same figures; what a book says does not depend on it. */
export type Habit = (snapshot: WorkbookSnapshot) => WorkbookSnapshot;

const SUBTOTAL = '小计';
/** Headers stand in the first rows. */
const HEADER_ROWS = 10;

/** The continued page of a table stands some columns to the right of the page before. */
export function shiftedPages(places: number): Habit {
  return (snapshot) =>
    onEverySheet(snapshot, (sheet) => (/续\)?$/.test(sheet.name) ? withColumnsBefore(places)(sheet) : sheet));
}

/** Where a header says 小计 below the name of what it is one of. */
interface SubtotalHeader {
  readonly row: number;
  readonly column: number;
  readonly group: string;
}

function subtotalsOn(sheet: SheetSnapshot): readonly SubtotalHeader[] {
  return sheet.values.slice(0, HEADER_ROWS).flatMap((line, row) =>
    line.flatMap((value, column) => {
      const group = value === SUBTOTAL ? groupAbove(sheet, row, column) : null;
      return group === null ? [] : [{ row, column, group }];
    }),
  );
}

/** The header that is merged over a cell and others, as 公务用车 is over its parts. */
function groupAbove(sheet: SheetSnapshot, row: number, column: number): string | null {
  const over = sheet.merges.find(
    ({ top, bottom, left, right }) =>
      bottom === row - 1 && top > 0 && left <= column && column <= right && left < right,
  );
  const text = over ? valueAt(sheet, over.top, over.left) : null;
  return typeof text === 'string' && text.includes('公务用车') ? text : null;
}

/** “公务用车购置及运行维护费小计” in one header cell. */
const subtotalInOneCell: Noise = (sheet) => {
  const found = subtotalsOn(sheet);
  const textAt = (value: CellValue, row: number, column: number): CellValue => {
    const here = found.find((each) => each.row === row && each.column === column);
    return here ? `${here.group}${SUBTOTAL}` : value;
  };
  return { ...sheet, values: sheet.values.map((line, row) => line.map((value, c) => textAt(value, row, c))) };
};

/** The columns that a header stands over: its own, or those that it is merged over. */
function columnsBelow({ merges }: SheetSnapshot, row: number, column: number): readonly number[] {
  const own = merges.find(({ top, left }) => top === row && left === column);
  return own ? Array.from({ length: own.right - own.left + 1 }, (_, index) => own.left + index) : [column];
}

/** The column of 小计 is not printed. */
const withoutSubtotal: Noise = (sheet) => {
  const dropped = subtotalsOn(sheet).flatMap(({ row, column }) => columnsBelow(sheet, row, column));
  if (dropped.length === 0) return sheet;
  const filled = mergesFilled(sheet);
  const width = Math.max(...sheet.values.map((line) => line.length));
  const kept = Array.from({ length: width }, (_, column) => column).filter((column) => !dropped.includes(column));
  const { values, ...rest } = withColumnOrder(kept)(filled);
  return { ...rest, values: values.map((line) => renumbered(line.slice(0, kept.length))) };
};

/** The numbers of columns, counted anew; any other line as it is. */
function renumbered(line: readonly CellValue[]): readonly CellValue[] {
  const numbers = line.map((value) => (value === null || value === '栏次' ? Number.NaN : Number(value)));
  const ranks = numbers.filter((each) => !Number.isNaN(each));
  const isRanks =
    ranks.length > 2 && ranks.every((each, index) => Number.isInteger(each) && each > (ranks[index - 1] ?? 0));
  if (!isRanks) return line;
  let next = 0;
  return line.map((value, index) => {
    if (Number.isNaN(numbers[index])) return value;
    next += 1;
    return typeof value === 'number' ? next : String(next);
  });
}

/** Amounts stored in 元 and shown in 万元 as before; what is no amount of a table stays. */
export function shownInWan({ snapshot, truth }: Book): WorkbookSnapshot {
  const amounts = new Set([...truth.places.values()].map(({ ref }) => `${ref.sheet}!${gridKey(ref.row, ref.column)}`));
  return onEverySheet(snapshot, (sheet) => {
    const numberFormats = new Map(sheet.numberFormats);
    const values = sheet.values.map((line, row) =>
      line.map((value, column) => {
        const key = gridKey(row, column);
        if (typeof value !== 'number' || !amounts.has(`${sheet.name}!${key}`)) return value;
        numberFormats.set(key, '0.00,,\n%');
        return Math.round(value * 10_000);
      }),
    );
    return { ...sheet, values, numberFormats };
  });
}

/** The kinds of 小计 of 公务用车. */
export const SUBTOTAL_HABITS: Readonly<Record<string, Habit>> = {
  inOneCell: (snapshot) => onEverySheet(snapshot, subtotalInOneCell),
  mergedSameLabel: (snapshot) => onEverySheet(snapshot, mergesFilled),
  notPrinted: (snapshot) => onEverySheet(snapshot, withoutSubtotal),
};

/** How many headers 小计 of 公务用车 a book prints. */
export function countSubtotals(snapshot: WorkbookSnapshot): number {
  return snapshot.sheets.reduce((sum, sheet) => sum + subtotalsOn(sheet).length, 0);
}
