import { bindRules, cellsOf } from '../../../src/checking/bind';
import { indexBook, isOwnCell } from '../../../src/checking/book';
import { checkReport } from '../../../src/checking';
import type { ReportModel, Scope } from '../../../src/model';
import { RULES, type Relation, type Rule } from '../../../src/rules';
import { buildReport } from '../../support/report/build-report';
import { withoutTables, withRows } from '../../support/report/changes';
import { SMALL_BOOK, withFigure, withoutRows } from '../../support/report/small-book';

/** A rule made for one test. */
function ruleOf(...relations: readonly Relation[]): Rule {
  return {
    id: 'T01',
    title: '试',
    class: 'balance',
    severity: 'error',
    basis: { kind: 'custom', text: '试' },
    relations,
  };
}

const TOTAL: Relation = {
  left: [{ table: 'income', rows: { key: 'total' }, column: 'total', sign: 1 }],
  sign: '=',
  right: [{ table: 'income', rows: { keys: ['201', '208', '210', '212', '221', '223'] }, column: 'total', sign: 1 }],
};

function bind(report: ReportModel, ...relations: readonly Relation[]): ReturnType<typeof bindRules> {
  return bindRules(indexBook(report), [ruleOf(...relations)]);
}

describe('a book that does not say whose it is', () => {
  const ofScope = (scope: ReportModel['scope'], ...scopes: readonly (Scope | 'unknown')[]): readonly string[] => {
    const { checks, unbound } = bind({ ...buildReport(SMALL_BOOK), scope }, { ...TOTAL, when: [{ scope: scopes }] });
    return [...checks.map(() => 'bound'), ...unbound.map(({ verdict, reason }) => `${verdict} ${reason}`)];
  };

  test.each<readonly [ReportModel['scope'], readonly (Scope | 'unknown')[], string]>([
    ['unit', ['ownLevel', 'unit'], 'bound'],
    ['unit', ['department'], 'notApplicable 只适用于汇总口径'],
    ['department', ['unit'], 'notApplicable 汇总口径不适用'],
    [null, ['ownLevel', 'unit'], 'notChecked 缺 口径'],
    [null, ['department'], 'notChecked 缺 口径'],
    [null, ['department', 'unknown'], 'bound'],
  ])('scope %s where %j is asked', (scope, scopes, told) => {
    expect(ofScope(scope, ...scopes)).toEqual([told]);
  });

  test('is a 汇总 one where unit books lie beside', () => {
    const report = { ...buildReport(SMALL_BOOK), scope: null };
    const book = indexBook(report, [], { others: { units: [report] } });
    const { checks } = bindRules(book, [ruleOf({ ...TOTAL, when: [{ scope: ['department'] }] })]);
    expect(checks).toHaveLength(1);
  });
});

describe('what a rule says where it is not bound', () => {
  test('a missing table comes before a layout that it cannot show', () => {
    const report = buildReport(withoutTables(SMALL_BOOK, 'income'));
    const { unbound } = bind(report, { ...TOTAL, when: [{ present: { table: 'income', row: 'total' } }] });
    expect(unbound.map(({ verdict, reason }) => [verdict, reason])).toEqual([['notChecked', '缺 收入决算表']]);
  });

  test('relations that lack the same thing say so once', () => {
    const report = buildReport(withoutTables(SMALL_BOOK, 'income'));
    expect(bind(report, TOTAL, TOTAL, TOTAL).unbound).toHaveLength(1);
  });

  test('a row that must be there is named as people name it', () => {
    const report = buildReport(withoutRows(SMALL_BOOK, 'incomeExpenditure', ['in.openingBalance']));
    const rule = RULES.find(({ id }) => id === 'A03');
    const [line] = bindRules(indexBook(report), rule ? [rule] : []).unbound;
    expect(line?.reason).toBe('收入支出决算总表缺“年初结转和结余”行');
  });

  test('text where an amount should be leaves the check open, with the cell', () => {
    const report = buildReport(withFigure(SMALL_BOOK, ['income', '208', 'total'], '约12'));
    const [line] = bind(report, TOTAL).unbound;
    expect(line).toMatchObject({ verdict: 'notChecked', reason: '金额栏里是文字或错误值' });
    expect(line?.cells).toHaveLength(1);
  });
});

describe('rows', () => {
  test('a code without a row of its own is the rows below it', () => {
    const whole = bind(buildReport(SMALL_BOOK), TOTAL).checks.map((check) => cellsOf(check).length);
    const lower = bind(buildReport(withoutRows(SMALL_BOOK, 'income', ['201'])), TOTAL).checks;
    expect(lower.map((check) => cellsOf(check).length)).toEqual(whole);
  });

  test('a row that stands twice counts twice', () => {
    const twice = buildReport(withRows(SMALL_BOOK, 'income', [['2210201#2', [9]]]));
    const rule = RULES.filter(({ id }) => id === 'B10');
    const lines = checkReport(twice, { rules: rule }).ledger();
    expect(lines.filter(({ verdict }) => verdict === 'broken').map(({ check }) => check)).toEqual([
      'B10@22102/本年收入合计',
    ]);
  });
});

describe('years', () => {
  const since2022: Rule = { ...ruleOf(TOTAL), years: { from: 2022 } };
  const until2017: Rule = { ...ruleOf(TOTAL), years: { to: 2017 } };

  test.each([
    [2021, 0, 0],
    [2022, 1, 0],
    [2017, 0, 1],
    [null, 0, 0],
  ])('in %p: %d since 2022, %d until 2017; of an unknown year neither', (year, newer, older) => {
    const book = indexBook(buildReport(SMALL_BOOK, { year }));
    expect(bindRules(book, [since2022]).checks).toHaveLength(newer);
    expect(bindRules(book, [until2017]).checks).toHaveLength(older);
  });
});

describe('other books', () => {
  const approved = { others: { approved: [buildReport(SMALL_BOOK)] } };
  const wrong = buildReport(withFigure(SMALL_BOOK, ['income', '2080505', 'otherIncome'], 3));

  test('their figures take part, and never stand in for a cell of this workbook', () => {
    const book = indexBook(wrong, [], approved);
    const rule = RULES.filter(({ id }) => id === 'P01');
    const { checks } = bindRules(book, rule);
    expect(checks.length).toBeGreaterThan(100);
    for (const check of checks) expect(cellsOf(check).filter((cell) => isOwnCell(book, cell))).toHaveLength(1);
    for (const { cells } of checkReport(wrong, { ...approved, rules: rule }).ledger()) {
      expect(cells.length).toBeLessThanOrEqual(1);
    }
  });

  test('a located slip names the cell of this workbook, with the other book among its witnesses', () => {
    const findings = checkReport(wrong, approved).findings.filter(({ severity }) => severity === 'error');
    expect(findings.map(({ suspects }) => suspects.map(({ name, suggested }) => [name, suggested]))).toEqual([
      [['公开02 收入决算表 · 2080505 机关事业单位基本养老保险缴费支出 · 其他收入', '0.00']],
    ]);
    expect(findings[0]?.suspects[0]?.explains).toContain('P01@2080505/其他收入/收入决算表');
  });
});
