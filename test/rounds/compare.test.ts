import { checkReport } from '../../src/checking';
import { roundOf } from '../../src/reports';
import type { ReportModel } from '../../src/model';
import { compareRounds, countOutcomes, type RoundComparison } from '../../src/rounds';
import { buildReport, type TableText } from '../support/report/build-report';
import { sourceOf } from '../support/report/report-source';
import { changeTable, SMALL_BOOK, withFigure, withoutRows } from '../support/report/small-book';

type Book = readonly TableText[];
type Place = readonly [table: string, row: string, column: string];

/** In the first round 公务用车 says 8 instead of 7, and 办公费 18 instead of 8. */
const VEHICLES: Place = ['threePublic', 'vehicles', 'finalAmount'];
const OFFICE: Place = ['generalBudgetBasic', '30201', 'finalAmount'];
const FIRST = withFigure(withFigure(SMALL_BOOK, VEHICLES, 8), OFFICE, 18);

function compared(book: Book, change: (report: ReportModel) => ReportModel = (report) => report): RoundComparison {
  const report = change(buildReport(book));
  return compareRounds(roundOf(sourceOf(buildReport(FIRST))), report, checkReport(report));
}

/** 已改 and 未改 with their remarks, by the place of the suspect. */
function outcomesOf({ outcomes }: RoundComparison): readonly (readonly [string, string, string])[] {
  return outcomes
    .filter(({ opinion }) => opinion.verdict === 'broken')
    .map(({ opinion, outcome, remark }) => [opinion.suspect?.place ?? '', outcome, remark] as const);
}

const freshOf = ({ fresh }: RoundComparison) => fresh.filter(({ verdict }) => verdict === 'broken');

const placeOf = (place: Place): string => place.join('/');

/** The table with a row put in above all others, by which every address below it moves. */
function withRowAbove(book: Book, id: string): Book {
  return changeTable(book, id, (table) => ({
    ...table,
    rows: [['note', table.columns.map(() => null)], ...table.rows],
  }));
}

function renamedSheets(report: ReportModel): ReportModel {
  const tables = report.tables.map((table) => ({
    ...table,
    sheet: `${table.sheet}（改）`,
    rows: table.rows.map((row) => ({
      ...row,
      cells: new Map(
        [...row.cells].map(([key, cell]) => [key, { ...cell, ref: { ...cell.ref, sheet: `${table.sheet}（改）` } }]),
      ),
    })),
  }));
  return { ...report, tables };
}

const BOTH_OPEN = [
  [placeOf(OFFICE), 'open', '数未改动，仍不平。'],
  [placeOf(VEHICLES), 'open', '数未改动，仍不平。'],
];

const sorted = (outcomes: ReturnType<typeof outcomesOf>) => [...outcomes].sort(([a], [b]) => (a < b ? -1 : 1));

describe('an opinion of the first round', () => {
  it.each<[what: string, book: Book, change: ((report: ReportModel) => ReportModel) | undefined]>([
    ['nothing was done', FIRST, undefined],
    ['a row was put in above it', withRowAbove(withRowAbove(FIRST, 'threePublic'), 'generalBudgetBasic'), undefined],
    ['its sheets got other names', FIRST, renamedSheets],
    ['the tables stand in another order', [...FIRST].reverse(), undefined],
  ])('is 未改 where %s', (_what, book, change) => {
    const comparison = compared(book, change);
    expect(sorted(outcomesOf(comparison))).toEqual(BOTH_OPEN);
    expect(freshOf(comparison)).toEqual([]);
  });

  it('is 已改 where the figure is as it was expected, and the other stays', () => {
    const comparison = compared(withFigure(SMALL_BOOK, OFFICE, 18));
    expect(sorted(outcomesOf(comparison))).toEqual([
      BOTH_OPEN[0],
      [placeOf(VEHICLES), 'mended', '已按“应为”更正，相关勾稽不再不平。'],
    ]);
    expect(
      countOutcomes({ ...comparison, outcomes: comparison.outcomes.filter(({ opinion }) => opinion.suspect) }),
    ).toEqual({
      mended: 1,
      open: 1,
      fresh: 0,
    });
  });

  it('is 未改 where the figure was changed to another wrong one, with both differences', () => {
    const comparison = compared(withFigure(FIRST, VEHICLES, 7.5));
    const [, vehicles] = sorted(outcomesOf(comparison));
    expect(vehicles).toEqual([placeOf(VEHICLES), 'open', '数已改动，仍不平：上轮差 1.00，本轮差 0.50。']);
    expect(freshOf(comparison)).toEqual([]);
  });

  it('is 已改 where the other side was changed so that all holds', () => {
    const parts = withFigure(SMALL_BOOK, ['threePublic', 'vehiclePurchase', 'finalAmount'], 4);
    const comparison = compared(
      withFigure(withFigure(parts, VEHICLES, 8), ['threePublic', 'total', 'finalAmount'], 12),
    );
    expect(outcomesOf(comparison).find(([place]) => place === placeOf(VEHICLES))).toEqual([
      placeOf(VEHICLES),
      'mended',
      '相关勾稽不再不平。',
    ]);
  });

  it('is 已改, and what is now wrong is 新错, where the same check fails for another cell', () => {
    const comparison = compared(withFigure(SMALL_BOOK, ['threePublic', 'overseasTravel', 'finalAmount'], 6));
    expect(outcomesOf(comparison).every(([, outcome]) => outcome === 'mended')).toBe(true);
    expect(freshOf(comparison).map(({ suspects }) => suspects[0]?.name)).toEqual([expect.stringContaining('因公出国')]);
  });

  it('is 未改 where its table is gone: what cannot be checked is not mended', () => {
    const comparison = compared(FIRST.filter(({ id }) => id !== 'threePublic'));
    const vehicles = outcomesOf(comparison).find(([place]) => place === placeOf(VEHICLES));
    expect(vehicles?.slice(1)).toEqual(['open', expect.stringMatching(/^本轮无法核对（.+），不能算已改。$/)]);
  });
});

describe('a finding of the second round', () => {
  it('is 新错 where no opinion was about it', () => {
    const comparison = compared(withFigure(FIRST, ['governmentFund', 'total', 'total'], 39));
    expect(sorted(outcomesOf(comparison))).toEqual(BOTH_OPEN);
    expect(freshOf(comparison)).not.toEqual([]);
  });

  it('is no 新错 where it could not be checked before either', () => {
    const { fresh, outcomes } = compared(FIRST);
    expect(fresh).toEqual([]);
    const open = outcomes.filter(({ opinion }) => opinion.verdict === 'notChecked');
    expect(open.every(({ outcome, remark }) => outcome === 'open' && remark === '仍无法核对。')).toBe(true);
  });

  it('is known by its reason alone where none of its checks was kept', () => {
    const book = FIRST.filter(({ id }) => id !== 'threePublic');
    const round = roundOf(sourceOf(buildReport(book)));
    const bare = { ...round, opinions: round.opinions.map((opinion) => ({ ...opinion, checks: [] })) };
    const open = compareRounds(bare, buildReport(book), checkReport(buildReport(book)));
    expect(open.fresh.filter(({ verdict }) => verdict === 'notChecked')).toEqual([]);
  });

  it('is known by rule and place where the checks of its rule got other names', () => {
    const report = buildReport(FIRST);
    const round = roundOf(sourceOf(report));
    const renamed = round.opinions.map((opinion) => ({
      ...opinion,
      checks: opinion.checks.map((id) => `${id}（旧）`),
    }));
    const comparison = compareRounds({ ...round, opinions: renamed }, report, checkReport(report));
    expect(sorted(outcomesOf(comparison))).toEqual(BOTH_OPEN);
    expect(freshOf(comparison)).toEqual([]);
    const elsewhere = renamed.map((opinion) => ({ ...opinion, suspect: null, figures: [] }));
    expect(freshOf(compareRounds({ ...round, opinions: elsewhere }, report, checkReport(report)))).toHaveLength(2);
  });

  it('of a missing row keeps to its row while others are put in', () => {
    const before = withoutRows(SMALL_BOOK, 'generalBudgetExpenditure', ['208']);
    const report = buildReport(withRowAbove(before, 'generalBudgetExpenditure'));
    const comparison = compareRounds(roundOf(sourceOf(buildReport(before))), report, checkReport(report));
    expect(freshOf(comparison)).toEqual([]);
    expect(outcomesOf(comparison).map(([, outcome]) => outcome)).not.toContain('mended');
  });
});
