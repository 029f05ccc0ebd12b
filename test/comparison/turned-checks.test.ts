import { checkReport } from '../../src/checking';
import { objectionsTo, turnedChecks, type Objection } from '../../src/comparison';
import type { LedgerLine, ReportModel, Verdict } from '../../src/model';
import { buildReport } from '../support/report/build-report';
import { SMALL_BOOK, withFigure } from '../support/report/small-book';

function line(verdict: Verdict | null): readonly LedgerLine[] {
  return verdict === null
    ? []
    : [{ check: 'B01', rule: 'B01', title: '', class: 'balance', verdict, detail: '', cells: [] }];
}

const ALL: readonly (Verdict | null)[] = ['exact', 'rounding', 'broken', 'notChecked', 'notApplicable', null];

/** Old verdict → the new ones that are a turn. */
const TURNS: readonly (readonly [Verdict | null, readonly (Verdict | null)[]])[] = [
  ['exact', ['broken', 'notChecked']],
  ['rounding', ['broken', 'notChecked']],
  ['broken', ['exact', 'rounding', 'notChecked', 'notApplicable', null]],
  ['notChecked', ['exact', 'rounding', 'broken']],
  ['notApplicable', ['broken']],
  [null, ['broken']],
];

it.each(TURNS)('from %s a check turns to %j and to nothing else', (old, expected) => {
  expect(ALL.filter((now) => turnedChecks(line(old), line(now)).length > 0)).toEqual(expected);
});

it('tells of two books which checks are broken now, and which were', () => {
  const ledger = (book = SMALL_BOOK) => checkReport(buildReport(book)).ledger();
  const broken = ledger(withFigure(SMALL_BOOK, ['incomeExpenditure', 'in.total', 'finalAmount'], 213));
  const now = turnedChecks(ledger(), broken);
  expect(now.length).toBeGreaterThan(1);
  expect(now.map(({ old: was, now: is }) => [was, is])).toEqual(now.map(() => ['exact', 'broken']));
  expect(now[0]?.detail).toContain('213.00');
  expect(turnedChecks(broken, ledger()).map(({ check, old, now: is }) => [check, old, is])).toEqual(
    now.map(({ check, old, now: is }) => [check, is, old]),
  );
});

it('puts what is broken now before what cannot be told, and that before what holds', () => {
  const ledger = (verdicts: readonly Verdict[]) =>
    verdicts.map((verdict, index) => ({ ...line(verdict)[0], check: String(index) }) as LedgerLine);
  const turned = turnedChecks(
    ledger(['broken', 'exact', 'exact', 'broken']),
    ledger(['exact', 'notChecked', 'broken', 'notApplicable']),
  );
  expect(turned.map(({ check }) => check)).toEqual(['2', '1', '0', '3']);
});

it.each<[string, Partial<ReportModel>, readonly Objection[]]>([
  ['the same book', {}, []],
  ['another unit', { unitName: '另一局' }, ['otherUnit']],
  ['the unit with its region', { unitName: '某县示例局' }, []],
  ['another scope', { scope: 'department' }, ['otherScope']],
  ['another year', { year: 2019 }, ['otherYear']],
  ['another unit of money', { amountUnit: '元' }, ['otherAmountUnit']],
  ['a book that says nothing of itself', { unitName: null, year: null, amountUnit: null, scope: null }, []],
  [
    'everything else',
    { unitName: '另一局', year: 2019, amountUnit: '元' },
    ['otherUnit', 'otherYear', 'otherAmountUnit'],
  ],
])('%s is no version of a book: %j', (_case, rest, expected) => {
  expect(objectionsTo(buildReport(SMALL_BOOK), buildReport(SMALL_BOOK, rest))).toEqual(expected);
});
