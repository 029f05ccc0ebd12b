import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook, convertToXlsx } from '../../../src/document';
import {
  BAD_FILES,
  bareBook,
  chartBook,
  exceljsBook,
  handMadeBook,
  packed,
  prefixedBook,
  unpacked,
  wpsLikeBook,
  xlsBook,
} from '../../support/books';
import { gridKey, valueAt, type SheetSnapshot } from '../../../src/model';

async function sheetOf(inside: string): Promise<SheetSnapshot> {
  const { snapshot } = await readWorkbook('b.xlsx', handMadeBook({ sheets: [{ name: '表', inside }] }));
  return snapshot.sheets[0]!;
}

describe('readWorkbook', () => {
  it('reads the figures of a book whose looks alone are damaged, and draws them without any', async () => {
    const sound = await exceljsBook();
    const damaged = packed({ ...Object.fromEntries(unpacked(sound)), 'xl/theme/theme1.xml': 'x<a' });
    const { cellLooks, snapshot } = await readWorkbook('b.xlsx', damaged);
    expect(snapshot).toEqual((await readWorkbook('b.xlsx', sound)).snapshot);
    expect(cellLooks('收入支出决算总表')).toEqual(new Map());
  });

  it('says that a book counts its dates from 1904', async () => {
    const inside = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
    const datesOf = async (beforeSheets: string) => {
      const bytes = handMadeBook({ beforeSheets, sheets: [{ name: '表', inside }] });
      return (await readWorkbook('b.xlsx', bytes)).snapshot.sheets.map(({ datesFrom1904 }) => datesFrom1904);
    };
    expect(await datesOf('<workbookPr date1904="1"/>')).toEqual([true]);
    expect(await datesOf('<workbookPr date1904="0"/>')).toEqual([undefined]);
    expect(await datesOf('')).toEqual([undefined]);
  });

  it.each(BAD_FILES)('says what is wrong with %s', async (_name, make, code) => {
    await expect(readWorkbook('坏.xlsx', make())).rejects.toMatchObject({ code });
  });

  it.each([
    ['a number', '<c r="B2"><v>-12592.92</v></c>', -12592.92],
    ['a number in powers of ten', '<c r="B2"><v>1.2E3</v></c>', 1200],
    ['zero', '<c r="B2"><v>0</v></c>', 0],
    ['text of its own', '<c r="B2" t="inlineStr"><is><r><t>一、</t></r><r><t>收入</t></r></is></c>', '一、收入'],
    ['text with leading zeros', '<c r="B2" t="str"><v>0301</v></c>', '0301'],
    ['text with line breaks', '<c r="B2" t="str"><v>因公&#10;出国</v></c>', '因公\n出国'],
    ['empty text', '<c r="B2" t="str"><f>""</f><v></v></c>', ''],
    ['a truth', '<c r="B2" t="b"><v>1</v></c>', true],
    ['an error', '<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['a lost reference', '<c r="B2" t="e"><f>#REF!</f><v>#REF!</v></c>', { error: '#REF!' }],
    ['text that looks like an error', '<c r="B2" t="str"><v>#REF!</v></c>', '#REF!'],
    ['a date in words', '<c r="B2" t="d"><v>2020-12-31T00:00:00</v></c>', 44196],
    ['a formula that was never calculated', '<c r="B2"><f>A1+1</f></c>', 1],
    ['a formula that is not calculated here', '<c r="B2"><f>INDIRECT("A1")</f></c>', null],
    ['a cell with a format only', '<c r="B2" s="1"/>', null],
  ])('reads %s', async (_name, cell, expected) => {
    const sheet = await sheetOf(`<sheetData><row r="2">${cell}</row></sheetData>`);
    expect(valueAt(sheet, 1, 1)).toEqual(expected);
  });

  it('reads formulas with their equals sign, shared ones written out', async () => {
    const sheet = await sheetOf(
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f>SUM(A1:A2)</f></c></row></sheetData>',
    );
    expect([...sheet.formulas]).toEqual([
      [gridKey(0, 0), '=B1*2'],
      [gridKey(1, 0), '=B2*2'],
      [gridKey(2, 0), '=SUM(A1:A2)'],
    ]);
    expect(sheet.values).toEqual([[2], [4], [6]]);
  });

  it('begins the grid at A1 and ends it behind the last value', async () => {
    const sheet = await sheetOf(
      '<dimension ref="C2:XFD900"/><sheetData><row r="2"><c r="C2"><v>1</v></c><c r="E2" s="1"/></row><row r="900"><c r="A900" s="1"/></row></sheetData>',
    );
    expect(sheet.values).toEqual([[], [null, null, 1]]);
  });

  it('names number formats of cells that hold something, General left out', async () => {
    const sheet = await sheetOf(
      '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"/><c r="C1" s="0"><v>1</v></c></row></sheetData>',
    );
    expect([...sheet.numberFormats]).toEqual([[gridKey(0, 0), '#,##0.00']]);
  });

  it('reads merges, visibility and protection', async () => {
    const { snapshot } = await readWorkbook('b.xlsx', await exceljsBook());
    expect(snapshot.sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected])).toEqual([
      ['收入支出决算总表', 'visible', false],
      ['附表', 'hidden', true],
    ]);
    expect(snapshot.sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
  });

  it('tells very hidden sheets apart and leaves out sheets without cells', async () => {
    const bytes = handMadeBook({
      sheets: [
        { name: '甲', inside: '<sheetData/>' },
        { name: '乙', inside: '<sheetData/>', state: 'veryHidden' },
      ],
    });
    const { snapshot } = await readWorkbook('b.xlsx', bytes);
    expect(snapshot.sheets.map(({ visibility, values }) => [visibility, values])).toEqual([
      ['visible', []],
      ['veryHidden', []],
    ]);
  });

  it.each([
    ['prefixed', prefixedBook, '带前缀'],
    ['bare', bareBook, '裸表'],
  ])('reads a %s workbook', async (_name, make, name) => {
    const { snapshot } = await readWorkbook('b.xlsx', make());
    expect(snapshot.sheets.map((sheet) => [sheet.name, sheet.values])).toEqual([
      [
        name,
        [
          ['收入合计', 19359.65],
          ['支出合计', 18727.31],
        ],
      ],
    ]);
  });

  it('tells the layout in pixels', async () => {
    const { looks } = await readWorkbook('b.xlsx', wpsLikeBook());
    const look = looks.get('GK01 收入支出决算总表(公开01表)');
    expect(look?.frozen).toEqual({ rows: 1, columns: 0 });
    expect([look?.defaultColumnWidth, look?.defaultRowHeight]).toEqual([63, 18]);
    expect(look?.columnWidths.get(0)).toBeGreaterThan(160);
  });

  it('takes a hidden row or column for one of no size', async () => {
    const bytes = handMadeBook({
      sheets: [
        {
          name: '表',
          inside:
            '<cols><col min="2" max="2" width="9" hidden="1" customWidth="1"/></cols>' +
            '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>1</v></c></row></sheetData>',
        },
      ],
    });
    const look = (await readWorkbook('b.xlsx', bytes)).looks.get('表');
    expect(look?.columnWidths.get(1)).toBe(0);
    expect([...(look?.rowHeights ?? [])]).toEqual([
      [0, 40],
      [1, 0],
    ]);
  });

  it('reads the values that formulas were saved with', async () => {
    const { snapshot } = await readWorkbook('b.xlsx', chartBook());
    expect(snapshot.sheets.map((sheet) => sheet.values)).toEqual([[[2, 5]], [['文本']]]);
  });
});

describe('an .xls', () => {
  const saved = new Uint8Array(readFileSync(path.join(__dirname, '../../fixtures/workbooks/libreoffice.xls')));

  it('is read with Chinese text, merges and hidden sheets, text cut at NUL', async () => {
    const { format, snapshot, looks } = await readWorkbook('旧.xls', xlsBook());
    expect(format).toBe('xls');
    const [main, hidden] = snapshot.sheets;
    expect(main?.values).toEqual([['收入合计', 19359.65], ['备注', true], [2]]);
    expect([...(main?.numberFormats ?? [])]).toEqual([[gridKey(2, 0), '#,##0.00']]);
    expect(main?.merges).toEqual([{ top: 3, left: 0, bottom: 3, right: 1 }]);
    expect([hidden?.name, hidden?.visibility]).toEqual(['隐藏表', 'hidden']);
    expect(looks.get('收支总表')?.columnWidths.get(0)).toBeGreaterThan(150);
  });

  it('saved by another program holds what the same workbook holds as .xlsx', async () => {
    const { snapshot } = await readWorkbook('b', saved);
    expect(snapshot).toEqual((await readWorkbook('b', await exceljsBook())).snapshot);
    expect([...(snapshot.sheets[0]?.formulas ?? [])]).toEqual([
      [gridKey(3, 2), '=ROUND(C3/2,2)'],
      [gridKey(4, 2), '=C3+C4'],
    ]);
  });

  it.each([
    ['of the reader', xlsBook()],
    ['of another program', saved],
  ])('%s becomes an .xlsx that holds the same', async (_name, bytes) => {
    const before = (await readWorkbook('旧.xls', bytes)).snapshot.sheets;
    const after = await readWorkbook('旧.xls', await convertToXlsx(bytes));
    expect(after.format).toBe('xlsx');
    expect(after.snapshot.sheets).toEqual(before);
  });
});
