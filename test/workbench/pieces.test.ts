import type { CellLook } from '../../src/document';
import type { CellValue, Scope, SheetSnapshot } from '../../src/model';
import { editableText } from '../../src/workbench/grid/cell-text';
import { fillStyle, lookClasses, lookOfCell } from '../../src/workbench/grid/look-style';
import { scrollToCell } from '../../src/workbench/grid/scroll-to';
import { sheetView } from '../../src/workbench/grid/sheet-view';
import { trialCells } from '../../src/workbench/grid/trial-cells';
import type { Board, QueueLine } from '../../src/workbench/queue/units/board';
import { droppedOf, filesInFolders, placedFile } from '../../src/workbench/queue/units/placed-files';
import { problemClip } from '../../src/workbench/queue/units/problem-clip';
import type { RosterBoard, RosterLine } from '../../src/workbench/queue/units/roster-board';
import { shownLines, shownRosterLines, stateCounts } from '../../src/workbench/queue/view/shown-lines';
import { isAnew, isSameUnit, maybePriorOf } from '../../src/workbench/store/identity';
import type { BookIdentity, OpenBook } from '../../src/workbench/store/workbench-state';
import { closeQuestion, notOpened, passwordPrompt } from '../../src/workbench/texts';
import { besideLabel, bookTitle, ROLES } from '../../src/workbench/texts-roles';
import { trialCount, triedCell } from '../../src/workbench/texts-trial';
import { gridLooks, gridSheet } from '../support/pane/grid-sheet';

describe('how a cell looks', () => {
  const looks = new Map<string, CellLook>([
    ['0,0', { align: 'center', bold: true, fill: '#DDEBF7', right: true }],
    ['1,1', { right: true, bottom: true, bold: true }],
    ['2,2', { bottom: true }],
  ]);
  const view = sheetView(gridSheet([['a']], [[0, 0, 1, 1]]), gridLooks(), looks);

  it('has the lines around its whole area where it stands for a merged one', () => {
    expect(lookOfCell(view, 0, 0)).toEqual({ align: 'center', bold: true, fill: '#DDEBF7', right: true, bottom: true });
    expect(lookOfCell(view, 2, 2)).toEqual({ bottom: true });
    expect(lookOfCell(view, 5, 5)).toEqual({});
  });

  it.each<[CellLook, string]>([
    [{}, ''],
    [{ bold: true }, 'grid__look--bold'],
    [{ right: true, bottom: true }, 'grid__look--right grid__look--bottom'],
    [{ fill: '#FFFFFF', align: 'end' }, ''],
  ])('%j is drawn by “%s”', (look, classes) => {
    expect(lookClasses(look)).toBe(classes);
  });

  it.each([
    ['#FFFFFF', '#000000'],
    ['#FFFF00', '#000000'],
    ['#92D050', '#000000'],
    ['#000000', '#ffffff'],
    ['#1F4E78', '#ffffff'],
    ['#FF0000', '#ffffff'],
  ])('what stands on %s is %s', (fill, color) => {
    expect(fillStyle({ fill })).toEqual({ backgroundColor: fill, color });
    expect(fillStyle({})).toEqual({});
  });
});

describe('figures on trial', () => {
  const formulas = new Map([
    ['0,1', '=A1*2'],
    ['1,1', '=A2*2'],
    ['2,1', '=A9'],
  ]);
  const sheetWith = (values: readonly (readonly CellValue[])[], name = '表'): SheetSnapshot =>
    gridSheet(values, [], { formulas, name });
  const original = sheetWith([
    [1, 2],
    [5, 10],
    [null, { error: '#REF!' }],
  ]);
  const now = sheetWith([
    [3, 6],
    [5, 10],
    [null, { error: '#REF!' }],
  ]);
  const show = (sheet: SheetSnapshot, row: number, column: number): string =>
    JSON.stringify(sheet.values[row]?.[column] ?? null);

  it('are told with what the file holds, and so are the results that follow, but not those that stay', () => {
    const tried = [
      { sheet: '表', row: 0, column: 0 },
      { sheet: '另一张', row: 2, column: 0 },
    ];
    expect([...trialCells(now, original, tried, show)]).toEqual([
      ['0,1', { kind: 'following', title: '随试改重新计算，原为 2' }],
      ['0,0', { kind: 'tried', title: '试改的数，原为 1' }],
    ]);
  });

  it('are none on the file’s own sheet', () => {
    expect(trialCells(original, original, [{ sheet: '表', row: 0, column: 0 }], show).size).toBe(0);
    expect(trialCells(now, undefined, [], show).size).toBe(0);
  });

  it.each<[CellValue, string]>([
    [12_592.923456, '12592.923456'],
    ['见附件', '见附件'],
    [null, ''],
    [{ error: '#REF!' }, ''],
  ])('of %j a field holds “%s” at first', (value, text) => {
    expect(editableText(gridSheet([[value]]), 0, 0)).toBe(text);
  });
});

describe('bringing a cell into sight', () => {
  const view = sheetView(gridSheet([['a']]), gridLooks({ frozen: { rows: 1, columns: 1 } }));

  it.each([
    ['one in sight', [5, 3], [40, 64], [40, 64]],
    ['one above', [1, 3], [200, 64], [0, 64]],
    ['one below', [30, 3], [0, 64], [31 * 20 - 200, 64]],
    ['one to the right', [5, 20], [40, 0], [40, 21 * 64 - 400]],
    ['a frozen one', [0, 0], [200, 300], [200, 300]],
  ])('%s', (_, [row = 0, column = 0], [scrollTop, scrollLeft], [top, left]) => {
    const scroller = { scrollTop, scrollLeft, clientHeight: 224, clientWidth: 448 } as unknown as HTMLElement;
    scrollToCell(scroller, view, { row, column });
    expect([scroller.scrollTop, scroller.scrollLeft]).toEqual([top, left]);
  });
});

describe('the lines of a list of units', () => {
  const line = (name: string, more: Partial<QueueLine> = {}): QueueLine =>
    ({ id: `收/${name}.xlsx`, name, state: '不平', lacks: [], rules: [], ...more }) as unknown as QueueLine;
  const board: Board = {
    headline: '',
    problems: [],
    lines: [
      line('甲局', { rules: ['A01', 'X02'] }),
      line('乙局', { state: '未发现不平', lacks: ['缺 收入决算表'] }),
      line('丙所', { state: '未发现不平' }),
    ],
  };
  const ALL = { query: '', state: null, rule: null };
  const names = (place: Partial<typeof ALL> | { state: string } | { rule: string }): readonly (readonly string[])[] => {
    const { lacking, others } = shownLines(board, { ...ALL, ...place });
    return [lacking, others].map((lines) => lines.map((each) => each.name));
  };

  it.each<[what: string, place: Parameters<typeof names>[0], shown: readonly (readonly string[])[]]>([
    ['all, those that lack something first', {}, [['乙局'], ['甲局', '丙所']]],
    ['of a name', { query: ' 甲 ' }, [[], ['甲局']]],
    ['of a file, whatever its case', { query: '.XLSX' }, [['乙局'], ['甲局', '丙所']]],
    ['of what they lack', { query: '收入决算表' }, [['乙局'], []]],
    ['of a rule that is looked for', { query: 'x02' }, [[], ['甲局']]],
    ['of a state', { state: '未发现不平' }, [['乙局'], ['丙所']]],
    ['that break a rule', { rule: 'A01' }, [[], ['甲局']]],
    ['of nothing that is there', { query: '丁' }, [[], []]],
  ])('%s', (_, place, shown) => {
    expect(names(place)).toEqual(shown);
  });

  it('are counted by their states, in the order of the list', () => {
    expect([...stateCounts(board)]).toEqual([
      ['不平', 1],
      ['未发现不平', 2],
    ]);
  });

  it('of a 名册 are found by all that stands in them', () => {
    const own = (name: string, remarks: readonly string[]): RosterLine =>
      ({ name, above: '某县', files: `${name}.pdf`, standing: '已公开', remarks }) as unknown as RosterLine;
    const roster = { lines: [own('甲局', []), own('乙局', ['逾期 3 日'])] } as unknown as RosterBoard;
    const found = (query: string): readonly string[] => shownRosterLines(roster, query).map(({ name }) => name);
    expect([found(''), found('逾期'), found('甲局.PDF'), found('某县'), found('未公开')]).toEqual([
      ['甲局', '乙局'],
      ['乙局'],
      ['甲局'],
      ['甲局', '乙局'],
      [],
    ]);
  });

  it('have their common problems as a table for Word and as lines', () => {
    const clip = problemClip([
      { rule: 'A01', title: '合计不等', nature: '必改', units: ['甲局', '乙局'], count: 3 },
      { rule: 'X02', title: '<超预算>', nature: '核实', units: ['丙所'], count: 1 },
    ]);
    expect(clip.text.split('\n')).toEqual([
      '1. 合计不等（A01，必改）：2 个单位，3 处：甲局、乙局',
      '2. <超预算>（X02，核实）：1 个单位，1 处：丙所',
    ]);
    expect(clip.html).toContain('<td>2 个单位，3 处</td><td>甲局、乙局</td>');
    expect(clip.html).toContain('&lt;超预算&gt;');
    expect(clip.html.match(/<th scope="col">/g)).toHaveLength(6);
  });
});

describe('files that are handed to the page', () => {
  const fileOf = (name: string, folder = ''): File =>
    ({
      name,
      webkitRelativePath: folder,
      arrayBuffer: () => Promise.resolve(new Uint8Array([1, 2]).buffer),
    }) as unknown as File;

  it('have the path of their folder where the browser knows it', async () => {
    expect([placedFile(fileOf('a.xlsx')).path, placedFile(fileOf('a.xlsx', '收/a.xlsx')).path]).toEqual([
      'a.xlsx',
      '收/a.xlsx',
    ]);
    expect(await placedFile(fileOf('a.xlsx')).read()).toEqual(new Uint8Array([1, 2]));
  });

  it('are parted from folders where they are dropped, with a handle where there is one', async () => {
    const [plain, handled, refused] = [fileOf('a.xlsx'), fileOf('b.xlsx'), fileOf('c.xlsx')];
    const handle = { kind: 'file' };
    const folder = { isDirectory: true, name: '收' };
    const item = (entry: object | null, file: File | null, more: object = {}): object => ({
      webkitGetAsEntry: () => entry,
      getAsFile: () => file,
      ...more,
    });
    const items = [
      item({ isDirectory: false }, plain),
      item(folder, null),
      item(null, null),
      item({ isDirectory: false }, handled, { getAsFileSystemHandle: () => Promise.resolve(handle) }),
      item({ isDirectory: false }, refused, { getAsFileSystemHandle: () => Promise.reject(new Error('no')) }),
    ];
    const dropped = droppedOf({ items } as unknown as DataTransfer);
    expect([dropped.folders, dropped.isEmpty]).toEqual([[folder], false]);
    expect(await dropped.files).toEqual([{ file: plain }, { file: handled, handle }, { file: refused }]);
    expect(droppedOf({ items: [item(null, null)] } as unknown as DataTransfer).isEmpty).toBe(true);
  });

  it('of folders come with their whole paths, however many at a time they are given', async () => {
    const file = (path: string): object => ({
      isDirectory: false,
      fullPath: path,
      file: (take: (file: File) => void) => take(fileOf(path.slice(path.lastIndexOf('/') + 1))),
    });
    const folder = (...portions: readonly (readonly object[])[]): FileSystemDirectoryEntry => {
      const left = [...portions, []];
      const readEntries = (take: (entries: unknown) => void): void => take(left.shift() ?? []);
      return { isDirectory: true, createReader: () => ({ readEntries }) } as unknown as FileSystemDirectoryEntry;
    };
    const inner = folder([file('/收/甲/1.xlsx')], [file('/收/甲/2.xlsx')]);
    const found = await filesInFolders([folder([file('/收/0.xlsx'), inner], [file('/收/3.xlsx')]), folder()]);
    expect(found.map(({ path }) => path)).toEqual(['收/0.xlsx', '收/甲/1.xlsx', '收/甲/2.xlsx', '收/3.xlsx']);
  });

  it('of a folder that the browser refuses are an error', async () => {
    const readEntries = (_take: unknown, fail: (error: Error) => void): void => fail(new Error('refused'));
    const folder = { isDirectory: true, createReader: () => ({ readEntries }) } as unknown as FileSystemDirectoryEntry;
    await expect(filesInFolders([folder])).rejects.toThrow('refused');
  });
});

describe('whose a book is', () => {
  const of = (unitName: string | null, year: number | null, scope: Scope | null = null): BookIdentity => ({
    unitName,
    scope,
    year,
    firstTable: null,
  });
  const book = (id: string, identity: BookIdentity, more: Partial<OpenBook> = {}): OpenBook =>
    ({ id, name: `${id}.xlsx`, role: 'own', origin: 'file', identity, ...more }) as unknown as OpenBook;

  it.each<[BookIdentity, BookIdentity, boolean]>([
    [of('甲', 2024), of('甲', 2023), true],
    [of('甲', 2024), of('乙', 2024), false],
    [of(null, 2024), of('乙', 2024), true],
    [of('甲', null), of(null, null), true],
    [of('某县教育局', 2024), of('教育局', 2023), true],
    [of('某县教育局', 2024), of('某县教育局招生考试中心', 2023), false],
    [of('教育局（本级）', 2024), of('教育局', 2024, 'department'), true],
  ])('%j and %j may be of one unit: %s', (a, b, is) => {
    expect(isSameUnit(a, b)).toBe(is);
  });

  it.each<[name: string, identity: BookIdentity, is: boolean]>([
    ['a.xlsx', of('甲', 2024), true],
    ['a.xlsx', of('甲', null), true],
    ['a.xlsx', of(null, 2024), true],
    ['a.xlsx', of('甲', 2023), false],
    ['a.xlsx', of('乙', 2024), false],
    ['b.xlsx', of('甲', 2024), false],
    ['a.xlsx', of('甲 ', 2024), true],
    ['a.xlsx', of('甲（本级）', 2024), true],
  ])('%s of %j is the open one anew: %s', (name, identity, is) => {
    expect(isAnew(book('a', of('甲', 2024)), name, identity)).toBe(is);
  });

  it.each<[what: string, books: readonly OpenBook[], opened: OpenBook, prior: string | null]>([
    ['the year before, opened first', [book('a', of('甲', 2023))], book('b', of('甲', 2024)), 'a'],
    ['the year before, opened later', [book('a', of('甲', 2024))], book('b', of('甲', 2023)), 'b'],
    ['two years before', [book('a', of('甲', 2022))], book('b', of('甲', 2024)), null],
    ['another unit', [book('a', of('乙', 2023))], book('b', of('甲', 2024)), null],
    ['a book without a year', [book('a', of('甲', null))], book('b', of('甲', 2024)), null],
    ['one that leaves out the region', [book('a', of('某县教育局', 2023))], book('b', of('教育局', 2024)), 'a'],
    [
      '本级 of the year before beside 汇总',
      [book('a', of('教育局', 2023, 'ownLevel'))],
      book('b', of('教育局', 2024, 'department')),
      null,
    ],
    ['one that has another role', [book('a', of('甲', 2023), { role: 'prior' })], book('b', of('甲', 2024)), null],
    ['one of the list', [book('a', of('甲', 2023), { origin: 'list' })], book('b', of('甲', 2024)), null],
    [
      'an older one than both that are open',
      [book('a', of('甲', 2024)), book('c', of('甲', 2023))],
      book('b', of('甲', 2022)),
      null,
    ],
    [
      'a second one of its year',
      [book('a', of('甲', 2023)), book('c', of('甲', 2024))],
      book('b', of('甲', 2024)),
      null,
    ],
    ['one that does not say whose it is', [book('a', of('甲', 2023))], book('b', of(null, 2024)), null],
  ])('last year’s is told: %s', (_, books, opened, prior) => {
    expect(maybePriorOf([...books, opened], opened)?.id ?? null).toBe(prior);
  });
});

describe('what the page says', () => {
  const titled = (name: string, unitName: string | null, year: number | null, role: 'own' | 'prior' = 'own') => ({
    ...{ name, role },
    identity: { unitName, year, scope: null, firstTable: null },
  });
  const [NOW, LAST, ELSE] = [
    titled('甲.xlsx', '甲局', 2024),
    titled('旧.xlsx', '甲局', 2023, 'prior'),
    titled('乙.xlsx', null, 2024),
  ];

  it.each<[of: ReturnType<typeof titled>, beside: readonly ReturnType<typeof titled>[], title: string]>([
    [NOW, [], '甲.xlsx'],
    [NOW, [LAST], '2024 年 甲.xlsx'],
    [LAST, [NOW], '2023 年 旧.xlsx（上年）'],
    [NOW, [ELSE], '甲局 甲.xlsx'],
    [ELSE, [NOW], `${ROLES.noUnit} 乙.xlsx`],
    [NOW, [LAST, ELSE], '甲局 2024 年 甲.xlsx'],
  ])('of a book beside others by what they differ in %#', (of, beside, title) => {
    expect(bookTitle(of, [of, ...beside])).toBe(title);
  });

  it.each([
    [
      passwordPrompt({ name: '甲.xlsx', isWrong: false }),
      '“甲.xlsx”设有打开密码，请输入密码。密码只在本页打开这本工作簿时用，不保存；核对密码要几秒钟。',
    ],
    [
      passwordPrompt({ name: '甲.xlsx', isWrong: true }),
      '“甲.xlsx”设有打开密码，密码不对，请再输一次。密码只在本页打开这本工作簿时用，不保存；核对密码要几秒钟。',
    ],
    [notOpened('甲.xlsx', '“甲.xlsx”是空文件。'), '没有打开：“甲.xlsx”是空文件。'],
    [notOpened('甲.xlsx', '读不出来。'), '“甲.xlsx”没有打开：读不出来。'],
    [closeQuestion('甲.xlsx'), '“甲.xlsx”里有标记、试改或填写的内容还没有保存，关闭后就没有了；原文件不受影响。'],
    [trialCount(3), '试算中：改了 3 格，下面和右边都按试算的数；原文件没有改动。'],
    [triedCell('12.50'), '试改的数，原为 12.50'],
    [besideLabel('旧.xlsx', 'prior'), '上年 旧.xlsx'],
  ])('%s', (said, sentence) => {
    expect(said).toBe(sentence);
  });
});
