import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  addBookRules,
  addSheet,
  findBookRules,
  openPackage,
  ownSheetNames,
  packageBytes,
  readWorkbook,
  removeBookRules,
  removeSheet,
  type BookRule,
  type SheetContent,
} from '../../../src/document';
import type { WorkbookSnapshot } from '../../../src/model';
import {
  bareBook,
  changedParts,
  chartBook,
  exceljsBook,
  listObjectBook,
  longBook,
  partText,
  prefixedBook,
  sheetjsBook,
  unpacked,
  wpsLikeBook,
} from '../../support/books';

// Reading 20 000 rows several times takes its time on a busy machine.
const LOOK = { fill: '#F4A9A0', font: '#1A1A1A' };
const OTHER_LOOK = { fill: '#FFF0A8', font: '#1A1A1A' };
const MARKER = { name: '_own_sheet', formula: '"own"' };
const isOurs = (formula: string): boolean => formula.startsWith('N("our-mark');

const FIXTURES = path.join(__dirname, '../../fixtures/workbooks');
const SAMPLES = path.join(__dirname, '../../../samples');

function filesIn(folder: string): readonly [string, () => Uint8Array][] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
  return names.map((name) => [name, () => new Uint8Array(readFileSync(path.join(folder, name)))]);
}

const BOOKS: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ['exceljs, with comment, image, validation, protection, print titles', exceljsBook],
  ['as WPS writes, with rules of two kinds', wpsLikeBook],
  ['with a chart and an order of calculation', chartBook],
  ['with prefixed names', prefixedBook],
  ['without styles', bareBook],
  ['as SheetJS writes, with dates, a filter, an array formula and a comment', sheetjsBook],
  ['with a table object, groups, sparklines and printer settings', listObjectBook],
  ['of 20 000 rows', longBook],
  ...filesIn(FIXTURES),
  ...filesIn(SAMPLES),
];

function rulesFor(sheet: string): readonly BookRule[] {
  return [
    { sheet, areas: [{ top: 0, left: 1, bottom: 0, right: 1 }], formula: 'N("our-mark:a")=0', look: LOOK },
    { sheet, areas: [{ top: 1, left: 0, bottom: 1, right: 1 }], formula: 'N("our-mark:b")=0', look: OTHER_LOOK },
  ];
}

function sheetPath(bytes: Uint8Array, position: number): string {
  const id = /:?id="([^"]*)"/.exec(
    partText(bytes, 'xl/workbook.xml').split(/<(?:\w+:)?sheet /)[position + 1] ?? '',
  )?.[1];
  const line = partText(bytes, 'xl/_rels/workbook.xml.rels')
    .split('<Relationship ')
    .find((each) => each.includes(`Id="${id}"`));
  return `xl/${/Target="\/?(?:xl\/)?([^"]*)"/.exec(line ?? '')?.[1]}`;
}

const CONTENT: SheetContent = {
  name: '核对结果',
  columns: [{ width: 12 }, { width: 60 }],
  rows: [
    [{ value: '核对结果', style: 'title' }],
    [
      { value: '规则', style: 'header' },
      { value: '说明 <&"', style: 'header' },
    ],
    [
      { value: 'B01', style: 'wrap', linkTo: { sheet: "张'三", row: 4, column: 2 } },
      { value: -7.5, style: 'number' },
    ],
    [{ formula: '=1+1', style: 'number' }, {}],
  ],
};

async function snapshotOf(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  return (await readWorkbook('book.xlsx', bytes)).snapshot;
}

describe.each(BOOKS)('a workbook %s', (_name, make) => {
  let original: Uint8Array;
  let before: WorkbookSnapshot;
  let sheet: string;
  let marked: Uint8Array;

  beforeAll(async () => {
    original = await make();
    before = await snapshotOf(original);
    sheet = before.sheets[0]?.name ?? '';
    marked = packageBytes(addBookRules(openPackage(original), rulesFor(sheet)));
  });

  it('is given back byte for byte when nothing is changed', () => {
    expect(packageBytes(openPackage(original))).toBe(original);
  });

  it('changes in the marked sheet and the styles only', () => {
    const expected = [sheetPath(original, 0), 'xl/styles.xml'];
    const untied = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'];
    const hasStyles = unpacked(original).has('xl/styles.xml');
    expect(changedParts(original, marked)).toEqual([...expected, ...(hasStyles ? [] : untied)].sort());
  });

  it('reads the same with marks as without', async () => {
    expect(await snapshotOf(marked)).toEqual(before);
  });

  it('says which rules are ours', () => {
    expect(findBookRules(openPackage(marked), isOurs)).toEqual(
      rulesFor(sheet).map(({ sheet: name, areas, formula }) => ({ sheet: name, areas, formula })),
    );
    expect(findBookRules(openPackage(original), isOurs)).toEqual([]);
  });

  it('is as it was once the rules are taken out again', () => {
    const cleared = packageBytes(removeBookRules(openPackage(marked), isOurs, [LOOK, OTHER_LOOK]));
    const [tied, emptyList] = [unpacked(original).has('xl/styles.xml'), '<dxfs count="0"/>'];
    const changed = changedParts(original, cleared).filter((part) => tied || !/styles|rels|Types/.test(part));
    // A list of formats that was not there at all, or not written the usual way, stays as an empty list.
    const styles = partText(cleared, 'xl/styles.xml').replace(/<(x:)?dxfs count="0"\s*\/>/, emptyList);
    expect(changed.filter((part) => part !== 'xl/styles.xml')).toEqual([]);
    if (changed.includes('xl/styles.xml')) expect(styles).toContain(emptyList);
  });

  it('takes a sheet of ours and gives it back', async () => {
    const added = packageBytes(addSheet(openPackage(original), CONTENT, MARKER));
    const read = await snapshotOf(added);
    expect(read.sheets.slice(0, -1)).toEqual(before.sheets);
    expect(read.sheets.at(-1)?.name).toBe('核对结果');
    expect(read.sheets.at(-1)?.values).toEqual([['核对结果'], ['规则', '说明 <&"'], ['B01', -7.5], [2]]);
    expect(read.sheets.at(-1)?.formulas).toEqual(new Map([['3,0', '=1+1']]));
    expect(ownSheetNames(openPackage(added), MARKER)).toEqual(['核对结果']);
    expect(ownSheetNames(openPackage(original), MARKER)).toEqual([]);

    const removed = packageBytes(removeSheet(openPackage(added), '核对结果'));
    const hasStyles = unpacked(original).has('xl/styles.xml');
    const hasChain = unpacked(original).has('xl/calcChain.xml');
    // Styles that were not there stay, empty; the order of calculation is built anew by the program that opens it.
    const mayDiffer = [
      'xl/workbook.xml',
      'xl/styles.xml',
      ...(hasStyles && !hasChain ? [] : ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels']),
      ...(hasChain ? ['xl/calcChain.xml'] : []),
    ];
    expect(changedParts(original, removed).filter((part) => !mayDiffer.includes(part))).toEqual([]);
    const calculates = /<((?:x:)?calcPr[^>]*) fullCalcOnLoad="1"\/>/;
    expect(
      partText(removed, 'xl/workbook.xml')
        .replace(calculates, '<$1/>')
        .replace(/<(x:)?calcPr\/>/, ''),
    ).toBe(partText(original, 'xl/workbook.xml'));
    expect(await snapshotOf(removed)).toEqual(before);
    expect(ownSheetNames(openPackage(removed), MARKER)).toEqual([]);
  });
});
