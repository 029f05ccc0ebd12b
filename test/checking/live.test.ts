import fc from 'fast-check';
import { checkReport, startLiveCheck } from '../../src/checking';
import type { Amount, BoundCell, ReportModel } from '../../src/model';
import { randomUnit } from '../support/generator';
import { randomOf } from '../support/generator/random';
import { buildReport } from '../support/report/build-report';
import { SMALL_BOOK } from '../support/report/small-book';
import { unitReport } from '../support/report/unit-report';

const WAN = 10_000;

function cellsOf(report: ReportModel): readonly BoundCell[] {
  return report.tables.flatMap((table) => table.rows.flatMap((row) => [...row.cells.values()]));
}

function cellAt(report: ReportModel, table: string, row: string, column: string): BoundCell {
  const cell = report.tables
    .find((each) => each.id === table)
    ?.rows.find((each) => each.key === row)
    ?.cells.get(column);
  if (!cell) throw new Error(`no cell ${table}/${row}/${column}`);
  return cell;
}

const amount = (steps: number): Amount => ({ fen: steps * WAN, step: WAN });

test('a wrong figure turns exactly its own checks, and the right one turns them back', () => {
  const report = buildReport(SMALL_BOOK);
  const live = startLiveCheck(report);
  const { ref } = cellAt(report, 'incomeExpenditure', 'in.total', 'finalAmount');
  const wrong = live.change(ref, amount(22_100));
  expect(wrong.turned.map(({ check, from, to }) => `${check}: ${from} → ${to}`)).toEqual([
    'A01: exact → broken',
    'A03: exact → broken',
    'A06: exact → broken',
    'X01: exact → broken',
    'X105: exact → broken',
  ]);
  expect(wrong.summary.broken).toBe(5);
  expect(live.change(ref, amount(21_200)).summary.broken).toBe(0);
  expect(report).toEqual(buildReport(SMALL_BOOK));
});

test('a figure that fills an empty cell, or empties a full one, is judged as by a full check', () => {
  const report = buildReport(SMALL_BOOK);
  const live = startLiveCheck(report);
  const { ref } = cellAt(report, 'generalBudgetExpenditure', '2010302', 'projectExpenditure');
  expect(live.change(ref, amount(0)).turned.map(({ to }) => to)).toContain('broken');
  expect(live.report()).toMatchObject({ summary: checkReport(live.model()).summary });
});

test('a cell that holds no amount of the report is refused by its address', () => {
  const live = startLiveCheck(buildReport(SMALL_BOOK));
  expect(() => live.change({ sheet: '别的表', row: 0, column: 0 }, amount(1))).toThrow('别的表!A1');
});

test('after any changes the outcome is that of a full check', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
      const report = unitReport(randomUnit(seed, { year: 2022 }), '万元');
      const live = startLiveCheck(report);
      const random = randomOf(seed, 'live');
      for (let turn = 0; turn < 6; turn += 1) {
        const cell = random.pick(cellsOf(report));
        const { summary } = live.change(cell.ref, amount(random.pick([0, 1, 100, random.integer(-500, 90_000)])));
        const full = checkReport(live.model());
        expect(summary).toEqual(full.summary);
        expect(live.report().findings).toEqual(full.findings);
      }
    }),
    { seed: 20_201_231, numRuns: 8 },
  );
});
