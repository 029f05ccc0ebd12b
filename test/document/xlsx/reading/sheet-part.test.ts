import { DocumentFault } from '../../../../src/document';
import { allowanceFor } from '../../../../src/document/allowance';
import { readSheetPart, type SheetPartContent } from '../../../../src/document/xlsx/reading/sheet-part';
import type { CellValue } from '../../../../src/model';

const TABLES = {
  sharedStrings: ['合计', ' 二 级 ', ''],
  numberFormats: [undefined, '#,##0.00', '0.00%'],
  allowance: allowanceFor(),
};

function part(inside: string): string {
  return `<?xml version="1.0"?>\n<worksheet xmlns="m" xmlns:mc="c">${inside}</worksheet>`;
}

function read(inside: string): SheetPartContent {
  return readSheetPart(part(inside), TABLES);
}

function values(rows: string): readonly (readonly CellValue[])[] {
  return read(`<sheetData>${rows}</sheetData>`).values;
}

function formulas(rows: string): Readonly<Record<string, string>> {
  return Object.fromEntries(read(`<sheetData>${rows}</sheetData>`).formulas);
}

describe('the value of a cell', () => {
  it.each<readonly [string, string, CellValue]>([
    ['a number', '<c r="A1"><v>-12.5</v></c>', -12.5],
    ['a number of its own type', '<c r="A1" t="n"><v>7</v></c>', 7],
    ['a number in powers of ten', '<c r="A1"><v>1E-3</v></c>', 0.001],
    ['a number among blanks', '<c r="A1"><v>\n 12 </v></c>', 12],
    ['what is no number', '<c r="A1"><v>—</v></c>', '—'],
    ['a number beyond all bounds', '<c r="A1"><v>1E999</v></c>', '1E999'],
    ['a number that is not told', '<c r="A1"><v/></c>', null],
    ['a number of blanks', '<c r="A1"><v>  </v></c>', null],
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', '合计'],
    ['a shared text with blanks', '<c r="A1" t="s"><v>1</v></c>', ' 二 级 '],
    ['an empty shared text', '<c r="A1" t="s"><v>2</v></c>', null],
    ['a text with a NUL', '<c r="A1" t="str"><v>残_x0000_留</v></c>', '残'],
    ['a shared text that is not told', '<c r="A1" t="s"/>', null],
    ['a text', '<c r="A1" t="str"><v>0301</v></c>', '0301'],
    [
      'a text with references',
      '<c r="A1" t="str"><v>a&lt;b&amp;&#19968;&#x4e8C;&quot;&apos;&gt;</v></c>',
      `a<b&一二"'>`,
    ],
    ['a text with a CDATA section', '<c r="A1" t="str"><v>一<![CDATA[<&amp;>]]>二</v></c>', '一<&amp;>二'],
    ['a text with a comment', '<c r="A1" t="str"><v>一<!-- <v>9</v> -->二<?p q?>三</v></c>', '一二三'],
    ['a text with line ends', '<c r="A1" t="str"><v>一\r\n二&#10;三_x000D_\n四</v></c>', '一\n二\n三\n四'],
    ['a text with an underscore', '<c r="A1" t="str"><v>_x005F_x0041_ a_b _x004</v></c>', '_x0041_ a_b _x004'],
    ['a text of the cell', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 一 </t></is></c>', ' 一 '],
    [
      'a text in runs, with its reading',
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>一、</t></r><r><t>收入</t></r>' +
        '<rPh sb="0" eb="1"><t>yi</t></rPh><phoneticPr fontId="1"/></is></c>',
      '一、收入',
    ],
    ['an empty text', '<c r="A1" t="inlineStr"><is><t/></is></c>', null],
    ['a truth', '<c r="A1" t="b"><v>1</v></c>', true],
    ['a truth in words', '<c r="A1" t="b"><v>false</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['a date', '<c r="A1" t="d"><v>2020-12-31</v></c>', 44196],
    ['a date and time', '<c r="A1" t="d"><v>2020-12-31T12:00:00</v></c>', 44196.5],
    ['a date and time of day in Greenwich', '<c r="A1" t="d"><v>2020-12-31T06:00:00.000Z</v></c>', 44196.25],
    ['a date that is none', '<c r="A1" t="d"><v>去年</v></c>', '去年'],
    ['a formula without a result', '<c r="A1"><f>B1+1</f></c>', null],
    ['a formula without a result but with its place', '<c r="A1" t="str"><f>B1</f><v></v></c>', null],
    ['attributes in any order and quotes', "<c t = 'str' s='1'\n r='A1' ><v>一</v></c >", '一'],
    ['what nobody knows in between', '<c r="A1"><is><t>x</t></is><n:x xmlns:n="u"><v>1</v></n:x><v>2</v></c>', 2],
    ['extensions behind it', '<c r="A1"><v>2</v><extLst><ext><c r="A1"><v>9</v></c></ext></extLst></c>', 2],
  ])('%s', (_name, cell, expected) => {
    expect(values(`<row r="1">${cell}</row>`)[0]?.[0] ?? null).toEqual(expected);
  });

  it('is read whatever prefix the part has', () => {
    const xml =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c>' +
      '<x:c r="B1" t="inlineStr"><x:is><x:t>一</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    const sheet = readSheetPart(xml, TABLES);
    expect(sheet.values).toEqual([[2, '一']]);
    expect([...sheet.formulas]).toEqual([['0,0', '=1+1']]);
  });
});

describe('the place of a cell', () => {
  it.each<readonly [string, string, readonly (readonly CellValue[])[]]>([
    ['is where it says', '<row r="2"><c r="C2"><v>1</v></c></row>', [[], [null, null, 1]]],
    [
      'counts on without a reference',
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      [[1, 2], [3]],
    ],
    [
      'counts on from the last reference',
      '<row r="1"><c r="B1"><v>1</v></c><c><v>2</v></c></row><row/><row><c r="A3"><v>3</v></c></row>',
      [[null, 1, 2], [], [3]],
    ],
    ['counts cells without a value', '<row r="1"><c s="1"/><c/><c><v>3</v></c></row>', [[null, null, 3]]],
    [
      'may come in any order',
      '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
      [[1], [3, 4]],
    ],
    ['wins over that of the row', '<row r="1"><c r="A2"><v>1</v></c></row>', [[], [1]]],
    ['has two letters', '<row r="1"><c r="AB1"><v>1</v></c></row>', [[...Array<null>(27).fill(null), 1]]],
    ['ends behind the last value', '<row r="1"><c r="A1"><v>1</v></c><c r="F1" s="1"/></row><row r="9"/>', [[1]]],
  ])('%s', (_name, rows, expected) => {
    expect(values(rows)).toEqual(expected);
  });

  it('is one cell when it is told twice', () => {
    const twice = read(
      '<sheetData><row r="1"><c r="A1" s="1"><f>B1</f><v>1</v></c><c r="B1"><v>2</v></c><c r="A1"><v>3</v></c></row></sheetData>',
    );
    expect([twice.values, twice.formulas.size, twice.numberFormats.size]).toEqual([[[3, 2]], 0, 0]);
  });
});

describe('formulas', () => {
  it.each<readonly [string, string, Readonly<Record<string, string>>]>([
    [
      'with references and a newer function',
      '<c r="A1"><f>_xlfn.IFS(A2&gt;1,"&amp;")</f></c>',
      { '0,0': '=IFS(A2>1,"&")' },
    ],
    ['of an array', '<c r="A1"><f t="array" ref="A1:A2">A3:A4*2</f><v>1</v></c>', { '0,0': '=A3:A4*2' }],
    ['without a text', '<c r="A1"><f/><v>1</v></c><c r="B1"><f ca="1"></f></c>', {}],
    [
      'that are shared',
      '<c r="A1"><f t="shared" ref="A1:C1" si="0">A2+$A$2</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>1</v></c>' +
        '<c><f t="shared" si="0"></f></c>',
      { '0,0': '=A2+$A$2', '0,1': '=B2+$A$2', '0,2': '=C2+$A$2' },
    ],
    [
      'that are shared before they are told',
      '<c r="B1"><f t="shared" si="4"/><v>1</v></c><c r="A1"><f t="shared" ref="A1:B1" si="4">A2</f><v>1</v></c>',
      { '0,0': '=A2', '0,1': '=B2' },
    ],
    ['that share what is told nowhere', '<c r="B1"><f t="shared" si="4"/><v>1</v></c>', {}],
  ])('%s', (_name, cells, expected) => {
    expect(formulas(`<row r="1">${cells}</row>`)).toEqual(expected);
  });
});

describe('number formats', () => {
  it('are those of cells that hold something, General left out', () => {
    const cells =
      '<c r="A1" s="1"><v>1</v></c><c r="B1" s="2"/><c r="C1" s="0"><v>1</v></c><c r="D1"><v>1</v></c>' +
      '<c r="E1" s="99"><v>1</v></c><c r="F1" s="2" t="s"><v>0</v></c>';
    expect([...read(`<sheetData><row r="1">${cells}</row></sheetData>`).numberFormats]).toEqual([
      ['0,0', '#,##0.00'],
      ['0,5', '0.00%'],
    ]);
  });
});

describe('what stands around the cells', () => {
  it('is read with alternatives and extensions passed over', () => {
    const sheet = read(
      '<sheetPr><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:XFD1048576"/>' +
        '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="4" state="frozenSplit"/><selection/></sheetView>' +
        '<sheetView workbookViewId="1"/></sheetViews>' +
        '<sheetFormatPr baseColWidth="10" defaultColWidth="8.5" defaultRowHeight="13.5"/>' +
        '<cols><col min="1" max="2" width="12.5"/><col min="3" max="3" width="9" hidden="1"/><col min="4" max="4" style="1"/></cols>' +
        '<sheetData><row r="1" ht="30"/><row r="2" hidden="true" ht="20"/><row r="3" ht="?"/></sheetData>' +
        '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="?"/></mergeCells>' +
        '<mc:AlternateContent><mc:Choice><sheetData><row r="1"><c r="A1"><v>9</v></c></row></sheetData></mc:Choice></mc:AlternateContent>' +
        '<extLst><ext><mergeCells><mergeCell ref="C1:D2"/></mergeCells></ext></extLst>',
    );
    expect(sheet).toEqual({
      values: [],
      formulas: new Map(),
      numberFormats: new Map(),
      merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
      isProtected: true,
      frozen: { rows: 4, columns: 1 },
      defaultColumnCharacters: 8.5,
      defaultRowPoints: 13.5,
      columnCharacters: new Map([
        [0, 12.5],
        [1, 12.5],
        [2, 0],
      ]),
      rowPoints: new Map([
        [0, 30],
        [1, 0],
      ]),
    });
  });

  it('need not be there', () => {
    expect(read('')).toMatchObject({ values: [], merges: [], isProtected: false, frozen: { rows: 0, columns: 0 } });
  });

  it('takes panes that are only split for none that stay', () => {
    const views = '<sheetViews><sheetView><pane xSplit="900" state="split"/></sheetView></sheetViews>';
    expect(read(views).frozen).toEqual({ rows: 0, columns: 0 });
  });
});

describe('a damaged part', () => {
  const good = part(
    '<sheetViews><sheetView tabSelected="1"/></sheetViews><sheetData><row r="1" ht="15"><c r="A1" s="1"><f>1+1</f><v>2</v></c>' +
      '<c r="B1" t="inlineStr"><is><t>一 &amp; 二</t></is></c></row><!-- 完 --></sheetData><mergeCells><mergeCell ref="A2:B2"/></mergeCells>',
  );

  it('is one that breaks off, wherever it does', () => {
    const cuts = Array.from({ length: good.length }, (_, length) => good.slice(0, length));
    const passed = cuts.filter((cut) => faultOf(cut) !== 'damaged');
    expect(passed).toEqual([]);
    expect(faultOf(good)).toBeNull();
  });

  it.each([
    ['a cell without an end', '<row r="1"><c r="A1"><v>1</v></row>'],
    ['a row without an end', '<row r="1"><c r="A1"/>'],
    ['a value without an end', '<row r="1"><c r="A1"><v>1</c></row>'],
    ['a wrong end', '<row r="1"><c r="A1"><v>1</w></c></row>'],
    ['an end too many', '<row r="1"><c r="A1"/></c></row>'],
    ['a longer name at the end', '<row r="1"><c r="A1"></cc></row>'],
    ['a value without quotes', '<row r=1/>'],
    ['an attribute without a value', '<row r/>'],
    ['attributes that touch', '<row r="1"ht="2"/>'],
    ['a quote that is lost', '<row r="1><c r="A1"/></row>'],
    ['a slash in between', '<row / r="1"></row>'],
    ['a bare sign', '<row r="1"><c r="A1" t="str"><v>a & b</v></c></row>'],
    ['a bare smaller than', '<row r="1"><c r="A1" t="str"><v>a < b</v></c></row>'],
    ['an entity of its own', '<row r="1"><c r="A1" t="str"><v>&e;</v></c></row>'],
    ['a reference to no character', '<row r="1"><c r="A1" t="str"><v>&#x110000;</v></c></row>'],
    ['an entity in an attribute', '<row r="&e;"/>'],
    ['a comment without an end', '<row r="1"/><!-- '],
    ['a CDATA section without an end', '<row r="1"><c r="A1"><v><![CDATA[1</v></c></row>'],
    ['a DOCTYPE inside', '<!DOCTYPE x><row r="1"/>'],
    ['a cell that is none', '<row r="1"><c r="1A"><v>1</v></c></row>'],
    ['a cell below the last row', '<row r="1"><c r="A1048577"><v>1</v></c></row>'],
    ['a cell beyond the last column', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ['a row that is none', '<row r="x"/>'],
    ['a row 0', '<row r="0"/>'],
    ['a shared text that is not there', '<row r="1"><c r="A1" t="s"><v>4</v></c></row>'],
    ['a shared text without a number', '<row r="1"><c r="A1" t="s"><v>x</v></c></row>'],
    ['a type that is none', '<row r="1"><c r="A1" t="x"><v>1</v></c></row>'],
    ['levels without end', '<a>'.repeat(600) + '</a>'.repeat(600)],
  ])('has %s', (_name, rows) => {
    expect(faultOf(part(`<sheetData>${rows}</sheetData>`))).toBe('damaged');
  });

  it.each([
    ['nothing', ''],
    ['text only', 'x'],
    ['text before the root', `x${good}`],
    ['text behind the root', `${good}x`],
    ['two roots', good + good.slice(good.indexOf('<worksheet'))],
    ['a DOCTYPE', `<!DOCTYPE w [<!ENTITY e "e">]>${good}`],
    ['an end before all', `</a>${good}`],
  ])('is %s', (_name, xml) => {
    expect(faultOf(xml)).toBe('damaged');
  });
});

describe('what would take more room than a workbook has', () => {
  const rows = (count: number, cell: (row: number) => string): string =>
    `<sheetData>${Array.from({ length: count }, (_, row) => `<row r="${row + 1}">${cell(row + 1)}</row>`).join('')}</sheetData>`;
  const shared = (count: number, formula: string): string =>
    rows(count, (row) => `<c r="A${row}"><f t="shared" si="0">${row === 1 ? formula : ''}</f><v>1</v></c>`);

  it.each([
    ['a cell in the last column of each row', rows(1000, (row) => `<c r="XFD${row}"><v>1</v></c>`)],
    ['a long formula that many cells share', shared(5000, '1+A1+'.repeat(1600))],
    ['a long text in many cells', rows(1000, (row) => `<c r="A${row}" t="str"><v>${'长'.repeat(32_767)}</v></c>`)],
  ])('is refused: %s', (_name, inside) => {
    expect(faultOf(part(inside))).toBe('tooLarge');
  });

  it.each([
    ['one cell in the last place of the sheet', rows(1, () => '<c r="XFD1048576"><v>1</v></c>')],
    ['columns that begin long before the first', '<cols><col min="-30000000" max="99999999" width="9"/></cols>'],
    ['a list of columns for each column', '<cols><col min="1" max="1" width="9"/></cols>'.repeat(200_000)],
    ['a formula that many cells share', shared(5000, 'SUM(B1:D1)+E1')],
  ])('is read: %s', (_name, inside) => {
    expect(faultOf(part(inside))).toBeNull();
  });

  it('ends a text where Excel does', () => {
    expect(values(`<row><c t="str"><v>${'长'.repeat(40_000)}</v></c></row>`)[0]?.[0]).toHaveLength(32_767);
  });
});

/** The code of the fault that reading throws; null for none. */
function faultOf(xml: string): string | null {
  try {
    readSheetPart(xml, { ...TABLES, allowance: allowanceFor() });
    return null;
  } catch (error) {
    if (error instanceof DocumentFault) return error.code;
    throw error;
  }
}
