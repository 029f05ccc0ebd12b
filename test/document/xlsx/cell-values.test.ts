/** @jest-environment node */
import { openPackage, packageBytes, readWorkbook, writeCells, type CellWrite } from '../../../src/document';
import { shiftFormula } from '../../../src/document/xlsx/parts/shift-formula';
import { changedParts, handMadeBook, partText } from '../../support/books';

const CALC_CHAIN = {
  more: { 'xl/calcChain.xml': '<calcChain xmlns="x"><c r="B4" i="1"/></calcChain>' },
  moreTypes:
    '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
  moreRelationships:
    '<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>',
};

const ROWS =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>收入</t></is></c><c r="B1" s="1"><v>10</v></c></row>' +
  '<row r="2" s="1" customFormat="1"><c r="B2" s="1" t="s" vm="1"><v>0</v></c></row>' +
  '<row r="4"><c r="B4"><f>SUM(B1:B2)</f><v>30</v></c></row>';

const inside = (rows: string): string => `<sheetData>${rows}</sheetData><pageMargins left="0.7"/>`;

const write = (row: number, column: number, value: CellWrite['value'], isResult = false): CellWrite => ({
  sheet: '表',
  row,
  column,
  value,
  isResult,
});

const SHEET_PART = 'xl/worksheets/sheet1.xml';

function saved(rows: string, writes: readonly CellWrite[], prefix?: string): { before: Uint8Array; after: Uint8Array } {
  const book = { sheets: [{ name: '表', inside: inside(rows) }], ...CALC_CHAIN };
  const before = handMadeBook(prefix === undefined ? book : { ...book, prefix });
  return { before, after: packageBytes(writeCells(openPackage(before), writes)) };
}

const CASES: readonly [name: string, writes: readonly CellWrite[], from: string, to: string][] = [
  [
    'a number in place of a number',
    [write(0, 1, 12.5)],
    '<c r="B1" s="1"><v>10</v></c>',
    '<c r="B1" s="1"><v>12.5</v></c>',
  ],
  [
    'a number in place of a text',
    [write(1, 1, 7)],
    '<c r="B2" s="1" t="s" vm="1"><v>0</v></c>',
    '<c r="B2" s="1"><v>7</v></c>',
  ],
  ['nothing', [write(0, 1, null)], '<c r="B1" s="1"><v>10</v></c>', '<c r="B1" s="1"/>'],
  [
    'a number in place of a formula',
    [write(3, 1, 31)],
    '<c r="B4"><f>SUM(B1:B2)</f><v>30</v></c>',
    '<c r="B4"><v>31</v></c>',
  ],
  ['another result of a formula', [write(3, 1, 31, true)], '<v>30</v>', '<v>31</v>'],
  ['a formula left without a result', [write(3, 1, null, true)], '</f><v>30</v>', '</f>'],
  [
    'a text as a result',
    [write(3, 1, '平', true)],
    '<c r="B4"><f>SUM(B1:B2)</f><v>30</v>',
    '<c r="B4" t="str"><f>SUM(B1:B2)</f><v>平</v>',
  ],
  [
    'an error as a result',
    [write(3, 1, { error: '#DIV/0!' }, true)],
    '<c r="B4"><f>SUM(B1:B2)</f><v>30</v>',
    '<c r="B4" t="e"><f>SUM(B1:B2)</f><v>#DIV/0!</v>',
  ],
  [
    'a cell that was not there',
    [write(1, 0, 5)],
    '<c r="B2" s="1" t="s"',
    '<c r="A2" s="1"><v>5</v></c><c r="B2" s="1" t="s"',
  ],
  [
    'a cell at the end of its row',
    [write(0, 2, 5)],
    '<v>10</v></c></row>',
    '<v>10</v></c><c r="C1"><v>5</v></c></row>',
  ],
  ['a row that was not there', [write(2, 1, 5)], '<row r="4">', '<row r="3"><c r="B3"><v>5</v></c></row><row r="4">'],
  [
    'a row at the end',
    [write(5, 1, 6), write(4, 2, 5)],
    '</sheetData>',
    '<row r="5"><c r="C5"><v>5</v></c></row><row r="6"><c r="B6"><v>6</v></c></row></sheetData>',
  ],
];

test.each(CASES)('%s is all that changes on its sheet', (_name, writes, from, to) => {
  const { before, after } = saved(ROWS, writes);
  const original = partText(before, SHEET_PART);
  expect(original).toContain(from);
  expect(partText(after, SHEET_PART)).toBe(original.replace(from, to));
});

test('of the other parts only the wish to be calculated is new, and the order of calculation is gone', () => {
  const { before, after } = saved(ROWS, [write(3, 1, 31)]);
  expect(changedParts(before, after)).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/calcChain.xml',
    'xl/workbook.xml',
    SHEET_PART,
  ]);
  expect(partText(after, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
  expect(partText(after, 'xl/calcChain.xml')).toBe('');
});

test('nothing to write leaves the very bytes', () => {
  const { before, after } = saved(ROWS, []);
  expect(after).toEqual(before);
});

test('places that rows and cells leave out are counted, and prefixes are kept', async () => {
  const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
  const { after } = saved(rows, [write(0, 1, 20), write(1, 2, 30)], 'x');
  expect(partText(after, SHEET_PART)).toContain(
    '<x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>20</x:v></x:c></x:row><x:row><x:c><x:v>3</x:v></x:c><x:c r="C2"><x:v>30</x:v></x:c></x:row>',
  );
  const { snapshot } = await readWorkbook('表.xlsx', after);
  expect(snapshot.sheets[0]?.values).toEqual([
    [1, 20],
    [3, null, 30],
  ]);
});

test('cells that shared the formula of an overwritten cell keep it as their own', () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2+$A$1</f><v>3</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>5</v></c></row>' +
    '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>7</v></c></row>';
  const { before, after } = saved(rows, [write(0, 1, 9), write(2, 1, 8, true)]);
  expect(partText(after, SHEET_PART)).toBe(
    partText(before, SHEET_PART)
      .replace('<f t="shared" ref="B1:B3" si="0">A1*2+$A$1</f><v>3</v>', '<v>9</v>')
      .replace('<f t="shared" si="0"/><v>5</v>', '<f>A2*2+$A$1</f><v>5</v>')
      .replace('<f t="shared" si="0"/><v>7</v>', '<f>A3*2+$A$1</f><v>8</v>'),
  );
});

test.each([
  ['A1+$B$2+C$3+$D4', 2, 1, 'B3+$B$2+D$3+$D6'],
  ['SUM(A1:B2)*LOG10(C1)', 1, 0, 'SUM(A2:B3)*LOG10(C2)'],
  ['IF(A1="B2","是",\'表A1\'!A1)', 1, 0, 'IF(A2="B2","是",\'表A1\'!A2)'],
  ['表1!A1+合计1', 1, 1, '表1!B2+合计1'],
])('%s moved by %i rows and %i columns reads %s', (formula, rows, columns, moved) => {
  expect(shiftFormula(formula, rows, columns)).toBe(moved);
});
