import fc from 'fast-check';
import { checkReport } from '../../src/checking';
import type { AmountUnit, ReportModel } from '../../src/model';
import { randomUnit } from '../support/generator';
import { randomOf } from '../support/generator/random';
import type { TableText } from '../support/report/build-report';
import { reportOf, unitReport, unitTables } from '../support/report/unit-report';

const SEED = 20_201_231;
const units = fc.constantFrom<AmountUnit>('元', '万元');
const seeds = fc.integer({ min: 1, max: 1_000_000 });
const years = fc.integer({ min: 2020, max: 2024 });

function errors(report: ReportModel): readonly string[] {
  return checkReport(report)
    .findings.filter(({ verdict, severity }) => verdict === 'broken' && severity === 'error')
    .map(({ message }) => message);
}

test('a consistent book, rounded cell by cell, has nothing broken in either unit', () => {
  fc.assert(
    fc.property(seeds, years, units, (seed, year, unit) => {
      expect(errors(unitReport(randomUnit(seed, { year }), unit))).toEqual([]);
    }),
    { seed: SEED, numRuns: 60 },
  );
});

test('a book in 元 has no rounding at all', () => {
  fc.assert(
    fc.property(seeds, years, (seed, year) => {
      expect(checkReport(unitReport(randomUnit(seed, { year }), '元')).summary.rounding).toBe(0);
    }),
    { seed: SEED, numRuns: 20 },
  );
});

test('the order of tables does not matter', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const report = unitReport(randomUnit(seed, { year: 2022 }), '万元');
      const shuffled = { ...report, tables: randomOf(seed, 'order').shuffle(report.tables) };
      expect(checkReport(shuffled).summary).toEqual(checkReport(report).summary);
    }),
    { seed: SEED, numRuns: 10 },
  );
});

/** One filled cell changed by ten steps: enough for every rule that covers it to see. */
function withOneWrongCell(tables: readonly TableText[], seed: number): readonly TableText[] {
  const random = randomOf(seed, 'wrong cell');
  const filled = tables.flatMap((table, t) =>
    table.rows.flatMap(([, figures], r) =>
      figures.flatMap((figure, c) => (typeof figure === 'number' ? [{ t, r, c }] : [])),
    ),
  );
  const wrong = random.pick(filled);
  return tables.map((table, t) => ({
    ...table,
    rows: table.rows.map(([key, figures], r) => [
      key,
      figures.map((figure, c) =>
        t === wrong.t && r === wrong.r && c === wrong.c && typeof figure === 'number' ? figure + 10 : figure,
      ),
    ]),
  }));
}

test('one wrong cell breaks at least one check', () => {
  fc.assert(
    fc.property(seeds, years, units, (seed, year, unit) => {
      const tables = withOneWrongCell(unitTables(randomUnit(seed, { year }), unit), seed);
      const { findings } = checkReport(reportOf(tables, year, unit));
      expect(findings.some(({ verdict }) => verdict === 'broken')).toBe(true);
    }),
    { seed: SEED, numRuns: 60 },
  );
});

test('the same report gives the same answer, and checking changes nothing in it', () => {
  const report = unitReport(randomUnit(7, { year: 2023 }), '万元');
  const before = JSON.stringify(report);
  const once = checkReport(report);
  expect(JSON.stringify(checkReport(report))).toBe(JSON.stringify(once));
  expect(JSON.stringify(report)).toBe(before);
});
