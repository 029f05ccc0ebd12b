import { CONSISTENT_TABLES, maybeRow, sum, UNPRINTED_CATEGORIES, type FunctionalTable } from '../../scripts/samples';
import { GENERAL_BUDGET_ITEMS } from '../../scripts/samples/data/general-budget-items';
import { outcome } from './relation';
import { allRelations } from './relations';

const tables = CONSISTENT_TABLES;
const { generalBudgetExpenditure, expenditure, income, governmentFund, threePublic, generalBudgetBasic } = tables;

/** What the text's own rounding leaves open: a hundredth or two, always for one of these causes. */
const ROUNDED = [
  'A01',
  'A02',
  'A03',
  'A06',
  'B01 行 合计',
  'B 合计=Σ类 0',
  'B 合计=Σ项 0',
  'B 合计=Σ类 1',
  'B 合计=Σ项 1',
  'C 合计=Σ类 0',
  'C 合计=Σ项 0',
  'C 合计=Σ类 2',
  'C 合计=Σ项 2',
  'F 合计=Σ类 0',
  'F 合计=Σ项 0',
  'F 合计=Σ类 2',
  'F 合计=Σ项 2',
  'X105',
  'D03',
  'D05',
  'D06',
  'D12 一、一般公共预算财政拨款',
];

function items(table: FunctionalTable): readonly string[] {
  return table.rows.filter(({ code }) => code.length === 7).map(({ code }) => code);
}

describe('the consistent book', () => {
  const relations = allRelations(tables);

  it('breaks no relation', () => {
    expect(relations.filter((relation) => outcome(relation) === 'broken')).toEqual([]);
  });

  it('is off by rounding only where the text is', () => {
    const rounded = relations.filter((relation) => outcome(relation) === 'rounding').map(({ id }) => id);
    expect([...rounded].sort()).toEqual([...ROUNDED].sort());
  });

  it('is a book that the relations really look into: one changed hundred breaks several', () => {
    const rows = generalBudgetExpenditure.rows.map((row) =>
      row.code === '2100499' ? { ...row, figures: [3021.88, ...row.figures.slice(1)] } : row,
    );
    const wrong = { ...tables, generalBudgetExpenditure: { ...generalBudgetExpenditure, rows } };
    const broken = allRelations(wrong).filter((relation) => outcome(relation) === 'broken');
    expect(broken.map(({ id }) => id)).toEqual(['F01 行 2100499', 'F 合计=Σ项 0', 'F 21004 0', 'X103 2100499 0']);
  });

  it.each([
    ['income', income],
    ['expenditure', expenditure],
    ['generalBudgetExpenditure', generalBudgetExpenditure],
    ['governmentFund', governmentFund],
  ])('%s lists ascending codes, each once, each 项 under its 款 and 类', (_, table) => {
    const codes = table.rows.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const code of items(table)) expect(codes).toEqual(expect.arrayContaining([code.slice(0, 3), code.slice(0, 5)]));
  });
});

describe('the figures of the published text', () => {
  it('has the 24 项 of the text, 0.01 short of the stated total', () => {
    const spent = items(generalBudgetExpenditure).map(
      (code) => maybeRow(generalBudgetExpenditure, code)?.figures[0] ?? null,
    );
    expect(spent).toHaveLength(24);
    expect(sum(spent)).toBe(12592.91);
    expect(generalBudgetExpenditure.total).toEqual([12592.92, 7643.09, 4949.83]);
  });

  it.each([
    ['201', 23.26],
    ['206', 103],
    ['207', 10],
    ['208', 160.93],
    ['210', 11575.96],
    ['211', 509.16],
    ['212', 5],
    ['213', 150.78],
    ['221', 54.82],
  ])('类 %s of the general budget comes to %d', (code, amount) => {
    expect(maybeRow(generalBudgetExpenditure, code)?.figures[0]).toBe(amount);
  });

  it('keeps at 类 level what the text leaves out', () => {
    for (const code of UNPRINTED_CATEGORIES) expect(maybeRow(generalBudgetExpenditure, code)).toBeDefined();
  });

  it('has the totals of income, spending, fund and 三公', () => {
    expect(income.total).toEqual([19359.65, 14066.4, 195.49, 4770.4, null, null, 327.37]);
    expect(expenditure.total[0]).toBe(18727.31);
    expect(governmentFund.total).toEqual([3, 645.12, 529.04, null, 529.04, 119.08]);
    expect(threePublic.budget).toEqual([45, 0, 11, 0, 11, 34]);
    expect(threePublic.final).toEqual([8.2, 0, 3.38, 0, 3.38, 4.82]);
    expect([generalBudgetBasic.personnel, generalBudgetBasic.publicFunds]).toEqual([6611.58, 1031.51]);
  });

  it('rolls each 项 of the general budget forward', () => {
    const open = GENERAL_BUDGET_ITEMS.filter(
      ({ opening, received, spent, closing }) =>
        outcome({
          id: 'roll',
          left: [opening ?? null, received ?? null],
          right: [spent, closing ?? null],
        }) !== 'exact',
    );
    expect(open.map(({ code }) => code)).toEqual(['2109901']);
  });
});
