import { checkReport } from '../../../src/checking';
import type { Finding } from '../../../src/model';
import { RULES, type Rule, type StructureTest } from '../../../src/rules';
import { tableTitle } from '../../../src/standards';
import { randomUnit } from '../../support/generator';
import { buildReport } from '../../support/report/build-report';
import { withFigures, withRows, type Tables } from '../../support/report/changes';
import { changeTable, SMALL_BOOK, withFigure, withoutRows } from '../../support/report/small-book';
import { unitReport } from '../../support/report/unit-report';

function broken(book: Tables): readonly Finding[] {
  return checkReport(buildReport(book)).findings.filter(({ verdict }) => verdict === 'broken');
}

describe('a fault of form that a located cause tells is not told again', () => {
  test('a row that stands twice', () => {
    const [finding, ...rest] = broken(withRows(SMALL_BOOK, 'income', [['2230105#2', [5, 5]]]));
    expect(rest).toEqual([]);
    expect(finding?.suspects[0]?.slip).toBe('duplicateRow');
  });

  test('a 类 row that is missing', () => {
    const [finding, ...rest] = broken(withoutRows(SMALL_BOOK, 'expenditure', ['208']));
    expect(rest).toEqual([]);
    expect(finding?.suspects[0]?.slip).toBe('missingRow');
  });

  test('a sign that was turned', () => {
    const [finding, ...rest] = broken(withFigure(SMALL_BOOK, ['income', '2010301', 'otherIncome'], -3));
    expect(rest).toEqual([]);
    expect(finding?.suspects[0]?.slip).toBe('sign');
  });
});

test('what is negative all the way up is told once a table, at its lowest rows', () => {
  const rows = ['2230105', '22301', '223'];
  const negative = withFigures(
    SMALL_BOOK,
    rows.flatMap((row) => [['income', row, 'total', -5] as const, ['income', row, 'fiscalAppropriation', -5] as const]),
  );
  const [finding, ...rest] = broken(negative).filter(({ rule }) => rule === 'S04');
  expect(rest).toEqual([]);
  expect(finding?.cells.map(({ name }) => name.split(' · ').slice(1).join(' · '))).toEqual([
    expect.stringMatching(/· 财政拨款收入$/),
  ]);
});

test('text and error values: one finding each, which names the cell and what stands in it', () => {
  const found = broken(
    withFigures(SMALL_BOOK, [
      ['income', '2080505', 'total', '十二'],
      ['stateCapital', '223', 'total', 'n/a'],
    ]),
  );
  expect(found.map(({ rule, severity, suspects }) => [rule, severity, suspects[0]?.slip])).toEqual([
    ['S01', 'error', 'text'],
    ['S01', 'error', 'text'],
  ]);
});

test('a unit that a located cause tells of the whole table is not told again', () => {
  const inYuan = changeTable(SMALL_BOOK, 'income', (table) => ({
    ...table,
    rows: table.rows.map(([key, figures]) => [
      key,
      figures.map((figure) => (typeof figure === 'number' ? figure * 10_000 : figure)),
    ]),
    seen: {
      irregularities: [
        { kind: 'unitContradicted', ref: { sheet: tableTitle('income'), row: 0, column: 0 }, text: '', other: '元' },
      ],
    },
  }));
  const [finding, ...rest] = broken(inYuan);
  expect(rest).toEqual([]);
  expect(finding?.message).toContain(
    '可能 公开02 收入决算表 整张表的金额单位与其他表不同（差 10,000 倍）；请核对是元还是万元。',
  );
});

describe('severities', () => {
  const ofLook = (look: StructureTest['look']): readonly string[] => [
    ...new Set(
      RULES.flatMap(({ structure }) => structure?.tests ?? [])
        .filter((test) => test.look === look)
        .map(({ severity }) => severity),
    ),
  ];

  test.each<[StructureTest['look'], string]>([
    ['duplicateRows', 'error'],
    ['duplicateTables', 'error'],
    ['amounts', 'error'],
    ['tableUnit', 'error'],
    ['missingParents', 'warning'],
    ['missingItems', 'info'],
    ['ascendingCodes', 'warning'],
    ['emptyNote', 'warning'],
    ['codeShape', 'warning'],
    ['names', 'info'],
    ['unreadParts', 'info'],
  ])('%s is at most %s', (look, severity) => {
    expect(ofLook(look)).toEqual([severity]);
  });
});

describe('a rule that is put together wrongly is refused', () => {
  const rule = (look: 'duplicateTables' | 'amounts', tables: readonly 'income'[]): Rule => ({
    id: 'T01',
    title: '试',
    class: 'balance',
    severity: 'error',
    basis: { kind: 'custom', text: '试' },
    structure: { tests: [{ look, severity: 'error' }], tables },
  });

  test.each([
    ['looks at tables, and the rule names none', rule('amounts', [])],
    ['looks at the whole report, and the rule names tables', rule('duplicateTables', ['income'])],
  ])('%s', (message, wrong) => {
    expect(() => checkReport(buildReport(SMALL_BOOK), { rules: [wrong] })).toThrow(message);
  });
});

test.each([1, 2, 3, 4, 5, 6])('a consistent book misses no 项 under a 款 (unit %i)', (seed) => {
  const rules = checkReport(unitReport(randomUnit(seed, { year: 2022 }), '万元')).findings.map(({ rule }) => rule);
  expect(rules).not.toContain('S06');
});

test('the only 项 of a 款 is missed where nothing else shows it', () => {
  const { findings } = checkReport(buildReport(withoutRows(SMALL_BOOK, 'income', ['2101101'])));
  const [finding, ...rest] = findings;
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({
    rule: 'S06',
    severity: 'info',
    verdict: 'notChecked',
    suspects: [{ slip: 'missingRow' }],
  });
});
