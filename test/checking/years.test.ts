import { reportFor, type BookCase, type RuleBook } from '../support/rule-tester';
import { lackText } from '../../src/model';
import { CATALOGUE, type Rule } from '../../src/rules';
import { RULE_TABLES } from '../rules/tables';

/** Rules that apply in some years only, with the books in which they fail. */
const BOUND = Object.entries(RULE_TABLES).flatMap(([id, { fails }]) => {
  const rule = CATALOGUE.find((each) => each.id === id);
  return rule && isBoundToYears(rule) ? fails.map(({ book }, index) => ({ id, rule, book, index })) : [];
});

function isBoundToYears({ years, relations = [] }: Rule): boolean {
  return years !== undefined || relations.some(({ when = [] }) => when.some((condition) => 'years' in condition));
}

function yearless(book: RuleBook): BookCase {
  const { report, ...rest }: BookCase = 'tables' in book ? book : { tables: book };
  return { ...rest, report: { ...report, year: null } };
}

test('rules are bound to years as a whole, and by relation', () => {
  expect([...new Set(BOUND.map(({ id }) => id))].sort()).toEqual(['A12', 'G10', 'X114']);
});

describe.each(BOUND)('$id, its failing book $index', ({ rule, book }) => {
  it('does not hold in its year', () => {
    expect(failing(rule, book)).not.toEqual([]);
  });

  it('is no finding while the year is not known, and lacks the year', () => {
    const { findings, ledger } = reportFor(rule, yearless(book));
    expect(findings).toEqual([]);
    expect(ledger().map(({ verdict, detail }) => [verdict, detail])).toContainEqual(['notChecked', lackText('year')]);
    expect(failing(rule, yearless(book))).toEqual([]);
  });
});

/** What is broken, or hinted at with its figures. */
function failing(rule: Rule, book: RuleBook): readonly string[] {
  return reportFor(rule, book)
    .findings.filter(({ cells }) => cells.length > 0)
    .map(({ id }) => id);
}

test('a rule with nothing to look at does not wait for the year', () => {
  const rule = CATALOGUE.find(({ id }) => id === 'G10');
  const empty = [{ id: 'generalBudgetBasic', columns: ['finalAmount'], rows: [['301', [5]]] }] as const;
  const lines = rule && reportFor(rule, { tables: empty, report: { year: null } }).ledger();
  expect(lines?.map(({ verdict }) => verdict)).toEqual(['notApplicable']);
});
