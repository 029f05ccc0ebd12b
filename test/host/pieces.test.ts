import type { Area, CellValue, WorkbookSnapshot } from '../../src/model';
import { refuseTooLarge, takeBlocks } from '../../src/host/blocks';
import { countsFrom1904 } from '../../src/host/excel/date-system';
import { appendBlock } from '../../src/host/excel/matrices';
import { firstPortion } from '../../src/host/excel/portions';
import type { ExcelRun } from '../../src/host/excel/run-excel';
import { documentLooks } from '../../src/host/file/document-looks';
import { appendRow, emptyGrids, trimEnd } from '../../src/host/grids';
import { HostError } from '../../src/host/errors';
import { createTurns } from '../../src/host/in-turn';
import { checkSheetName, sameSheetName } from '../../src/host/sheet-name';
import type { EtApplication, EtWorkbook } from '../../src/host/wps/et';
import { isOnShow } from '../../src/host/wps/saved-bytes';
import { halvesOf, rectangles, uniformCells, uniformParts } from '../../src/host/wps/uniform';

describe('work that is done one piece at a time', () => {
  it('is done in the order that it was asked for, and a failure holds nothing up', async () => {
    const inTurn = createTurns();
    const done: string[] = [];
    const work =
      (name: string, waits: number, fails = false) =>
      async () => {
        done.push(`${name}始`);
        for (let turn = 0; turn < waits; turn += 1) await Promise.resolve();
        done.push(`${name}终`);
        if (fails) throw new Error(name);
        return name;
      };
    const asked = [inTurn(work('甲', 9)), inTurn(work('乙', 1, true)), inTurn(work('丙', 0))];
    const ended = await Promise.allSettled(asked);
    expect(done).toEqual(['甲始', '甲终', '乙始', '乙终', '丙始', '丙终']);
    expect(ended.map((each) => (each.status === 'fulfilled' ? each.value : 'failed'))).toEqual(['甲', 'failed', '丙']);
  });
});

describe('the cells of a sheet while they come in', () => {
  it('take a blank text for nothing, but not one that a formula makes', () => {
    const grids = emptyGrids();
    appendRow(grids, [' ', '　', 0, false], ['', '=B9', '', ''], ['0.00', '@', '0.00', 'General']);
    expect(grids.values).toEqual([[null, '　', 0, false]]);
    expect([...grids.formulas.keys()]).toEqual(['0,1']);
    expect([...grids.numberFormats.keys()]).toEqual(['0,1', '0,2']);
  });

  it.each<[values: CellValue[][], left: number]>([
    [[[1], [null], [null, null]], 1],
    [[[null], [null, 0], [null]], 2],
    [[[null], []], 0],
    [[[1], ['甲']], 2],
  ])('lose the rows at the end in which nothing stands: %j', (values, left) => {
    const grids = { ...emptyGrids(), values };
    trimEnd(grids);
    expect(grids.values).toHaveLength(left);
  });

  it('are weighed as Excel sends them, and errors are told by their type', () => {
    const grids = emptyGrids();
    const block = {
      values: [[1.5, '#N/A', '#N/A', '', null, true, { basicType: 'Error' }]],
      formulas: [['', '=NA()', '#N/A', '', '', '', '']],
      numberFormat: [['General']],
      valueTypes: [['Double', 'Error', 'String', 'Empty', 'Empty', 'Boolean', 'Error']],
    };
    const bytes = appendBlock(grids, block);
    expect(grids.values[0]).toEqual([
      1.5,
      { error: '#N/A' },
      '#N/A',
      null,
      null,
      true,
      { error: '{"basicType":"Error"}' },
    ]);
    expect(bytes).toBeGreaterThan(100);
    expect(
      appendBlock(emptyGrids(), { ...block, values: [['合计']], formulas: [], numberFormat: [], valueTypes: [] }),
    ).toBe(9);
  });
});

describe('how much is asked for at once', () => {
  const SMALL = Math.floor((4 * 1024 * 1024) / 24);
  const MOST = 4.4 * 1024 * 1024;

  it.each([
    [1, SMALL],
    [SMALL, SMALL],
    [SMALL + 1, Math.floor(MOST / 40)],
  ])('%i cells are begun with %i', (total, cells) => {
    expect(firstPortion(total).cells).toBe(cells);
  });

  it.each([
    [100, 4000, Math.floor(MOST / 40)],
    [100, 8000, Math.floor(MOST / 80)],
    [0, 0, SMALL],
  ])('%i cells that were %i bytes make the next one %i', (cells, bytes, next) => {
    expect(firstPortion(1).answered(cells, bytes).cells).toBe(next);
  });

  it('is halved where it was refused, down to one cell', () => {
    let portion = firstPortion(1).answered(MOST, (MOST * MOST) / 5);
    expect(portion.cells).toBe(5);
    const cells = [1, 2, 3].map(() => (portion = portion.refused()).cells);
    expect(cells).toEqual([2, 1, 1]);
  });

  it('goes on where the last one ended, over sheets without cells', () => {
    const extents = [
      { rows: 3, columns: 2 },
      { rows: 0, columns: 9 },
      { rows: 9, columns: 0 },
      { rows: 1, columns: 4 },
    ];
    expect(takeBlocks(extents, { sheet: 0, row: 1 }, 8)).toEqual({
      blocks: [
        { sheet: 0, top: 1, rows: 2, columns: 2 },
        { sheet: 3, top: 0, rows: 1, columns: 4 },
      ],
      next: { sheet: 4, row: 0 },
    });
    expect(takeBlocks(extents, { sheet: 0, row: 0 }, 5)).toEqual({
      blocks: [{ sheet: 0, top: 0, rows: 2, columns: 2 }],
      next: { sheet: 0, row: 2 },
    });
    expect(takeBlocks(extents, { sheet: 3, row: 0 }, 1).blocks).toHaveLength(1);
  });

  it.each([
    [[{ rows: 5_000, columns: 1_000 }], false],
    [
      [
        { rows: 5_000, columns: 1_000 },
        { rows: 1, columns: 1 },
      ],
      true,
    ],
  ])('more than anybody would wait for is refused: %j', (extents, isRefused) => {
    const read = (): void => refuseTooLarge(extents);
    if (isRefused) expect(read).toThrow(HostError);
    else expect(read).not.toThrow();
  });
});

describe('names of sheets', () => {
  it.each(['核对结果', 'a'.repeat(31), "甲'乙"])('“%s” is one', (name) => {
    expect(() => checkSheetName(name)).not.toThrow();
  });

  it.each(['', ' ', 'a'.repeat(32), 'a/b', 'a\\b', 'a:b', 'a*b', 'a?b', '[a', 'a]'])('“%s” is none', (name) => {
    expect(() => checkSheetName(name)).toThrow();
  });

  it('differ in more than case', () => {
    expect([sameSheetName('Sheet1', 'SHEET1'), sameSheetName('Sheet1', 'Sheet2')]).toEqual([true, false]);
  });
});

describe('a table out of a document', () => {
  it('has columns as wide as their cells, within bounds, whatever stands alone in its row', () => {
    const values: CellValue[][] = [
      ['一个很长很长很长很长很长很长的标题', null, null, null],
      ['项目名称是这个', 12.5, null, { error: '#REF!' }],
      ['甲', 1_234_567_890.12, 'x'.repeat(99), '字'.repeat(40)],
    ];
    const { columnWidths, ...others } = documentLooks({ values } as unknown as Parameters<typeof documentLooks>[0]);
    expect([...columnWidths]).toEqual([
      [0, 7 * 14 + 12],
      [1, 13 * 7 + 12],
      [2, 320],
      [3, 320],
    ]);
    expect(others).toMatchObject({ defaultColumnWidth: 64, defaultRowHeight: 20, frozen: { rows: 0, columns: 0 } });
  });
});

describe('areas whose cells are alike', () => {
  const GRID = ['aab', 'aab', 'cab'];
  const at = (row: number, column: number): string | null => {
    const value = GRID[row]?.[column] ?? null;
    return value === '.' ? null : value;
  };

  it('are guessed column by column, and joined where the columns are alike', () => {
    const areas = rectangles(3, 3, at);
    expect(areas).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 2, left: 0, bottom: 2, right: 0 },
      { top: 0, left: 1, bottom: 2, right: 1 },
      { top: 0, left: 2, bottom: 2, right: 2 },
    ]);
    expect(rectangles(2, 2, () => 'a')).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect(rectangles(3, 1, (row) => (row === 1 ? null : 'a'))).toEqual([{ top: 0, left: 0, bottom: 2, right: 0 }]);
    expect(rectangles(2, 2, () => null)).toEqual([]);
  });

  it('are found by halves, every cell once', () => {
    const ask = ({ top, left, bottom, right }: Area): string | null => {
      const own = uniformCells({ top, left, bottom, right }).map(([row, column]) => at(row, column));
      return new Set(own).size === 1 ? (own[0] ?? null) : null;
    };
    const parts = uniformParts({ top: 0, left: 0, bottom: 2, right: 2 }, ask);
    const cells = parts.flatMap(({ area, value }) =>
      uniformCells(area).map(([row, column]) => `${row},${column}${value}`),
    );
    expect(cells.sort()).toEqual(
      GRID.flatMap((line, row) => [...line].map((value, column) => `${row},${column}${value}`)).sort(),
    );
  });

  it.each<[Area, readonly [Area, Area] | null]>([
    [{ top: 1, left: 2, bottom: 1, right: 2 }, null],
    [
      { top: 1, left: 2, bottom: 4, right: 3 },
      [
        { top: 1, left: 2, bottom: 2, right: 3 },
        { top: 3, left: 2, bottom: 4, right: 3 },
      ],
    ],
    [
      { top: 1, left: 2, bottom: 2, right: 6 },
      [
        { top: 1, left: 2, bottom: 2, right: 4 },
        { top: 1, left: 5, bottom: 2, right: 6 },
      ],
    ],
    [
      { top: 0, left: 0, bottom: 1, right: 1 },
      [
        { top: 0, left: 0, bottom: 0, right: 1 },
        { top: 1, left: 0, bottom: 1, right: 1 },
      ],
    ],
  ])('%j is cut along its longer side', (area, halves) => {
    expect(halvesOf(area)).toEqual(halves);
  });
});

describe('whether the file of a workbook is what is on show', () => {
  const saved = {
    sheets: [
      { name: '甲', values: [['合计', 1], [null], [{ error: '#N/A' }, true]] },
      { name: '乙', values: [] },
    ],
  };
  const shown: readonly (readonly unknown[])[] = [
    ['合计', 1],
    ['', null],
    [-2146826246, true],
  ];

  function isShown(change: {
    readonly saved?: boolean;
    readonly count?: number;
    readonly name?: string | null;
    readonly cells?: readonly (readonly unknown[])[];
  }): boolean {
    const { saved: isSaved = true, count = 2, name = '甲', cells = shown } = change;
    const asked: string[] = [];
    const active = { Name: name, Range: (a1: string) => (asked.push(a1), { Value2: cells }) };
    const app = { ActiveSheet: name === null ? null : active } as unknown as EtApplication;
    const book = { Saved: isSaved, Worksheets: { Count: count } } as unknown as EtWorkbook;
    const answer = isOnShow(app, book, saved as unknown as WorkbookSnapshot);
    expect(asked.filter((a1) => a1 !== 'A1:B3')).toEqual([]);
    return answer;
  }

  it.each<[what: string, change: Parameters<typeof isShown>[0], isOn: boolean]>([
    ['as it is', {}, true],
    ['a book that says it is not saved', { saved: false }, false],
    ['another number of sheets', { count: 3 }, false],
    ['no sheet on show', { name: null }, false],
    ['a sheet that the file has not', { name: '丙' }, false],
    ['a sheet without cells', { name: '乙' }, true],
    ['another figure', { cells: [['合计', 2], ...shown.slice(1)] }, false],
    ['a text where nothing was', { cells: [shown[0] ?? [], ['甲', null], shown[2] ?? []] }, false],
    ['a text where an error was', { cells: [...shown.slice(0, 2), ['#N/A', true]] }, false],
  ])('%s', (_, change, isOn) => {
    expect(isShown(change)).toBe(isOn);
  });
});

describe('whether a book in Excel counts its dates from 1904', () => {
  async function asked(
    format: string,
    value: CellValue,
    shown: string,
  ): Promise<{ readonly is1904: boolean; readonly trips: number }> {
    let trips = 0;
    const sync = (): Promise<void> => {
      trips += 1;
      return Promise.resolve();
    };
    const cell = { load: () => cell, text: [[shown]] };
    const sheets = [{ sheet: { getRangeByIndexes: () => cell } }] as unknown as Parameters<typeof countsFrom1904>[1];
    const grids = { ...emptyGrids(), values: [[value]], numberFormats: new Map([['0,0', format]]) };
    return { is1904: await countsFrom1904({ sync } as unknown as ExcelRun, sheets, [grids]), trips };
  }

  it.each<[format: string, value: CellValue, shown: string, is1904: boolean, trips: number]>([
    ['yyyy-mm-dd', 45_000, '2023-03-15', false, 1],
    ['yyyy-mm-dd', 45_000, '2027-03-16', true, 1],
    ['yy/m/d', 45_000, '27/3/16', true, 1],
    ['yy/m/d', 45_000, '23/3/15', false, 1],
    ['yyyy-mm-dd', 45_000, '########', false, 1],
    ['[$-804]yyyy"年"m"月"', 45_000, '2027年3月', true, 1],
    ['yyyy', 1, '1904', true, 1],
    ['yyyy', 0.5, '1904', false, 0],
    ['0.00', 45_000, '2027', false, 0],
    ['"yyyy"0', 45_000, '2027', false, 0],
    ['\\y0', 45_000, '2027', false, 0],
    ['m/d', 45_000, '3/16', false, 0],
    ['yyyy', '2027', '2027', false, 0],
  ])('%s of %j, shown as “%s”: %s', async (format, value, shown, is1904, trips) => {
    expect(await asked(format, value, shown)).toEqual({ is1904, trips });
  });
});
