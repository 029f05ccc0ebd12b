import fc from 'fast-check';
import { changesBetween, type ComparedCell } from '../../src/comparison';
import type { ReportModel } from '../../src/model';
import { randomUnit } from '../support/generator';
import { buildReport, type TableText } from '../support/report/build-report';
import {
  withColumns,
  withFigures,
  withoutColumn,
  withoutTables,
  withRows,
  type PlaceText,
} from '../support/report/changes';
import { changeTable, SMALL_BOOK, withFigure, withoutRows } from '../support/report/small-book';
import { unitReport } from '../support/report/unit-report';

type Book = readonly TableText[];

const OFFICE: PlaceText = ['generalBudgetBasic', '30201', 'finalAmount'];
const HEALTH: PlaceText = ['generalBudgetExpenditure', '210', 'total'];

const changed = (now: Book, old: Book = SMALL_BOOK) => changesBetween(buildReport(old), buildReport(now));

function told({ kind, place, old, now }: ComparedCell): readonly unknown[] {
  return [kind, `${place.table}/${place.row}/${place.column}`, old?.value ?? null, now?.value ?? null];
}

it.each<[string, Book, readonly (readonly unknown[])[]]>([
  ['nothing', SMALL_BOOK, []],
  ['one figure', withFigure(SMALL_BOOK, OFFICE, 9), [['changed', OFFICE.join('/'), 8, 9]]],
  [
    'a figure that was blank',
    withFigure(SMALL_BOOK, ['expenditure', '208', 'projectExpenditure'], 3),
    [['changed', 'expenditure/208/projectExpenditure', null, 3]],
  ],
  ['0.00 in place of a blank', withFigure(SMALL_BOOK, ['expenditure', '208', 'projectExpenditure'], 0), []],
  ['a figure gone blank', withFigure(SMALL_BOOK, OFFICE, null), [['changed', OFFICE.join('/'), 8, null]]],
  ['text in place of a figure', withFigure(SMALL_BOOK, OFFICE, '见附件'), [['changed', OFFICE.join('/'), 8, '见附件']]],
  ['a figure of another sign', withFigure(SMALL_BOOK, OFFICE, -8), [['changed', OFFICE.join('/'), 8, -8]]],
  [
    'a figure in a row that came',
    withRows(SMALL_BOOK, 'stateCapital', [['2230199', [7, null, 7]]]),
    [
      ['came', 'stateCapital/2230199/total', null, 7],
      ['came', 'stateCapital/2230199/projectExpenditure', null, 7],
    ],
  ],
  [
    'the figures of a row that went',
    withoutRows(SMALL_BOOK, 'stateCapital', ['2230105']),
    [
      ['went', 'stateCapital/2230105/total', 5, null],
      ['went', 'stateCapital/2230105/projectExpenditure', 5, null],
    ],
  ],
  [
    'a column that came',
    withColumns(SMALL_BOOK, 'stateCapital', ['openingBalance'], { total: [4] }),
    [['came', 'stateCapital/total/openingBalance', null, 4]],
  ],
])('of two books with %s between them tells just that', (_case, now, expected) => {
  expect(changed(now).cells.map(told)).toEqual(expected);
});

it('turned round tells the same places, with old and new figure exchanged', () => {
  const now = withFigures(withoutRows(SMALL_BOOK, 'stateCapital', ['2230105']), [[...OFFICE, 9]]);
  const turned = { changed: 'changed', came: 'went', went: 'came' };
  const back = changed(SMALL_BOOK, now)
    .cells.map(told)
    .map(([kind, place, is, was]) => [turned[kind as 'came'], place, was, is]);
  expect(new Set(back.map(String))).toEqual(new Set(changed(now).cells.map(told).map(String)));
});

it('names a place as the book prints it, and rows by the book that has them', () => {
  const { cells, rows } = changed(withoutRows(withFigure(SMALL_BOOK, HEALTH, 7), 'governmentFund', ['2120801']));
  expect(cells[0]?.words).toEqual({
    table: '公开05 一般公共预算财政拨款支出决算表',
    row: '210 卫生健康支出',
    column: '本年支出',
  });
  expect(rows.map(({ kind, table, row, words }) => [kind, table, row, words.row])).toEqual([
    ['went', 'governmentFund', '2120801', expect.stringMatching(/^2120801 /)],
  ]);
});

it('tells the changes in the order in which the new book prints them, what went where it stood', () => {
  const old = withRows(SMALL_BOOK, 'stateCapital', [
    ['2230199', [1, null, 1]],
    ['224', [2, null, 2]],
  ]);
  const now = changeTable(old, 'stateCapital', (table) => ({
    ...table,
    rows: table.rows.flatMap(([key, figures]) =>
      key === '2230105' ? [] : [[key, figures.map((each) => (each ? Number(each) + 1 : null))] as const],
    ),
  }));
  expect(changed(now, old).cells.flatMap(({ place }) => (place.column === 'total' ? [place.row] : []))).toEqual([
    'total',
    '223',
    '22301',
    '2230105',
    '2230199',
    '224',
  ]);
});

it('counts the figures of a table that one book alone has, and lists none of them', () => {
  const { cells, tables } = changed(withoutTables(SMALL_BOOK, 'stateCapital'));
  expect(cells).toEqual([]);
  expect(tables.map(({ kind, table, figures }) => [kind, table, figures])).toEqual([['went', 'stateCapital', 8]]);
  expect(changed(SMALL_BOOK, withoutTables(SMALL_BOOK, 'stateCapital')).tables.map(({ kind }) => kind)).toEqual([
    'came',
  ]);
});

it('knows rows and columns again wherever they stand', () => {
  const turned = SMALL_BOOK.map((table) => ({
    ...table,
    columns: [...table.columns].reverse(),
    rows: [...table.rows]
      .reverse()
      .map(([key, figures]) => [key, table.columns.map((_, k) => figures[k]).reverse()] as const),
  }));
  expect(changed([...turned].reverse()).cells).toEqual([]);
  expect(changed(withoutColumn(SMALL_BOOK, 'stateCapital', 'basicExpenditure')).cells).toEqual([]);
});

it('counts what it compared, and digits that nobody sees', () => {
  const hidden = { fen: 8_000_000, step: 10_000, fullFen: 8_001_234 };
  expect(changed(SMALL_BOOK).compared).toBeGreaterThan(200);
  expect(changed(withFigure(SMALL_BOOK, OFFICE, hidden))).toMatchObject({ cells: [], unseen: 1 });
});

/** A 元 book and the 万元 one that is published of it, each figure rounded by itself. */
const booksOf = (seed: number): readonly [ReportModel, ReportModel] => {
  const unit = randomUnit(seed, { year: 2022 });
  return [unitReport(unit, '元'), unitReport(unit, '万元')];
};

it('a published figure equals the 元 figure that it was rounded from, in any book', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
      const [yuan, published] = booksOf(seed);
      expect(changesBetween(yuan, published).cells).toEqual([]);
      expect(changesBetween(published, yuan).cells).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

it('a published figure that is one step off is told against the 元 book', () => {
  const [yuan, published] = booksOf(3);
  const figures = published.tables
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => [...cells.values()]))
    .filter(({ amount }) => amount?.fen);
  const wrong = figures[7];
  const tables = published.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: new Map(
        [...row.cells].map(([key, cell]) => [
          key,
          cell === wrong && cell.amount ? { ...cell, amount: { ...cell.amount, fen: cell.amount.fen + 10_000 } } : cell,
        ]),
      ),
    })),
  }));
  expect(changesBetween(yuan, { ...published, tables }).cells.map(({ now }) => now?.ref)).toEqual([wrong?.ref]);
});
