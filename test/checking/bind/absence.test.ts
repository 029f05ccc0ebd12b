import fc from 'fast-check';
import { checkReport, type CheckOptions } from '../../../src/checking';
import type { AmountUnit, ReportModel } from '../../../src/model';
import { recogniseInternal } from '../../../src/recognition';
import { INTERNAL_RULES } from '../../../src/rules';
import { randomUnit } from '../../support/generator';
import { internalBook } from '../../support/internal/internal-book';
import { buildReport } from '../../support/report/build-report';
import { withoutTables } from '../../support/report/changes';
import { SMALL_BOOK } from '../../support/report/small-book';
import { unitReport } from '../../support/report/unit-report';

const SEED = 20_201_231;

function without(report: ReportModel, gone: readonly string[]): ReportModel {
  return { ...report, tables: report.tables.filter(({ id }) => !gone.includes(id)) };
}

function brokenIn(report: ReportModel, options: CheckOptions): readonly string[] {
  return checkReport(report, options)
    .findings.filter(({ verdict }) => verdict === 'broken')
    .map(({ message }) => message);
}

/** Every choice of one table, and of two. */
function choicesOf(report: ReportModel): readonly (readonly string[])[] {
  const ids = report.tables.map(({ id }) => id);
  return ids.flatMap((id, index) => [[id], ...ids.slice(index + 1).map((other) => [id, other])]);
}

/** What is broken without some tables that is not broken with them, by the tables left out. */
function newlyBroken(report: ReportModel, options: CheckOptions = {}): Readonly<Record<string, readonly string[]>> {
  const known = new Set(brokenIn(report, options));
  const found = choicesOf(report).map((gone) => {
    const fresh = brokenIn(without(report, gone), options).filter((message) => !known.has(message));
    return [gone.join(' + '), fresh] as const;
  });
  return Object.fromEntries(found.filter(([, fresh]) => fresh.length > 0));
}

test('leaving out any one or two tables of a consistent book breaks nothing', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.integer({ min: 2020, max: 2024 }),
      fc.constantFrom<AmountUnit>('元', '万元'),
      (seed, year, unit) => {
        expect(newlyBroken(unitReport(randomUnit(seed, { year }), unit))).toEqual({});
      },
    ),
    { seed: SEED, numRuns: 12 },
  );
});

test('nor does it in the 财决 workbook', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
      const report = recogniseInternal(internalBook(randomUnit(seed, { year: 2022 })));
      expect(newlyBroken(report, { rules: INTERNAL_RULES })).toEqual({});
    }),
    { seed: SEED, numRuns: 4 },
  );
});

/** Verdict and detail of a rule's lines in the ledger. */
function ledgerOf(report: ReportModel, rule: string): readonly (readonly [string, string])[] {
  return checkReport(report)
    .ledger()
    .filter((line) => line.rule === rule)
    .map(({ verdict, detail }) => [verdict, detail]);
}

test.each(['X03', 'X04', 'X05', 'X06', 'X07'])('%s is left open where the overview is not there', (rule) => {
  const report = buildReport(withoutTables(SMALL_BOOK, 'incomeExpenditure'));
  expect(ledgerOf(report, rule)).toEqual([['notChecked', '缺 收入支出决算总表']]);
});

test.each(['X101', 'X102', 'X103'])('%s does not take 基金 that is spent and not shown for nothing', (rule) => {
  const report = buildReport(withoutTables(SMALL_BOOK, 'governmentFund'));
  expect(ledgerOf(report, rule)).toEqual([['notChecked', '缺 政府性基金预算财政拨款收入支出决算表']]);
});
