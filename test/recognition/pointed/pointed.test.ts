import { maybeArea, type Answers, type Pointing, type SheetSnapshot, type TableId } from '../../../src/model';
import { headingAt, recognise, recogniseInternal } from '../../../src/recognition';
import { book } from '../../support/grid';
import { figuresOf } from '../../support/figures-of';
import { drawn } from '../fixtures/drawn';

const KNOWN: Answers = { amountUnit: '万元', year: 2022, unitName: '示例局' };

/** “行 in.otherIncome @ Sheet1!B7” as people would say it. */
function pointing(table: TableId, line: { row?: string; column?: string }, at: string, heading?: string): Pointing {
  const [sheet = '', address = ''] = at.split('!');
  const area = maybeArea(address);
  if (area === null) throw new RangeError(at);
  const cell = { sheet, row: area.top, column: area.left };
  return { table, row: line.row ?? null, column: line.column ?? null, cell, ...(heading !== undefined && { heading }) };
}

function read(sheets: readonly SheetSnapshot[], ...pointings: readonly Pointing[]): ReturnType<typeof recognise> {
  return recognise(book('决算.xlsx', ...sheets), { ...KNOWN, pointings });
}

const problems = ({ pointed = [] }: ReturnType<typeof recognise>): readonly (string | null)[] =>
  pointed.map(({ problem }) => problem);

const summary = drawn(
  '01',
  `收入支出决算总表
   收入|~|支出|~
   项目|决算数|项目|决算数
   一、一般公共预算财政拨款收入|9|五、教育支出|8
   二、***|3|八、社会保障和就业支出|4
   本年收入合计|12|合#计|12
   总计|12|总计|12`,
);
const income = drawn(
  '01',
  `收入支出决算总表
   收入|~|支出|~
   项目|决算数|项目|决算数
   一、一般公共预算财政拨款收入|9|五、教育支出|8
   二、***|3|八、社会保障和就业支出|4
   三、***|3|本年支出合计|12
   总计|15|总计|12`,
);
const expenditure = drawn(
  '03',
  `支出决算表
   科目编码|科目名称|本年支出合计|？？|项目支出|上缴上级支出|经营支出|对附属单位补助支出
   ~|合计|9|5|4|~|~|~
   '205|教育支出|9|5|4|~|~|~`,
);
const basic = drawn(
  '06',
  `一般公共预算财政拨款基本支出决算表
   科目编码|科目名称|决算数|科目编码|科目名称|~
   '301|工资福利支出|7|'302|商品和服务支出|2
   '30101|基本工资|7|'30201|办公费|2
   人员经费合计|~|7|公用经@|~|2`,
);
const across = drawn(
  '09',
  `财政拨款“三公”经费支出决算表
   预算数|~|~|~|决算数|~|~|~
   合计|因公出国（境）费|公务用车购置及运行维护费|公务接待费|合计|因公出国（境）费|公务用车购置及运行维护费|接待？
   5|1|2|2|4|1|2|1`,
);
const down = drawn(
  '09',
  `财政拨款“三公”经费支出决算表
   项目|预算数|决算数
   合计|5|4
   因公出国（境）费|1|1
   公务用车购置及运行维护费|2|2
   接~待|2|1`,
);

describe('a row that was shown by hand', () => {
  test.each<[string, SheetSnapshot, Pointing, string, number]>([
    [
      'on the income side',
      summary,
      pointing('incomeExpenditure', { row: 'in.otherIncome' }, '01!A5'),
      'incomeExpenditure/in.otherIncome/finalAmount',
      3,
    ],
    [
      'by its figure',
      summary,
      pointing('incomeExpenditure', { row: 'in.otherIncome' }, '01!B5'),
      'incomeExpenditure/in.otherIncome/finalAmount',
      3,
    ],
    [
      'on the outgo side',
      summary,
      pointing('incomeExpenditure', { row: 'out.total' }, '01!C6'),
      'incomeExpenditure/out.total/finalAmount',
      12,
    ],
    [
      'in one block of three',
      basic,
      pointing('generalBudgetBasic', { row: 'publicTotal' }, '06!D5'),
      'generalBudgetBasic/publicTotal/finalAmount',
      2,
    ],
    [
      'among items down the side',
      down,
      pointing('threePublic', { row: 'officialReception' }, '09!A6'),
      'threePublic/officialReception/finalAmount',
      1,
    ],
  ])('%s is read as that row', (_what, sheet, shown, place, figure) => {
    expect(figuresOf(read([sheet])).get(place)).toBeUndefined();
    const more = place.startsWith('generalBudgetBasic')
      ? [pointing('generalBudgetBasic', { column: 'finalAmount' }, '06!F3')]
      : [];
    const report = read([sheet], shown, ...more);
    expect(problems(report)).toEqual([null, ...more.map(() => null)]);
    expect(figuresOf(report).get(place)).toBe(figure * 1_000_000);
  });

  test('leaves everything else as it was, and is no unknown row any more', () => {
    const before = read([summary]);
    const after = read([summary], pointing('incomeExpenditure', { row: 'in.otherIncome' }, '01!A5'));
    const others = [...figuresOf(after)].filter(([place]) => !place.includes('otherIncome'));
    expect(others).toEqual([...figuresOf(before)]);
    const unknown = (report: typeof before): readonly string[] =>
      report.tables
        .flatMap(({ irregularities }) => irregularities)
        .flatMap(({ kind, text }) => (kind === 'unknownRow' ? text : []));
    expect([unknown(before), unknown(after)]).toEqual([['二、***', '合#计'], ['合#计']]);
  });

  test('keeps its printed label; without any it is called as the standard calls it', () => {
    const bare = drawn(
      '01',
      `收入支出决算总表\n收入|~|支出|~\n项目|决算数|项目|决算数\n一、事业收入|3|五、教育支出|8\n~|4|本年支出合计|8\n总计|7|总计|8`,
    );
    const labels = (sheet: SheetSnapshot): string | undefined =>
      read([sheet], pointing('incomeExpenditure', { row: 'in.otherIncome' }, '01!B5')).tables[0]?.rows.find(
        ({ key }) => key === 'in.otherIncome',
      )?.label;
    expect([labels(summary), labels(bare)]).toEqual(['二、***', '其他收入']);
  });
});

describe('a column that was shown by hand', () => {
  test.each<[string, SheetSnapshot, Pointing, string, number]>([
    [
      'of a table of codes',
      expenditure,
      pointing('expenditure', { column: 'basicExpenditure' }, '03!D2'),
      'expenditure/205/basicExpenditure',
      5,
    ],
    [
      'by a figure in it',
      expenditure,
      pointing('expenditure', { column: 'basicExpenditure' }, '03!D4'),
      'expenditure/total/basicExpenditure',
      5,
    ],
    [
      'of the second block',
      basic,
      pointing('generalBudgetBasic', { column: 'finalAmount' }, '06!F4'),
      'generalBudgetBasic/30201/finalAmount',
      2,
    ],
    [
      'that is one figure of items side by side',
      across,
      pointing('threePublic', { row: 'officialReception', column: 'finalAmount' }, '09!H4'),
      'threePublic/officialReception/finalAmount',
      1,
    ],
  ])('%s is read as that column', (_what, sheet, shown, place, figure) => {
    expect(figuresOf(read([sheet])).get(place)).toBeUndefined();
    const report = read([sheet], shown);
    expect(problems(report)).toEqual([null]);
    expect(figuresOf(report).get(place)).toBe(figure * 1_000_000);
  });

  test('with its sheet assigned by hand counts in a table that says nothing of itself', () => {
    const nameless: SheetSnapshot = { ...expenditure, name: 'Sheet4', values: expenditure.values.slice(1) };
    const answers: Answers = {
      ...KNOWN,
      sheets: new Map([['Sheet4', 'expenditure']]),
      pointings: [pointing('expenditure', { column: 'basicExpenditure' }, 'Sheet4!D1')],
    };
    const report = recognise(book('决算.xlsx', nameless), answers);
    expect(figuresOf(report).get('expenditure/205/basicExpenditure')).toBe(5_000_000);
  });
});

describe('what cannot be read as it was shown is said, and changes nothing', () => {
  test.each<[string, SheetSnapshot, readonly Pointing[], readonly (string | null)[]]>([
    [
      'a row that its own label makes another',
      summary,
      [pointing('incomeExpenditure', { row: 'in.otherIncome' }, '01!A4')],
      [
        '《收入支出决算总表》“其他收入”一行指在“01”A4，没有采用：第 4 行按文字已识别为“一般公共预算财政拨款收入”一行，请另指一处，或改正表上的文字。',
      ],
    ],
    [
      'a row whose label stands elsewhere',
      summary,
      [pointing('incomeExpenditure', { row: 'in.total' }, '01!A5')],
      [
        '《收入支出决算总表》“本年收入合计”一行指在“01”A5，没有采用：按文字已在第 6 行识别，请不必再指，或改正表上的文字。',
      ],
    ],
    [
      'one row for two keys',
      summary,
      [
        pointing('incomeExpenditure', { row: 'in.otherIncome' }, '01!A5'),
        pointing('incomeExpenditure', { row: 'in.operatingIncome' }, '01!B5'),
      ],
      [null, '《收入支出决算总表》“经营收入”一行指在“01”B5，没有采用：第 5 行已指作“其他收入”一行，请先撤回其中一处。'],
    ],
    [
      'one key for two rows',
      income,
      [
        pointing('incomeExpenditure', { row: 'in.otherIncome' }, '01!A5'),
        pointing('incomeExpenditure', { row: 'in.otherIncome' }, '01!A6'),
      ],
      [null, '《收入支出决算总表》“其他收入”一行指在“01”A6，没有采用：已另指在第 5 行，请先撤回其中一处。'],
    ],
    [
      'a column that its own heading makes another',
      expenditure,
      [pointing('expenditure', { column: 'basicExpenditure' }, '03!E2')],
      [
        '《支出决算表》“基本支出”一栏指在“03”E2，没有采用：E 列按文字已识别为“项目支出”一栏，请另指一处，或改正表上的文字。',
      ],
    ],
    [
      'a column for two keys',
      expenditure,
      [
        pointing('expenditure', { column: 'basicExpenditure' }, '03!D3'),
        pointing('expenditure', { column: 'operatingExpenditure' }, '03!D3'),
      ],
      [null, '《支出决算表》“经营支出”一栏指在“03”D3，没有采用：D 列已指作“基本支出”一栏，请先撤回其中一处。'],
    ],
    [
      'the column of names',
      expenditure,
      [pointing('expenditure', { column: 'basicExpenditure' }, '03!B3')],
      ['《支出决算表》“基本支出”一栏指在“03”B3，没有采用：所指的列是科目、项目或行次，不是金额，请重新指明。'],
    ],
    [
      'a row below the table',
      expenditure,
      [pointing('expenditure', { row: 'total' }, '03!B40')],
      ['《支出决算表》“合计”一行指在“03”B40，没有采用：所指的行在表的数据行之外，请重新指明。'],
    ],
    [
      'a column beside the table',
      expenditure,
      [pointing('expenditure', { column: 'basicExpenditure' }, '03!Z3')],
      ['《支出决算表》“基本支出”一栏指在“03”Z3，没有采用：所指的列在表之外，请重新指明。'],
    ],
    [
      'a line that the table does not have',
      expenditure,
      [pointing('expenditure', { column: 'nonsense' }, '03!D3')],
      ['《支出决算表》“nonsense”一栏指在“03”D3，没有采用：这张表没有这一行或这一栏。'],
    ],
    [
      'a line that is headed otherwise by now',
      expenditure,
      [pointing('expenditure', { column: 'basicExpenditure' }, '03!D3', '旧表头')],
      [
        '《支出决算表》“基本支出”一栏指在“03”D3，没有采用：那里原来是“旧表头”，现在是“?？”，请重新指明。'.replace(
          '?？',
          '??',
        ),
      ],
    ],
    [
      'a sheet that is gone',
      expenditure,
      [pointing('income', { column: 'total' }, '02!D3')],
      ['《收入决算表》“本年收入合计”一栏指在“02”D3，没有采用：工作簿里没有工作表“02”，请重新指明。'],
    ],
    [
      'a table that was not found',
      expenditure,
      [pointing('income', { column: 'total' }, '03!D3')],
      ['《收入决算表》“本年收入合计”一栏指在“03”D3，没有采用：这张表没有识别出来，请先指明它是哪张工作表。'],
    ],
    [
      'an item without its side, where items run across',
      across,
      [pointing('threePublic', { row: 'officialReception' }, '09!H4')],
      [
        '《财政拨款“三公”经费支出决算表》“公务接待费”一行指在“09”H4，没有采用：这张表的各项目分栏列示，请指明是哪个项目的预算数还是决算数。',
      ],
    ],
  ])('%s', (_what, sheet, pointings, said) => {
    const report = read([sheet], ...pointings);
    expect(problems(report)).toEqual(said);
    const taken = pointings.filter((_, index) => said[index] === null);
    expect(figuresOf(report)).toEqual(figuresOf(read([sheet], ...taken)));
  });

  test('another sheet than the one that holds the table', () => {
    const report = read([expenditure, drawn('说明', '填表说明')], pointing('expenditure', { row: 'total' }, '说明!A1'));
    expect(problems(report)).toEqual([
      '《支出决算表》“合计”一行指在“说明”A1，没有采用：“说明”上没有这张表，请在它的工作表上指明。',
    ]);
  });
});

describe('the heading that is remembered with a pointing', () => {
  const of = (sheet: SheetSnapshot, shown: Pointing): string => headingAt(book('b', sheet), shown);

  test('is what stands in the row, or in the header of the column, without figures', () => {
    expect(of(summary, pointing('incomeExpenditure', { row: 'in.otherIncome' }, '01!A5'))).toBe(
      '二、***·八、社会保障和就业支出',
    );
    expect(of(expenditure, pointing('expenditure', { column: 'basicExpenditure' }, '03!D4'))).toBe('??');
    expect(of(across, pointing('threePublic', { row: 'officialReception', column: 'finalAmount' }, '09!H4'))).toBe(
      '接待?',
    );
    expect(of(expenditure, pointing('expenditure', { row: 'total' }, '05!A1'))).toBe('');
  });

  test('holds as long as it stands there', () => {
    const shown = pointing('expenditure', { column: 'basicExpenditure' }, '03!D4', '??');
    expect(problems(read([expenditure], shown))).toEqual([null]);
  });
});

describe('the 财决 workbook', () => {
  const z04 = drawn(
    'Z04 支出决算表',
    `支出决算表\n科目编码|科目名称|本年支出合计|？？|项目支出|上缴上级支出|经营支出|对附属单位补助支出
     栏次|~|1|2|3|4|5|6
     合计|~|9|5|4|~|~|~
     '205|教育支出|9|5|4|~|~|~`,
  );
  const answers = (table: TableId): Answers => ({
    year: 2022,
    pointings: [pointing(table, { column: 'basicExpenditure' }, 'Z04 支出决算表!D2')],
  });

  test('takes what was shown of its own tables', () => {
    const place = 'internal04/205/basicExpenditure';
    const report = recogniseInternal(book('财决.xlsx', z04), answers('internal04'));
    expect(problems(report)).toEqual([null]);
    expect(figuresOf(report).get(place)).toBe(500);
    expect(figuresOf(recogniseInternal(book('财决.xlsx', z04), { year: 2022 })).get(place)).toBeUndefined();
  });

  test('and not what was shown of the public ones, nor the public book of the internal ones', () => {
    expect(recogniseInternal(book('财决.xlsx', z04), answers('expenditure')).pointed).toBeUndefined();
    expect(recognise(book('决算.xlsx', expenditure), answers('internal04')).pointed).toBeUndefined();
  });
});

test('a sheet that was assigned by hand and has no header is not passed over in silence', () => {
  const report = recognise(book('决算.xlsx', drawn('表', '1|2|3')), {
    ...KNOWN,
    sheets: new Map([['表', 'expenditure']]),
  });
  expect(report.unmapped).toEqual([{ sheet: '表', reason: '已指定为《支出决算表》，但没有找到表头，未读取' }]);
});
