import { firstPortion } from '../../../src/host/excel/portions';
import { open, plainSheets } from './harness';

describe('portions', () => {
  it('asks for whatever may be 4 MB at once, and weighs the first answer for the next', () => {
    expect(firstPortion(170_000).cells).toBeGreaterThanOrEqual(170_000);
    const portion = firstPortion(1_000_000);
    expect(portion.cells).toBeLessThan(120_000);
    expect(portion.answered(1_000, 100_000).cells).toBe(Math.floor((4.4 * 1024 * 1024) / 100));
    expect(portion.refused().cells).toBe(Math.floor(portion.cells / 2));
  });
});

describe('round trips of reading', () => {
  const MB = 1024 * 1024;

  it.each([
    ['9 sheets of 60 rows', 9, 60, 12],
    ['40 sheets of 200 rows', 40, 200, 12],
    ['60 sheets of 1,000 rows', 60, 1000, 10],
    ['one sheet of 40,000 rows', 1, 40_000, 12],
  ])('%s: three up to 4 MB of answer, one more per further 4 MB', async (_case, sheets, rows, columns) => {
    const { excel, host } = open(plainSheets(sheets, rows, columns));
    const book = await host.readWorkbook();
    const bytes = excel.roundTrips.reduce((sum, trip) => sum + trip.responseBytes, 0);
    expect(excel.roundTrips.length).toBeLessThanOrEqual(3 + Math.max(0, Math.ceil((bytes - 4 * MB) / (4 * MB))));
    expect(Math.max(...excel.roundTrips.map((trip) => trip.responseBytes))).toBeLessThanOrEqual(5 * MB);
    expect(book.sheets).toHaveLength(sheets);
    expect(book.sheets.every((sheet) => sheet.values.length === rows)).toBe(true);
    expect(book.sheets.at(-1)?.values.at(-1)?.[0]).toBe(`${2_000_000 + rows - 1} 一般公共服务支出`);
  });

  it('an answer that Excel finds too large is asked for in smaller parts', async () => {
    const { excel, host } = open(plainSheets(3, 400, 10), { payloadLimit: 150_000 });
    const book = await host.readWorkbook();
    expect(book.sheets.map((sheet) => sheet.values.length)).toEqual([400, 400, 400]);
    expect(excel.roundTrips.length).toBeGreaterThan(3);
  });

  it('a refusal that has another reason ends the reading with its sentence', async () => {
    const { excel, host } = open(plainSheets(1, 10, 3));
    excel.failAt(2, 'generalException');
    await expect(host.readWorkbook()).rejects.toMatchObject({
      code: 'unknown',
      message: 'Excel 内部出错，操作没有完成。请保存工作簿，重新打开后再试。',
    });
  });

  it('says how far it is', async () => {
    const { host } = open(plainSheets(2, 3, 3));
    const seen: [number, number, string][] = [];
    await host.readWorkbook({ onProgress: (done, total, text) => seen.push([done, total, text]) });
    expect(seen).toEqual([
      [0, 1, '正在读取工作簿……'],
      [0, 18, '正在读取“公开01”……'],
    ]);
  });
});

describe('what is read', () => {
  it('begins at A1 wherever the used range begins, and leaves out cells that only carry a format', async () => {
    const { host } = open([
      {
        name: '表',
        rows: [
          [null, null],
          [null, 5],
          [null, null, { value: '', numberFormat: '0.00' }],
        ],
      },
    ]);
    const [sheet] = (await host.readWorkbook()).sheets;
    expect(sheet?.values).toEqual([
      [null, null],
      [null, 5],
    ]);
    expect(sheet?.numberFormats.size).toBe(0);
  });

  it('refuses a workbook of more cells than a pane can hold, with the number', async () => {
    const far = Array.from({ length: 600_000 }, (_row, index) =>
      index === 599_999 ? [1, ...Array<null>(9).fill(null), 1] : [],
    );
    const { host } = open([{ name: '表', rows: far }]);
    await expect(host.readWorkbook()).rejects.toMatchObject({
      code: 'tooLarge',
      message: expect.stringMatching(/^工作簿有 6600000 个单元格，超出一次能读取的 5000000 个。请/) as string,
    });
  });

  it('knows merges from ExcelApi 1.13 on, also where a sheet is read in several parts', async () => {
    const sheets = [{ ...plainSheets(1, 900, 10)[0]!, merges: ['A1:C1', 'B800:C801'] }];
    const merges = async (apiVersion: string): Promise<unknown> => {
      const { host } = open(sheets, { apiVersion, payloadLimit: 150_000 });
      return (await host.readWorkbook()).sheets[0]?.merges;
    };
    expect(await merges('1.12')).toEqual([]);
    expect(await merges('1.13')).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 799, left: 1, bottom: 800, right: 2 },
    ]);
  });

  it('survives a sheet that was renamed, deleted or added since the last time', async () => {
    const { excel, host, sheet } = open(plainSheets(3, 2, 2));
    await host.readWorkbook();
    sheet('公开01').name = '收入';
    excel.book.sheets.splice(1, 1);
    excel.book.sheets.push({ ...structuredClone(sheet('公开03')), id: '{new}', name: '新表' });
    expect((await host.readWorkbook()).sheets.map(({ name }) => name)).toEqual(['收入', '公开03', '新表']);
  });
});

describe('the year from which dates are counted', () => {
  const dated = (value: number, numberFormat: string) => [{ name: '表', rows: [[{ value, numberFormat }, 3]] }];

  it.each([
    ['from 1904, in four digits', 44_196, 'yyyy"年度"', true, true],
    ['from 1904, in two digits', 44_196, 'yy/m/d', true, true],
    ['from 1900', 45_658, 'yyyy-mm-dd', false, undefined],
    ['nobody can tell of a day without its year', 44_196, 'm"月"d"日"', true, undefined],
  ])('%s', async (_what, value, format, from1904, expected) => {
    const { excel, host } = open(dated(value, format));
    excel.book.datesFrom1904 = from1904;
    expect((await host.readWorkbook()).sheets[0]?.datesFrom1904).toBe(expected);
  });

  it('costs no round trip where there is no date', async () => {
    const plain = open(plainSheets(1, 5, 3));
    await plain.host.readWorkbook();
    expect(plain.excel.roundTrips).toHaveLength(3);
    const withDate = open(dated(45_658, 'yyyy"年"'));
    await withDate.host.readWorkbook();
    expect(withDate.excel.roundTrips).toHaveLength(4);
  });
});
