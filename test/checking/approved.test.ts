import fc from 'fast-check';
import { checkReport } from '../../src/checking';
import type { Finding, RecognisedTable, ReportModel } from '../../src/model';
import { randomUnit } from '../support/generator';
import { unitReport } from '../support/report/unit-report';

const seeds = fc.integer({ min: 1, max: 100_000 });
const UNITS = ['元', '万元'] as const;

const unitOf = (seed: number) => randomUnit(seed, { year: 2022 });

/** What is broken because the approved accounts say otherwise. */
function against(approved: ReportModel, published: ReportModel): readonly Finding[] {
  const { findings } = checkReport(published, { others: { approved: [approved] } });
  return findings.filter(
    ({ verdict, checks }) => verdict === 'broken' && checks.some((check) => check.startsWith('P01')),
  );
}

function changedIn({ tables, ...rest }: ReportModel, change: (table: RecognisedTable) => RecognisedTable): ReportModel {
  return { ...rest, tables: tables.map(change) };
}

it('a published book is as approved, be that in 元 or in 万元', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      for (const unit of UNITS)
        expect(against(unitReport(unitOf(seed), unit), unitReport(unitOf(seed), '万元'))).toEqual([]);
    }),
    { numRuns: 5 },
  );
});

it('one published figure that is a step off is told at its cell, with the approved one', () => {
  fc.assert(
    fc.property(seeds, fc.nat(), (seed, at) => {
      const published = unitReport(unitOf(seed), '万元');
      const cells = published.tables.flatMap(({ rows }) => rows.flatMap((row) => [...row.cells.values()]));
      const filled = cells.filter(({ amount }) => amount?.fen);
      const wrong = filled[at % filled.length];
      const off = changedIn(published, (table) => ({
        ...table,
        rows: table.rows.map((row) => ({
          ...row,
          cells: new Map(
            [...row.cells].map(([key, cell]) => {
              const isWrong = cell === wrong && cell.amount;
              return [key, isWrong ? { ...cell, amount: { ...isWrong, fen: isWrong.fen + 10_000 } } : cell];
            }),
          ),
        })),
      }));
      for (const unit of UNITS) {
        const findings = against(unitReport(unitOf(seed), unit), off);
        expect(findings.map(({ suspects }) => suspects[0]?.ref)).toEqual([wrong?.ref]);
      }
    }),
    { numRuns: 4 },
  );
});

it('an approved row that is not published is told as missing', () => {
  const published = unitReport(unitOf(3), '万元');
  const row = published.tables.find(({ id }) => id === 'income')?.rows.find(({ code }) => code?.length === 7);
  const less = changedIn(published, (table) =>
    table.id === 'income' ? { ...table, rows: table.rows.filter((each) => each !== row) } : table,
  );
  const findings = against(published, less);
  expect(findings.map(({ suspects }) => suspects[0]?.slip)).toEqual(['missingRow']);
  expect(findings[0]?.message).toContain(`漏列了“${row?.key ?? ''}`);
});

it('levels that the published tables leave out are no missing rows', () => {
  const published = unitReport(unitOf(3), '万元');
  const high = changedIn(published, (table) => ({
    ...table,
    rows: table.rows.filter(({ code }) => code?.length !== 7),
  }));
  expect(against(published, high)).toEqual([]);
});
