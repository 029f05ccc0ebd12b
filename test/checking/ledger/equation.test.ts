import { checkReport } from '../../../src/checking';
import type { Equation, LedgerLine } from '../../../src/model';
import { buildReport } from '../../support/report/build-report';
import { SMALL_BOOK, withFigure } from '../../support/report/small-book';

function equations(lines: readonly LedgerLine[]): readonly (readonly [LedgerLine, Equation])[] {
  return lines.flatMap((line) => (line.equation ? [[line, line.equation] as const] : []));
}

const WRONG = buildReport(withFigure(SMALL_BOOK, ['expenditure', '20103', 'basicExpenditure'], 101));

describe('the equations of a ledger', () => {
  const ledger = checkReport(WRONG).ledger();

  it('are there for every line whose figures were compared, and for no other', () => {
    for (const { equation, verdict } of ledger) {
      if (verdict === 'notChecked' || verdict === 'notApplicable') expect(equation).toBeUndefined();
    }
    expect(equations(ledger).length).toBeGreaterThan(100);
  });

  it('differ by what the sides say', () => {
    for (const [, { left, right, difference }] of equations(ledger)) {
      const sum = (terms: Equation['left']): number => terms.reduce((total, { sign, fen }) => total + sign * fen, 0);
      expect(sum(left) - sum(right)).toBe(difference);
    }
  });

  it('give the verdict of their line', () => {
    for (const [line, equation] of equations(ledger)) expect(verdictOf(equation)).toBe(line.verdict);
  });

  it('name the cells of their line, and no cell for a row that is missing', () => {
    for (const [line, { left, right }] of equations(ledger)) {
      expect([...left, ...right].flatMap(({ ref }) => ref ?? [])).toEqual(line.cells);
    }
  });

  it('hold the sign that people read', () => {
    const broken = equations(ledger).filter(([line]) => line.verdict === 'broken');
    const differences = broken.map(([{ rule }, { sign, difference, unit }]) => [rule, sign, difference, unit]);
    expect(differences).toContainEqual(['C01', '=', 9_000_000, '万元']);
  });
});

function verdictOf({ sign, difference, width }: Equation): string {
  const excess = { '=': Math.abs(difference), '<=': difference, '>=': -difference }[sign];
  if (excess <= 0) return 'exact';
  return excess <= width ? 'rounding' : 'broken';
}
