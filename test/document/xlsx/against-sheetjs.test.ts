import { read, utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import fc from 'fast-check';
import { createWorkbook, readWorkbook } from '../../../src/document';
import { isCellError, valueAt, type CellValue, type WorkbookSnapshot } from '../../../src/model';
import {
  bareBook,
  chartBook,
  exceljsBook,
  handMadeBook,
  listObjectBook,
  longBook,
  prefixedBook,
  sheetjsBook,
  wpsLikeBook,
} from '../../support/books';
import { filesIn } from '../../support/books/files-in';
import { bareRead, type BareSheet } from '../../support/books/bare-read';
import { corpusBook } from '../../support/generator';

const SEED = 20_201_231;
const CORPUS = Array.from({ length: 20 }, (_, index) => index);

const BOOKS: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ...filesIn('samples'),
  ...filesIn('test/fixtures/workbooks'),
  ['of exceljs', exceljsBook],
  ['of WPS', wpsLikeBook],
  ['with a chart', chartBook],
  ['with prefixes', prefixedBook],
  ['with next to nothing', bareBook],
  ['with a list', listObjectBook],
  ['of SheetJS', sheetjsBook],
  ['of 3,000 rows', () => longBook(3_000)],
];

/** The workbook as we read it, without what SheetJS is not asked for. */
async function ourRead(bytes: Uint8Array): Promise<readonly BareSheet[]> {
  const { snapshot, looks } = await readWorkbook('', bytes);
  return snapshot.sheets.map(({ name, values, formulas, numberFormats, merges }) => {
    const look = looks.get(name);
    const [columnWidths = new Map<number, number>(), rowHeights = new Map<number, number>()] = [
      look?.columnWidths,
      look?.rowHeights,
    ];
    return { name, values, formulas, numberFormats, merges, columnWidths, rowHeights };
  });
}

async function expectSameRead(bytes: Uint8Array): Promise<void> {
  expect(await ourRead(bytes)).toEqual(bareRead(bytes));
}

function plain(value: CellValue): string | number {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  // A lone carriage return is read otherwise, see below.
  return typeof value === 'number' ? value : String(value).replace(/\r(?!\n)/g, '\n');
}

function writtenByUs({ sheets }: WorkbookSnapshot): Uint8Array {
  return createWorkbook(
    sheets.map(({ name, values }) => ({
      name,
      columns: [],
      rows: values.map((cells) => cells.map((value) => ({ value: plain(value) }))),
    })),
  );
}

function cellObject(value: CellValue): CellObject | undefined {
  if (value === null) return undefined;
  if (isCellError(value)) return { t: 'e', v: 42 };
  if (typeof value === 'boolean') return { t: 'b', v: value };
  return typeof value === 'number' ? { t: 'n', v: value, z: '#,##0.00' } : { t: 's', v: value };
}

function writtenBySheetJs({ sheets }: WorkbookSnapshot, bookSST: boolean): Uint8Array {
  const book = utils.book_new();
  for (const { name, values, merges } of sheets) {
    const sheet: WorkSheet = utils.aoa_to_sheet(values.map((cells) => cells.map(cellObject)));
    sheet['!merges'] = merges.map(({ top, left, bottom, right }) => ({
      s: { r: top, c: left },
      e: { r: bottom, c: right },
    }));
    sheet['!cols'] = [{ wch: 30 }, { hidden: true }, { wpx: 80 }];
    sheet['!rows'] = [{ hpt: 28 }, { hidden: true }];
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', bookSST, compression: true }) as ArrayBuffer);
}

describe('a workbook is read as SheetJS reads it:', () => {
  it.each(BOOKS)('%s', async (_name, make) => {
    await expectSameRead(await make());
  });

  it.each(CORPUS)('book %i of the generator, written by us', async (index) => {
    await expectSameRead(writtenByUs(corpusBook(index).book.snapshot));
  });

  it.each(CORPUS.slice(0, 12))('book %i of the generator, written by SheetJS', async (index) => {
    const { snapshot } = corpusBook(index).book;
    await expectSameRead(writtenBySheetJs(snapshot, true));
    await expectSameRead(writtenBySheetJs(snapshot, false));
  });
});

/** Letters of every width, blanks, line ends, and what XML and the format itself make use of. */
const PIECES = [
  '一',
  '元',
  'A',
  '𠀀',
  '0',
  '_x',
  '_',
  '<',
  '>',
  '&',
  '"',
  "'",
  ' ',
  '\t',
  '\n',
  '\r',
  ']]>',
  '-',
  '.',
  'e',
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''));
const numbers = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const grids = fc.array(
  fc.array(fc.oneof(texts, numbers, fc.boolean(), fc.constant(null), fc.constant({ error: '#N/A' })), { maxLength: 6 }),
  { minLength: 1, maxLength: 8 },
);

function bookOf(values: readonly (readonly CellValue[])[]): WorkbookSnapshot {
  const sheet = { visibility: 'visible', isProtected: false, formulas: new Map(), numberFormats: new Map() } as const;
  return { name: '', sheets: [{ ...sheet, name: '表', values, merges: [] }] };
}

describe('awkward texts and numbers are read as SheetJS reads them', () => {
  it.each([
    ['written by SheetJS, texts shared', (book: WorkbookSnapshot) => writtenBySheetJs(book, true)],
    ['written by SheetJS, texts in the cells', (book: WorkbookSnapshot) => writtenBySheetJs(book, false)],
    ['written by us', writtenByUs],
  ])('%s', async (_name, writer) => {
    await fc.assert(
      fc.asyncProperty(grids, async (values) => expectSameRead(writer(bookOf(values)))),
      { seed: SEED, numRuns: 120 },
    );
  });
});

/** Where we mean not to read what SheetJS reads: a cell, what we make of it, and what SheetJS does. */
const DIFFERENCES: readonly (readonly [string, string, CellValue, unknown])[] = [
  ['a text is decoded once', '<c r="A1" t="str"><v>&amp;lt;</v></c>', '&lt;', '<'],
  ['characters beyond the first 65,536 are whole', '<c r="A1" t="str"><v>&#x20000;</v></c>', '𠀀', '\u0000'],
  ['a newer error keeps its name', '<c r="A1" t="e"><v>#SPILL!</v></c>', { error: '#SPILL!' }, undefined],
  ['an error without a name is none', '<c r="A1" t="e"><f>ROWS(A2:A3)</f></c>', null, undefined],
  ['a carriage return is a line end', '<c r="A1" t="str"><v>一\r二</v></c>', '一\n二', '一\r二'],
  ['a number with more behind it is no number', '<c r="A1"><v>1,234.5</v></c>', '1,234.5', 1],
  ['a truth that is not told is none', '<c r="A1" t="b"/>', null, false],
  ['a comment is no part of a text', '<c r="A1" t="str"><v>一<!-- 二 -->三</v></c>', '一三', '一<!-- 二 -->三'],
  ['a comment holds no cell', '<!--<c r="A1"><v>1</v></c>-->', null, 1],
];

describe('other than SheetJS,', () => {
  it.each(DIFFERENCES)('%s', async (_name, cell, ours, theirs) => {
    const bytes = handMadeBook({ sheets: [{ name: '表', inside: `<sheetData><row r="1">${cell}</row></sheetData>` }] });
    const [sheet] = (await readWorkbook('', bytes)).snapshot.sheets;
    expect(sheet && valueAt(sheet, 0, 0)).toEqual(ours);
    const bare = read(bytes, { type: 'array', dense: true }).Sheets['表']?.['!data']?.[0]?.[0];
    expect(bare?.v).toEqual(theirs);
  });

  it('references in texts and sheet names of a shared formula stay', async () => {
    const inside =
      `<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">IF(B1="C1",'D1'!E1,0)</f><v>1</v></c></row>` +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row></sheetData>';
    const bytes = handMadeBook({ sheets: [{ name: '表', inside }] });
    expect((await readWorkbook('', bytes)).snapshot.sheets[0]?.formulas.get('1,0')).toBe(`=IF(B2="C1",'D1'!E2,0)`);
    expect(bareRead(bytes)[0]?.formulas.get('1,0')).toBe(`=IF(B2="C2",'D2'!E2,0)`);
  });

  it('columns are given a width as far as sheets go that are looked at', async () => {
    const inside = '<cols><col min="3" max="16384" width="20" customWidth="1"/></cols><sheetData/>';
    const bytes = handMadeBook({ sheets: [{ name: '表', inside }] });
    const [[first] = [], [last] = []] = [await ourRead(bytes), bareRead(bytes)].map((sheets) =>
      sheets.map(({ columnWidths }) => [...columnWidths.keys()]),
    );
    expect([first?.[0], first?.at(-1)]).toEqual([2, 255]);
    expect([last?.[0], last?.at(-1)]).toEqual([2, 16_383]);
  });
});
