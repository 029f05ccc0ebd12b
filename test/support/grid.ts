import {
  gridKey,
  maybeArea,
  type CellValue,
  type SheetSnapshot,
  type Visibility,
  type WorkbookSnapshot,
} from '../../src/model';

/** Everything about a sheet besides what stands in its cells; addresses as people write them. */
export interface SheetExtras {
  readonly merges?: readonly string[];
  readonly formats?: Readonly<Record<string, string>>;
  readonly formulas?: Readonly<Record<string, string>>;
  readonly visibility?: Visibility;
}

/** A sheet from rows as they are read on the page. */
export function sheet(
  name: string,
  values: readonly (readonly CellValue[])[],
  { merges = [], formats = {}, formulas = {}, visibility = 'visible' }: SheetExtras = {},
): SheetSnapshot {
  return {
    name,
    visibility,
    isProtected: false,
    values,
    merges: merges.map(areaAt),
    numberFormats: byCell(formats),
    formulas: byCell(formulas),
  };
}

export function book(name: string, ...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { name, sheets };
}

/** Rows from a drawing: one row a line, cells parted by “|”; numbers become numbers, ~ is a blank. */
export function rows(drawing: string): readonly (readonly CellValue[])[] {
  return drawing
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split('|').map((cell) => cellValue(cell.trim())));
}

function cellValue(text: string): CellValue {
  if (text === '' || text === '~') return null;
  if (text.startsWith('#')) return { error: text };
  if (text.startsWith("'")) return text.slice(1);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function areaAt(a1: string): ReturnType<typeof maybeArea> & object {
  const area = maybeArea(a1);
  if (area === null) throw new RangeError(`no address: ${a1}`);
  return area;
}

function byCell(entries: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(entries).map(([a1, text]) => {
      const { top, left } = areaAt(a1);
      return [gridKey(top, left), text];
    }),
  );
}
