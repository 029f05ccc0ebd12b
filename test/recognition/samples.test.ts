import { CONSISTENT_TABLES, SAMPLE_BOOKS, snapshotOf } from '../../scripts/samples';
import { recognise } from '../../src/recognition';
import { figuresOf } from '../support/figures-of';

test.each(SAMPLE_BOOKS.map((each) => [each.fileName, each] as const))(
  '%s is understood without a question',
  (_, sample) => {
    const report = recognise(snapshotOf(sample));
    expect(report).toMatchObject({
      unitName: '示例县卫生健康局',
      year: 2020,
      amountUnit: '万元',
      scope: null,
      standard: 'national-2020',
      questions: [],
      unmapped: [{ sheet: '说明', reason: '说明文字，不是报表' }],
    });
    expect(report.tables).toHaveLength(9);
    expect(report.tables.flatMap(({ irregularities }) => irregularities)).toEqual([]);
  },
);

test('every figure of the functional tables stands where the data say', () => {
  const figures = figuresOf(recognise(snapshotOf(SAMPLE_BOOKS[0] ?? failed())));
  const { income, expenditure, generalBudgetExpenditure } = CONSISTENT_TABLES;
  const expected = [
    ...expectedFigures('income', income, 'fiscalAppropriation', 1),
    ...expectedFigures('expenditure', expenditure, 'projectExpenditure', 2),
    ...expectedFigures('generalBudgetExpenditure', generalBudgetExpenditure, 'total', 0),
  ];
  expect(expected.length).toBeGreaterThan(150);
  for (const [place, wan] of expected)
    expect([place, figures.get(place)]).toEqual([place, Math.round((wan ?? 0) * 1_000_000)]);
});

type Functional = typeof CONSISTENT_TABLES.income;

function expectedFigures(
  table: string,
  { rows }: Functional,
  column: string,
  index: number,
): readonly (readonly [string, number | null])[] {
  return rows.map(({ code, figures }) => [`${table}/${code}/${column}`, figures[index] ?? null]);
}

function failed(): never {
  throw new Error('no sample book');
}
