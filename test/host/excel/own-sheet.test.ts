import { addressesByStyle, entriesOf } from '../../../src/host/own-cells';
import type { OwnCell, OwnSheet } from '../../../src/host/host';
import { SHEET_MARKER } from '../../../src/host/marks';
import { open, plainSheets } from './harness';

function sheetOf(...rows: readonly (readonly OwnCell[])[]): OwnSheet {
  return { name: '核对结果', columns: [{ width: 40 }, { width: 10 }], rows };
}

describe('what Excel is given for a cell', () => {
  it.each<[string, OwnCell, unknown]>([
    ['a number', { value: 1.5 }, 1.5],
    ['text, kept text by an apostrophe', { value: '2100101' }, "'2100101"],
    ['text that looks like a formula', { value: '=1+1' }, "'=1+1"],
    ['a formula', { formula: '=A1' }, '=A1'],
    ['a formula without its sign', { formula: 'A1' }, '=A1'],
    ['nothing', {}, null],
    ['a link', { value: '去看', linkTo: { sheet: '公开01', row: 2, column: 1 } }, `=HYPERLINK("#'公开01'!B3","去看")`],
    ['a link with a number', { value: 7, linkTo: { sheet: '表', row: 0, column: 0 } }, `=HYPERLINK("#'表'!A1",7)`],
    [
      'a link to a sheet with an apostrophe',
      { value: '"x"', linkTo: { sheet: "a'b", row: 0, column: 0 } },
      `=HYPERLINK("#'a''b'!A1","""x""")`,
    ],
  ])('%s', (_what, cell, expected) => expect(entriesOf(sheetOf([cell]))[0]?.[0]).toBe(expected));

  it('a long text in a link is cut into pieces that a formula takes', () => {
    const [[entry] = []] = entriesOf(
      sheetOf([{ value: '字'.repeat(600), linkTo: { sheet: '表', row: 0, column: 0 } }]),
    );
    const pieces = String(entry).match(/"字+"/g) ?? [];
    expect(pieces.map((piece) => piece.length - 2)).toEqual([255, 255, 90]);
    expect(entry).toContain('"&"');
  });

  it('rows are as wide as the widest, so that they make one block', () => {
    expect(
      entriesOf(sheetOf([{ value: 1 }], [{ value: 1 }, { value: 2 }, { value: 3 }])).map((row) => row.length),
    ).toEqual([3, 3]);
  });

  it('neighbours of one style share an address', () => {
    const header: OwnCell = { value: '表头', style: 'header' };
    const link: OwnCell = { value: '去', style: 'wrap', linkTo: { sheet: '表', row: 0, column: 0 } };
    expect([...addressesByStyle(sheetOf([header, header, {}, header], [link]))]).toEqual([
      ['header', ['A1:B1', 'D1']],
      ['wrap', ['A2']],
      ['link', ['A2']],
    ]);
  });
});

describe('writing our sheet', () => {
  it('marks it as ours with a hidden name, and dresses it', async () => {
    const { host, sheet } = open(plainSheets(1, 2, 2));
    await host.writeOwnSheet(
      sheetOf(
        [{ value: '核对结果', style: 'title' }],
        [
          { value: '说明', style: 'wrap' },
          { value: 1, style: 'number' },
        ],
      ),
    );
    const written = sheet('核对结果');
    expect(written.names).toEqual([{ name: SHEET_MARKER, formula: '="juesuan"', visible: false }]);
    expect(written.rows[0]?.[0]?.look).toEqual({ bold: true, size: 16 });
    expect(written.rows[1]?.[0]?.look).toMatchObject({ wrapText: true });
    expect(written.rows[1]?.[1]?.look).toEqual({ horizontalAlignment: 'Right' });
    expect(written.columnWidths).toEqual({ 0: 213.75, 1: 56.25 });
  });

  it('repeats rows and breaks pages where the sheet says so, and forgets the breaks of last time', async () => {
    const { host, sheet } = open(plainSheets(1, 2, 2));
    await host.writeOwnSheet({ ...sheetOf([{ value: 1 }]), print: { titleRows: 2, breakBefore: [5, 9] } });
    expect(sheet('核对结果').page).toEqual({
      footer: '第 &P 页，共 &N 页',
      titleRows: '$1:$2',
      breaks: ['A6', 'A10'],
    });
    await host.writeOwnSheet({ ...sheetOf([{ value: 1 }]), print: { breakBefore: [7] } });
    expect(sheet('核对结果').page.breaks).toEqual(['A8']);
  });

  it('works on a PC without a printer', async () => {
    const { excel, host, sheet } = open(plainSheets(1, 2, 2));
    excel.book.hasPrinter = false;
    await host.writeOwnSheet(sheetOf([{ value: 1 }]));
    expect(sheet('核对结果').rows[0]?.[0]?.value).toBe(1);
  });

  it('of tens of thousands of lines stays under 5 MB in each request, title last', async () => {
    const { excel, host, sheet } = open(plainSheets(1, 2, 2));
    const lines = Array.from({ length: 30_000 }, (_line, index): OwnCell[] => [
      { value: `第 ${index} 条：支出合计等于基本支出加项目支出加上缴上级支出`, style: 'wrap' },
      { value: '平' },
    ]);
    await host.writeOwnSheet(sheetOf([{ value: '核对结果', style: 'title' }], ...lines));
    expect(Math.max(...excel.roundTrips.map((trip) => trip.requestBytes))).toBeLessThan(5 * 1024 * 1024);
    expect(excel.roundTrips.length).toBeLessThanOrEqual(8);
    expect(sheet('核对结果').rows).toHaveLength(30_001);
    expect(sheet('核对结果').rows[30_000]?.[0]?.value).toBe(
      '第 29999 条：支出合计等于基本支出加项目支出加上缴上级支出',
    );
  });

  it('takes five round trips', async () => {
    const { excel, host } = open(plainSheets(9, 2, 2));
    await host.readWorkbook();
    excel.roundTrips.length = 0;
    await host.writeOwnSheet(sheetOf([{ value: 1 }]));
    expect(excel.roundTrips).toHaveLength(5);
  });

  it('finds its own again after the user renamed it, and lets the user have the old name', async () => {
    const { host, sheet } = open(plainSheets(1, 2, 2));
    await host.writeOwnSheet(sheetOf([{ value: 1 }]));
    sheet('核对结果').name = '核对结果（存档）';
    await host.writeOwnSheet(sheetOf([{ value: 2 }]));
    expect((await host.listTraces()).map((trace) => trace.sheet)).toEqual(['核对结果（存档）', '核对结果']);
  });

  it.each(['Hidden', 'VeryHidden'] as const)('removes its own although it is %s', async (visibility) => {
    const { excel, host, sheet } = open(plainSheets(1, 2, 2));
    await host.writeOwnSheet(sheetOf([{ value: 1 }]));
    sheet('核对结果').visibility = visibility;
    await host.removeTraces();
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['公开01']);
  });
});
