import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesPage, ruleRow } from '../../scripts/rules-page';
import { checkReport } from '../../src/checking';
import { FORM_RULES } from '../../src/evaluation';
import type { LedgerLine } from '../../src/model';
import { TEXT_RULES } from '../../src/proofreading';
import { CATALOGUE, INTERNAL_RULES, RULES, type Rule } from '../../src/rules';
import { FURTHER_RULES } from '../../src/rules/further';
import { maybeStandard, tableTitle } from '../../src/standards';
import { complaints, reportFor, ruleUnderTest } from '../support/rule-tester';
import { buildReport } from '../support/report/build-report';
import { SMALL_BOOK } from '../support/report/small-book';
import { RULE_TABLES } from './tables';

const PAGE = readFileSync(join(__dirname, '../../docs/rules.md'), 'utf8');
const CHINESE = /[\u4e00-\u9fff]/;
const FIRST_YEAR = 2017;

const SEVERITIES_OF: Readonly<Record<Rule['class'], readonly Rule['severity'][]>> = {
  balance: ['error'],
  logic: ['error', 'warning', 'info'],
  verification: ['warning', 'info'],
};

/** Layouts that were never held against a real book make no errors. */
const UNPROVEN_SEVERITIES: readonly Rule['severity'][] = ['warning', 'info'];

test('docs/rules.md is what the catalogue says; `npm run docs` writes it', () => {
  expect(PAGE).toBe(rulesPage(RULES, INTERNAL_RULES, TEXT_RULES, FORM_RULES));
});

test('the tables test the catalogue and nothing else', () => {
  expect(Object.keys(RULE_TABLES).sort()).toEqual(CATALOGUE.map(({ id }) => id).sort());
});

test('ids are unique', () => {
  expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
});

describe.each(CATALOGUE.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const table = RULE_TABLES[id];
  const isInternal = INTERNAL_RULES.includes(rule);

  test('has an id, a Chinese title, a class with its severity, a basis, years and a row in the docs', () => {
    expect(id).toMatch(/^[A-Z]\d{2,3}$/);
    expect(rule.title).toMatch(CHINESE);
    expect(rule.title).not.toMatch(/[。，；]$/);
    expect(isInternal ? UNPROVEN_SEVERITIES : SEVERITIES_OF[rule.class]).toContain(rule.severity);
    expect(rule.title.endsWith('（未经真表验证）')).toBe(isInternal);
    expect(rule.basis.text).toMatch(CHINESE);
    expect(rule.years?.from ?? FIRST_YEAR).toBeLessThanOrEqual(rule.years?.to ?? Infinity);
    expect(PAGE).toContain(`\n${ruleRow(rule)}\n`);
  });

  test('that must be mended says what of the form it follows from: nobody mends for a tool’s own estimate', () => {
    if (rule.severity === 'error') expect(rule.basis.kind).not.toBe('ownEstimate');
    if (rule.basis.kind === 'derived') expect(rule.basis.text).toMatch(/^由表样推出：.*(?:行|栏|总计|科目)/);
  });

  test('says either a relation or something about form, over tables that there are', () => {
    expect((rule.relations ?? []).length > 0).toBe(rule.structure === undefined);
    for (const { left, right } of rule.relations ?? []) {
      expect(left.length + right.length).toBeGreaterThan(0);
      for (const { table: name, book } of [...left, ...right]) {
        const isRead = maybeStandard(name) !== undefined || name === 'agencyOperations' || name === 'stateAssets';
        expect(book !== undefined || isInternal || isRead).toBe(true);
        expect(tableTitle(name)).toMatch(CHINESE);
      }
    }
  });

  test('tells its relations apart: no two checks of a book have one id', () => {
    for (const book of table?.passes ?? []) {
      const ids = reportFor(rule, book)
        .ledger()
        .map(({ check }) => check);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('fires in its failing book, as a finding of its class, or stays open and says why', () => {
    const [first] = table?.fails ?? [];
    if (first === undefined) {
      expect(table?.silent?.map(({ verdict }) => verdict)).toContain('notChecked');
      return;
    }
    const { findings } = reportFor(rule, first.book);
    // A hint is never broken: it stays open.
    const fired = findings.filter(
      ({ verdict, severity }) => verdict === (severity === 'info' ? 'notChecked' : 'broken'),
    );
    expect(fired.map((finding) => finding.rule)).toContain(id);
    for (const finding of findings) expect(finding.message).toMatch(CHINESE);
  });

  test('leaves a line in the ledger of every book that has its tables', () => {
    const [own] = table?.passes ?? [];
    const needsOwn = isInternal || FURTHER_RULES.includes(rule);
    const lines = reportFor(rule, needsOwn && own ? own : SMALL_BOOK).ledger();
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(isTold(line)).toBe(true);
  });

  test('refuses nonsense: an empty book is never a pass', () => {
    const lines = checkReport(buildReport([]), { rules: [rule] }).ledger();
    const looksAtReport = rule.structure?.tables.length === 0;
    expect(lines.some(({ verdict }) => verdict === 'broken' || verdict === 'rounding')).toBe(false);
    if (!looksAtReport) expect(lines.some(({ verdict }) => verdict === 'exact')).toBe(false);
  });
});

function isTold({ verdict, detail }: LedgerLine): boolean {
  const hasReason = verdict !== 'notChecked' && verdict !== 'notApplicable';
  return CHINESE.test(detail) && (hasReason || !/[a-z]{3}/.test(detail));
}

describe('the tester itself', () => {
  test.each([
    ['an unknown rule', 'Q99', { passes: [SMALL_BOOK], fails: [] }, 'There is no rule Q99.'],
    ['no passing book', 'A01', { passes: [], fails: [] }, 'A01 needs a book in which it passes.'],
    ['no failing book', 'A01', { passes: [SMALL_BOOK], fails: [] }, 'A01 needs a book in which it fails.'],
    [
      'a failing book without checks',
      'A01',
      { passes: [SMALL_BOOK], fails: [{ book: SMALL_BOOK, checks: [] }] },
      'must name the checks that fail',
    ],
  ])('%s is answered with an example', (_, id, table, message) => {
    expect(() => ruleUnderTest(id, table)).toThrow(message);
    expect(() => ruleUnderTest(id, table)).toThrow("testRule('B09'");
  });

  test('a table that says the contrary is found out', () => {
    const [rule] = RULES;
    const wrong = { passes: [], fails: [{ book: SMALL_BOOK, checks: ['A01'] }] };
    expect(rule && [...complaints(rule, wrong)]).toEqual(['fails[0]: breaks nothing, not A01']);
  });
});
