import { proofread } from '../../../src/proofreading';
import { readText } from '../../../src/reading';
import { factsOf } from '../../support/texts/facts-of';
import { textOf } from '../../support/texts/text-of';

/** What is said of sections of a text beside its tables, without hints: each finding by its check and sentence. */
function said(amounts: Readonly<Record<string, number>>, ...lines: readonly string[]): readonly string[] {
  const document = textOf(['清河县水利局2023年度部门决算', '第三部分 2023年度部门决算情况说明', ...lines].join('\n'));
  return proofread(document, readText(document), { facts: factsOf(2023, amounts) })
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule, severity, message, place }) => `${rule} ${severity} ${place.quote}：${message}`);
}

const basic = (rows: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(rows).map(([row, amount]) => [`generalBudgetBasic/${row}/finalAmount`, amount]));
const spent = (rows: Readonly<Record<string, number>>, column = 'total'): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(rows).map(([row, amount]) => [`generalBudgetExpenditure/${row}/${column}`, amount]),
  );

const BASIC = '六、一般公共预算财政拨款基本支出决算情况说明';
const ITEMS = '五、一般公共预算财政拨款支出决算具体情况';
const PAID = { basicTotal: 120, personnelTotal: 100, publicTotal: 20, 30101: 50, 30102: 30, 30103: 20, 30201: 20 };

describe('款 that a list names', () => {
  const list = (names: string): string => `2023年度人员经费100.00万元，主要包括：基本工资、${names}、奖金。`;

  it('are asked about where the table has none of them', () => {
    expect(said(basic(PAID), BASIC, list('离休费'))).toEqual([
      'NR-T06 warning 离休费：点名了“离休费”，而基本支出决算表中这一款没有数。',
    ]);
  });

  it('are not where its rows are not all there', () => {
    expect(said(basic({ ...PAID, 30103: 5 }), BASIC, list('离休费'))).toEqual([]);
    expect(said(basic(PAID), BASIC, list('津贴补贴'))).toEqual([]);
  });
});

describe('rows that a list leaves out', () => {
  const list = (parts: string): string => `2023年度人员经费100.00万元，包括：基本工资50.00万元、${parts}。`;

  it('are asked about where one alone is lacking, larger than one that is told', () => {
    const rows = { ...PAID, 30103: 15, 30302: 5 };
    expect(said(basic(rows), BASIC, list('奖金15.00万元、退休费5.00万元'))).toEqual([
      expect.stringContaining('“人员经费”下列了3项，各与表相符，表中还有“津贴补贴”30.00万元没有列，请核对是否漏列。'),
    ]);
  });

  it.each<[what: string, parts: string]>([
    ['all of them', '津贴补贴30.00万元、奖金15.00万元、退休费5.00万元'],
    ['some of them', '奖金15.00万元'],
    ['all but the smallest', '津贴补贴30.00万元、奖金15.00万元'],
  ])('are none where it tells %s', (_, parts) => {
    const rows = { ...PAID, 30103: 15, 30302: 5 };
    expect(said(basic(rows), BASIC, list(parts)).filter((each) => each.startsWith('NR-A07'))).toEqual([]);
  });

  it('are those of the column that the whole is told in', () => {
    const rows = { 2130305: 60, 2130306: 40, 2130310: 25, total: 125 };
    const both = { ...spent(rows, 'projectExpenditure'), ...spent({ ...rows, 2130306: 80, total: 165 }) };
    const told = (parts: string): readonly string[] =>
      said(both, '（四）一般公共预算项目支出情况', `2023年度一般公共预算财政拨款项目支出125.00万元，其中：${parts}。`);
    expect(told('水利工程建设60.00万元、水利工程运行与维护40.00万元、水土保持25.00万元')).toEqual([]);
    expect(told('水利工程建设60.00万元、水利工程运行与维护45.00万元、水土保持25.00万元')).not.toEqual([]);
  });
});

describe('an 项 that the table does not have', () => {
  const rows = spent({ 2210201: 246.48, 2130101: 100, total: 346.48 });
  const told = (item: string, amount: string): readonly string[] =>
    said(rows, ITEMS, `1.住房保障支出（类）住房改革支出（款）${item}（项）。支出决算为${amount}万元。`);

  it('is asked about where another one has its amount', () => {
    expect(told('购房补贴', '246.48')).toEqual([
      'NR-T05 warning 购房补贴（项）：住房保障支出（类）住房改革支出（款）购房补贴（项）写了246.48万元，而一般公共预算财政拨款支出决算表没有这一项，表中“住房公积金”正是这个数，请核对科目名。',
    ]);
  });

  it('is not where none has, or the name is right', () => {
    expect(told('购房补贴', '12.00')).toEqual([]);
    expect(told('住房公积金', '246.48')).toEqual([]);
  });
});

describe('parts of 财政拨款 as a whole', () => {
  it('are no rows of 一般公共预算, and are shares of their own whole', () => {
    const books = {
      ...spent({ total: 90, 208: 30, 213: 60 }),
      'fiscalAppropriation/out.total/total': 100,
      'fiscalAppropriation/out.total/generalBudget': 90,
    };
    const told = (share: string): readonly string[] =>
      said(
        books,
        '四、财政拨款收入支出决算情况说明',
        '（三）财政拨款支出决算结构情况',
        `2023年度财政拨款支出100.00万元，主要用于以下方面：农林水支出（类）支出60.00万元，占${share}%；社会保障和就业支出（类）支出40.00万元，占40.00%。`,
      ).filter((each) => !each.startsWith('NR-S'));
    expect(told('60.00')).toEqual([]);
    expect(told('66.67')).toEqual([expect.stringMatching(/占比写的是66\.67%，按60\.00万元÷100\.00万元应为60\.00%/)]);
  });
});
