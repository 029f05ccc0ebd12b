import { EMPTY_SUPPLEMENT, type Fact, type ReportModel, type UnitKind } from '../../../src/model';
import { gatherFacts, presumedFacts, wordOf } from '../../../src/facts';
import { healthBureau } from '../../support/narrative/health-bureau';
import { amounts } from '../../support/narrative/say';
import { book, type BookSpec, type RowSpec } from '../../support/narrative/book';
import {
  basicTable,
  expenditureTable,
  generalBudgetTable,
  incomeTable,
  threePublicTable,
} from '../../support/narrative/tables';

function fact(facts: ReadonlyMap<string, Fact>, id: string): Fact {
  const found = facts.get(id);
  if (!found) throw new Error(`no fact ${id}`);
  return found;
}

describe('a fact from a cell', () => {
  const facts = gatherFacts(healthBureau());

  it('holds value, step, half width, caliber, formula and cell', () => {
    expect(fact(facts, 'governmentFund/total/closingBalance')).toEqual({
      id: 'governmentFund/total/closingBalance',
      label: '合计·年末结转和结余',
      kind: 'amount',
      fen: 119_080_000,
      unit: '万元',
      step: 10_000,
      halfWidth: 5_000,
      caliber: { scope: 'department', period: 'current', span: 'balance', measure: 'final', funds: 'governmentFund' },
      formula: '政府性基金预算财政拨款收入支出决算表 合计·年末结转和结余',
      derivation: { kind: 'cell' },
      sources: [{ sheet: '政府性基金预算财政拨款收入支出决算表', row: 0, column: 6 }],
    });
  });

  it.each([
    ['incomeExpenditure/in.grandTotal/finalAmount', { span: 'grandTotal', funds: 'all', measure: 'final' }],
    ['fiscalAppropriation/in.grandTotal/finalAmount', { span: 'grandTotal', funds: 'fiscal' }],
    ['income/total/fiscalAppropriation', { span: 'year', funds: 'fiscal' }],
    ['generalBudgetExpenditure/total/total', { span: 'year', funds: 'generalBudget' }],
    ['threePublic/total/budget', { measure: 'adjustedBudget', funds: 'fiscal' }],
    ['budget:generalBudgetExpenditure/total/total', { measure: 'originalBudget', funds: 'generalBudget' }],
    ['prior:income/total/total', { period: 'prior' }],
  ])('%s has its caliber', (id, caliber) => {
    expect(fact(facts, id).caliber).toMatchObject(caliber);
  });

  it('that cannot be read is a blank that names its cell', () => {
    const unread = gatherFacts(healthBureau({ tables: { income: incomeTable('?') } }));
    expect(fact(unread, 'income/total/total')).toMatchObject({
      kind: 'blank',
      prompt: '收入决算表 合计·本年收入合计 的单元格不是数，请先改正',
      wants: 'amount',
      sources: [{ sheet: '收入决算表', row: 0, column: 1 }],
    });
  });
});

describe('what follows from other facts', () => {
  const prior = healthBureau({ year: 2019, tables: { income: incomeTable('15374.66') } });
  const facts = gatherFacts(healthBureau(), { prior });

  it('names its operands, so that it can be made again', () => {
    expect(fact(facts, 'growth:income/total/total')).toMatchObject({
      kind: 'ratio',
      percent: 25.92,
      unit: '%',
      derivation: { kind: 'growth', operands: ['income/total/total', 'prior:income/total/total'] },
      formula: '（收入决算表 合计·本年收入合计 − 上年收入决算表 合计·本年收入合计）÷ 上年收入决算表 合计·本年收入合计',
    });
    expect(fact(facts, 'change:income/total/total')).toMatchObject({
      kind: 'change',
      fen: 3_984_990_000,
      halfWidth: 10_000,
    });
  });

  it('has no percentage over nothing', () => {
    expect(facts.has('completion:threePublic/overseasTravel/finalAmount')).toBe(false);
    expect(facts.has('share:stateCapital/total/total')).toBe(false);
  });

  it('is not made where an operand is not known', () => {
    const without = gatherFacts(healthBureau());
    expect(without.has('change:income/total/total')).toBe(false);
    expect(fact(without, 'prior:income/total/total')).toMatchObject({
      kind: 'blank',
      prompt: '上年收入合计（万元），见上年公开稿或上年收入决算表',
    });
  });
});

describe('sums for what a table leaves out', () => {
  it('人员经费 and 公用经费 from their 类', () => {
    const facts = gatherFacts(healthBureau());
    expect(fact(facts, 'generalBudgetBasic/personnelTotal/finalAmount')).toMatchObject({
      fen: 200_000_000,
      derivation: {
        kind: 'sum',
        operands: ['generalBudgetBasic/301/finalAmount', 'generalBudgetBasic/303/finalAmount'],
      },
    });
  });

  it('are blanks where a part cannot be read', () => {
    const tables = {
      generalBudgetBasic: basicTable(['301', '工资福利支出', '?'], ['303', '对个人和家庭的补助', '1.00']),
      generalBudgetExpenditure: generalBudgetTable(['2060503', '科技条件专项', '?']),
    };
    const facts = gatherFacts(healthBureau({ tables }));
    expect(fact(facts, 'generalBudgetBasic/personnelTotal/finalAmount')).toMatchObject({
      kind: 'blank',
      wants: 'amount',
    });
    expect(fact(facts, 'generalBudgetExpenditure/206/total')).toMatchObject({ kind: 'blank', wants: 'amount' });
  });
});

describe('助手资料', () => {
  it('does not override what the workbook holds', () => {
    const supplement = {
      ...EMPTY_SUPPLEMENT,
      amounts: amounts({ 'income/total/total': '1.00', 'prior:income/total/total': '2.00' }),
    };
    const prior = healthBureau({ year: 2019 });
    const facts = gatherFacts(healthBureau(), { prior, supplement });
    expect(fact(facts, 'income/total/total')).toMatchObject({ kind: 'amount', fen: 19_359_650_000 });
    expect(fact(facts, 'prior:income/total/total')).toMatchObject({ kind: 'amount', fen: 19_359_650_000 });
  });

  it.each([
    ['another year', { year: 2018 }],
    ['another unit', { year: 2019, unitName: '示例县教育局' }],
    ['another scope', { year: 2019, scope: 'ownLevel' }],
  ] as const)('is asked for 上年数 where the book given is of %s', (_case, changes) => {
    const facts = gatherFacts(healthBureau(), { prior: healthBureau(changes) });
    expect(fact(facts, 'prior:income/total/total').kind).toBe('blank');
  });
});

/** An amount in 万元, the words of a text or what is asked for; null where there is no fact. */
function told(report: ReportModel, id: string, more: Parameters<typeof gatherFacts>[1] = {}): number | string | null {
  const found = gatherFacts(report, more).get(id);
  if (found?.kind === 'amount') return found.fen / 1_000_000;
  if (found?.kind === 'count') return found.count;
  if (found?.kind === 'text') return found.text;
  return found?.kind === 'blank' ? found.prompt : null;
}

describe('会议费 and 培训费 of all spending', () => {
  const [MEETINGS, TRAINING] = ['agencyOperations/meetings/finalAmount', 'agencyOperations/training/finalAmount'];
  /** 一般公共预算 spent 90.00 on 基本支出, all of it or not; `basic` are rows of 公开06. */
  const spending = (all: string, ...basic: readonly RowSpec[]): ReportModel =>
    book({
      tables: {
        expenditure: expenditureTable(all, all),
        generalBudgetBasic: basicTable(['basicTotal', '合计', '90.00'], ...basic),
      },
    });
  const ROWS = [
    ['30215', '会议费', '2.50'],
    ['30216', '培训费', '?'],
  ] as const;

  it('are those of 基本支出 where nothing else was spent', () => {
    expect(told(spending('90.00', ...ROWS), MEETINGS)).toBe(2.5);
    expect(told(spending('90.00'), MEETINGS)).toBe(0);
  });

  it('are asked for where more was spent, with what is known of them', () => {
    const prompt = (shown: string): string =>
      `会议费（万元），全部支出口径，见财决08表 30215；公开06表（基本支出）里是${shown}万元，其他支出里的另加`;
    expect(told(spending('100.00', ...ROWS), MEETINGS)).toBe(prompt('2.50'));
    expect(told(spending('100.00'), MEETINGS)).toBe(prompt('0.00'));
  });

  it('are left alone where the cell cannot be read, and where a person wrote them', () => {
    expect(told(spending('90.00', ...ROWS), TRAINING)).not.toBe(0);
    const supplement = { ...EMPTY_SUPPLEMENT, amounts: amounts({ [MEETINGS]: '7.00' }) };
    expect(told(spending('90.00', ...ROWS), MEETINGS, { supplement })).toBe(7);
  });
});

describe('机关运行经费', () => {
  const of = (scope: BookSpec['scope'], unitKind: UnitKind | null) => {
    const basic = basicTable(['301', '工资福利支出', '60.00'], ['302', '商品和服务支出', '30.00']);
    const report = book({ scope: scope ?? null, tables: { generalBudgetBasic: basic } });
    return told(report, wordOf('机关运行经费').fact, { supplement: { ...EMPTY_SUPPLEMENT, unitKind } });
  };

  it.each<[BookSpec['scope'], UnitKind | null, boolean]>([
    ['unit', 'administrative', true],
    ['unit', 'civilServiceManaged', true],
    ['unit', 'publicInstitution', false],
    ['unit', null, false],
    ['department', 'administrative', false],
    [null, 'administrative', false],
  ])('of %s, %s is its 公用经费: %s', (scope, unitKind, isOneOffice) => {
    const found = of(scope, unitKind);
    expect(isOneOffice ? found : typeof found).toBe(isOneOffice ? 30 : 'string');
  });
});

describe('names of codes', () => {
  const report = (year: number | null): ReportModel =>
    book({ year, tables: { generalBudgetExpenditure: generalBudgetTable(['2100409', '重大公共\n卫生专项', '9.00']) } });

  it.each<[id: string, year: number | null, texts: Readonly<Record<string, string>>, name: string]>([
    ['name:2100409', 2020, {}, '重大公共卫生专项'],
    ['name:2100409', 2020, { 'name:2100409': '别的名称' }, '重大公共卫生专项'],
    ['name:21004', 2020, {}, '公共卫生'],
    ['name:210', 2020, { 'name:210': ' 卫生支出 ' }, '卫生支出'],
    ['report/unitName', 2020, {}, '示例县卫生健康局'],
    ['report/year', 2020, {}, '2020'],
    ['report/priorYear', 2020, {}, '2019'],
  ])('%s in %s with %j', (id, year, texts, name) => {
    expect(told(report(year), id, { supplement: { ...EMPTY_SUPPLEMENT, texts } })).toBe(name);
  });

  it('and the year are not made up where nothing tells them', () => {
    expect([told(report(null), 'report/year'), told(report(null), 'report/priorYear')]).toEqual([
      '年度，见封面',
      '上年度，见封面',
    ]);
    const strange = book({ tables: { generalBudgetExpenditure: generalBudgetTable(['2989899', '怪项', '9.00']) } });
    expect(told(strange, 'name:29898')).toBe('功能分类科目29898的名称，表中没有这一级的行');
  });
});

describe('what is taken for nil', () => {
  const spent = (abroad: string | null): ReportModel => {
    const none = [null, null] as const;
    return book({
      tables: { threePublic: threePublicTable(['9.00', '9.00'], ['0.00', abroad], none, none, none, none) },
    });
  };
  const GROUPS = wordOf('出国（境）团组数').fact;

  it('is told with its reason, and no more once there was money', () => {
    expect(told(spent('0.00'), GROUPS)).toBe(0);
    expect(presumedFacts(gatherFacts(spent('0.00'))).map(({ label, formula }) => `${label}：${formula}`)).toContain(
      '出国（境）团组数：因公出国（境）费为0，先按0填，请核对',
    );
    expect(typeof told(spent('9.00'), GROUPS)).toBe('string');
    expect(typeof told(spent('?'), GROUPS)).toBe('string');
  });

  it('is a person’s where one was given', () => {
    const supplement = { ...EMPTY_SUPPLEMENT, counts: { [GROUPS]: 2 } };
    expect(told(spent('0.00'), GROUPS, { supplement })).toBe(2);
    const labels = presumedFacts(gatherFacts(spent('0.00'), { supplement })).map(({ label }) => label);
    expect(labels).not.toContain('出国（境）团组数');
  });
});

describe('what 基本支出 and 项目支出 are made of', () => {
  const report = book({
    tables: {
      generalBudgetBasic: basicTable(
        ['basicTotal', '合计', '80.00'],
        ['30101', '基本工资', '50.00'],
        ['30102', '津贴补贴', '10.00'],
      ),
      generalBudgetExpenditure: generalBudgetTable(
        ['total', '合计', '100.00', '80.00', '20.00'],
        ['2100408', '基本公共卫生服务', '12.00', null, '12.00'],
        ['2100409', '重大公共卫生专项', '3.00', null, '3.00'],
      ),
    },
  });
  const facts = gatherFacts(report);

  it('of a 类 or 款 that no row prints is the sum of its finer rows, with its share of the whole', () => {
    expect(told(report, 'generalBudgetBasic/301/finalAmount')).toBe(60);
    expect(told(report, 'generalBudgetExpenditure/21004/projectExpenditure')).toBe(15);
    expect(
      facts.get('share:generalBudgetBasic/301/finalAmount:generalBudgetBasic/basicTotal/finalAmount'),
    ).toMatchObject({
      kind: 'ratio',
      percent: 75,
    });
    expect(
      facts.get(
        'share:generalBudgetExpenditure/21004/projectExpenditure:generalBudgetExpenditure/total/projectExpenditure',
      ),
    ).toMatchObject({ percent: 75 });
  });
});

it('a cell that a total should stand in and that is empty is asked for, and no 0', () => {
  const report = book({ tables: { income: incomeTable(null, '5.00') } });
  expect(told(report, 'income/total/total')).toBe(
    '收入决算表 合计·本年收入合计（万元），表中是空的；请补在工作簿里，确实为零的填 0',
  );
  expect(told(book({ tables: { income: incomeTable('5.00', null) } }), 'income/total/fiscalAppropriation')).toBe(0);
});
