import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { maybeSeal, sealOf } from '../../src/comparison';
import { sha256 } from '../../src/comparison/sha256';
import type { Amount } from '../../src/model';
import { randomUnit } from '../support/generator';
import { buildReport, type Figure, type TableText } from '../support/report/build-report';
import { withoutTables, withRows, type PlaceText } from '../support/report/changes';
import { changeTable, SMALL_BOOK, withFigure, withoutRows } from '../support/report/small-book';
import { unitReport } from '../support/report/unit-report';

const OFFICE: PlaceText = ['generalBudgetBasic', '30201', 'finalAmount'];
const seal = (book: readonly TableText[]): string | null => sealOf(buildReport(book));
const withOffice = (figure: Figure) => withFigure(SMALL_BOOK, OFFICE, figure);
const office = (amount: Amount) => withOffice(amount);

const SEAL = seal(SMALL_BOOK);

it('is twelve signs that are not taken for each other', () => {
  expect(SEAL).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
});

it('stays the same in the next version of this program', () => {
  expect(SEAL).toBe('CCXY-CG91-KZ63');
});

const turned = [...SMALL_BOOK].reverse().map((table) => ({ ...table, rows: [...table.rows].reverse() }));

it.each<[string, readonly TableText[]]>([
  ['sheets and rows stand in another order', turned],
  [
    'labels are written otherwise',
    changeTable(SMALL_BOOK, 'generalBudgetBasic', (table) => ({ ...table, labels: { '30201': '  办 公 费' } })),
  ],
  ['nothing is written as 0.00', withFigure(SMALL_BOOK, ['expenditure', '208', 'projectExpenditure'], 0)],
  ['a row without figures came', withRows(SMALL_BOOK, 'stateCapital', [['2230199', [null, null, null]]])],
  ['a figure is shown to the 分 instead', office({ fen: 8_000_000, step: 1 })],
  ['a figure is shown to whole 万元', office({ fen: 8_000_000, step: 1_000_000 })],
  ['digits are behind a figure that nobody sees', office({ fen: 8_000_000, step: 10_000, fullFen: 8_003_456 })],
  ['what is shown of a figure is cut', office({ fen: 8_000_000, step: 1_000_000, fullFen: 7_999_999 })],
])('is the same where %s', (_case, book) => {
  expect(seal(book)).toBe(SEAL);
});

it.each<[string, readonly TableText[]]>([
  ['a figure is one step higher', withOffice(8.01)],
  ['a figure is gone', withOffice(null)],
  ['text stands for a figure', withOffice('8.00?')],
  ['two figures are exchanged', withFigure(withOffice(3), ['generalBudgetBasic', '30231', 'finalAmount'], 8)],
  ['a row is gone', withoutRows(SMALL_BOOK, 'stateCapital', ['2230105'])],
  ['a table is gone', withoutTables(SMALL_BOOK, 'stateCapital')],
  [
    'a figure stands under another code',
    changeTable(SMALL_BOOK, 'stateCapital', (table) => ({
      ...table,
      rows: table.rows.map(([key, figures]) => [key === '2230105' ? '2230199' : key, figures]),
    })),
  ],
  ['what is shown of a figure is more than that', office({ fen: 8_000_000, step: 1_000_000, fullFen: 8_010_000 })],
])('is another one where %s', (_case, book) => {
  expect(seal(book)).not.toBe(SEAL);
});

it('is another one for any figure, by the least that it can change', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000 }),
      fc.nat(),
      fc.constantFrom('元' as const, '万元' as const),
      (seed, at, unit) => {
        const report = unitReport(randomUnit(seed, { year: 2022 }), unit);
        const cells = report.tables.flatMap(({ rows }) => rows.flatMap((row) => [...row.cells.values()]));
        const chosen = cells[at % cells.length];
        const tables = report.tables.map((table) => ({
          ...table,
          rows: table.rows.map((row) => ({
            ...row,
            cells: new Map(
              [...row.cells].map(([key, cell]) => {
                const step = unit === '元' ? 1 : 10_000;
                return [
                  key,
                  cell === chosen ? { ...cell, amount: { fen: (cell.amount?.fen ?? 0) + step, step } } : cell,
                ];
              }),
            ),
          })),
        }));
        expect(sealOf({ tables })).not.toBe(sealOf(report));
      },
    ),
    { numRuns: 20 },
  );
});

it('counts figures to the 分 where most of a table shows them so', () => {
  const fine = (extra: number) =>
    changeTable(SMALL_BOOK, 'stateCapital', (table) => ({
      ...table,
      rows: table.rows.map(([key, figures]) => [
        key,
        figures.map((each) => (each ? { fen: 5_000_012 + extra, step: 1 } : each)),
      ]),
    }));
  expect(seal(fine(1))).not.toBe(seal(fine(0)));
});

it('there is none for a book without tables', () => {
  expect(sealOf({ tables: [] })).toBeNull();
});

it.each([
  ['7K3M-92QD-X0T1', '7K3M-92QD-X0T1'],
  ['7k3m92qdx0t1', '7K3M-92QD-X0T1'],
  [' 7K3M—92QD—XOTl ', '7K3M-92QD-X0T1'],
  ['７Ｋ３Ｍ－９２ＱＤ－Ｘ０Ｔ１', '7K3M-92QD-X0T1'],
  ['7K3M-92QD-X0T', null],
  ['7K3M-92QD-X0TU', null],
  ['', null],
])('reads “%s” as it is typed', (text, expected) => {
  expect(maybeSeal(text)).toBe(expected);
});

it('sha256 is that of the standard, for any length around its blocks', () => {
  for (const length of [0, 1, 3, 55, 56, 63, 64, 65, 119, 120, 1000]) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 37) % 256);
    expect(Buffer.from(sha256(bytes)).toString('hex')).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});
