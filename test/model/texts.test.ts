import {
  carryingCells,
  isInternalTable,
  maybeCarriedData,
  maybeRow,
  maybeTextLines,
  placeWord,
  printedPlace,
  remarkId,
  sameLine,
  textSheet,
  typedCells,
  watched,
  type CellValue,
  type FindingSpan,
  type Pointing,
  type PrintedPages,
  type RecognisedTable,
  type WorkbookSnapshot,
} from '../../src/model';

describe('a line that was typed in cells', () => {
  it.each<[line: string, cells: readonly (readonly [text: string, at: number])[]]>([
    ['合计', [['合计', 0]]],
    [
      '合计|12.50',
      [
        ['合计', 0],
        ['12.50', 3],
      ],
    ],
    [
      ' 合计 ｜ 12.50 ',
      [
        ['合计', 1],
        ['12.50', 6],
      ],
    ],
    [
      '合计\t\t3',
      [
        ['合计', 0],
        ['', 3],
        ['3', 4],
      ],
    ],
    [
      '甲|    |3',
      [
        ['甲', 0],
        ['', 4],
        ['3', 7],
      ],
    ],
    [
      '|',
      [
        ['', 0],
        ['', 1],
      ],
    ],
    ['', [['', 0]]],
  ])('“%s”', (line, cells) => {
    const plain = `前\n${line}\n后`;
    const found = typedCells(plain, { start: 2, end: 2 + line.length });
    expect(found.map(({ text, span }) => [text, span.start - 2])).toEqual(cells);
    expect(found.map(({ span }) => plain.slice(span.start, span.end))).toEqual(cells.map(([text]) => text));
  });
});

describe('a sheet of texts', () => {
  const COLUMNS = [
    { title: '编号', width: 10 },
    { title: '说明', width: 40 },
  ];

  function book(name: string, values: readonly (readonly CellValue[])[]): WorkbookSnapshot {
    return { sheets: [{ name, values }] } as unknown as WorkbookSnapshot;
  }

  it('is written with its headers, and read back', () => {
    const sheet = textSheet('说明', COLUMNS, [
      ['a', '甲'],
      ['b', ''],
    ]);
    expect(sheet.columns).toEqual([{ width: 10 }, { width: 40 }]);
    expect(sheet.rows.map((cells) => cells.map(({ style }) => style))).toEqual([
      ['header', 'header'],
      ['wrap', 'wrap'],
      ['wrap', 'wrap'],
    ]);
    const read = maybeTextLines(
      book(
        '说明',
        sheet.rows.map((cells) => cells.map(({ value }) => value)),
      ),
      '说明',
      COLUMNS,
    );
    expect(read).toEqual([
      { row: 1, texts: { 编号: 'a', 说明: '甲' } },
      { row: 2, texts: { 编号: 'b', 说明: '' } },
    ]);
  });

  it.each<[what: string, name: string, values: readonly (readonly CellValue[])[], read: unknown]>([
    ['no such sheet', '别的', [['编号', '说明']], null],
    ['no such headers', '说明', [['编号', '内容']], null],
    ['one of the headers alone', '说明', [['编号'], ['说明']], null],
    ['no entries', ' 说明 ', [['编号', '说明']], []],
    [
      'headers further down, in another order, with a column more',
      '说明',
      [['某局'], [null], ['说 明', '日期', '编号'], ['甲', 3, 'a'], [null, 5, ' '], ['乙']],
      [
        { row: 3, texts: { 编号: 'a', 说明: '甲' } },
        { row: 5, texts: { 编号: '', 说明: '乙' } },
      ],
    ],
    [
      'what is no text',
      '说明',
      [
        ['编号', '说明'],
        [12, { error: '#REF!' }],
        [true, ' 甲 '],
      ],
      [
        { row: 1, texts: { 编号: '12', 说明: '#REF!' } },
        { row: 2, texts: { 编号: 'true', 说明: '甲' } },
      ],
    ],
  ])('read by hand: %s', (_, name, values, read) => {
    expect(maybeTextLines(book(name, values), '说明', COLUMNS)).toEqual(read);
  });
});

describe('data that cells carry', () => {
  it.each<[what: string, data: unknown, cells: number]>([
    ['a little', { a: [1, '甲'], b: null }, 1],
    ['just one cell', 'x'.repeat(29_998), 1],
    ['one letter more', 'x'.repeat(29_999), 2],
    ['much', Array.from({ length: 20_000 }, (_, index) => index), 4],
  ])('%s is read back', (_, data, cells) => {
    const carried = carryingCells(data);
    expect(carried).toHaveLength(cells);
    expect(Math.max(...carried.map(({ length }) => length))).toBeLessThanOrEqual(30_000);
    expect(maybeCarriedData(carried)).toEqual(data);
    expect(maybeCarriedData([...carried, null, null])).toEqual(data);
  });

  it('no sign of two units is parted, since a file cannot hold half of one', () => {
    const name = `${'x'.repeat(29_998)}𠮷𠮷`;
    const stored = carryingCells(name).map((text) => new TextDecoder().decode(new TextEncoder().encode(text)));
    expect(maybeCarriedData(stored)).toBe(name);
  });

  it.each<[readonly CellValue[]]>([[[]], [[null]], [['{']], [['甲']], [[12, '{"a":']]])('%j carry none', (cells) => {
    expect(maybeCarriedData(cells)).toBeUndefined();
  });
});

describe('where words are printed', () => {
  const PRINT: PrintedPages = {
    count: 2,
    doubts: [],
    lines: [
      { page: 1, box: [10, 20, 40, 30], span: { start: 0, end: 3 }, edges: [10, 20, 30, 40] },
      { page: 1, box: [10, 40, 20, 90], span: { start: 4, end: 6 }, edges: null },
      { page: 2, box: [50, 60, 90, 70], span: { start: 8, end: 10 }, edges: [50, 70, 90] },
    ],
  };

  it.each([
    [0, 1, { page: 1, box: [10, 20, 20, 30] }],
    [1, 3, { page: 1, box: [20, 20, 40, 30] }],
    [1, 1, { page: 1, box: [20, 20, 30, 30] }],
    [1, 9, { page: 1, box: [20, 20, 40, 30] }],
    [3, 5, { page: 1, box: [10, 40, 20, 90] }],
    [4, 5, { page: 1, box: [10, 40, 20, 90] }],
    [6, 8, null],
    [6, 9, { page: 2, box: [50, 60, 70, 70] }],
    [9, 10, { page: 2, box: [70, 60, 90, 70] }],
    [10, 11, null],
  ])('%i to %i', (start, end, place) => {
    expect(printedPlace(PRINT, { start, end })).toEqual(place);
  });

  it('is nowhere in a text without pages', () => {
    expect(printedPlace(undefined, { start: 0, end: 1 })).toBeNull();
  });

  it('is told by its page, else by its line', () => {
    const place: FindingSpan = { kind: 'text', span: { start: 0, end: 1 }, line: 7, quote: '甲' };
    expect(placeWord(place)).toBe('第 7 行');
    expect(placeWord({ ...place, printed: { page: 2, box: [0, 0, 1, 1] } })).toBe('第 2 页');
  });
});

it.each([
  ['[JX01] 合计12,345.67元，应为 3 个', 'JX01@合计#元，应为 # 个'],
  ['[JX12] 没有数', 'JX12@没有数'],
  ['[JX1] 合计', null],
  ['合计 [JX01] 3', null],
  ['', null],
])('a remark “%s” is known again by %s', (remark, id) => {
  expect(remarkId(remark)).toBe(id);
});

it.each<[Partial<Pointing>, boolean]>([
  [{}, true],
  [{ cell: { sheet: '乙', row: 9, column: 9 } }, true],
  [{ table: 'income' }, false],
  [{ row: '210' }, false],
  [{ column: null }, false],
])('a pointing changed by %j is for the same line: %s', (change, isSame) => {
  const one: Pointing = {
    table: 'expenditure',
    row: 'total',
    column: 'total',
    cell: { sheet: '甲', row: 1, column: 2 },
  };
  expect(sameLine(one, { ...one, ...change })).toBe(isSame);
});

it('finds a row by its key, and no other', () => {
  const rows = [{ key: 'total' }, { key: '210' }];
  const table = { rows } as unknown as RecognisedTable;
  expect([maybeRow(table, '210'), maybeRow(table, '211')]).toEqual([rows[1], undefined]);
});

it.each([
  ['internal01_1', true],
  ['agencyOperations', true],
  ['income', false],
] as const)('%s stands in the 财决 workbook: %s', (table, isInternal) => {
  expect(isInternalTable(table)).toBe(isInternal);
});

it('looks at the clock before each item, and stops where it says so', () => {
  let left = 2;
  const watch = (): void => {
    left -= 1;
    if (left < 0) throw new Error('over');
  };
  const done: number[] = [];
  const work = watched(watch, (item: number) => done.push(item));
  expect(() => {
    [1, 2, 3].forEach(work);
  }).toThrow('over');
  expect(done).toEqual([1, 2]);
});
