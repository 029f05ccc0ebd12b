import { gridKey, type Area, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../../src/model';

/** Changes that leave a book's figures as they are and its look not; each takes a sheet and gives another. */
export type Noise = (sheet: SheetSnapshot) => SheetSnapshot;

export function onEverySheet(book: WorkbookSnapshot, noise: Noise): WorkbookSnapshot {
  return { ...book, sheets: book.sheets.map(noise) };
}

export const withoutMerges: Noise = (sheet) => ({ ...sheet, merges: [] });

export const withoutFormats: Noise = (sheet) => ({ ...sheet, numberFormats: new Map() });

/** Blank rows above everything. */
export function withRowsAbove(count: number): Noise {
  return (sheet) => moved(sheet, count, 0, [...Array.from({ length: count }, () => []), ...sheet.values]);
}

/** Blank columns to the left of everything. */
export function withColumnsBefore(count: number): Noise {
  return (sheet) =>
    moved(
      sheet,
      0,
      count,
      sheet.values.map((line) => [...Array.from({ length: count }, () => null), ...line]),
    );
}

/** Drops the rows above the header: title, number, unit. */
export function withoutCaption(count: number): Noise {
  return (sheet) => moved(sheet, -count, 0, sheet.values.slice(count));
}

/** Texts rewritten, numbers as they are. */
export function withTexts(rewrite: (text: string) => string): Noise {
  return withValues((value) => (typeof value === 'string' ? rewrite(value) : value));
}

/** Numbers rewritten, texts as they are. */
export function withNumbers(rewrite: (value: number) => CellValue): Noise {
  return withValues((value) => (typeof value === 'number' ? rewrite(value) : value));
}

export const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

export const spaced = (text: string): string => (/^[\d.]+$/.test(text) ? text : [...text].join(' '));

export const broken = (text: string): string =>
  text.length > 4 && !/^[\d.]+$/.test(text) ? `${text.slice(0, 3)}\n${text.slice(3)}` : text;

export const withThousands = (value: number): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Leaves numbers that may be classification codes or line numbers, and rewrites the others. */
export function codeOr(rewrite: (value: number) => CellValue): (value: number) => CellValue {
  return (value) => (Number.isInteger(value) ? value : rewrite(value));
}

/** Rewrites the numbers of the columns that are no 行次: those whose header, in its row, is not that word. */
export function withAmounts(rewrite: (value: number) => number): Noise {
  return (sheet) => {
    const lineColumns = new Set(
      sheet.values.flatMap((line) => line.flatMap((value, column) => (value === '行次' ? column : []))),
    );
    return {
      ...sheet,
      values: sheet.values.map((line) =>
        line.map((value, column) => (typeof value === 'number' && !lineColumns.has(column) ? rewrite(value) : value)),
      ),
    };
  };
}

/** A sheet whose amounts are stored in 元 and shown under another format. */
export function storedInYuan(format: (value: number) => string): Noise {
  const inYuan = withAmounts((value) => Math.round(value * 10_000));
  return (sheet) => {
    const changed = inYuan(sheet);
    const numberFormats = new Map(changed.numberFormats);
    changed.values.forEach((line, row) => {
      line.forEach((value, column) => {
        if (typeof value === 'number' && value !== sheet.values[row]?.[column])
          numberFormats.set(gridKey(row, column), format(value));
      });
    });
    return { ...changed, numberFormats };
  };
}

function withValues(rewrite: (value: CellValue) => CellValue): Noise {
  return (sheet) => ({ ...sheet, values: sheet.values.map((line) => line.map(rewrite)) });
}

/** Columns put in another order: `order[i]` is the old place of the new column i. */
export function withColumnOrder(order: readonly number[]): Noise {
  return (sheet) => {
    const placeOf = (column: number): number => (order.includes(column) ? order.indexOf(column) : column);
    return {
      ...sheet,
      values: sheet.values.map((line) => line.map((_, column) => line[order[column] ?? column] ?? null)),
      merges: [],
      numberFormats: rekeyed(sheet.numberFormats, (row, column) => gridKey(row, placeOf(column))),
      formulas: rekeyed(sheet.formulas, (row, column) => gridKey(row, placeOf(column))),
    };
  };
}

function moved(sheet: SheetSnapshot, down: number, right: number, values: SheetSnapshot['values']): SheetSnapshot {
  const key = (row: number, column: number): string => gridKey(row + down, column + right);
  return {
    ...sheet,
    values,
    merges: sheet.merges.map((area) => movedArea(area, down, right)).filter(({ top }) => top >= 0),
    numberFormats: rekeyed(sheet.numberFormats, key),
    formulas: rekeyed(sheet.formulas, key),
  };
}

function movedArea({ top, left, bottom, right }: Area, down: number, across: number): Area {
  return { top: top + down, bottom: bottom + down, left: left + across, right: right + across };
}

function rekeyed(
  entries: ReadonlyMap<string, string>,
  key: (row: number, column: number) => string,
): ReadonlyMap<string, string> {
  return new Map(
    [...entries].map(([at, text]) => {
      const [row = 0, column = 0] = at.split(',').map(Number);
      return [key(row, column), text];
    }),
  );
}

/** Merges undone, and the text of each in every cell that it had, as converters of PDF and HTML leave them. */
export const mergesFilled: Noise = (sheet) => {
  const values = sheet.values.map((line) => [...line]);
  for (const { top, left, bottom, right } of sheet.merges) {
    const text = values[top]?.[left] ?? null;
    for (let row = top; row <= bottom; row += 1) {
      const line = (values[row] ??= []);
      for (let column = line.length; column <= right; column += 1) line.push(null);
      line.fill(text, left, right + 1);
    }
  }
  return { ...sheet, values, merges: [] };
};

/** A blank text far below and to the right of everything. */
export const withFarBlank: Noise = (sheet) => ({
  ...sheet,
  values: [
    ...sheet.values,
    ...Array.from({ length: 2000 }, () => []),
    [...Array.from({ length: 300 }, () => null), ' '],
  ],
});
