import { EMPTY_SUPPLEMENT, type Fact } from '../../../src/model';
import { gatherFacts } from '../../../src/facts';
import { healthBureau } from '../../support/narrative/health-bureau';
import { amounts } from '../../support/narrative/say';
import { basicTable, generalBudgetTable, incomeTable } from '../../support/narrative/tables';

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
