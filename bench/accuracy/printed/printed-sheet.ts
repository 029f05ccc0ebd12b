import { gridKey, type CellValue, type SheetSnapshot } from '../../../src/model';
import type { Book, TruePlace } from '../../../test/support/generator';

/** A cell as it is printed; `amount` is null where words stand. */
export interface PrintedCell {
  readonly text: string;
  readonly amount: number | null;
  readonly hasDecimals: boolean;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/**
 * A sheet to be printed. Rows up to `head` are its caption, up to `body` its headers, and from `end` on its notes. Where
 * tables stand one below the other `between` are the rows that part them: notes, gap, title and unit.
 */
export interface PrintedSheet {
  readonly name: string;
  /** Null where a cell is covered by one that is joined. */
  readonly cells: readonly (readonly (PrintedCell | null)[])[];
  readonly width: number;
  readonly head: number;
  readonly body: number;
  readonly end: number;
  readonly between: ReadonlySet<number>;
}

const CAPTION = /^(?:部门|金额单位|单位)[：:]|^公开\d+表$/;

/** The sheets of a book, each with its parts told. */
export function printedSheets({ snapshot, truth }: Book): readonly PrintedSheet[] {
  return snapshot.sheets.map((sheet) => {
    const places = [...truth.places.values()].filter(({ ref }) => ref.sheet === sheet.name);
    const rows = places.map(({ ref }) => ref.row);
    const captions = sheet.values.map((line) => line.some((cell) => typeof cell === 'string' && CAPTION.test(cell)));
    const body = Math.min(...rows);
    return {
      name: sheet.name,
      cells: cellsOf(sheet),
      width: Math.max(...sheet.values.map((line) => line.length)),
      head: captions.lastIndexOf(true, body) + 1,
      body,
      end: Math.max(...rows) + 1,
      between: rowsBetween(places, captions),
    };
  });
}

/** The rows from the end of each table of a sheet to the headers of the next one below it. */
function rowsBetween(places: readonly TruePlace[], captions: readonly boolean[]): ReadonlySet<number> {
  const spans = [...new Set(places.map(({ table }) => table))].map((table) => {
    const rows = places.filter((place) => place.table === table).map(({ ref }) => ref.row);
    return [Math.min(...rows), Math.max(...rows)] as const;
  });
  return new Set(
    spans.flatMap(([top, bottom]) => {
      const below = spans.find(([other]) => other > bottom && spans.every(([each]) => each <= top || each >= other));
      const end = below === undefined ? bottom : captions.lastIndexOf(true, below[0]);
      return Array.from({ length: Math.max(0, end - bottom) }, (_, index) => bottom + 1 + index);
    }),
  );
}

function cellsOf({ values, merges, numberFormats }: SheetSnapshot): PrintedSheet['cells'] {
  const width = Math.max(...values.map((line) => line.length));
  return values.map((line, row) =>
    Array.from({ length: width }, (_, column): PrintedCell | null => {
      const merge = merges.find(
        ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
      );
      if (merge && (merge.top !== row || merge.left !== column)) return null;
      const value = line[column] ?? null;
      const hasDecimals = numberFormats.has(gridKey(row, column));
      return {
        text: wordsOf(value, hasDecimals),
        amount: typeof value === 'number' ? value : null,
        hasDecimals,
        rowSpan: merge ? merge.bottom - merge.top + 1 : 1,
        columnSpan: merge ? merge.right - merge.left + 1 : 1,
      };
    }),
  );
}

/** What a cell of a sheet is printed as; empty where nothing is. */
export function printedWords({ values, numberFormats }: SheetSnapshot, row: number, column: number): string {
  return wordsOf(values[row]?.[column] ?? null, numberFormats.has(gridKey(row, column)));
}

function wordsOf(value: CellValue, hasDecimals: boolean): string {
  if (typeof value === 'number') return shown(value, hasDecimals);
  return typeof value === 'string' ? value : '';
}

function shown(value: number, hasDecimals: boolean): string {
  if (!hasDecimals) return String(value);
  const [whole = '', fraction = ''] = value.toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fraction}`;
}

/** How wide each column is in centimetres: as its words ask for, labels as the layout says. */
export function columnWidths(
  { cells, width, head, end }: PrintedSheet,
  size: number,
  labels: string,
): readonly number[] {
  const letter = size * 0.0353;
  return Array.from({ length: width }, (_, column) => {
    const own = cells.slice(head, end).flatMap((row) => row[column] ?? []);
    const single = own.filter(({ columnSpan }) => columnSpan === 1);
    const figures = single.filter(({ amount, hasDecimals }) => amount !== null && hasDecimals);
    const longest = Math.max(1, ...single.map(({ text }) => lengthOf(text)));
    if (figures.length > 0) return letter * (Math.max(5, ...figures.map(({ text }) => lengthOf(text))) + 1);
    return letter * (labels === 'whole' ? Math.min(longest, 22) + 1 : Math.min(longest + 1, 7));
  });
}

function lengthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 255 ? 1 : 0.6), 0);
}
