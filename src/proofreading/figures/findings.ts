import { watched, type Watch } from '../../model';
import type { RawFinding } from '../check';
import { printed } from './amounts';
import { whyWrong, type Why, type Wrong } from './causes';
import type { Ledger } from './claims/claim';
import { lacksSomething, wrongsOf, type Diagnosis } from './diagnosis';
import type { Denied } from './directions';
import {
  isBook,
  membersOf,
  isOnlyAsked,
  sourcesOf,
  total,
  type AnyEquation,
  type Linear,
  type EquationOperand,
  type SumTerm,
} from './equations';
import type { JudgedFinding } from './judgement';
import { figureRule } from './rules';
import type { Fault } from './options';
import { rateText } from './rate-text';
import type { Told } from './told';
import { unitSlipIn } from './unit-slips';
import { figureName, SENTENCES, TITLES, wan } from './words';

/** What is said of two amounts that are the same. */
const LEVEL_WORD = '持平';
/** Where so many figures of a section fail against its table, the table or the section is in doubt, not each figure. */
const DOUBTFUL = 4;

/** What is said of faults and of directions, one finding a cause. */
export function findingsOf(
  ledger: Ledger,
  plain: string,
  diagnoses: readonly Diagnosis[],
  denied: readonly Denied[],
  holding: readonly AnyEquation[],
  watch: Watch,
): readonly JudgedFinding[] {
  const faults = diagnoses.map(({ fault }) => fault);
  const teller = new Teller(ledger, plain, wrongsOf(faults));
  const doubtful = doubtfulSections(ledger, faults);
  const clear = diagnoses.filter(
    ({ fault: { suspect, equations } }) => !(suspect && equations.some(isBook) && doubtful.has(suspect.section)),
  );
  const told = new Set(clear.flatMap(endsTold));
  return [
    ...clear.map(watched(watch, (diagnosis) => teller.fault(diagnosis))),
    ...[...doubtful].map(([section, faultsThere]) => teller.doubt(section, faultsThere)),
    ...denied
      .filter(({ ends }) => !ends.some(({ at }) => told.has(at)) || isBorneOut(ends, holding))
      .map((each) => teller.denied(each)),
  ];
}

/** Among more figures than these the wrong one is seldom the one whose words are denied too. */
const FEW = 4;

/** The places of figures that are told to be wrong, or may be: words that only they deny are not told besides. */
function endsTold({ fault, isAsked, wrong }: Diagnosis): readonly number[] {
  if (isAsked) return [];
  const known = fault.suspect ?? wrong?.told;
  if (known) return [known.at];
  return fault.equations
    .map(membersOf)
    .filter((members) => members.length <= FEW)
    .flatMap((members) => members.map(({ at }) => at));
}

/** “年初预算49.86万元，决算48.63万元，完成97.5%”: amounts that a rate bears out stand, though a sum over many fails by one of them. */
function isBorneOut(ends: readonly Told[], holding: readonly AnyEquation[]): boolean {
  return (
    ends.length > 1 &&
    holding.some((equation) => {
      const members = membersOf(equation);
      return members.length === ends.length + 1 && ends.every((end) => members.includes(end));
    })
  );
}

/** Sections in which more figures fail against the books than hold. */
function doubtfulSections({ amounts }: Ledger, faults: readonly Fault[]): ReadonlyMap<number, readonly Fault[]> {
  const bySection = new Map<number, Fault[]>();
  for (const fault of faults) {
    if (!fault.suspect || !fault.equations.some(isBook)) continue;
    const { section } = fault.suspect;
    bySection.set(section, [...(bySection.get(section) ?? []), fault]);
  }
  return new Map(
    [...bySection].filter(([section, found]) => {
      const bound = amounts.all.filter((told) => told.section === section && told.statement.facts.length > 0).length;
      return found.length >= DOUBTFUL && found.length * 2 > bound;
    }),
  );
}

/** Puts findings into words. */
class Teller {
  constructor(
    private readonly ledger: Ledger,
    private readonly plain: string,
    private readonly wrongs: readonly Wrong[],
  ) {}

  fault({ fault, equation, place, wrong, why, isAsked }: Diagnosis): JudgedFinding {
    const { equations, suspect, about } = fault;
    if (suspect && about !== undefined) return this.wrongWhole(suspect, about, equations);
    const rule = ruleOf(equation, why, place);
    // Where the budget stands for 决算 the word is wrong, not the figure.
    const value = wrong && rule !== 'NR-C06' ? wrong.expected : null;
    const because = why?.words ? SENTENCES.because(why.words) : '';
    const asked = equations.every(isOnlyAsked) ? askedOf(equation) : `${because}${SENTENCES.maybeOther}`;
    return {
      rule: figureRule(rule),
      raw: {
        ...this.about(place, membersOf(equation)),
        ...this.listSpan(equation),
        ...(isAsked ? { severity: 'warning', label: 'review' } : {}),
        message: `${this.sentence(equation, place, value)}${isAsked ? asked : because}`,
        ...this.right(place, value),
        cause: why?.cause ?? 'unknown',
        sources: equations.flatMap(sourcesOf),
      },
    };
  }

  /** A total that all its shares deny: what it should be they tell only about. */
  private wrongWhole(whole: Told, about: number, equations: readonly AnyEquation[]): JudgedFinding {
    const slip = unitSlipIn(equations);
    const wrong: Wrong = { told: whole, expected: about, equations };
    const why = slip ? whyWrong(this.ledger, wrong, this.wrongs) : null;
    const rates = equations.flatMap((each) => (each.kind === 'ratio' ? [each.rate] : []));
    const shares = equations.filter((each) => each.rule === 'NR-A04' && membersOf(each).at(-1) === whole);
    const stated = this.quote(whole.figure.span);
    return {
      rule: figureRule(why ? 'NR-U01' : 'NR-A04'),
      raw: {
        ...this.about(whole, rates),
        message: SENTENCES.wrongWhole(nameOf(whole), stated, shares.length, wan(about)),
        cause: why?.cause ?? 'unknown',
      },
    };
  }

  /** A list that lacks something is shown whole, from its first words on. */
  private listSpan({ missing, ...equation }: AnyEquation): Partial<Pick<RawFinding, 'span'>> {
    if (!missing?.length || equation.kind !== 'linear') return {};
    const parts = equation.terms.slice(1).flatMap(({ operand }) => (operand.kind === 'told' ? [operand.told] : []));
    const [first, last] = [parts[0], parts.at(-1)];
    const passage = first && this.ledger.amounts.read.passages[first.statement.passage];
    if (!passage || !last) return {};
    return { span: { start: passage.origin[0] ?? first.figure.span.start, end: last.figure.span.end } };
  }

  /** What should stand there. A negative value is shown, but never put in: the word of direction is to be changed. */
  private right(place: Told, value: number | null): Pick<RawFinding, 'expected' | 'correction'> {
    if (value === null) return { expected: null, correction: null };
    const words = this.print(place, value);
    return { expected: words, correction: value < 0 ? null : words };
  }

  /**
   * Many figures of one section against its table: one finding for review, since the wrong table may have been bound.
   */
  doubt(section: number, faults: readonly Fault[]): JudgedFinding {
    const [fault] = faults;
    const [equation] = fault?.equations.filter(isBook) ?? [];
    const { suspect } = fault ?? {};
    if (!equation || !suspect) throw new RangeError('a doubt without a figure');
    const others = faults.slice(1).flatMap((each) => each.suspect ?? []);
    return {
      rule: figureRule(equation.rule),
      raw: {
        ...this.about(suspect, others),
        severity: 'warning',
        label: 'review',
        message: SENTENCES.tableDoubt(TITLES[equation.rule] ?? '', faults.length),
        sources: faults.flatMap((each) => each.equations.flatMap(sourcesOf)),
        about: `section ${section}`,
      },
    };
  }

  /** The finding stands at the words, or at the rate whose verb is denied, and names the amounts. */
  denied({ rule, words, said, is, ends, values, isAsked }: Denied): JudgedFinding {
    const isRate = 'figure' in words;
    const span = isRate ? words.figure.span : words.span;
    const isLevel = isRate && said === 'level';
    const printedAs = isRate && !isLevel ? this.phrase(words) : this.quote(span);
    const quote = isLevel ? `${printedAs}${LEVEL_WORD}` : printedAs;
    const [now, base] = values.map(wan);
    const [end] = ends;
    const message =
      end && !isLevel && (isRate || end.measure === 'percent' || end.role === 'change')
        ? SENTENCES.rateDirection(quote, this.phrase(end))
        : SENTENCES.direction(quote, now ?? '', base ?? '', is);
    return {
      rule: figureRule(rule),
      raw: {
        span,
        message,
        otherSpans: ends.map(({ figure }) => figure.span),
        stated: quote,
        cause: 'direction',
        ...(isAsked ? { severity: 'warning', label: 'review' } : {}),
        about: `${isRate ? words.statement.subject : words.subject}${is}`,
      },
    };
  }

  private about(told: Told, members: readonly Told[]): Pick<RawFinding, 'span' | 'otherSpans' | 'stated' | 'about'> {
    const [fact] = told.statement.facts;
    return {
      span: told.figure.span,
      otherSpans: members.filter(({ at }) => at !== told.at).map(({ figure }) => figure.span),
      stated: this.quote(told.figure.span),
      about: fact ?? `${told.statement.subject}${told.statement.predicate}`,
    };
  }

  /** Words as a finding quotes them: a line break inside a figure is nothing to a reader. */
  private quote({ start, end }: { readonly start: number; readonly end: number }): string {
    return this.plain.slice(start, end).replace(/\s+/g, '');
  }

  /** A figure with the word of more or less before it. */
  private phrase({ figure }: Told): string {
    const before = this.plain.slice(Math.max(0, figure.span.start - 2), figure.span.start).replace(/[^一-龥]/g, '');
    return `${before}${this.quote(figure.span)}`;
  }

  /** A value as the text would print it. A large amount said to be in 元 is printed in 万元: the 万 is what fell out. */
  private print(told: Told, value: number): string {
    const { figure, measure } = told;
    if (measure === 'count') return `${this.counted(figure, value)}${this.unit(figure)}`;
    if (measure === 'percent') return `${rateText(this.ledger.facts, told, value)}${this.unit(figure) || '%'}`;
    const isSmall = figure.value < FEWEST_YUAN && value >= 1_000_000;
    const isMissing = figure.unit === '元' && (isSmall || isTenThousandTimes(value, figure.value));
    const unit = isMissing ? '万元' : (figure.unit ?? '万元');
    return `${printed(value, unit, Math.max(figure.places, 2))}${unit}`;
  }

  /** A count in the unit of a figure: 4500 as 0.45 beside 万亩. */
  private counted({ factor }: Told['figure'], value: number): string {
    return String(Number((value / factor).toFixed(MOST_PLACES)));
  }

  /** The unit as the text writes it. */
  private unit({ span, digits }: Told['figure']): string {
    return this.quote({ start: digits.end, end: span.end });
  }

  private sentence(equation: AnyEquation, place: Told, expected: number | null): string {
    const stated = this.quote(place.figure.span);
    const name = nameOf(place);
    if (equation.kind === 'ratio') return this.rateSentence(equation, place, expected);
    const [first, second] = equation.terms;
    if (isBook(equation)) {
      const label = second?.operand.kind === 'known' ? second.operand.label : '';
      return SENTENCES.book(name, stated, label, this.print(place, expected ?? 0));
    }
    if (equation.rule === 'NR-X01' && first && second) return this.twoEnds(equation.terms);
    if (equation.rule === 'NR-C01' && first && second) return this.twoEnds(equation.terms);
    if (equation.rule === 'NR-A02')
      return SENTENCES.roll(name, stated, this.print(place, expected ?? this.solved(equation.terms, place)));
    if (equation.rule === 'NR-A06') {
      return SENTENCES.difference(name, stated, this.print(place, expected ?? this.solved(equation.terms, place)));
    }
    if (lacksSomething(equation)) return this.missingSentence(equation);
    return this.sumSentence(equation) + this.wrongPart(equation.terms, place, expected);
  }

  /** The parts' sum, what is not among them, and how much that is. */
  private missingSentence({ terms, missing = [] }: Linear): string {
    const [whole, ...parts] = terms;
    if (whole?.operand.kind !== 'told') return '';
    const { told } = whole.operand;
    const sum = total(parts).value;
    return SENTENCES.missing(this.print(told, sum), missing.join('、'), this.print(told, told.amount.value - sum));
  }

  /** What a figure would have to be for its sum to hold. */
  private solved(terms: readonly SumTerm[], place: Told): number {
    const own = terms.find(({ operand }) => operand.kind === 'told' && operand.told.at === place.at);
    const value = place.amount.value;
    return own ? value - own.sign * total(terms).value : value;
  }

  private sumSentence({ terms: [whole, ...parts], sumName }: Linear): string {
    if (whole?.operand.kind !== 'told') return '';
    const { told } = whole.operand;
    const sum = total(parts).value * -whole.sign;
    const stated = this.quote(told.figure.span);
    const difference = this.print(told, Math.abs(sum - told.amount.value));
    return SENTENCES.sum(sumName ?? nameOf(told), stated, this.print(told, sum), difference);
  }

  /** Which part it is, where a sum fails by one of its parts. */
  private wrongPart([whole]: readonly SumTerm[], place: Told, expected: number | null): string {
    const isWhole = whole?.operand.kind === 'told' && whole.operand.told.at === place.at;
    if (expected === null || isWhole) return '';
    return SENTENCES.sumOfPart(nameOf(place), this.quote(place.figure.span), this.print(place, expected));
  }

  private twoEnds(terms: readonly SumTerm[]): string {
    const [one, other] = terms.flatMap(({ operand }) => (operand.kind === 'told' ? [operand.told] : []));
    if (!one || !other) return '';
    const [a, b] = [this.quote(one.figure.span), this.quote(other.figure.span)];
    if (one.statement.subject === other.statement.subject || nameOf(one) === nameOf(other))
      return SENTENCES.same(nameOf(one), a, b);
    return SENTENCES.equals(nameOf(other), b, nameOf(one), a);
  }

  private rateSentence(
    equation: Extract<AnyEquation, { kind: 'ratio' }>,
    place: Told,
    expected: number | null,
  ): string {
    const { rate, part, whole } = equation;
    const [stated, other] = [this.quote(place.figure.span), this.quote(rate.figure.span)];
    if (expected !== null && place.at !== rate.at)
      return SENTENCES.endOfRate(nameOf(place), stated, other, this.print(place, expected));
    const [top, bottom] = [part, whole].map((terms) => this.termText(terms));
    if (total(whole).value < 0) return SENTENCES.belowNothing(nameOf(rate), top ?? '', bottom ?? '');
    const value = place.at === rate.at && expected !== null ? expected : (total(part).value * 100) / total(whole).value;
    return SENTENCES.rate(nameOf(rate), this.quote(rate.figure.span), top ?? '', bottom ?? '', this.print(rate, value));
  }

  private termText(terms: readonly SumTerm[]): string {
    const signs = { 1: '+', [-1]: '−' };
    // What is taken away stands behind what it is taken from.
    const texts = [...terms]
      .sort((a, b) => b.sign - a.sign)
      .map(({ operand, sign }, at) => `${at === 0 ? '' : signs[sign]}${this.operandText(operand)}`);
    return texts.length > 1 ? `（${texts.join('')}）` : texts.join('');
  }

  private operandText(operand: EquationOperand): string {
    if (operand.kind === 'known') return wan(operand.amount.value);
    const { amount, figure } = operand.told;
    const printed = this.quote(figure.span);
    // “减少-10.00万元” is reckoned with by its size: a sign of its own would turn the sum round.
    return amount.value > 0 ? printed.replace(/^[-−－]/, '') : printed;
  }
}

/** Checks that fail where a balance is told on one side only. */
const WITH_BALANCE: readonly string[] = ['NR-A02', 'NR-A06', 'NR-C01'];

/** Checks in which a count may be one of several that the words before it count. */
const OF_COUNTS: readonly string[] = ['NR-A03', 'NR-A05', 'NR-A06'];

/** Cars that are kept, of which not all are paid for out of the budget. */
function isOfCars(members: readonly Told[]): boolean {
  return members.every(({ figure }) => figure.unit === '辆');
}

/** Why an equation is only asked about. */
function askedOf(equation: AnyEquation): string {
  if (isBook(equation)) return SENTENCES.otherBudget;
  if (equation.rule === 'NR-A12') return SENTENCES.notChanged;
  if (equation.rule === 'NR-A01') return SENTENCES.notListed;
  const members = membersOf(equation);
  if (equation.rule === 'NR-X01') return isOfCars(members) ? SENTENCES.notKept : SENTENCES.maybeOther;
  if (OF_COUNTS.includes(equation.rule) && members.some(({ measure }) => measure === 'count'))
    return SENTENCES.otherCount;
  if (WITH_BALANCE.includes(equation.rule)) return SENTENCES.withBalance;
  if (equation.rule === 'NR-A03') return SENTENCES.otherMeaning;
  return equation.kind === 'linear' ? SENTENCES.notSpent : SENTENCES.otherWhole;
}

/** No count is told with more places: what a binary sum adds behind them is nothing. */
const MOST_PLACES = 6;
/** An amount of so many 元 may be told in 元 on purpose. */
const FEWEST_YUAN = 10_000;

/** Whether a value in 分 is that of a figure in 元, if its 万 had not fallen out. */
function isTenThousandTimes(value: number, yuan: number): boolean {
  return value > 0 && Math.abs(value - yuan * 1_000_000) < 1;
}

/** Whose figure it is, and which of its figures. */
function nameOf({ statement, role }: Told): string {
  return figureName(statement.subject, role === 'budget' || role === 'prior' ? role : statement.predicate);
}

/** A cause may tell more than the equation that showed it. */
function ruleOf(equation: AnyEquation, why: Why | null, { role }: Told): string {
  if (why?.cause === 'missingUnit' || (why?.cause === 'unit' && !isBook(equation))) return 'NR-U01';
  if (why?.cause === 'budget' && role === 'budget' && !isBook(equation)) return 'NR-C06';
  if (why?.cause === 'denominator' && equation.rule === 'NR-A04') return 'NR-C02';
  return equation.rule;
}
