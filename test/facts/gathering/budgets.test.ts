import { gatherFacts } from '../../../src/facts';
import { EMPTY_SUPPLEMENT, type FactTable, type ReportModel } from '../../../src/model';
import { book, type TableSpec } from '../../support/narrative/book';
import { amounts } from '../../support/narrative/say';
import { generalBudgetTable } from '../../support/narrative/tables';

const WHOLE = 'generalBudgetExpenditure/total/total';
const ITEM = 'generalBudgetExpenditure/2100409/total';
const GUESTS = 'threePublic/officialReception/finalAmount';

/** 财决01-1 with both budgets of 一般公共预算. */
const BALANCE: TableSpec = {
  title: '财政拨款收入支出决算总表',
  columns: [
    ['originalBudget.generalBudget', '年初预算数·一般公共预算财政拨款'],
    ['adjustedBudget.generalBudget', '全年预算数·一般公共预算财政拨款'],
  ],
  rows: [['out.total', '本年支出合计', '100.00', '120.00']],
};

/** “三公” whose columns are headed so. */
function threePublic(...columns: readonly (readonly [key: string, title: string])[]): TableSpec {
  const row = ['7.00', '5.00'].slice(2 - columns.length);
  return {
    title: '“三公”经费支出决算表',
    columns: [...columns, ['finalAmount', '决算数']],
    rows: [['officialReception', '公务接待费', ...row, '4.00']],
  };
}

function accounts(tables: Readonly<Record<string, TableSpec>> = {}): ReportModel {
  return book({
    tables: {
      generalBudgetExpenditure: generalBudgetTable(
        ['total', '合计', '110.00', null, '110.00'],
        ['2100409', '重大公共卫生专项', '11.00', null, '11.00'],
      ),
      ...tables,
    },
  });
}

/** An amount in 万元, or what kind of fact stands there instead. */
function told(facts: FactTable, id: string): number | string | undefined {
  const fact = facts.get(id);
  if (fact?.kind === 'ratio') return fact.percent;
  return fact?.kind === 'amount' ? fact.fen / 1_000_000 : fact?.kind;
}

describe('both budgets of an amount', () => {
  it('of an 项 come from 助手资料, with a completion of each', () => {
    const supplement = {
      ...EMPTY_SUPPLEMENT,
      amounts: amounts({ [`budget:${ITEM}`]: '10.00', [`adjusted:${ITEM}`]: '12.00' }),
    };
    const facts = gatherFacts(accounts(), { supplement });
    expect(
      [`budget:${ITEM}`, `adjusted:${ITEM}`, `completion:${ITEM}`, `completion:adjusted:${ITEM}`].map((id) =>
        told(facts, id),
      ),
    ).toEqual([10, 12, 110, 91.67]);
    expect(facts.get(`change:adjusted:${ITEM}`)).toMatchObject({ kind: 'change', fen: -1_000_000 });
    expect(facts.get(`adjusted:${ITEM}`)?.caliber.measure).toBe('adjustedBudget');
  });

  it('are asked for where nothing holds them, each by its name', () => {
    const facts = gatherFacts(accounts());
    expect(facts.get(`budget:${ITEM}`)).toMatchObject({
      kind: 'blank',
      prompt: '2100409重大公共卫生专项的年初预算数（万元），见预算批复或当年公开的部门预算',
    });
    expect(facts.get(`adjusted:${ITEM}`)).toMatchObject({
      kind: 'blank',
      prompt: '2100409重大公共卫生专项的全年预算数（万元），即调整后的预算数，见预算指标系统或财决报表全年预算数',
    });
  });

  it('of all expenditure come from 财决01-1, behind what a person filled in', () => {
    const internal = book({ tables: { internal01_1: BALANCE } });
    const facts = gatherFacts(accounts(), { internal });
    expect([`budget:${WHOLE}`, `adjusted:${WHOLE}`].map((id) => told(facts, id))).toEqual([100, 120]);
    expect(facts.get(`budget:${WHOLE}`)).toMatchObject({ label: '一般公共预算支出年初预算数' });
    const supplement = { ...EMPTY_SUPPLEMENT, amounts: amounts({ [`budget:${WHOLE}`]: '99.00' }) };
    expect(told(gatherFacts(accounts(), { internal, supplement }), `budget:${WHOLE}`)).toBe(99);
  });

  it.each<readonly [what: string, columns: readonly (readonly [string, string])[], budget: unknown, original: unknown]>(
    [
      [
        'prints both',
        [
          ['originalBudget', '年初预算数'],
          ['budget', '全年预算数'],
        ],
        5,
        7,
      ],
      ['does not say which it prints', [['budget', '预算数']], 5, 5],
      ['prints 全年预算 alone', [['budget', '全年预算数']], 5, 'blank'],
      ['prints 年初预算 alone', [['originalBudget', '年初预算数']], 5, 5],
    ],
  )('of “三公” where the table %s', (_what, columns, budget, original) => {
    const facts = gatherFacts(accounts({ threePublic: threePublic(...columns) }));
    expect([`budget:${GUESTS}`, `original:${GUESTS}`].map((id) => told(facts, id))).toEqual([budget, original]);
  });
});
