import type { Fact, FactId, FactTable, ReadText, Statement, TextDocument } from '../../../src/model';
import { budgetId, placeId, priorId, readId, wordOf, wordsAt } from '../../../src/facts';
import { kindsOf, readText } from '../../../src/reading';
import { namesOfBook } from '../../../src/revision/names-of-books';
import { settledByBooks } from '../../../src/revision/settle-by-books';
import { FITS_NAME, ITEM_NAMED, LEAD_END, LEAD_QUOTES, SECTION_TABLES } from '../../../src/revision/book-words';
import { evenAt } from '../../../src/revision/setting';
import { economicCodesNamed, functionalCodesNamed, functionalName } from '../../../src/standards';
import type { Random } from '../generator';
import { factsOf } from './facts-of';

/** More or less of everything in the next year, never the same. */
const [LEAST, MOST] = [0.6, 1.4];
/** 分: what may come where there was nothing. */
const SOMETHING = 12_340_000;
/** 万元 in one of each unit of money. */
const WAN: Readonly<Record<string, number>> = { 元: 1e-4, 万元: 1, 亿元: 1e4 };

/**
 * What a text itself tells, as a book that was written by it would, also what follows from its rates and changes: the
 * budget that a completion is of, last year's amount that a change is from, the whole that a share is of.
 * @param own the book that lies beside it, which knows what some names stand for
 */
export function tellingFacts(document: TextDocument, own: FactTable | null = null): FactTable {
  const plain = readText(document, own);
  const read = own === null ? plain : settledByBooks(plain, own, own);
  const amounts = new Map<FactId, number>();
  const counts: Record<string, number> = {};
  // What can only be one thing first: of several the first is taken that nothing else is told of.
  const told = toldIn(read);
  for (const isOne of [true, false]) {
    for (const { statement, ids, value } of told.filter((each) => (each.ids.length === 1) === isOne)) {
      const [first] = ids;
      if (first === undefined) continue;
      if (statement.predicate === 'count') counts[first] ??= value;
      if (statement.predicate !== 'value' || ids.some((id) => amounts.get(id) === value)) continue;
      const id = ids.find((each) => !amounts.has(each));
      if (id !== undefined) amounts.set(id, value);
    }
  }
  const names: Record<string, string> = {};
  for (const [id, value, name] of namedIn(read)) {
    if (value.isCount) counts[id] ??= value.value;
    else if (!amounts.has(id)) amounts.set(id, value.value);
    if (name === null) continue;
    names[name.code] = name.text;
    const category = name.code.slice(0, 3);
    names[category] ??= functionalName(category) ?? name.text;
  }
  const book = (): FactTable => factsOf(read.year ?? 2023, Object.fromEntries(amounts), { counts, names });
  const first = book();
  const settled = toldIn(settledByBooks(read, first, first));
  const imply = ({ statement, value }: ToldFigure, id: FactId): void => {
    if (statement.predicate === 'count') counts[id] ??= value;
    const implied = impliedBy(statement, id, value, amounts);
    if (implied !== null && !amounts.has(implied[0])) amounts.set(...implied);
    else if (id.startsWith('budget:') && !amounts.has(id) && statement.predicate === 'value') amounts.set(id, value);
  };
  // An amount says what another one was to the 分, a rate only about it.
  const exact = [...settled].sort((a, b) => Number(isRate(a)) - Number(isRate(b)));
  for (const isOne of [true, false]) {
    for (const each of exact.filter(({ ids }) => (ids.length === 1) === isOne)) {
      const id = each.ids.find((one) => amounts.has(bareOf(one))) ?? each.ids[0];
      if (id !== undefined) imply(each, id);
    }
  }
  // What the words may mean besides has a budget and a year before too.
  for (const each of settled) for (const id of each.ids) if (amounts.has(bareOf(id))) imply(each, id);
  return book();
}

/** A row of the books by its name alone, where the section is not that of its table, or its level is not marked. */
type NamedFigure = readonly [
  id: FactId,
  value: { readonly value: number; readonly isCount: boolean },
  name: { readonly code: string; readonly text: string } | null,
];

/** The names that every book knows. */
const NO_BOOK = namesOfBook(new Map());

function namedIn(read: ReadText): readonly NamedFigure[] {
  return read.statements.flatMap((statement, at): readonly NamedFigure[] => {
    const { facts, predicate, measure, period } = statement;
    const figure = read.figures[statement.figure];
    const isOwn = (predicate === 'value' || predicate === 'count') && measure !== 'budget' && period !== 'prior';
    if (facts.length > 0 || !figure || figure.isAbout || !isOwn || typeof period === 'number') return [];
    const isCount = predicate === 'count';
    const value = { isCount, value: figure.value * (isCount ? 1 : (WAN[figure.unit ?? '万元'] ?? 1)) };
    const lead = leadOf(read, at);
    const { subject } = statement;
    const row = isCount ? null : (rowNamed(read, statement, subject) ?? rowNamed(read, statement, nameBefore(lead)));
    if (row) return [[row.id, value, row.name]];
    const named = NO_BOOK.lastIn(lead, figure.unit);
    const again = NO_BOOK.lastIn(subject, figure.unit);
    const fits = named !== null && FITS_NAME.test(lead.slice(named.end));
    const found = fits ? named : again;
    if (!fits && again?.end !== subject.length) return [];
    const [id] = found?.facts ?? [];
    return id === undefined ? [] : [[id, value, null]];
  });
}

/** The words between the figure before, or the sentence's beginning, and this one. */
function leadOf({ statements, figures, passages }: ReadText, at: number): string {
  const [before, own] = [statements[at - 1], statements[at]];
  const passage = passages[own?.passage ?? 0];
  const [figure, last] = [figures[own?.figure ?? -1], figures[before?.figure ?? -1]];
  if (!passage || !figure) return '';
  const from = before?.passage === own?.passage && last ? evenAt(passage, last.span.end - 1) + 1 : 0;
  const words = passage.text.slice(from, evenAt(passage, figure.digits.start));
  return words.split(LEAD_END).at(-1)?.replace(LEAD_QUOTES, '') ?? '';
}

/** The last name of the words before a figure, as it stands there: a subject has lost what looks like a particle. */
function nameBefore(lead: string): string {
  return (/[^，、：；。（）\d]*(?:（\d*[类款项]）)*$/.exec(lead)?.[0] ?? '').replace(/(?:支出|决算|为|是|共)+$/, '');
}

/** The row of the classification that a subject is the name of, in the table of its section. */
function rowNamed(
  { sections, passages }: ReadText,
  { passage }: Statement,
  subject: string,
): { readonly id: FactId; readonly name: { readonly code: string; readonly text: string } } | null {
  const words = subject.replace(/^（?[一二三四五六七八九十]+）|（\d*[类款项]）/g, '').replace(/^\d+/, '');
  const kinds = kindsOf(sections, passages[passage]?.section ?? 0);
  const table = kinds.flatMap((kind) => SECTION_TABLES[kind] ?? [])[0] ?? 'generalBudgetExpenditure';
  if (words === '') return null;
  for (const text of [words, `${words}支出`, words.replace('家庭补助', '家庭的补助')]) {
    for (const economic of [table === 'generalBudgetBasic', table !== 'generalBudgetBasic']) {
      const [named] = economic ? economicCodesNamed(text) : functionalCodesNamed(text);
      const code =
        named === undefined ? undefined : (/[12]\d{6}|(?<=（)\d{3,5}(?=[类款]）)/.exec(subject)?.[0] ?? named);
      if (code === undefined) continue;
      const functional = table === 'generalBudgetBasic' ? 'generalBudgetExpenditure' : table;
      const own = economic ? 'generalBudgetBasic' : functional;
      const row = own === 'incomeExpenditure' || own === 'fiscalAppropriation' ? `out.${code}` : code;
      const column = own === 'generalBudgetBasic' || own === 'incomeExpenditure' ? 'finalAmount' : 'total';
      return { id: placeId(own, row, column), name: { code, text } };
    }
  }
  return misnamedItem(words, subject);
}

/** An 项 that the catalogue does not have under that name: the book has it below its 类 by another one. */
function misnamedItem(words: string, subject: string): ReturnType<typeof rowNamed> {
  const [category] = functionalCodesNamed(/^(.*?)（类）/.exec(subject)?.[1] ?? '');
  if (category === undefined || !ITEM_NAMED.test(subject)) return null;
  const code = `${category}99${String(10 + (words.length % 90))}`;
  return { id: placeId('generalBudgetExpenditure', code, 'total'), name: { code, text: '账上另一个名字的项' } };
}

/** A statement with what it may tell, money in 万元. */
interface ToldFigure {
  readonly statement: Statement;
  readonly ids: readonly FactId[];
  readonly value: number;
}

function toldIn({ statements, figures }: ReadText): readonly ToldFigure[] {
  return statements.flatMap((statement) => {
    const ids = statement.facts;
    const figure = figures[statement.figure];
    if (ids.length === 0 || !figure || figure.isAbout) return [];
    const isRate = figure.unit === '%' || statement.predicate === 'count';
    const value = figure.value * (isRate ? 1 : (WAN[figure.unit ?? '万元'] ?? 1));
    return [{ statement, ids, value: statement.direction === 'down' ? -Math.abs(value) : value }];
  });
}

function isRate({ statement: { predicate } }: ToldFigure): boolean {
  return predicate === 'completion' || predicate === 'share';
}

/** What a rate or a change says of an amount that the text does not tell; to the 分. */
function impliedBy(
  { predicate }: Statement,
  id: FactId,
  value: number,
  amounts: ReadonlyMap<FactId, number>,
): readonly [id: FactId, wan: number] | null {
  const read = readId(id);
  const of = read !== null && 'of' in read ? read.of : null;
  const base = of === null ? null : bareOf(of);
  const now = base === null ? undefined : amounts.get(base);
  if (of === null || now === undefined) return read?.kind === 'share' ? wholeOf(read, value, amounts) : null;
  if (predicate === 'completion') return [budgetId(of), value === 0 ? 0 : toFen((now / value) * 100)];
  if (predicate !== 'change' || read?.kind !== 'change') return null;
  return [of.startsWith('budget:') ? of : priorId(of), toFen(now - value)];
}

/** An amount without what is derived of it. */
function bareOf(id: FactId): FactId {
  const read = readId(id);
  return read !== null && 'of' in read ? bareOf(read.of) : id;
}

function wholeOf(
  { part, whole }: { readonly part: FactId; readonly whole: FactId },
  percent: number,
  amounts: ReadonlyMap<FactId, number>,
): readonly [id: FactId, wan: number] | null {
  const [amount, all] = [amounts.get(part), amounts.get(whole)];
  if (amount === undefined) return all === undefined ? null : [part, toFen((all * percent) / 100)];
  return percent === 0 ? null : [whole, toFen((amount / percent) * 100)];
}

function toFen(wan: number): number {
  return Math.round(wan * 1_000_000) / 1_000_000;
}

/**
 * Every amount and count another one, and last year's what they were.
 * @param fills what was nothing is something too; else it stays nothing
 */
export function nextYear(old: FactTable, random: Random, fills = false): FactTable {
  const facts = [...old.values()].flatMap((fact): readonly Fact[] => {
    if (fact.id.startsWith('prior:')) return [];
    if (fact.kind === 'count') {
      return [
        { ...fact, count: fact.count + random.integer(1, 5) },
        { ...fact, id: priorId(fact.id) },
      ];
    }
    if (fact.kind === 'text' && fact.id === wordOf('年度').fact) {
      return [{ ...fact, text: String(Number(wordsAt(old, fact.id)) + 1) }];
    }
    if (fact.kind !== 'amount') return fact.kind === 'text' ? [fact] : [];
    const was = fills && fact.fen === 0 ? SOMETHING : fact.fen;
    const fen = Math.round((was * (LEAST + (MOST - LEAST) * random.next())) / 10_000) * 10_000;
    return [
      { ...fact, fen },
      { ...fact, id: priorId(fact.id) },
    ];
  });
  return tied(new Map(facts.map((fact) => [fact.id, fact])));
}

/** In every book what came in and what went out add up to the same, of this year and of the one before. */
function tied(facts: ReadonlyMap<FactId, Fact>): FactTable {
  const result = new Map(facts);
  for (const table of ['incomeExpenditure', 'fiscalAppropriation'] as const) {
    for (const column of ['finalAmount', 'total']) {
      const all = facts.get(placeId(table, 'in.total', 'finalAmount'));
      const spent = placeId(table, 'out.total', column);
      if (all && facts.has(spent)) result.set(spent, { ...all, id: spent });
    }
  }
  return result;
}
