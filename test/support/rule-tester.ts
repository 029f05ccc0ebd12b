import { checkReport, type CheckOptions } from '../../src/checking';
import type { Book } from '../../src/checking/book';
import { judgeBook, bookFor } from '../../src/checking/check-book';
import { ledgerOf } from '../../src/checking/ledger/ledger';
import type { CheckReport, LedgerLine, ReportModel } from '../../src/model';
import { CATALOGUE, type Rule } from '../../src/rules';
import { buildReport } from './report/build-report';
import type { Tables } from './report/changes';
import { mutantsOf } from './rule-mutants';

/** A book that needs more than its tables: another year or scope, books to compare with. */
export interface BookCase {
  readonly tables: Tables;
  readonly report?: Partial<ReportModel>;
  readonly options?: CheckOptions;
}

export type RuleBook = Tables | BookCase;

/** A book in which the rule fails: at exactly these checks, and says this among other things. */
export interface FailingCase {
  readonly book: RuleBook;
  readonly checks: readonly string[];
  readonly message?: string;
}

/** A book in which the rule cannot be checked, or does not apply, for this reason. */
export interface SilentCase {
  readonly book: RuleBook;
  readonly verdict: 'notChecked' | 'notApplicable';
  readonly reason: string;
  /** Exactly these checks, where it matters which. */
  readonly checks?: readonly string[];
}

/** What a rule says about books, as a specification. */
export interface RuleTable {
  readonly passes: readonly RuleBook[];
  readonly fails: readonly FailingCase[];
  readonly silent?: readonly SilentCase[];
}

const EXAMPLE = `testRule('B09', {
  passes: [SMALL_BOOK],
  fails: [{ book: withFigure(SMALL_BOOK, ['income', '20103', 'total'], 141), checks: ['B09@201/本年收入合计'] }],
});`;

/** Tables of several rules by their ids. */
export type RuleTables = Readonly<Record<string, RuleTable>>;

export function testRules(tables: RuleTables): void {
  for (const [id, table] of Object.entries(tables)) testRule(id, table);
}

/**
 * Tests one rule alone, as a table of books in which it passes and of books in which it fails; and that each
 * part of its statement matters: dropping a term or turning a sign must break the table.
 */
export function testRule(id: string, table: RuleTable): void {
  const rule = ruleUnderTest(id, table);
  describe(`${id} ${rule.title}`, () => {
    test('holds and fails as its table says', () => {
      expect([...complaints(rule, table)]).toEqual([]);
    });
    const mutants = mutantsOf(rule);
    if (mutants.length === 0) return;
    test('every part of its statement matters', () => {
      const survivors = mutants.filter(({ rule: mutant }) => complaints(mutant, table).next().done);
      expect(survivors.map(({ change }) => change)).toEqual([]);
    });
  });
}

/** The rule of a table. @throws with an example where the table says nothing that can be tested. */
export function ruleUnderTest(id: string, { passes, fails, silent = [] }: RuleTable): Rule {
  const rule = CATALOGUE.find((each) => each.id === id);
  const misuse = (what: string): never => {
    throw new Error(`${what}\nA rule is tested like this:\n${EXAMPLE}`);
  };
  if (!rule) return misuse(`There is no rule ${id}.`);
  if (passes.length === 0) return misuse(`${id} needs a book in which it passes.`);
  if (fails.length === 0 && !silent.some(({ verdict }) => verdict === 'notChecked'))
    return misuse(`${id} needs a book in which it fails.`);
  const empty = fails.find(({ checks }) => checks.length === 0);
  return empty ? misuse(`${id}: a failing book must name the checks that fail, such as “${id}@201/合计”.`) : rule;
}

/** Where a rule does other than its table says. */
export function* complaints(rule: Rule, { passes, fails, silent = [] }: RuleTable): Generator<string, void> {
  for (const [index, book] of passes.entries()) yield* complaintAt(`passes[${index}]`, passComplaint(rule, book));
  for (const [index, each] of fails.entries()) yield* complaintAt(`fails[${index}]`, failComplaint(rule, each));
  for (const [index, each] of silent.entries()) yield* complaintAt(`silent[${index}]`, silentComplaint(rule, each));
}

function complaintAt(where: string, what: string | null): readonly string[] {
  return what === null ? [] : [`${where}: ${what}`];
}

function passComplaint(rule: Rule, book: RuleBook): string | null {
  const lines = ledgerFor(rule, book);
  const bad = lines.filter(({ verdict }) => verdict === 'broken' || verdict === 'notChecked');
  if (bad.length > 0) return `does not hold at ${idsOf(bad)}: ${bad[0]?.detail ?? ''}`;
  const isChecked = lines.some(({ verdict }) => verdict === 'exact' || verdict === 'rounding');
  return isChecked ? null : `is not checked: ${lines[0]?.detail ?? 'no line in the ledger'}`;
}

function failComplaint(rule: Rule, { book, checks, message }: FailingCase): string | null {
  const broken = ledgerFor(rule, book).filter((line) => isFailing(rule, line));
  if (spotsOf(rule, broken) !== [...checks].sort().join(', '))
    return `breaks ${spotsOf(rule, broken) || 'nothing'}, not ${checks.join(', ')}`;
  if (message === undefined) return null;
  const text = broken.map(({ detail }) => detail).join('\n');
  return text.includes(message) ? null : `says “${text}”, not “${message}”`;
}

function silentComplaint(rule: Rule, { book, verdict, reason, checks }: SilentCase): string | null {
  const lines = ledgerFor(rule, book);
  const other = lines.find((line) => line.verdict !== verdict && line.verdict !== 'exact');
  if (other) return `is ${other.verdict}: ${other.detail}`;
  const said = lines.filter((line) => line.verdict === verdict);
  if (checks && idsOf(said) !== [...checks].sort().join(', ')) return `is ${verdict} at ${idsOf(said)}`;
  if (said.some(({ detail }) => detail.includes(reason))) return null;
  return `says “${said[0]?.detail ?? 'nothing'}”, not “${reason}”`;
}

/** A hint that does not hold is no fault: it stays open, with its figures or with the cells that it is about. */
function isFailing(rule: Rule, line: LedgerLine): boolean {
  if (line.verdict !== 'notChecked') return line.verdict === 'broken';
  return line.equation !== undefined || (rule.structure !== undefined && line.cells.length > 0);
}

/** The checks of a rule; of a rule about form the tables, whatever the cells. */
function spotsOf({ id, structure }: Rule, lines: readonly LedgerLine[]): string {
  if (!structure) return idsOf(lines);
  const spots = lines.map(({ check }) => (structure.tables.length === 0 ? id : (check.split(/ · |#/)[0] ?? check)));
  return [...new Set(spots)].sort().join(', ');
}

function idsOf(lines: readonly LedgerLine[]): string {
  return lines
    .map(({ check }) => check)
    .sort()
    .join(', ');
}

/** The ledger of one rule alone: nothing is located and each book opened once, so that thousands of mutants stay quick. */
function ledgerFor(rule: Rule, book: RuleBook): readonly LedgerLine[] {
  return ledgerOf(judgeBook(built(book).opened, { rules: [rule], unreadable: [] }));
}

/** The whole result of checking a book by one rule alone. */
export function reportFor(rule: Rule, book: RuleBook): CheckReport {
  const { model, options } = built(book);
  return checkReport(model, { ...options, rules: [rule] });
}

interface BuiltBook {
  readonly model: ReportModel;
  readonly opened: Book;
  readonly options: CheckOptions;
}

const BUILT = new WeakMap<RuleBook, BuiltBook>();

function built(book: RuleBook): BuiltBook {
  const known = BUILT.get(book);
  if (known) return known;
  const { tables, report = {}, options = {} } = 'tables' in book ? book : { tables: book };
  const model = buildReport(tables, report);
  const fresh = { model, opened: bookFor(model, options), options };
  BUILT.set(book, fresh);
  return fresh;
}
