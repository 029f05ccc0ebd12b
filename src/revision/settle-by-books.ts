import type { Comparison, FactId, FactTable, Passage, ReadText, Statement, TextFigure } from '../model';
import {
  budgetOn,
  changeId,
  completionOf,
  growthId,
  nameId,
  placeId,
  placeIn,
  priorId,
  readId,
  shareId,
  wordsAt,
} from '../facts';
import { isOfAccounts, kindsOf } from '../reading';
import { namesOfBook, type NamesOfBook } from './names-of-books';
import { evenAt } from './setting';
import {
  BUDGET_BEHIND_COMMA,
  FITS_NAME,
  ITEM_NAMED,
  LEAD_END,
  LEAD_QUOTES,
  PERSONS_OF,
  SECTION_TABLES,
  TOTAL_COLUMNS,
  TOTAL_ROWS,
  WHOLES,
} from './book-words';
import { statementsIn } from './statements-in';
import { matchOf } from './values/figures';
import { worthOf } from './values/worth';

/** Both years' books, and what the old ones call their rows. */
interface Books {
  readonly old: FactTable;
  readonly fresh: FactTable;
  readonly names: NamesOfBook;
}

/** The code of an 项, how long that of a 类 is, and its mark. */
const ITEM_CODE = /^2\d{6}$/;
const CATEGORY_DIGITS = 3;
const CATEGORY_MARK = '（类）';

/** Statements of a passage that one name leads, by their places among all; `base` is what it turned out to be. */
interface Group {
  /** The words that end with the name. */
  readonly lead: string;
  /** How many brackets it stands in: what follows a bracket goes on with what stood before it. */
  readonly depth: number;
  readonly members: number[];
  base: FactId | null;
}

/**
 * A text with what its words alone do not tell and the books it was written by do: a figure behind a name of their rows
 * that is their very amount, and the changes, rates and budgets that follow it. What words tell stays as it is.
 */
export function settledByBooks(read: ReadText, old: FactTable, fresh: FactTable): ReadText {
  const books: Books = { old, fresh, names: namesOfBook(old) };
  const statements = [...read.statements];
  const bases = new Map<number, FactId>();
  read.passages.forEach((passage, at) => {
    if (passage.isHeading || !isOfAccounts(kindsOf(read.sections, passage.section))) return;
    const placed = statementsIn(read, at);
    if (placed.every(({ statement }) => statement.facts.length > 0)) return;
    let spoken: FactId | null = null;
    for (const group of groupsIn(read, books, passage, at)) {
      settleGroup(read, books, passage, group, statements);
      const { base } = group;
      if (base !== null) group.members.forEach((member) => bases.set(member, countedIn(statements[member]) ?? base));
      else if (spoken !== null) settleBudgets(read, passage, group, spoken, statements);
      spoken = base ?? spoken;
    }
  });
  const comparisons = read.comparisons.map((comparison) => settledComparison(comparison, read, bases));
  return { ...read, statements, comparisons };
}

/** What a count tells: persons stand beside the times that they came, and are compared by themselves. */
function countedIn(statement: Statement | undefined): FactId | null {
  return statement?.predicate === 'count' ? (statement.facts[0] ?? null) : null;
}

/** The statements of a passage, parted where another name stands before a figure. */
function groupsIn(read: ReadText, { names }: Books, passage: Passage, at: number): readonly Group[] {
  const title = read.sections[passage.section]?.title.replace(LEAD_QUOTES, '') ?? '';
  const groups: Group[] = [];
  let from = 0;
  for (const { statement, at: index } of statementsIn(read, at)) {
    const figure = read.figures[statement.figure];
    if (!figure) continue;
    const { predicate, depth } = statement;
    const lead = leadOf(passage, from, evenAt(passage, figure.digits.start));
    from = evenAt(passage, figure.span.end - 1) + 1;
    const name = predicate === 'value' || predicate === 'count' ? names.lastIn(lead, figure.unit) : null;
    const last = groups.filter((group) => group.depth <= depth).at(-1);
    if (name !== null && FITS_NAME.test(lead.slice(name.end))) {
      groups.push({ lead: lead.slice(0, name.end), depth, members: [index], base: null });
    } else if (last && !isCountOnly(names, last, figure)) last.members.push(index);
    else {
      const end = names.lastIn(title, figure.unit)?.end ?? 0;
      groups.push({ lead: title.slice(0, end), depth, members: [index], base: null });
    }
  }
  return groups;
}

/** The words of the last clause before a figure, without quotation marks. */
function leadOf({ text }: Passage, from: number, to: number): string {
  return text.slice(from, to).split(LEAD_END).at(-1)?.replace(LEAD_QUOTES, '') ?? '';
}

/** Whether what a group speaks of is counted and this figure is money: it speaks of something else. */
function isCountOnly(names: NamesOfBook, { lead }: Group, { unit }: TextFigure): boolean {
  const isMoney = unit === '万元' || unit === '元' || unit === '亿元';
  return isMoney && lead !== '' && names.lastIn(lead, unit)?.end !== lead.length;
}

/** Gives the statements of a group that tell nothing by their words what the books say that they tell. */
function settleGroup(read: ReadText, books: Books, passage: Passage, group: Group, statements: Statement[]): void {
  for (const { index, statement, figure } of membersOf(read, group, statements)) {
    if (!isOwnAmount(statement, figure)) continue;
    const isTold = statement.facts.length > 0;
    const fact = isTold
      ? toldFact(books, statement, figure)
      : (matchingFact(read, books, passage, group, figure) ?? itemByAmount(read, books, statement, figure));
    group.base ??= fact;
    if (fact !== null && !isTold) statements[index] = { ...statement, about: [fact], facts: [fact] };
  }
  const { base } = group;
  if (base === null) return;
  for (const { index, statement, figure } of membersOf(read, group, statements)) {
    const isOpen = statement.facts.length === 0 && mayTell(statement);
    const fact = isOpen ? derivedFact(books, statement, figure, base) : null;
    if (fact !== null) statements[index] = { ...statement, about: [base], facts: [fact] };
  }
}

/**
 * “上年结转结余460.6万元，年初预算安排2623.03万元”: a balance that no table has stands between an amount and its budget, which
 * is that of the amount all the same.
 */
function settleBudgets(read: ReadText, passage: Passage, group: Group, spoken: FactId, statements: Statement[]): void {
  for (const { index, statement, figure } of membersOf(read, group, statements)) {
    const { facts, period } = statement;
    const isBudget = BUDGET_BEHIND_COMMA.test(passage.text.slice(0, evenAt(passage, figure.digits.start)));
    if (facts.length > 0 || !isBudget || period === 'prior' || !mayTell(statement)) continue;
    statements[index] = { ...statement, about: [spoken], facts: [budgetOn(spoken, statement.basis)] };
  }
}

/** The statements of a group as they stand now, with their figures. */
function membersOf(
  { figures }: ReadText,
  { members }: Group,
  statements: readonly Statement[],
): readonly { readonly index: number; readonly statement: Statement; readonly figure: TextFigure }[] {
  return members.flatMap((index) => {
    const statement = statements[index];
    const figure = figures[statement?.figure ?? -1];
    return statement && figure ? [{ index, statement, figure }] : [];
  });
}

/** Whether a statement may tell books of these two years at all. */
function mayTell({ period, isAside }: Statement): boolean {
  return typeof period !== 'number' && !isAside;
}

/** An amount of this year's 决算, or a count; also beside what something is for, where it is more than nothing. */
function isOwnAmount(statement: Statement, { value }: TextFigure): boolean {
  const { predicate, measure, period, isAside } = statement;
  if (typeof period === 'number' || period === 'prior' || (isAside && value === 0)) return false;
  return (predicate === 'value' || predicate === 'count') && measure !== 'budget';
}

/** What the words say that it tells, where the old books have the very amount. */
function toldFact({ old }: Books, { facts }: Statement, figure: TextFigure): FactId | null {
  return facts.find((fact) => isExact(old, fact, figure)) ?? null;
}

function isExact(old: FactTable, fact: FactId, figure: TextFigure): boolean {
  const worth = worthOf(old, fact);
  return worth !== null && matchOf(figure, worth, null) === 'exact';
}

/**
 * The row of that name whose amount the figure is: in the tables of its section, else in any, as long as all that fit
 * are the same this year.
 */
function matchingFact(
  { sections }: ReadText,
  { old, fresh, names }: Books,
  { section }: Passage,
  { lead }: Group,
  figure: TextFigure,
): FactId | null {
  const name = names.lastIn(lead, figure.unit);
  const named = name?.end === lead.length ? name.facts : [];
  const fitting = named.filter((fact) => isWhole(fact) && isExact(old, fact, figure));
  const tables = kindsOf(sections, section).flatMap((kind) => SECTION_TABLES[kind] ?? []);
  const own = tables
    .map((table) => fitting.filter((fact) => placeIn(fact)?.table === table))
    .find((each) => each.length > 0);
  const best = own ?? fitting;
  // Of what one name of the vocabulary may mean, the likeliest.
  if (best[0] !== undefined && best[0] === named[0] && !isRowOfCode(best[0])) return best[0];
  const worths = new Set(best.map((fact) => worthOf(fresh, fact)?.value ?? null));
  return worths.size === 1 ? (best[0] ?? null) : null;
}

/**
 * An 项 under a name that the books do not have: the only one below its 类 with the very amount, which no other words of
 * the text tell.
 */
function itemByAmount(
  read: ReadText,
  { old }: Books,
  { subject, predicate }: Statement,
  figure: TextFigure,
): FactId | null {
  const category = ITEM_NAMED.test(subject) ? categoryIn(subject, old) : null;
  if (category === null || predicate !== 'value' || figure.value === 0) return null;
  const fitting = [...old.values()].flatMap(({ id }) => {
    const place = placeIn(id);
    const isItem = place?.table === 'generalBudgetExpenditure' && ITEM_CODE.test(place.row) && isWhole(id);
    return isItem && place.row.startsWith(category) && isExact(old, id, figure) ? [id] : [];
  });
  const [fact, ...others] = fitting;
  const isTold = read.statements.some(({ facts }) => fact !== undefined && facts.includes(fact));
  return fact === undefined || others.length > 0 || isTold ? null : fact;
}

/** The code of the 类 that an 项 is told below; null where the books have no 类 of that name. */
function categoryIn(subject: string, old: FactTable): string | null {
  for (const id of old.keys()) {
    const read = readId(id);
    if (read?.kind !== 'name' || read.code.length !== CATEGORY_DIGITS) continue;
    const name = wordsAt(old, nameId(read.code))?.replace(CATEGORY_MARK, '') ?? '';
    if (name !== '' && subject.includes(name)) return read.code;
  }
  return null;
}

/** Whether a row goes by a code of the classification. */
function isRowOfCode(fact: FactId): boolean {
  return /\d{3}/.test(placeIn(fact)?.row ?? '');
}

/** A row told by its name alone is told as a whole, and not one of its columns. */
function isWhole(fact: FactId): boolean {
  const place = placeIn(fact);
  return place !== null && (!isRowOfCode(fact) || TOTAL_COLUMNS.includes(place.column));
}

/** What a statement behind an amount that is known tells of it; a share only where the old books bear it out. */
function derivedFact(books: Books, statement: Statement, figure: TextFigure, base: FactId): FactId | null {
  const { predicate, measure, period, against, basis } = statement;
  const budget = budgetOn(base, basis);
  const compared = against === 'budget' ? budget : base;
  switch (predicate) {
    case 'value':
      if (measure === 'budget') return period === 'prior' ? null : budget;
      return period === 'prior' ? priorId(base) : null;
    case 'change':
      return changeId(compared);
    case 'growth':
      return growthId(compared);
    case 'completion':
      return completionOf(budget);
    case 'gap':
      return changeId(budget);
    case 'share':
      return sharedFact(books, statement, figure, base);
    case 'count':
      return figure.unit === '人次' || figure.unit === '人' ? (PERSONS_OF.get(base) ?? null) : null;
    default:
      return null;
  }
}

/** What the words name as the whole, else the total of the table, else any total: the first that the old books bear out. */
function sharedFact({ old, names }: Books, { whole }: Statement, figure: TextFigure, base: FactId): FactId | null {
  const named = whole === null ? [] : (names.lastIn(whole, '万元')?.facts ?? []);
  const share = [...named, ...wholesOf(base), ...WHOLES].map((each) => shareId(base, each));
  return share.find((each) => isExact(old, each, figure)) ?? null;
}

/** The totals of its own table that a row may be told as a share of. */
function wholesOf(base: FactId): readonly FactId[] {
  const place = placeIn(base);
  if (place === null) return [];
  const { table, column } = place;
  return (TOTAL_ROWS[table] ?? ['total']).map((row) => placeId(table, row, column));
}

/** Words that compare behind a figure that only the books tell speak of the same. */
function settledComparison(
  comparison: Comparison,
  { statements }: ReadText,
  bases: ReadonlyMap<number, FactId>,
): Comparison {
  const { after, about, passage } = comparison;
  const base = after !== null && statements[after]?.passage === passage ? bases.get(after) : undefined;
  return about.length > 0 || base === undefined ? comparison : { ...comparison, about: [base] };
}
