import type { ReadText } from '../../../src/model';
import { readText } from '../../../src/reading';
import { textOf } from '../../support/texts/text-of';

function read(heading: string, ...sentences: readonly string[]): ReadText {
  return readText(textOf([`第三部分 2024年度部门决算情况说明`, heading, ...sentences].join('\n')));
}

/** What is said of each figure, short: subject, how, and the first fact it may tell. */
function said(text: ReadText): readonly string[] {
  return text.statements.map(({ subject, predicate, facts }) => `${subject} ${predicate} ${facts[0] ?? '-'}`);
}

it('tells parts, shares and their whole', () => {
  const text = read(
    '二、收入决算情况说明',
    '本年收入合计812.40万元，其中：财政拨款收入790.00万元，占97.24%；事业收入22.40万元，占2.76%。',
  );
  expect(said(text)).toEqual([
    '本年收入合计 value income/total/total',
    '财政拨款收入 value income/total/fiscalAppropriation',
    '财政拨款收入 share share:income/total/fiscalAppropriation:income/total/total',
    '事业收入 value income/total/publicServiceIncome',
    '事业收入 share share:income/total/publicServiceIncome:income/total/total',
  ]);
  expect(text.statements.map(({ partOf }) => partOf)).toEqual([null, 0, null, 0, null]);
});

it('tells changes since last year with their direction', () => {
  const text = read(
    '一、收入支出决算总体情况说明',
    '2024年度收入支出总计812.40万元。与2023年度相比，减少30.00万元，下降3.56%，主要原因是项目支出减少40.00万元。',
  );
  expect(
    text.statements.map(({ subject, predicate, direction, against, isAside }) => [
      subject,
      predicate,
      direction,
      against,
      isAside,
    ]),
  ).toEqual([
    ['收入支出总计', 'value', null, null, false],
    ['收入支出总计', 'change', 'down', 'prior', false],
    ['收入支出总计', 'growth', 'down', 'prior', false],
    ['项目支出', 'change', 'down', 'prior', true],
  ]);
});

it('takes the subject of an item from its heading, and carried balances for none', () => {
  const text = read(
    '（三）一般公共预算财政拨款支出决算具体情况',
    '1、卫生健康支出（类）公共卫生（款）基本公共卫生服务（项）。主要用于：服务。年初预算为20.00万元，上年结转结余10万元，支出决算为17.50万元，完成年初预算的87.50%。',
  );
  expect(text.statements.map(({ facts, measure }) => [facts[0] ?? null, measure])).toEqual([
    ['budget:generalBudgetExpenditure/2100408/total', 'budget'],
    [null, null],
    ['generalBudgetExpenditure/2100408/total', 'final'],
    ['completion:generalBudgetExpenditure/2100408/total', null],
  ]);
});

it.each([
  ['八、“三公”经费支出决算情况说明', '公务用车运行维护费车均1.25万元。'],
  ['八、“三公”经费支出决算情况说明', '公务接待费人均0.02万元。'],
  ['八、“三公”经费支出决算情况说明', '公务接待费支出平均每批0.15万元。'],
  ['十一、一般性支出情况说明', '培训费每人0.35万元。'],
  ['十二、政府采购支出说明', '政府购买服务支出7.65万元。'],
])('does not take another thing of nearly the same name for it: %s %s', (heading, sentence) => {
  expect(read(heading, sentence).statements.map(({ facts }) => facts)).toEqual([[]]);
});

it.each([
  ['非财政拨款收入、支出总计均为110.00万元', 'nonFiscal/in.grandTotal/finalAmount'],
  ['非财政拨款本年支出108.00万元', 'nonFiscal/out.total/finalAmount'],
  ['非财政拨款收入合计100.00万元', 'nonFiscal/in.total/finalAmount'],
  ['非财政拨款年末结转和结余2.00万元', 'nonFiscal/out.closingBalance/finalAmount'],
  // Of what is 非 of a name that no table has, nothing is known.
  ['非基本支出3.00万元', null],
])('takes what is 非 of a thing for no such thing: %s', (sentence, fact) => {
  for (const heading of ['一、收入支出决算总体情况说明', '五、非财政拨款收入支出决算总体情况说明'])
    expect(read(heading, `${sentence}。`).statements.map(({ facts }) => facts[0] ?? null)).toEqual([fact]);
});

it('gives parts the measure of their whole, until 实际', () => {
  const text = read(
    '七、“三公”经费支出决算情况说明',
    '“三公”经费预算安排45万元，其中：公务接待费34万元；公务用车运行维护费11万元。实际支出8.2万元，其中：公务接待费4.82万元。',
  );
  expect(text.statements.map(({ measure }) => measure)).toEqual(['budget', 'budget', 'budget', 'final', null]);
  expect(text.statements[4]?.partOf).toBe(3);
});

it('pairs figures with names by their order', () => {
  const text = read(
    '一、收入支出决算总体情况说明',
    '2024年度收、支总计各是4125.49,4143.91万元。与2023年相比，收、支总计各减少1267.86,2570.97万元，各下降23.51%、38.28%。',
  );
  expect(said(text).map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual([
    '收入总计 value',
    '支出总计 value',
    '收入总计 change',
    '支出总计 change',
    '收入总计 growth',
    '支出总计 growth',
  ]);
});

it('does not let what stands in brackets become the subject behind them', () => {
  const text = read(
    '七、“三公”经费支出决算情况说明',
    '公务用车购置及运行维护费9.00万元（其中：购置费0.00万元），比上年下降10.00%。',
  );
  expect(said(text)[2]).toBe('公务用车购置及运行维护费 growth growth:threePublic/vehicles/finalAmount');
});

it('counts what was named before in another unit', () => {
  const text = read(
    '（二）“三公”经费支出决算具体情况说明',
    '公务接待费支出4.82万元，全年接待国内来访12批次、85人次，截至2024年12月31日公务用车保有量为3辆。',
  );
  expect(said(text).slice(1)).toEqual([
    '接待国内来访 count agencyOperations/domesticReceptions/finalAmount',
    '接待国内来访 count agencyOperations/domesticGuests/finalAmount',
    '公务用车保有量 count agencyOperations/vehiclesKept/finalAmount',
  ]);
});

it('knows one name as another figure in another section', () => {
  const facts = [
    '三、支出决算情况说明',
    '五、一般公共预算财政拨款支出决算情况说明',
    '八、政府性基金预算收入支出决算情况',
  ].map((heading) => read(heading, '基本支出5.00万元。').statements[0]?.facts[0]);
  expect(facts).toEqual([
    'expenditure/total/basicExpenditure',
    'generalBudgetExpenditure/total/basicExpenditure',
    'governmentFund/total/basicExpenditure',
  ]);
});

it('holds nothing of an evaluation against the books', () => {
  expect(read('2024年度部门整体支出绩效自评报告', '基本支出为1826.7万元。').statements[0]?.facts).toEqual([]);
});

it('hears comparisons that name no figure', () => {
  const text = read(
    '（三）一般公共预算财政拨款支出决算具体情况',
    '一般公共预算财政拨款支出年初预算为20.00万元，支出决算为17.50万元，决算数小于预算数的主要原因是节约。与上年持平。',
  );
  expect(text.comparisons.map(({ against, direction, after }) => [against, direction, after])).toEqual([
    ['budget', 'down', 1],
    ['prior', 'level', 1],
  ]);
});

it.each(['2024年甲县卫生健康局', '2024年度甲县卫生健康局', '甲县卫生健康局'])(
  'takes what “%s” spent for the text’s own where its title names the unit, whatever another unit of it had',
  (unit) => {
    const text = readText(
      textOf(
        [
          '第一部分 甲县卫生健康局单位概况',
          '第三部分 甲县卫生健康局2024年度部门决算情况说明',
          '七、一般公共预算财政拨款“三公”经费支出决算情况说明',
          `${unit}“三公”经费支出预算为45万元，支出决算为8.2万元。`,
          '其中：乙县卫生院“三公”经费支出预算为5万元，支出决算为4万元。',
        ].join('\n'),
      ),
    );
    expect(text.statements.map(({ facts }) => facts.length > 0)).toEqual([true, true, false, false]);
  },
);

it('tells the expenditure behind the income of a budget of that budget', () => {
  const sentence = (budget: string): string =>
    `${budget}本年收入50.00万元，比上年增加10.00万元，主要是项目增加；本年支出40.00万元，比上年增加20.00万元。`;
  const text = read(
    '四、财政拨款收入支出决算总体情况说明',
    `财政拨款本年收入100.00万元；本年支出90.00万元。其中：`,
    `1.${sentence('一般公共预算财政拨款')}`,
    `2.${sentence('政府性基金预算财政拨款')}`,
  );
  expect(said(text).filter((each) => each.includes('支出'))).toEqual([
    '本年支出 value fiscalAppropriation/out.total/total',
    '一般公共预算财政拨款本年支出 value generalBudgetExpenditure/total/total',
    '一般公共预算财政拨款本年支出 change change:generalBudgetExpenditure/total/total',
    '政府性基金预算财政拨款本年支出 value governmentFund/total/total',
    '政府性基金预算财政拨款本年支出 change change:governmentFund/total/total',
  ]);
});

it('reads levels with their codes before the marks as levels', () => {
  const text = read(
    '（三）一般公共预算财政拨款支出决算具体情况',
    '1.卫生健康支出（210类）公共卫生（04款）基本公共卫生服务（08项），年初预算为20.00万元，支出决算为17.50万元。',
  );
  expect(text.statements.map(({ facts }) => facts[0])).toEqual([
    'budget:generalBudgetExpenditure/2100408/total',
    'generalBudgetExpenditure/2100408/total',
  ]);
});

it('tells kinds of income by what the money is called, as parts of the income', () => {
  const text = read(
    '二、收入情况',
    '收入总额为110.00万元。按收入来源分：财政拨款80.00万元，占72.73%；事业收入30.00万元。',
  );
  expect(said(text).slice(1)).toEqual([
    '财政拨款 value income/total/fiscalAppropriation',
    '财政拨款 share share:income/total/fiscalAppropriation:income/total/total',
    '事业收入 value income/total/publicServiceIncome',
  ]);
  expect(text.statements.map(({ partOf }) => partOf)).toEqual([null, 0, null, 0]);
});

it('tells what was saved of the budget before it, and what goes beyond one', () => {
  const text = read(
    '七、“三公”经费支出决算情况说明',
    '“三公”经费预算30.00万元，支出20.00万元，节约10.00万元，节约率33.33%。比上年节约2.00万元。',
    '公务接待费预算3.00万元，支出4.00万元，超年初预算1.00万元。',
  );
  expect(text.statements.map(({ predicate, against, facts }) => [predicate, against, facts[0]])).toEqual([
    ['value', null, 'budget:threePublic/total/finalAmount'],
    ['value', null, 'threePublic/total/finalAmount'],
    ['change', 'budget', 'change:budget:threePublic/total/finalAmount'],
    ['growth', 'budget', 'growth:budget:threePublic/total/finalAmount'],
    ['change', 'prior', 'change:threePublic/total/finalAmount'],
    ['value', null, 'budget:threePublic/officialReception/finalAmount'],
    ['value', null, 'threePublic/officialReception/finalAmount'],
    ['gap', null, 'change:original:threePublic/officialReception/finalAmount'],
  ]);
  expect(text.figures.map(({ isAbout }) => isAbout)).not.toContain(true);
});

it('tells one side of the accounts by its bare name of that side', () => {
  const text = read(
    '一、收入支出决算总体情况说明',
    '（一）2024年收入100.00万元，比上年增加5.00万元。',
    '（二）2024年支出90.00万元，比上年减少5.00万元。',
  );
  expect(text.statements.map(({ facts }) => facts)).toEqual([
    ['incomeExpenditure/in.grandTotal/finalAmount', 'income/total/total'],
    ['change:incomeExpenditure/in.grandTotal/finalAmount', 'change:income/total/total'],
    ['incomeExpenditure/out.grandTotal/finalAmount', 'expenditure/total/total'],
    ['change:incomeExpenditure/out.grandTotal/finalAmount', 'change:expenditure/total/total'],
  ]);
});

it('counts projects under the rating that stands behind their count', () => {
  const text = read('十、预算绩效管理工作情况', '其中5个项目自评等级为“优”，1个为“良”，涉及资金20.00万元。');
  expect(text.statements.slice(0, 2).map(({ facts }) => facts[0])).toEqual([
    'agencyOperations/projectsExcellent/finalAmount',
    'agencyOperations/projectsGood/finalAmount',
  ]);
});

it('takes a share of all expenditure for one of any total that goes by this name', () => {
  const text = read(
    '五、一般公共预算财政拨款支出决算情况说明',
    '一般公共预算财政拨款支出90.00万元，占总支出的75.00%。',
  );
  const part = 'share:generalBudgetExpenditure/total/total';
  const [all, withRest] = [`${part}:expenditure/total/total`, `${part}:incomeExpenditure/out.grandTotal/finalAmount`];
  const shares = text.statements.filter(({ predicate }) => predicate === 'share');
  expect(shares.map(({ facts }) => facts.slice(-2))).toEqual([[all, withRest]]);
});

it('takes a 类 that is named like money of a government for one of the unit', () => {
  const text = read(
    '五、一般公共预算财政拨款支出决算情况说明',
    '一般公共预算财政拨款支出90.00万元，主要用于以下方面：农林水支出（类）50.00万元；转移性支出（类）20.00万元；债务还本支出（类）20.00万元。',
  );
  expect(text.statements.map(({ facts }) => facts.length > 0)).toEqual([true, true, true, true]);
});

const WHOLE = 'generalBudgetExpenditure/total/total';
const GUESTS = 'threePublic/officialReception/finalAmount';

describe('which of the two budgets is told', () => {
  it.each<readonly [what: string, heading: string, sentence: string, facts: readonly string[]]>([
    [
      'each by its name, with the rate of each',
      '（三）一般公共预算财政拨款支出决算具体情况',
      '一般公共预算财政拨款支出年初预算为100.00万元，全年预算为120.00万元，支出决算为110.00万元，完成年初预算的110.00%，完成全年预算的91.67%。',
      [`budget:${WHOLE}`, `adjusted:${WHOLE}`, WHOLE, `completion:${WHOLE}`, `completion:adjusted:${WHOLE}`],
    ],
    [
      'by its other names',
      '（三）一般公共预算财政拨款支出决算具体情况',
      '一般公共预算财政拨款支出调整预算数为120.00万元，支出决算为110.00万元，完成调整后预算的91.67%，比调整后预算减少10.00万元。',
      [`adjusted:${WHOLE}`, WHOLE, `completion:adjusted:${WHOLE}`, `change:adjusted:${WHOLE}`],
    ],
    [
      'a rate of no more than 预算, behind the one that the sentence told',
      '（三）一般公共预算财政拨款支出决算具体情况',
      '一般公共预算财政拨款支出全年预算数为120.00万元，支出决算为110.00万元，完成预算的91.67%。',
      [`adjusted:${WHOLE}`, WHOLE, `completion:adjusted:${WHOLE}`],
    ],
    [
      'neither, behind two',
      '（三）一般公共预算财政拨款支出决算具体情况',
      '一般公共预算财政拨款支出年初预算100.00万元，调整预算120.00万元，决算110.00万元，分别为年初预算、调整预算的110.00%、91.67%。',
      [`budget:${WHOLE}`, `adjusted:${WHOLE}`, WHOLE],
    ],
    [
      'the amount within the words of its rate',
      '（三）一般公共预算财政拨款支出决算具体情况',
      '一般公共预算财政拨款支出决算为110.00万元，完成全年预算120.00万元的91.67%。',
      [WHOLE, `adjusted:${WHOLE}`, `completion:adjusted:${WHOLE}`],
    ],
    [
      '预算数 of “三公”, which is 全年预算 by the form',
      '七、财政拨款“三公”经费支出决算情况说明',
      '公务接待费支出全年预算数为5.00万元，支出决算为4.00万元，完成全年预算的80.00%。',
      [`budget:${GUESTS}`, GUESTS, `completion:${GUESTS}`],
    ],
    [
      '年初预算 of “三公”',
      '七、财政拨款“三公”经费支出决算情况说明',
      '公务接待费支出年初预算数为5.00万元，支出决算为4.00万元，完成年初预算的80.00%。',
      [`original:${GUESTS}`, GUESTS, `completion:original:${GUESTS}`],
    ],
    [
      'by a note of the text',
      '（三）一般公共预算财政拨款支出决算具体情况',
      '（注：上述“预算”口径为全年预算数。）一般公共预算财政拨款支出决算为110.00万元，完成预算91.67%。',
      [WHOLE, `completion:adjusted:${WHOLE}`],
    ],
  ])('%s', (_what, heading, sentence, facts) => {
    const told = read(heading, sentence).statements.map((statement) => statement.facts[0] ?? '-');
    expect(told.slice(0, facts.length)).toEqual(facts);
  });

  it('goes with words that compare', () => {
    const text = read(
      '（三）一般公共预算财政拨款支出决算具体情况',
      '一般公共预算财政拨款支出决算为110.00万元，决算数小于全年预算数的主要原因是节约。一般公共预算财政拨款支出决算为110.00万元，完成年初预算的110.00%，决算数大于预算数。',
    );
    expect(text.comparisons.map(({ basis }) => basis)).toEqual(['adjusted', 'original']);
  });
});

it.each<readonly [what: string, lines: readonly string[], told: readonly string[]]>([
  [
    'below a bare name that heads its paragraph',
    ['（六）政府采购。政府采购支出总额5.00万元。'],
    ['政府采购支出总额 value agencyOperations/procurement/finalAmount'],
  ],
  [
    'below no heading at all',
    ['本年收入合计5.00万元，其中：事业收入2.00万元。'],
    ['本年收入合计 value income/total/total', '事业收入 value income/total/publicServiceIncome'],
  ],
])('knows what a paragraph tells %s', (_what, lines, told) => {
  expect(said(readText(textOf(lines.join('\n'))))).toEqual(told);
});

describe('further words of offices', () => {
  const ITEMS = '（三）一般公共预算财政拨款支出决算具体情况';
  const PENSION = '机关事业单位基本养老保险缴费支出（2080505）';
  const [ONE, OTHER] = ['行政单位医疗（2101101）', '事业单位医疗（2101102）'];
  const SPENT = 'generalBudgetExpenditure';

  it.each<readonly [what: string, heading: string, lines: readonly string[], told: readonly string[]]>([
    [
      'by how much one side is more than the other, which is neither of them',
      '三、支出决算情况说明',
      [
        '2024年支出100.00万元，比上年增加8.00万元。本年支出大于本年收入12.00万元，为动用上年结转。',
        '按支出性质分：基本支出60.00万元，占60.00%；项目支出40.00万元。',
      ],
      [
        '本年支出合计 value expenditure/total/total',
        '本年支出合计 change change:expenditure/total/total',
        '支出大于本年收入 value -',
        '基本支出 value expenditure/total/basicExpenditure',
        '基本支出 share share:expenditure/total/basicExpenditure:expenditure/total/total',
        '项目支出 value expenditure/total/projectExpenditure',
      ],
    ],
    [
      'the same with what is compared before the word',
      '三、支出决算情况说明',
      ['本年支出比本年收入多12.00万元。', '当年支出超出本年收入12.00万元。', '收入低于支出12.00万元。'],
      ['支出比本年收入多 value -', '支出超出本年收入 value -', '收入低于支出 value -'],
    ],
    [
      'more or less than last year, and last year’s own figure behind 的',
      '三、支出决算情况说明',
      [
        '本年支出合计100.00万元，高于上年8.00万元。',
        '本年支出合计100.00万元，低于去年同期8.00万元，高于上年的92.00万元。',
      ],
      [
        '本年支出合计 value expenditure/total/total',
        '本年支出合计 change change:expenditure/total/total',
        '本年支出合计 value expenditure/total/total',
        '本年支出合计 change change:expenditure/total/total',
        '本年支出合计 value prior:expenditure/total/total',
      ],
    ],
    [
      'an 项 by its code where no mark tells its level',
      ITEMS,
      [`（1）${PENSION}。年初预算20.00万元，支出决算21.00万元，完成年初预算的105.00%。`],
      [
        `${PENSION} value budget:${SPENT}/2080505/total`,
        `${PENSION} value ${SPENT}/2080505/total`,
        `${PENSION} completion completion:${SPENT}/2080505/total`,
      ],
    ],
    [
      'nothing by a code that is another name’s',
      ITEMS,
      ['（1）机关事业单位基本养老保险缴费支出（2101101）。支出决算21.00万元。'],
      ['机关事业单位基本养老保险缴费支出（2101101） value -'],
    ],
    [
      'a 类 by its code',
      '五、一般公共预算财政拨款支出决算情况说明',
      ['一般公共预算财政拨款支出90.00万元。按功能分类：卫生健康支出（210）60.00万元，占66.67%。'],
      [
        `一般公共预算财政拨款支出 value ${SPENT}/total/total`,
        `卫生健康支出（210） value ${SPENT}/210/total`,
        `卫生健康支出（210） share share:${SPENT}/210/total:${SPENT}/total/total`,
      ],
    ],
    [
      'two 项 in turn, and what is said of both of neither',
      ITEMS,
      [
        `（15）${ONE}、${OTHER}。年初预算分别为3.00万元、4.00万元，支出决算合计6.00万元，分别完成预算的80.00%、90.00%。`,
      ],
      [
        `${ONE} value budget:${SPENT}/2101101/total`,
        `${OTHER} value budget:${SPENT}/2101102/total`,
        `${ONE}、${OTHER} value -`,
        `${ONE} completion completion:${SPENT}/2101101/total`,
        `${OTHER} completion completion:${SPENT}/2101102/total`,
      ],
    ],
    [
      'the same below one 款',
      ITEMS,
      [
        '12.卫生健康（类）行政事业单位医疗（款）行政单位医疗（项）、事业单位医疗（项）：支出决算分别为3.00万元、4.00万元。',
      ],
      [
        `卫生健康（类）行政事业单位医疗（款）行政单位医疗（项） value ${SPENT}/2101101/total`,
        `卫生健康（类）行政事业单位医疗（款）事业单位医疗（项） value ${SPENT}/2101102/total`,
      ],
    ],
    [
      'what was bought this year for no part of what there is',
      '十三、国有资产占用情况说明',
      ['单价100万元以上的专用设备8台（套）。2024年购置单价100万元以上专用设备2台（套）。'],
      ['专用设备 count agencyOperations/equipmentSpecial100/finalAmount', '购置单价100万元以上专用设备 count -'],
    ],
    [
      'whose money paid for a thing',
      '十一、机关运行经费支出情况说明',
      ['机关运行经费支出5.00万元（其中：一般公共预算支出5.00万元；政府性基金预算支出0万元）。'],
      [
        '机关运行经费支出 value agencyOperations/agencyOperatingExpenses/finalAmount',
        '一般公共预算支出 value -',
        '政府性基金预算支出 value -',
      ],
    ],
    [
      'two 项 that head a paragraph together, with what is counted of each',
      ITEMS,
      [`2.${ONE}、${OTHER}年初预算各3.00万元，支出决算合计6.00万元。`],
      [`${ONE} value budget:${SPENT}/2101101/total`, `${ONE}、${OTHER} value -`],
    ],
    [
      'rates by their short verbs, and shares without 占',
      '五、一般公共预算财政拨款支出决算情况说明',
      [
        '一般公共预算财政拨款支出90.00万元，为本年支出合计的75.00%。较上年增加9.00万元，升11.11%。',
        '一般公共预算财政拨款支出较上年减少9.00万元，降9.09%；为上年支出的90.91%。',
      ],
      [
        `一般公共预算财政拨款支出 value ${SPENT}/total/total`,
        `一般公共预算财政拨款支出 share share:${SPENT}/total/total:expenditure/total/total`,
        `一般公共预算财政拨款支出 change change:${SPENT}/total/total`,
        `一般公共预算财政拨款支出 growth growth:${SPENT}/total/total`,
        `一般公共预算财政拨款支出 change change:${SPENT}/total/total`,
        `一般公共预算财政拨款支出 growth growth:${SPENT}/total/total`,
        '一般公共预算财政拨款支出 value -',
      ],
    ],
    [
      'shares in turn of what stands outside of the bracket',
      '二、收入决算情况说明',
      [
        '本年收入100.00万元，系财政拨款收入90.00万元（其中政府性基金预算财政拨款收入20.00万元）与其他收入10.00万元之和，两者分别占90.00%和10.00%。',
      ],
      [
        '本年收入 value income/total/total',
        '财政拨款收入 value income/total/fiscalAppropriation',
        '政府性基金预算财政拨款收入 value incomeExpenditure/in.governmentFundAppropriation/finalAmount',
        '其他收入 value income/total/otherIncome',
        '财政拨款收入 share share:income/total/fiscalAppropriation:income/total/total',
        '其他收入 share share:income/total/otherIncome:income/total/total',
      ],
    ],
    [
      'of what was paid with other money no “三公”经费',
      '七、“三公”经费支出决算情况说明',
      ['“三公”经费财政拨款支出0元；用自有资金支付公务用车运行费12.60万元。'],
      ['三公经费 value threePublic/total/finalAmount', '用自有资金支付公务用车运行费 value -'],
    ],
    [
      'of a government nothing of the accounts of a unit',
      '一、关于某乡2024年财政决算收支情况',
      ['一般公共预算收入完成3,215.40万元，其中税收收入2,560.30万元。', '一般公共预算支出完成5,820.10万元。'],
      ['一般公共预算收入 value -', '税收 value -', '一般公共预算支出 value -'],
    ],
    [
      'projects of two years as of this one',
      '十、预算绩效管理工作情况',
      ['对2023年结转和2024年安排的15个项目开展自评，5个项目自评等级为“优”。'],
      ['结转 count -', '优的 count agencyOperations/projectsExcellent/finalAmount'],
    ],
    [
      'behind a list of kinds what the list is of',
      '五、一般公共预算财政拨款支出决算情况说明',
      [
        '一般公共预算财政拨款支出按功能分类分为两类：教育支出（205类）20.00万元；卫生健康支出（210类）70.00万元。与上年相比减少5.00万元。',
      ],
      [
        `教育支出（类） value ${SPENT}/205/total`,
        `卫生健康支出（类） value ${SPENT}/210/total`,
        '一般公共预算财政拨款支出 change change:generalBudgetExpenditure/total/total',
      ],
    ],
  ])('tell %s', (_what, heading, lines, told) => {
    expect(said(read(heading, ...lines))).toEqual(told);
  });

  it.each<readonly [what: string, heading: string, lines: readonly string[], wholes: readonly (number | null)[]]>([
    [
      'what a reason tells, by its own bracket',
      ITEMS,
      ['1.公路养护（2140106）支出决算为9.00万元，主要原因是追加资金3.00万元（其中省级2.00万元、县级1.00万元）。'],
      [null, null, 1, 1],
    ],
    [
      'the one amount of the paragraph above, where a paragraph begins with 其中',
      '七、“三公”经费支出决算情况说明',
      [
        '“三公”经费支出9.80万元。与2023年10.50万元相比减少0.70万元，降低6.67%。',
        '其中：公务用车运行维护费7.50万元，较上年减少0.50万元；公务接待费2.30万元，较上年减少0.20万元。',
      ],
      [null, null, null, null, 0, 2, 0, 2],
    ],
    [
      'nothing above where that told two things',
      '七、“三公”经费支出决算情况说明',
      ['会议费2.00万元，培训费3.00万元。', '其中：公务接待费1.00万元。'],
      [null, null, null],
    ],
  ])('divide %s', (_what, heading, lines, wholes) => {
    expect(read(heading, ...lines).statements.map(({ partOf }) => partOf)).toEqual(wholes);
  });
});
