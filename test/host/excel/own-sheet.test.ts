import type { OwnCell, OwnSheet } from '../../../src/host/host';
import { SHEET_MARKER } from '../../../src/host/marks';
import { open, plainSheets } from './harness';

function sheetOf(...rows: readonly (readonly OwnCell[])[]): OwnSheet {
  return { name: '核对结果', columns: [{ width: 40 }, { width: 10 }], rows };
}

describe('writing our sheet', () => {
  it.each<[string, OwnCell, object]>([
    ['a title', { value: '字', style: 'title' }, { bold: true, size: 16 }],
    ['a heading', { value: '字', style: 'heading' }, { bold: true, size: 12 }],
    ['a header', { value: '字', style: 'header' }, { bold: true, fill: '#E7EEF4' }],
    ['what wraps', { value: '字', style: 'wrap' }, { wrapText: true, verticalAlignment: 'Top' }],
    ['a number', { value: '字', style: 'number' }, { horizontalAlignment: 'Right' }],
    [
      'a link',
      { value: '字', linkTo: { sheet: '公开01', row: 0, column: 0 } },
      { color: '#0F548C', underline: 'Single' },
    ],
  ])('gives %s its look', async (_name, cell, look) => {
    const { host, sheet } = open(plainSheets(1, 2, 2));
    await host.writeOwnSheet(sheetOf([cell]));
    expect(sheet('核对结果').rows[0]?.[0]?.look).toEqual(look);
  });

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
