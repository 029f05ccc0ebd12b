import { snapshotValue, valueMatrix } from '../../../src/host/wps/values';
import { rectangles } from '../../../src/host/wps/uniform';
import { emulatedWorkbook, emulatedWorkbookFromFile } from '../../support/excel';
import { openBeside } from '../../support/et';
import { xlsxContractBook } from '../contract-book';
import { plainSheets } from '../plain-sheets';
import { open, openBook } from './harness';

describe('the shape of an answer', () => {
  it.each<[string, unknown, number, number, unknown]>([
    ['one cell', 5, 1, 1, [[5]]],
    ['an empty cell', null, 1, 1, [[null]]],
    ['nothing', undefined, 1, 1, [[null]]],
    ['a row as rows', [[1, 2]], 1, 2, [[1, 2]]],
    ['a flat row', [1, 2], 1, 2, [[1, 2]]],
    ['a flat column', [1, 2], 2, 1, [[1], [2]]],
    [
      'rows',
      [
        [1, 2],
        [3, 4],
      ],
      2,
      2,
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      'fewer cells than asked for',
      [1],
      2,
      2,
      [
        [1, null],
        [null, null],
      ],
    ],
  ])('%s', (_what, answer, rows, columns, expected) => expect(valueMatrix(answer, rows, columns)).toEqual(expected));
});

describe('a value', () => {
  it.each<[unknown, string, unknown]>([
    ['', '', null],
    [true, 'TRUE', true],
    [-2146826246, '#N/A', { error: '#N/A' }],
    // A figure that happens to be the number of an error.
    [-2146826246, '-2,146,826,246.00', -2146826246],
    [12, '12', 12],
  ])('%p shown as %s', (raw, text, expected) => expect(snapshotValue(raw, () => text)).toEqual(expected));
});

it('rectangles join columns that are alike and leave out what may be anything', () => {
  const rows = ['tnn', 'tnn', ' nn', 'ttn'];
  const guess = (row: number, column: number): string | null => {
    const sign = rows[row]?.[column] ?? ' ';
    return sign === ' ' ? null : sign;
  };
  expect(rectangles(4, 3, guess)).toEqual([
    { top: 0, left: 0, bottom: 3, right: 0 },
    { top: 0, left: 1, bottom: 2, right: 1 },
    { top: 3, left: 1, bottom: 3, right: 1 },
    { top: 0, left: 2, bottom: 3, right: 2 },
  ]);
});

/** The contract's workbook, saved, with the first sheet on show. */
async function saved(options: Parameters<typeof openBook>[1] = {}): Promise<ReturnType<typeof openBook>> {
  const file = await xlsxContractBook();
  return openBook(await emulatedWorkbookFromFile('决算.xlsx', file), { file, ...options });
}

const figure = async ({ host }: ReturnType<typeof openBook>): Promise<unknown> =>
  (await host.readWorkbook()).sheets[0]?.values[2]?.[1];

describe('a saved workbook', () => {
  it('is read anew where a cell was changed and not saved', async () => {
    const opened = await saved();
    expect(await figure(opened)).toBe(14066.4);
    opened.et.book.sheets[0]!.rows[2]![1]!.value = 99;
    opened.et.userEdits();
    expect(await figure(opened)).toBe(99);
  });

  it('is not believed where it says saved and shows something else', async () => {
    const opened = await saved({ alwaysSaved: true });
    opened.et.book.sheets[0]!.rows[2]![1]!.value = 99;
    opened.et.userEdits();
    expect(await figure(opened)).toBe(99);
  });

  it.each([
    ['whose file is gone', (opened: ReturnType<typeof openBook>) => opened.et.world.files.clear()],
    [
      'whose file is no workbook, or has a password',
      (opened: ReturnType<typeof openBook>) =>
        opened.et.world.files.set('/home/会计/决算.xlsx', new Uint8Array([1, 2, 3])),
    ],
  ])('%s is read from what is on show', async (_what, spoil) => {
    const opened = await saved();
    spoil(opened);
    expect(await figure(opened)).toBe(14066.4);
  });

  it('is read from what is on show by a build that cannot read files', async () => {
    expect(await figure(await saved({ lacking: ['Application.FileSystem'] }))).toBe(14066.4);
  });

  it('keeps formats and merges that were changed after it was saved, where rows were put in', async () => {
    const opened = await saved();
    const [main] = opened.et.book.sheets;
    main!.rows.splice(1, 0, [{ value: '新行' }]);
    main!.rows[3]![1]!.numberFormat = '0.000';
    main!.merges.push({ top: 2, left: 0, bottom: 2, right: 1 });
    opened.et.userEdits();
    const [sheet] = (await opened.host.readWorkbook()).sheets;
    expect(sheet?.numberFormats.get('3,1')).toBe('0.000');
    expect(sheet?.merges).toHaveLength(2);
  });
});

describe('what is on show', () => {
  it('is told with the sheet that is being read, and can be given up between two calls', async () => {
    const { host } = open(plainSheets(3, 1_000, 12));
    const controller = new AbortController();
    const seen: string[] = [];
    const reading = host.readWorkbook({
      signal: controller.signal,
      onProgress: (_done, _total, text) => {
        seen.push(text);
        if (text.includes('公开02')) controller.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    expect(seen.slice(0, 3)).toEqual(['正在读取工作簿……', '正在读取“公开01”……', '正在读取“公开02”……']);
  });

  it('ends where cells are filled, however far down their formats reach', async () => {
    const { host, sheet } = open([{ name: '表', rows: [[1], [2]] }]);
    sheet('表').rows[400_000] = [{ value: '', numberFormat: '0.00' }];
    expect((await host.readWorkbook()).sheets[0]?.values).toEqual([[1], [2]]);
  });

  it('beyond what a pane can hold is refused by a build that cannot find the last cell', async () => {
    const { host, sheet } = open([{ name: '表', rows: [[1]] }], { lacking: ['Range.Find'] });
    sheet('表').rows[400_000] = Array.from({ length: 15 }, () => ({ value: '', numberFormat: '0.00' }));
    await expect(host.readWorkbook()).rejects.toMatchObject({ code: 'tooLarge' });
  });

  it('may be nothing at all', async () => {
    const { et, host } = open([{ name: '表' }]);
    et.world.books.length = 0;
    await expect(host.readWorkbook()).rejects.toMatchObject({
      code: 'notFound',
      message: 'WPS 表格里没有打开工作簿。请先打开要核对的工作簿，再点“检查一致性”。',
    });
  });
});

describe('with two workbooks open', () => {
  it('nothing is written into the one that was not checked, and it is said which is which', async () => {
    const { et, host } = open(plainSheets(1, 2, 2));
    await host.readWorkbook();
    const other = openBeside(et, emulatedWorkbook('上年.xlsx', plainSheets(1, 2, 2)), '/home/会计/');
    et.world.active = other;
    const before = structuredClone(other.book.sheets);
    const message = '现在显示的是“上年.xlsx”，结果是“决算.xlsx”的。请切换回“决算.xlsx”，或在这一本里重新检查。';
    const ref = { sheet: '公开01', row: 0, column: 0 };
    const attempts = [
      () => host.mark([{ sheet: '公开01', area: { top: 0, left: 0, bottom: 0, right: 0 }, kind: 'error' }]),
      () => host.clearMarks(),
      () => host.writeOwnSheet({ name: '核对结果', columns: [], rows: [[{ value: 1 }]] }),
      () => host.removeTraces(),
      () => host.select(ref),
      () => host.saveFile('报告.html', new Uint8Array()),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'notFound', message });
    expect(await host.selectedArea()).toBeNull();
    expect(other.book.sheets).toEqual(before);
    expect((await host.readWorkbook()).name).toBe('上年.xlsx');
    expect(await host.select(ref)).toEqual({ selected: true });
  });
});
