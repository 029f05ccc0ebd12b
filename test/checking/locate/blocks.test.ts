import { checkReport, type CheckOptions } from '../../../src/checking';
import type { Finding } from '../../../src/model';
import { recognise } from '../../../src/recognition';
import { injectFault, layOut, priorUnit, randomUnit, type Book, type FaultKind } from '../../support/generator';
import { buildReport } from '../../support/report/build-report';
import { withFigures } from '../../support/report/changes';
import { SMALL_BOOK } from '../../support/report/small-book';

const SEEDS = [1, 2, 3, 4, 5];

function bookOf(seed: number): Book {
  return layOut(randomUnit(seed, { year: 2020 + (seed % 4) }), { unit: seed % 2 === 0 ? '元' : '万元', seed });
}

function errors(snapshot: Book['snapshot'], options: CheckOptions = {}): readonly Finding[] {
  const { findings } = checkReport(recognise(snapshot), options);
  return findings.filter(({ verdict, severity }) => verdict === 'broken' && severity === 'error');
}

describe.each<FaultKind>(['shiftedRow', 'shiftedColumn', 'unitTable', 'duplicateRow'])('%s', (kind) => {
  test.each(SEEDS)('is one finding that says so (book %i)', (seed) => {
    const { snapshot, slip, changed } = injectFault(bookOf(seed), kind, seed);
    const found = errors(snapshot);
    expect(found.map(({ suspects }) => suspects[0]?.slip)).toEqual([slip]);
    expect(found[0]?.suspects[0]?.ref.sheet).toBe(changed[0]?.ref.sheet);
  });
});

test.each(SEEDS)("a column of last year's figures is one finding, empty cells and all (book %i)", (seed) => {
  const book = bookOf(seed);
  const prior = layOut(priorUnit(book.source.unit, book.truth.places.size), { unit: book.truth.amountUnit });
  const { snapshot } = injectFault(book, 'priorYearColumn', seed);
  const found = errors(snapshot, { others: { prior: [recognise(prior.snapshot)] } });
  expect(found.map(({ suspects }) => suspects[0]?.slip)).toEqual(['priorYear']);
});

describe('a shift among equal figures', () => {
  test('is told with its ends, though the middle shows no change', () => {
    const shifted = withFigures(SMALL_BOOK, [
      ['expenditure', '2080505', 'total', null],
      ['expenditure', '2080505', 'projectExpenditure', 12],
    ]);
    const [finding, ...rest] = checkReport(buildReport(shifted)).findings.filter(({ verdict }) => verdict === 'broken');
    expect(rest).toEqual([]);
    expect(finding?.message).toMatch(
      /^可能这一行的数整体错位一格，从 公开03 支出决算表 · 2080505 .+ · 本年支出合计（\w+） 到 2080505 .+ · 项目支出（\w+）；移回则全部平。不平的勾稽：/,
    );
  });

  test('two figures that only changed places are no shift', () => {
    const swapped = withFigures(SMALL_BOOK, [
      ['income', '212', 'total', null],
      ['income', '212', 'fiscalAppropriation', 40],
    ]);
    const found = checkReport(buildReport(swapped)).findings.filter(({ verdict }) => verdict === 'broken');
    expect(found.map(({ suspects }) => suspects[0]?.slip)).toEqual(['omitted']);
  });
});

test('a figure that stands beside its own place is told once, not once a column', () => {
  const moved = withFigures(SMALL_BOOK, [
    ['income', '2010301', 'otherIncome', null],
    ['income', '2010302', 'otherIncome', 3],
  ]);
  const found = checkReport(buildReport(moved)).findings.filter(({ verdict }) => verdict === 'broken');
  expect(found.map(({ suspects }) => suspects[0]?.slip)).toEqual(['neighbour']);
});

test('where too many figures are wrong for each to be tried, the rest is told without a cause', () => {
  // Each wrong by itself: what one 项 is short of, the next has too much, so that their 款 holds.
  const items = Array.from({ length: 70 }, (_, at): [string, number[]] => [
    String(2010301 + at),
    [at % 2 === 0 ? 90 : 110, 100],
  ]);
  const sums = ['total', '201', '20103'].map((key): [string, number[]] => [key, [7_000, 7_000]]);
  const columns = ['total', 'basicExpenditure'];
  const checked = checkReport(buildReport([{ id: 'expenditure', columns, rows: [...sums, ...items] }]));
  const told = checked.findings.filter(({ verdict }) => verdict === 'broken');
  expect(told.filter(({ message }) => message.endsWith('无法判断是哪一个单元格，请人工核。'))).toHaveLength(60);
  expect(told.filter(({ message }) => message.includes('错处太多，没有逐条推断是哪些单元格'))).toHaveLength(10);
  const broken = checked.ledger().filter(({ verdict }) => verdict === 'broken');
  expect(told.flatMap(({ checks }) => checks).sort()).toEqual(broken.map(({ check }) => check).sort());
});
