import { maybeArea, type Area, type SheetSnapshot } from '../../../model';
import { readXml, type XmlCursor } from '../../package/xml';
import { isTrue, numberAttribute } from '../parts/attributes';
import type { SheetSizes } from '../parts/looks';
import { readSheetData, type CellTables } from './sheet-cells';

/** What a worksheet part holds. */
export type SheetPartContent = SheetSizes & Omit<SheetSnapshot, 'name' | 'visibility'>;

type ReadElement = (cursor: XmlCursor, tables: CellTables) => Partial<SheetPartContent>;

/** The elements of a worksheet that are read, each to its end. */
const ELEMENTS: ReadonlyMap<string, ReadElement> = new Map<string, ReadElement>([
  ['sheetViews', readViews],
  ['sheetFormatPr', readDefaults],
  ['cols', readColumns],
  ['sheetData', readSheetData],
  ['sheetProtection', readProtection],
  ['mergeCells', readMerges],
]);

/** Files give one width to all columns up to the last of 16,384; no sheet of a 决算 workbook is as wide as this. */
const SIZED_COLUMNS = 256;

const NOTHING: SheetPartContent = {
  values: [],
  formulas: new Map(),
  numberFormats: new Map(),
  merges: [],
  isProtected: false,
  frozen: { rows: 0, columns: 0 },
  defaultRowPoints: null,
  defaultColumnCharacters: null,
  rowPoints: new Map(),
  columnCharacters: new Map(),
};

/**
 * Reads a worksheet part.
 * @throws DocumentFault damaged
 */
export function readSheetPart(xml: string, tables: CellTables): SheetPartContent {
  return readXml(xml, (cursor) => {
    const content: SheetPartContent = { ...NOTHING };
    while (cursor.toChild()) {
      const read = ELEMENTS.get(cursor.local());
      if (read) Object.assign(content, read(cursor, tables));
      else cursor.skip();
    }
    return content;
  });
}

/** Panes that stay in place; a sheet is shown as its first view has it. */
function readViews(cursor: XmlCursor): Partial<SheetPartContent> {
  const views: SheetSizes['frozen'][] = [];
  while (cursor.toChild()) views.push(readView(cursor));
  const [frozen = NOTHING.frozen] = views;
  return { frozen };
}

function readView(cursor: XmlCursor): SheetSizes['frozen'] {
  let frozen = NOTHING.frozen;
  while (cursor.toChild()) {
    if (cursor.local() === 'pane' && cursor.attribute('state')?.startsWith('frozen')) {
      const [rows = 0, columns = 0] = [cursor.attribute('ySplit'), cursor.attribute('xSplit')].map(numberAttribute);
      frozen = { rows, columns };
    }
    cursor.skip();
  }
  return frozen;
}

function readDefaults(cursor: XmlCursor): Partial<SheetPartContent> {
  const width = cursor.attribute('defaultColWidth') ?? cursor.attribute('baseColWidth');
  const height = cursor.attribute('defaultRowHeight');
  cursor.skip();
  return { defaultColumnCharacters: positive(width), defaultRowPoints: positive(height) };
}

function readColumns(cursor: XmlCursor): Partial<SheetPartContent> {
  const columnCharacters = new Map<number, number>();
  while (cursor.toChild()) {
    const [first = 0, last = 0] = [cursor.attribute('min'), cursor.attribute('max')].map(numberAttribute);
    const width = isTrue(cursor.attribute('hidden')) ? 0 : numberAttribute(cursor.attribute('width'));
    if (width !== undefined) {
      for (let column = Math.max(1, first); column <= Math.min(last, SIZED_COLUMNS); column += 1) {
        columnCharacters.set(column - 1, width);
      }
    }
    cursor.skip();
  }
  return { columnCharacters };
}

function readProtection(cursor: XmlCursor): Partial<SheetPartContent> {
  const isProtected = isTrue(cursor.attribute('sheet'));
  cursor.skip();
  return { isProtected };
}

function readMerges(cursor: XmlCursor): Partial<SheetPartContent> {
  const merges: Area[] = [];
  while (cursor.toChild()) {
    const area = maybeArea(cursor.attribute('ref') ?? '');
    if (area) merges.push(area);
    cursor.skip();
  }
  return { merges };
}

function positive(value: string | undefined): number | null {
  const number = numberAttribute(value) ?? 0;
  return number > 0 ? number : null;
}
