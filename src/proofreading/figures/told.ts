import {
  firstIndex,
  groupBy,
  type BudgetBasis,
  type Comparison,
  type FactId,
  type Predicate,
  type ReadText,
  type SectionKind,
  type Statement,
  type TextFigure,
} from '../../model';
import { amountOf, measureOf, type PrintedAmount, type FigureMeasure } from './amounts';

/** Which figure of a subject a statement tells. */
export type Role = 'final' | 'budget' | 'prior' | 'change' | 'other';

/** A statement with what its figure is worth. */
export interface Told {
  readonly at: number;
  readonly statement: Statement;
  readonly figure: TextFigure;
  /** The figure as the text prints it: “42.63万亩”. */
  readonly words: string;
  readonly measure: FigureMeasure;
  readonly amount: PrintedAmount;
  readonly role: Role;
  readonly section: number;
  readonly kind: SectionKind | null;
}

/** Whether the words leave one meaning, wherever they stand: with two the one may be right where the other is not. */
export function isOnly({ statement }: Told): boolean {
  return statement.facts.length === 1;
}

/** An amount of money that is meant to its last place. */
export function isMoney({ measure, figure }: Told): boolean {
  return measure === 'money' && !figure.isAbout;
}

/** A count of the thing itself, and no reason's, that is meant to its last place. */
export function isExactCount({ figure, statement: { predicate, isAside } }: Told): boolean {
  return predicate === 'count' && !isAside && !figure.isAbout;
}

/** The same, or a value of money. */
export function isExact(told: Told): boolean {
  const { figure, statement } = told;
  return isExactCount(told) || (statement.predicate === 'value' && !statement.isAside && !figure.isAbout);
}

/** Whether two statements tell of one thing: by the same words, or by words that may name the same fact. */
export function sameSubject(a: Told, b: Told): boolean {
  const [one, other] = [a.statement, b.statement];
  return one.subject === other.subject || one.about.some((about) => other.about.includes(about));
}

/** Whether two tellings of a budget may mean one: where both name it they have to name the same, 年初 or 全年. */
export function mayBeOneBudget(a: NamesBudget, b: NamesBudget): boolean {
  return a.basis === null || b.basis === null || a.basis === b.basis;
}

/** Whether a value may be a part of another one's account: of a budget's, though it does not say itself that it is one. */
export function mayBeOfOneAccount(part: Told, whole: Told): boolean {
  if (part.role === whole.role) return true;
  return whole.role === 'budget' && part.role === 'final' && part.statement.measure === null;
}

/** What may say which budget it tells, or is compared with. */
interface NamesBudget {
  readonly basis: BudgetBasis | null;
}

/** Whether two figures count in the same: 亩 and 公里 are both no unit of the accounts, and are two all the same. */
export function sameUnit(a: Told, b: Told): boolean {
  if (a.measure !== b.measure) return false;
  if (a.measure !== 'count') return true;
  return a.figure.unit === b.figure.unit && (a.figure.unit !== '其他' || counterOf(a) === counterOf(b));
}

/** The word of a figure for what it counts: “万亩” counts 亩. */
export function counterOf({ words }: Told): string {
  return words.replace(/^[-\d.,余多]*[万亿]?/, '');
}

/** A figure as it is printed, with its unit. */
export function quoted({ figure, words }: Told): string {
  if (figure.unit === '其他') return words;
  return `${figure.value.toFixed(figure.places)}${figure.unit ?? ''}`;
}

/** All statements of a text as amounts, and ways to find one by another. */
export class TextAmounts {
  readonly all: readonly Told[];
  private readonly byAbout: ReadonlyMap<string, readonly { readonly told: Told }[]>;
  private readonly byPassage: ReadonlyMap<number, readonly Told[]>;
  private readonly bySubject: ReadonlyMap<string, readonly Told[]>;
  private readonly bySection: ReadonlyMap<number, readonly Told[]>;
  private readonly byPredicate: ReadonlyMap<Predicate, readonly Told[]>;
  private readonly byHead: ReadonlyMap<number | null, readonly Told[]>;
  private readonly compared: ReadonlyMap<number, readonly Comparison[]>;
  private readonly found = new Map<string, readonly Told[]>();

  constructor(readonly read: ReadText) {
    const [places, rounded] = [placesBySection(read), roundedPlaces(read)];
    this.all = read.statements.map((statement, at): Told => {
      const figure = read.figures[statement.figure];
      if (!figure) throw new RangeError(`no figure ${statement.figure}`);
      const section = read.passages[statement.passage]?.section ?? 0;
      const measure = measureOf(figure, isRate(statement));
      const kind = read.sections[section]?.kind ?? null;
      const atLeast = rounded.has(placesKey(figure)) ? 0 : (places.get(section) ?? 0);
      const words = wordsOf(read, figure);
      const amount = sizeOf(amountOf(figure, measure, atLeast), statement);
      return { at, statement, figure, words, measure, amount, role: roleOf(statement), section, kind };
    });
    this.byPassage = groupBy(this.all, ({ statement }) => statement.passage);
    this.bySubject = groupBy(this.all, ({ statement }) => statement.subject);
    this.bySection = groupBy(this.all, ({ section }) => section);
    this.byPredicate = groupBy(this.all, ({ statement }) => statement.predicate);
    this.byHead = groupBy(this.all, ({ statement }) => statement.partOf);
    this.compared = groupBy(read.comparisons, ({ passage }) => passage);
    const abouts = this.all.flatMap((told) => told.statement.about.map((about) => ({ about, told })));
    this.byAbout = groupBy(abouts, ({ about, told }) => `${about}|${told.role}`);
  }

  /** Statements of a fact in a role, as the text goes, those that may tell nothing else first; reasons are left out. */
  of(about: FactId, role: Role): readonly Told[] {
    const key = `${about}|${role}`;
    const known = this.found.get(key);
    if (known) return known;
    const found = this.choose(about, role);
    this.found.set(key, found);
    return found;
  }

  private choose(about: FactId, role: Role): readonly Told[] {
    const found = (this.byAbout.get(`${about}|${role}`) ?? [])
      .map(({ told }) => told)
      .filter(({ statement }) => !statement.isAside);
    const sure = found.filter(({ statement }) => statement.about[0] === about);
    const only = sure.filter(({ statement }) => statement.about.length === 1);
    if (only.length > 0) return only;
    return sure.length > 0 ? sure : found;
  }

  /** All statements of a passage, as the text goes. */
  inPassage(passage: number): readonly Told[] {
    return this.byPassage.get(passage) ?? [];
  }

  /** The statements around another one that say the same sort of thing, as the text goes. */
  saying(predicate: Predicate, { at }: Told): readonly Told[] {
    return around(this.byPredicate.get(predicate) ?? [], at);
  }

  /** The parts that are told of a statement, as the text goes. */
  partsOf({ at }: Told): readonly Told[] {
    return this.byHead.get(at) ?? [];
  }

  /** What a passage compares in words alone. */
  comparedIn(passage: number): readonly Comparison[] {
    return this.compared.get(passage) ?? [];
  }

  /** All statements of a section, as the text goes. */
  inSection(section: number): readonly Told[] {
    return this.bySection.get(section) ?? [];
  }

  /** The statements of another one's section that stand around it, as the text goes. */
  inSectionOf({ section, at }: Told): readonly Told[] {
    return around(this.inSection(section), at);
  }

  /** All statements whose words name a subject, as the text goes. */
  ofSubject(subject: string): readonly Told[] {
    return this.bySubject.get(subject) ?? [];
  }

  /** The statement before another one in its passage; what only brackets between them tell is passed over. */
  before({ at, statement: { passage, depth } }: Told): Told | undefined {
    for (let index = at - 1; index >= Math.max(0, at - FARTHEST_BEFORE); index -= 1) {
      const each = this.all[index];
      if (each?.statement.passage !== passage) return undefined;
      if (each.statement.depth <= depth) return each;
    }
    return undefined;
  }

  /** The evened words of its passage between the figure before a statement's and its own. */
  wordsBefore({ at, statement, figure }: Told): string {
    const passage = this.read.passages[statement.passage];
    const before = this.all[at - 1];
    const start = before?.statement.passage === statement.passage ? before.figure.span.end : 0;
    if (!passage) return '';
    const [from, to] = [start, figure.span.start].map((place) => firstIndex(passage.origin, (each) => each >= place));
    return passage.text.slice(from, to);
  }

  /** The evened words of its passage behind a statement's figure. */
  wordsBehind({ statement, figure }: Told): string {
    const passage = this.read.passages[statement.passage];
    return passage ? passage.text.slice(firstIndex(passage.origin, (each) => each >= figure.span.end)) : '';
  }

  /** The statements of the same sentence that stand near one of them, as the text goes. */
  beside({ at, statement: { sentence } }: Told): readonly Told[] {
    return this.all
      .slice(Math.max(0, at - FARTHEST_BEFORE), at + FARTHEST_BEFORE)
      .filter((each) => each.statement.sentence === sentence);
  }

  /** Whether a part only goes by the name of its whole, “其中：项目支出结转和结余”, and is another thing. */
  isPartOfSame({ statement: { partOf, about } }: Told): boolean {
    const head = partOf === null ? undefined : this.all[partOf];
    return head?.statement.about.some((each) => about.includes(each)) ?? false;
  }

  /** The budgets of what a statement tells of, but for one that goes by another name than the statement's. */
  budgetsNear(told: Told): readonly Told[] {
    return this.near(told, 'budget').filter(({ statement }) => mayBeOneBudget(statement, told.statement));
  }

  /** Statements in a role whose words have the very meanings of another one's, though each may be meant otherwise. */
  alike({ at, statement: { about } }: Told, role: Role): readonly Told[] {
    return around(
      (this.byAbout.get(`${about[0] ?? ''}|${role}`) ?? []).map(({ told }) => told),
      at,
    ).filter(
      (each) =>
        each.at !== at &&
        !each.statement.isAside &&
        each.statement.about.length === about.length &&
        about.every((fact) => each.statement.about.includes(fact)),
    );
  }

  /** Statements that tell the same subject in a role, those nearest to another statement first. */
  near(told: Told, role: Role): readonly Told[] {
    const { about, subject, passage } = told.statement;
    const found =
      about.length > 0
        ? about.flatMap((each) => around(this.of(each, role), told.at))
        : around(this.inPassage(passage), told.at).filter(
            (each) => each.role === role && each.statement.subject === subject,
          );
    return nearestFirst(
      found.filter((each) => each.at !== told.at),
      told,
    );
  }
}

/** No bracket holds so many figures, and no sentence so many that belong together. */
const FARTHEST_BEFORE = 40;

/** No text tells one thing so often; of a made one only what stands nearest is looked at, on either side. */
const MOST_LOOKED_AT = 400;

/** The statements around a place, of a list in the order of the text. */
export function around(found: readonly Told[], at: number): readonly Told[] {
  if (found.length <= MOST_LOOKED_AT) return found;
  const middle = firstIndex(found, (each) => each.at >= at);
  return found.slice(Math.max(0, middle - MOST_LOOKED_AT / 2), middle + MOST_LOOKED_AT / 2);
}

/** The nearest first: of the same passage before it, then behind it, then of its section, then of the rest. */
export function nearestFirst(found: readonly Told[], from: Told): readonly Told[] {
  return [...new Set(found)].sort((a, b) => distance(a, from) - distance(b, from));
}

/**
 * How far a reader has to look: figures between, then other passages of the section, then other sections. What stands
 * before is half a figure nearer, for texts refer backwards.
 */
function distance(a: Told, from: Told): number {
  const gap = Math.abs(a.at - from.at) + (a.at > from.at ? 0.5 : 0);
  if (a.statement.passage === from.statement.passage) return gap;
  return gap + (a.section === from.section ? 1_000 : 1_000_000);
}

/** What there is less is told by its size, whether a word says so or a minus besides. */
function sizeOf(amount: PrintedAmount, { direction }: Statement): PrintedAmount {
  return direction === 'down' ? { ...amount, value: Math.abs(amount.value) } : amount;
}

/** Whether a statement is a percentage by what it says, though its sign % may have fallen out. */
function isRate({ predicate }: Statement): boolean {
  return predicate === 'growth' || predicate === 'share' || predicate === 'completion';
}

/**
 * Which figure of its subject a value is. Of years by number nobody knows which account they are of, a budget of last
 * year is no figure of these accounts, and brackets this deep are asides: all “other”, and held against nothing.
 */
function roleOf({ predicate, measure, period, depth }: Statement): Role {
  if (predicate === 'change') return 'change';
  if (predicate !== 'value' && predicate !== 'count') return 'other';
  if (typeof period === 'number') return 'other';
  if (period === 'prior') return measure === 'budget' ? 'other' : 'prior';
  if (depth > 3) return 'other';
  return measure === 'budget' ? 'budget' : 'final';
}

/** Beside 4.8217万元 an amount of 5.08万元 is rounded all the same. */
const USUAL_PLACES = 2;

/** Trailing zeros are left out as often as not: a section prints as exactly as its most exact amount, up to 0.01万元. */
function placesBySection({ figures, passages }: ReadText): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (const figure of figures) {
    if (figure.unit !== '万元') continue;
    const section = passages[figure.passage]?.section ?? 0;
    places.set(section, Math.max(places.get(section) ?? 0, Math.min(figure.places, USUAL_PLACES)));
  }
  return places;
}

/**
 * “基本支出1411.2万元、项目支出899.0万元”: a zero that is printed shows that none is left out, so what stands beside it with as many places
 * is rounded to them.
 */
function roundedPlaces({ figures }: ReadText): ReadonlySet<string> {
  const kept = figures.filter(({ unit, value, places }) => unit === '万元' && value !== 0 && endsInZero(value, places));
  return new Set(kept.map(placesKey));
}

function endsInZero(value: number, places: number): boolean {
  return places > 0 && value.toFixed(places).endsWith('0');
}

function placesKey({ passage, places }: TextFigure): string {
  return `${passage}|${places}`;
}

/** The evened words of a figure in its passage. */
function wordsOf({ passages }: ReadText, { passage: at, span }: TextFigure): string {
  const passage = passages[at];
  if (!passage) return '';
  const [from, to] = [span.start, span.end].map((place) => firstIndex(passage.origin, (each) => each >= place));
  return passage.text.slice(from, to);
}
