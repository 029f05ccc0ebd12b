import fc from 'fast-check';
import { checkReport } from '../../src/checking';
import type { AmountUnit, CheckReport } from '../../src/model';
import { FURTHER_TABLES } from '../../src/standards';
import { randomUnit } from '../support/generator';
import { withFigure } from '../support/report/small-book';
import { buildReport, type TableText } from '../support/report/build-report';
import { reportOf, unitReport, unitTablesOfAllRegions } from '../support/report/unit-report';
import { FURTHER_BOOK } from './tables/further';

/** Hints at what is lawful and rare. */
const UNUSUAL: readonly string[] = ['A12', 'C14'];

const BOOKS = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  year: fc.integer({ min: 2020, max: 2024 }),
  unit: fc.constantFrom<AmountUnit>('元', '万元'),
});

const FURTHER = FURTHER_TABLES.map(({ standard }) => standard.id);

function brokenIn(check: CheckReport): readonly string[] {
  return check.findings
    .filter(({ verdict, rule }) => verdict === 'broken' && !UNUSUAL.includes(rule))
    .map(({ message }) => message);
}

test('a consistent book with every table of every region breaks nothing, whichever of them it has', () => {
  fc.assert(
    fc.property(BOOKS, fc.subarray(FURTHER, { minLength: 1 }), ({ seed, year, unit }, printed) => {
      const all = unitTablesOfAllRegions(randomUnit(seed, { year }), unit, seed);
      const own = all.filter(({ id }) => !FURTHER.some((each) => each === id) || printed.some((each) => each === id));
      const check = checkReport(reportOf(own, year, unit));
      expect(brokenIn(check)).toEqual([]);
      const judged = check.ledger().filter(({ rule, verdict }) => rule.startsWith('R') && verdict !== 'notApplicable');
      expect(judged.length).toBeGreaterThan(0);
      expect(judged.filter(({ verdict }) => verdict === 'notChecked')).toEqual([]);
    }),
    { seed: 2024, numRuns: 25 },
  );
});

test('a book without them says nothing of them', () => {
  const lines = checkReport(unitReport(randomUnit(5, { year: 2023 }), '万元')).ledger();
  expect(lines.filter(({ rule }) => /^R\d/.test(rule))).toEqual([]);
});

/** Cells that equations fix, one in each table, with the amount that is wrong there. */
const SLIPS = [
  ['generalBudgetBalance', '2010302', 'currentIncome', 21],
  ['governmentFundBasic', '302', 'finalAmount', 40],
  ['fiscalExpenditure', '2080505', 'basicExpenditure', 13],
  ['fiscalBasic', '302', 'finalAmount', 40],
  ['stateCapitalBalance', '2230105', 'total', 51],
  ['generalBudgetThreePublic', 'total', 'finalAmount', 0.9],
  ['generalBudgetProjectByEconomy', '302', 'finalAmount', 40],
  ['generalBudgetProject', 'total', 'total', 200],
  ['fiscalExpenditureDetail', '2080505', '301', 21],
  ['generalBudgetExpenditureDetail', '2080505', '301', 21],
  ['nonFiscal', 'in.total', 'finalAmount', 71],
  ['incomeByUnit', 'unit:乙', 'fiscalAppropriation', 149],
  ['expenditureByUnit', 'unit:乙', 'basicExpenditure', 77],
] as const;

test.each(SLIPS)('a slip in %s · %s · %s is one finding, on that cell', (table, row, column, figure) => {
  const clean = new Set(checkReport(buildReport(FURTHER_BOOK)).findings.flatMap(({ checks }) => checks));
  const wrong: readonly TableText[] = withFigure(FURTHER_BOOK, [table, row, column], figure);
  const findings = checkReport(buildReport(wrong)).findings.filter(
    ({ verdict, checks }) => verdict === 'broken' && checks.some((check) => !clean.has(check)),
  );
  expect(findings.map(({ suspects: [first] }) => first?.kind === 'cell' && first.value)).toEqual([figure]);
});
