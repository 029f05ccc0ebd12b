import { EMPTY_SUPPLEMENT, type Answers, type CellRef, type Pointing, type TableId } from '../../src/model';
import { amountText, maybeAmount } from '../../src/supplement/amount-text';
import { PARTS, TAKEN, WAIVED, type KeptLine, type PlacedLine } from '../../src/supplement/kept-line';
import { missingLine, openSections, supplementLines } from '../../src/supplement/kept-lines';
import { pointingLines, readPointing } from '../../src/supplement/kept-pointings';
import { mergeAnswers } from '../../src/supplement/merge-answers';
import { readLines } from '../../src/supplement/read-lines';
import { partSheets } from '../../src/supplement/sheets';
import { unitList } from '../../src/supplement/unit-list';

/** A line of the sheet 助手资料, in row 2 where no other is told. */
function line(id: string, kind: string, value: string, more: Partial<PlacedLine> = {}): PlacedLine {
  return { id, kind, name: '内容', value, unit: '', where: '', sheet: '助手资料', row: 2, ...more };
}

const read = (...lines: readonly PlacedLine[]) => readLines(lines);

describe('a line that cannot be taken costs itself, and says why', () => {
  it.each<[string, PlacedLine, string]>([
    ['a count in words', line('甲', '数量', '三辆'), '“三辆”不是整数，请写成 3 这样的数。'],
    ['a count with a sign', line('甲', '数量', '-3'), '“-3”不是整数，请写成 3 这样的数。'],
    ['an amount in words', line('甲', '金额', '若干'), '“若干”不是金额，请写成 12.30 这样的数。'],
    ['an amount in another unit', line('甲', '金额', '1', { unit: '亿元' }), '金额的单位“亿元”不对，只能是元或万元。'],
    [
      'a kind that does not exist',
      line('甲', '备注', '1'),
      '类别“备注”不对，应为：资料、数量、金额、原因、文字、对应。',
    ],
    ['no id', line('', '文字', '甲'), '没有编号，这一行没有采用；请从助手写出的表里复制整行再改。'],
    [
      'the name of something every object has',
      line('constructor', '文字', '甲'),
      '不认识编号“constructor”，这一行没有采用。',
    ],
    ['a head line that nobody knows', line('colour', '资料', '蓝'), '不认识编号“colour”，这一行没有采用。'],
    ['a year that is none', line('year', '资料', '去年'), '不认识“去年”，可以填：2020 这样的四位年度。'],
    [
      'an answered year that is none',
      line('answer:year', '资料', '明年'),
      '不认识“明年”，可以填：2020 这样的四位年度。',
    ],
    [
      'an answered unit of amounts that is none',
      line('answer:amountUnit', '资料', '千元'),
      '不认识“千元”，可以填：元、万元。',
    ],
    ['a scope that is none', line('answer:scope', '资料', '全县'), '不认识“全县”，可以填：'],
    ['a kind of unit that is none', line('unitKind', '资料', '企业'), '不认识“企业”，可以填：'],
    [
      'a table that is none',
      line('sheet:Sheet1', '对应', '流水账'),
      '没有名为“流水账”的报表，请照报表的名称填写，不是报表的填“不是决算公开表”。',
    ],
    [
      'an answer about nothing',
      line('nothing:Sheet1', '对应', '收入决算表'),
      '不认识编号“nothing:Sheet1”，这一行没有采用。',
    ],
    [
      'a place that is none',
      line('row:income/total', '对应', '第三行'),
      '“第三行”不是单元格，请写成 Sheet1!B7 这样的位置。',
    ],
  ])('%s', (_what, given, words) => {
    const { kept, problems } = read(given, line('好', '文字', '好的', { row: 9 }));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`“助手资料”第 2 行（内容）：${words}`);
    expect(kept.supplement).toEqual({ ...EMPTY_SUPPLEMENT, texts: { 好: '好的' } });
    expect(kept.answers).toEqual({});
  });
});

describe('a line that is taken', () => {
  it.each<[string, PlacedLine, object]>([
    ['a count, in any width', line('甲', '数量', '１２ '), { counts: { 甲: 12 } }],
    ['an amount in 万元', line('甲', '金额', '1,234.50'), { amounts: { 甲: { fen: 1_234_500_000, step: 10_000 } } }],
    ['an amount in 元', line('甲', '金额', '5', { unit: '元' }), { amounts: { 甲: { fen: 500, step: 1 } } }],
    ['a reason', line('甲', '原因', '新增项目'), { reasons: { 甲: '新增项目' } }],
    ['a kind of unit', line('unitKind', '资料', '医 院'), { unitKind: 'hospital' }],
    [
      'a text on trial',
      line('甲', '文字', '乙', { where: `${TAKEN}；七` }),
      { texts: { 甲: '乙' }, fromLastText: ['甲'] },
    ],
    ['不填 of an amount', line('甲', '金额', WAIVED), { waived: ['甲'] }],
    ['不填 of a text', line('甲', '文字', WAIVED), { waived: ['甲'] }],
    ['nothing of an empty one', line('甲', '数量', ''), {}],
  ])('%s', (_what, given, supplement) => {
    expect(read(given)).toMatchObject({ kept: { supplement: { ...EMPTY_SUPPLEMENT, ...supplement } }, problems: [] });
  });

  it.each<[string, PlacedLine, Answers]>([
    ['the name', line('answer:unitName', '资料', '某局'), { unitName: '某局' }],
    ['the year', line('answer:year', '资料', '2020年度'), { year: 2020 }],
    ['the unit', line('answer:amountUnit', '资料', '元'), { amountUnit: '元' }],
    ['the table of a sheet', line('sheet:表\n1', '对应', '收入决算表'), { sheets: new Map([['表\n1', 'income']]) }],
    ['a choice', line('choice:unit', '对应', '万元'), { choices: new Map([['unit', '万元']]) }],
  ])('answers %s', (_what, given, answers) => {
    expect(read(given)).toMatchObject({ kept: { answers }, problems: [] });
  });

  it('tells whose it is', () => {
    const { kept } = read(line('unitName', '资料', '某局'), line('year', '资料', '2020'));
    expect([kept.unitName, kept.year]).toEqual(['某局', 2020]);
  });
});

it('takes a line that stands twice once, and says where another value stood', () => {
  const again = (value: string) => read(line('甲', '文字', '乙'), line('甲', '文字', value, { row: 5 }));
  expect(again('乙').problems).toEqual([]);
  expect(again('丙').kept.supplement.texts).toEqual({ 甲: '乙' });
  expect(again('丙').problems).toHaveLength(1);
  expect(again('丙').problems[0]).toMatch(/第 5 行（内容）：与第 2 行是同一项/);
});

it.each([
  ['1', true, /^$/],
  ['', false, /版本/],
  ['2', false, /2/],
  ['一', false, /一/],
])('of version “%s” all is taken: %s', (version, isTaken, words) => {
  const { kept, problems } = read(line('version', '资料', version), line('甲', '文字', '乙', { row: 3 }));
  expect(Object.keys(kept.supplement.texts)).toEqual(isTaken ? ['甲'] : []);
  expect(problems.join()).toMatch(isTaken ? /^$/ : words);
});

describe('a pointing', () => {
  const cell = (sheet: string, row: number, column: number): CellRef => ({ sheet, row, column });
  const TABLE: TableId = 'income';

  it.each<[string, Pointing, string, string]>([
    ['a row', { table: TABLE, row: 'total', column: null, cell: cell('甲', 6, 1) }, 'row:income/total', '甲!B7'],
    [
      'a column',
      { table: TABLE, row: null, column: 'total', cell: cell('甲', 0, 27) },
      'column:income/total',
      '甲!AB1',
    ],
    [
      'a figure, with its heading',
      { table: TABLE, row: 'a.b', column: 'c', cell: cell('乙!丙', 2, 0), heading: '合“计”' },
      'cell:income/a.b/c',
      '乙!丙!A3 “合“计””',
    ],
  ])('at %s is written and read back', (_what, pointing, id, place) => {
    const [written] = pointingLines([pointing], () => '它');
    expect(written).toMatchObject({ id, kind: '对应', value: place, unit: '', where: '' });
    expect(readPointing(id, place)).toEqual(pointing);
  });

  it('of one line is numbered from the second on, and read back all the same', () => {
    const at = (row: number): Pointing => ({ table: TABLE, row: null, column: 'total', cell: cell('甲', row, 0) });
    const lines = pointingLines([at(0), at(1), at(2)], () => '它');
    expect(lines.map(({ id }) => id)).toEqual([
      'column:income/total',
      'column:income/total#2',
      'column:income/total#3',
    ]);
    expect(lines.map(({ id, value }) => readPointing(id, value))).toEqual([at(0), at(1), at(2)]);
  });

  it.each([
    ['a place with $', '甲!$B$7', cell('甲', 6, 1)],
    ['a place in small letters, with space around', ' 甲!b7 ', cell('甲', 6, 1)],
  ])('is read from %s', (_what, place, expected) => {
    expect(readPointing('row:income/total', place)).toMatchObject({ cell: expected });
  });

  it.each([
    ['another id', 'sheet:income', '甲!B7', null],
    ['an id without a key', 'row:income', '甲!B7', null],
    ['no place', 'row:income/total', 'B7', expect.objectContaining({ problem: expect.any(String) as string })],
    ['no row', 'row:income/total', '甲!B', expect.objectContaining({ problem: expect.any(String) as string })],
    ['row 0', 'row:income/total', '甲!B0', expect.objectContaining({ problem: expect.any(String) as string })],
  ])('is none with %s', (_what, id, place, expected) => {
    expect(readPointing(id, place)).toEqual(expected);
  });
});

describe('answers that were kept, under those given now', () => {
  const at = (row: number): Pointing => ({
    table: 'income',
    row: 'total',
    column: null,
    cell: { sheet: '甲', row, column: 0 },
  });

  it.each<[string, Answers, Answers, Answers]>([
    ['none', {}, {}, {}],
    ['a year said anew', { year: 2019, scope: 'unit' }, { year: 2020 }, { year: 2020, scope: 'unit' }],
    [
      'sheets of both',
      { sheets: new Map([['甲', 'income' as const]]) },
      { sheets: new Map([['乙', null]]) },
      {
        sheets: new Map<string, TableId | null>([
          ['甲', 'income'],
          ['乙', null],
        ]),
      },
    ],
    [
      'a sheet said anew',
      { sheets: new Map([['甲', 'income' as const]]) },
      { sheets: new Map([['甲', null]]) },
      { sheets: new Map([['甲', null]]) },
    ],
    [
      'choices of both',
      {
        choices: new Map([
          ['问', '甲'],
          ['答', '丙'],
        ]),
      },
      { choices: new Map([['问', '乙']]) },
      {
        choices: new Map([
          ['问', '乙'],
          ['答', '丙'],
        ]),
      },
    ],
    [
      'pointings, what is said now first',
      { pointings: [at(1), at(2)] },
      { pointings: [at(3), at(1)] },
      { pointings: [at(3), at(1), at(2)] },
    ],
    ['only pointings that were kept', { pointings: [at(1)] }, {}, { pointings: [at(1)] }],
    ['only pointings that are said', {}, { pointings: [at(1)] }, { pointings: [at(1)] }],
  ])('%s', (_what, kept, said, merged) => {
    expect(mergeAnswers(kept, said)).toEqual(merged);
  });
});

it.each([
  ['甲局\n乙局', ['甲局', '乙局']],
  [' 甲局；乙局;丙局、 丁局 ', ['甲局', '乙局', '丙局', '丁局']],
  ['无', []],
  ['', []],
])('units listed as %j', (listed, units) => {
  expect(unitList({ ...EMPTY_SUPPLEMENT, texts: { 'list/units': listed } })).toEqual(units);
});

describe('an amount as it is typed', () => {
  it.each<[string, '元' | '万元' | undefined, number | null, number]>([
    ['12', undefined, 12_000_000, 10_000],
    ['12.345', undefined, 12_345_000, 1_000],
    ['12.3456789', undefined, 12_345_679, 1],
    ['１２万元', '元', 12_000_000, 10_000],
    ['12元', '万元', 1_200, 1],
    ['12', '元', 1_200, 1],
    ['（12.00）', '元', -1_200, 1],
    ['12亿元', undefined, null, 0],
    ['十二', undefined, null, 0],
    ['', undefined, null, 0],
    ['9'.repeat(20), undefined, null, 0],
  ])('%s in %s', (text, unit, fen, step) => {
    expect(maybeAmount(text, unit)).toEqual(fen === null ? null : { fen, step });
  });

  it.each([
    [{ fen: 1_234_567_890_000, step: 10_000 }, '1234567.89', '万元'],
    [{ fen: 123_456, step: 1 }, '1234.56', '元'],
    [{ fen: 123_400, step: 100 }, '1234', '元'],
    [{ fen: 123_000_000, step: 1_000_000 }, '123', '万元'],
    [{ fen: 123_400, step: 1_000 }, '0.1234', '万元'],
    [{ fen: 0, step: 0 }, '0.00', '万元'],
  ] as const)('%j is written %s %s', (amount, text, unit) => {
    expect(amountText(amount)).toEqual({ text, unit });
  });
});

describe('what was filled in, as lines', () => {
  const names = new Map([['甲', { name: '车辆', unit: '辆', where: '七' }]]);
  const linesOf = (supplement: object) => supplementLines({ ...EMPTY_SUPPLEMENT, ...supplement }, names);

  it.each<[string, object, object]>([
    [
      'a count with its unit',
      { counts: { 甲: 3 } },
      { kind: '数量', name: '车辆', value: '3', unit: '辆', where: '七' },
    ],
    ['one that nobody names', { counts: { 乙: 3 } }, { kind: '数量', name: '', value: '3', unit: '', where: '' }],
    [
      'an amount in its own unit',
      { amounts: { 甲: { fen: 100, step: 1 } } },
      { kind: '金额', value: '1.00', unit: '元' },
    ],
    ['a text on trial', { texts: { 甲: '乙' }, fromLastText: ['甲'] }, { kind: '文字', where: `${TAKEN}；七` }],
    ['one that has no place', { texts: { 乙: '丙' }, fromLastText: ['乙'] }, { kind: '文字', where: TAKEN }],
    ['a reason', { reasons: { 甲: '因为' } }, { kind: '原因', value: '因为' }],
    ['a waived reason', { waived: ['reason:甲'] }, { kind: '原因', value: WAIVED }],
    ['a waived text', { waived: ['甲'] }, { kind: '文字', value: WAIVED, name: '车辆' }],
  ])('%s', (_what, supplement, expected) => {
    expect(linesOf(supplement)).toMatchObject([expected]);
  });

  const missing = (id: string, where: string, kind: 'amount' | 'count' | 'text' | 'reason' = 'text', why = '') => ({
    id,
    kind,
    prompt: `写${id}`,
    where,
    why,
  });

  it.each([
    ['amount', '', { kind: '金额', unit: '万元', where: '七' }],
    ['count', '要说明', { kind: '数量', unit: '辆', where: '七：要说明' }],
    ['reason', '', { kind: '原因', unit: '辆', where: '七' }],
    ['text', '', { kind: '文字', unit: '辆', where: '七' }],
  ] as const)('one of kind %s that is missing, because “%s”', (kind, why, expected) => {
    expect(missingLine(missing('甲', '七', kind, why), names)).toMatchObject({ ...expected, name: '写甲', value: '' });
  });

  it('asks section by section for what is not there yet', () => {
    const sections = openSections({ supplement: { ...EMPTY_SUPPLEMENT, texts: { 丙: '有' } } }, names, [
      missing('甲', '一'),
      missing('丙', '一'),
      missing('乙', '二'),
      missing('丁', '一'),
    ]);
    expect(sections.map(({ heading, lines }) => [heading, lines.map(({ id }) => id)])).toEqual([
      ['一', ['甲', '丁']],
      ['二', ['乙']],
    ]);
  });
});

it.each<[KeptLine['kind'], string, string]>([
  ['资料', 'year', '基本情况'],
  ['数量', 'agencyOperations/vehiclesKept/finalAmount', '数量与金额'],
  ['金额', 'prior:income/total/total', '数量与金额'],
  ['金额', 'budget:income/total/total', '年初预算'],
  ['金额', 'adjusted:income/total/total', '全年预算'],
  ['原因', 'reason:change:income/total/total', '原因'],
  ['文字', 'text/duties', '文字'],
  ['对应', 'sheet:甲', '对应关系'],
])('a line of kind %s with the id %s stands on the sheet %s alone', (kind, id, sheet) => {
  const held = { id, kind, name: '', value: '', unit: '', where: '' };
  expect(PARTS.filter(({ holds }) => holds(held)).map((part) => part.sheet)).toEqual([sheet]);
});

describe('a file of 助手资料 as people open it', () => {
  const supplement = {
    ...EMPTY_SUPPLEMENT,
    amounts: {
      'budget:generalBudgetExpenditure/total/total': { fen: 12_300_000, step: 10_000 },
      'adjusted:generalBudgetExpenditure/total/total': { fen: 4_500_000, step: 10_000 },
    },
    texts: { 'text/duties': '主管教育' },
  };
  const answers: Answers = {
    unitName: '乙局',
    year: 2021,
    amountUnit: '元',
    scope: 'unit',
    sheets: new Map([
      ['Sheet1', 'income'],
      ['Sheet2', null],
    ]),
    choices: new Map([['set', '甲']]),
  };
  const sheets = partSheets({ unitName: '甲局', year: 2020, supplement, answers }, { names: new Map() });
  const rowsOf = (name: string): readonly (readonly string[])[] =>
    (sheets.find((sheet) => sheet.name === name)?.rows ?? []).map((cells) => cells.map(({ value }) => value));

  it('has a sheet for each kind of entry, behind one that says what it is', () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      '说明',
      '基本情况',
      '数量与金额',
      '年初预算',
      '全年预算',
      '原因',
      '文字',
      '对应关系',
    ]);
    expect(rowsOf('说明').flat()).toEqual([
      '助手资料',
      '这是决算助手的资料文件：报表里没有、情况说明和核对又要用的数字和文字都在这里。',
      '只改“填写”这一列（金额还可以改“单位”）；“编号”和“类别”请不要改。',
      '还没有填的都在“待填内容”里，按文稿的各节排列；填过的下次按类放在各表。',
      '金额写数字，例如 12.30；数量写整数；名单一行写一个；确定不写的填“不填”。',
      '下次打开同一单位的工作簿时，把本文件和工作簿一起打开即可。',
      '本文件只存放在您选择的地方，决算助手不上传任何内容。',
    ]);
    const without = partSheets(
      { unitName: null, year: null, supplement: EMPTY_SUPPLEMENT, answers: {} },
      { names: new Map() },
    );
    expect(without.map(({ name }) => name)).not.toContain('全年预算');
  });

  it('has the same columns on each, and says what is asked for', () => {
    expect(rowsOf('文字')).toEqual([
      ['编号', '类别', '内容', '填写', '单位', '用在'],
      ['text/duties', '文字', expect.any(String), '主管教育', '', ''],
    ]);
    expect(rowsOf('基本情况').map(([, , name, value]) => [name, value])).toEqual([
      ['内容', '填写'],
      ['版本（助手用）', expect.stringMatching(/^\d+$/)],
      ['单位名称', '甲局'],
      ['决算年度', '2020'],
      ['单位性质（行政单位、参公单位、事业单位、医院、学校、乡镇（街道））', ''],
      ['您指明的单位名称', '乙局'],
      ['您指明的决算年度', '2021'],
      ['您指明的金额单位（元、万元）', '元'],
      ['您指明的口径（部门（汇总）、本级、单位）', '单位'],
    ]);
    expect(rowsOf('对应关系').map(([id, , name, value]) => [id, name, value])).toEqual([
      ['编号', '内容', '填写'],
      ['sheet:Sheet1', '工作表“Sheet1”是哪张报表', '收入决算表'],
      ['sheet:Sheet2', '工作表“Sheet2”是哪张报表', '不是决算公开表'],
      ['choice:set', '对问题“set”的回答', '甲'],
    ]);
  });

  it('tells amounts with their unit, each budget on its sheet', () => {
    expect([rowsOf('年初预算')[1], rowsOf('全年预算')[1]].map((row) => [row?.[1], row?.[3], row?.[4]])).toEqual([
      ['金额', '12.30', '万元'],
      ['金额', '4.50', '万元'],
    ]);
  });
});
