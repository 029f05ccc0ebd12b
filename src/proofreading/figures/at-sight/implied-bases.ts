import { wordOf } from '../../../facts';
import type { Predicate } from '../../../model';
import { CLOSED_GROUPS } from '../claims/group-words';
import type { Ledger } from '../claims/claim';
import type { JudgedFinding } from '../judgement';
import { figureRule } from '../rules';
import { isMoney, mayBeOneBudget, quoted, sameSubject, type TextAmounts, type Told } from '../told';
import { BASE_WORDS, figureName, SENTENCES, wan } from '../words';

/** A rate that tells of an amount what it is reckoned from, though the text does not print that: 预算, or 上年. */
type RateKind = keyof typeof BASE_WORDS;

/** From where to where a figure may lie that is not printed, and what it likely is. */
interface Range {
  readonly least: number;
  readonly likely: number;
  readonly most: number;
}

/** An amount with its rate, and what both say of the base. */
interface Based {
  readonly amount: Told;
  readonly rate: Told;
  readonly base: Range;
}

const KINDS = Object.keys(BASE_WORDS) as readonly RateKind[];
/** All of a whole, in percent. */
const ALL = 100;
/** The facts of the parts of each list that all of them close. */
const CLOSED = CLOSED_GROUPS.map(({ parts }) => parts.map((name) => wordOf(name).fact));

/**
 * “三公”支出15.81万元，完成预算的68.86%，其中：用车0.4万元，完成10%；接待15.41万元，完成70.17%”: the budgets that follow from the parts'
 * rates have to add up to the whole's. Of parts that add up to their whole they are never more than its; less only where
 * a closed list tells all of them. Which rate is wrong cannot be known: asked about.
 */
export function impliedBases({ amounts }: Ledger): readonly JudgedFinding[] {
  return amounts.all.flatMap((whole) => {
    if (!isSpent(whole)) return [];
    const parts = amounts.partsOf(whole).filter((part) => isSpent(part) && part.role === whole.role);
    if (parts.length < 2 || !addUp(whole, parts)) return [];
    return KINDS.flatMap((kind) => findingFor(amounts, kind, whole, parts));
  });
}

function findingFor(
  amounts: TextAmounts,
  kind: RateKind,
  whole: Told,
  parts: readonly Told[],
): readonly JudgedFinding[] {
  const all = basedOn(amounts, kind, whole, parts[0]?.at);
  if (!all) return [];
  const found = parts.flatMap((part, index) => basedOn(amounts, kind, part, parts[index + 1]?.at) ?? []);
  const based = found.filter(({ rate }) => mayBeOneBudget(rate.statement, all.rate.statement));
  const sum = { least: sumOf(based, 'least'), most: sumOf(based, 'most') };
  const isShort = based.length === parts.length && isClosed(parts) && sum.most < all.base.least;
  if (based.length < 2 || !(sum.least > all.base.most || isShort)) return [];
  return [finding(kind, all, based)];
}

function sumOf(based: readonly Based[], end: keyof Range): number {
  return based.reduce((sum, { base }) => sum + base[end], 0);
}

/** An amount of this year's accounts. */
function isSpent(told: Told): boolean {
  const { predicate, isAside } = told.statement;
  return predicate === 'value' && told.role === 'final' && !isAside && isMoney(told);
}

/** Whether a list holds all of its whole: what it leaves out is nothing. */
function addUp(whole: Told, parts: readonly Told[]): boolean {
  const sum = parts.reduce((total, { amount }) => total + amount.value, 0);
  const width = parts.reduce((total, { amount }) => total + amount.half, whole.amount.half);
  return Math.abs(sum - whole.amount.value) <= width;
}

function isClosed(parts: readonly Told[]): boolean {
  return CLOSED.some((facts) =>
    facts.every((fact) => parts.some(({ statement, amount }) => amount.value > 0 && statement.about.includes(fact))),
  );
}

/** An amount with the rate of a kind that is told of it before the next one; undefined where nothing follows from it. */
function basedOn(amounts: TextAmounts, kind: RateKind, amount: Told, next = Infinity): Based | undefined {
  const rate = amounts
    .inPassage(amount.statement.passage)
    .find((each) => each.at > amount.at && each.at < next && isRateOf(kind, each, amount));
  const share = rate && amount.amount.value > 0 ? shareOfBase(kind, rate) : undefined;
  if (!rate || !share || share.least <= 0) return undefined;
  const { value, half } = amount.amount;
  return {
    amount,
    rate,
    base: {
      least: (Math.max(0, value - half) * ALL) / share.most,
      likely: (value * ALL) / share.likely,
      most: ((value + half) * ALL) / share.least,
    },
  };
}

function isRateOf(kind: Predicate, rate: Told, amount: Told): boolean {
  const { predicate, isAside, against } = rate.statement;
  return (
    predicate === kind &&
    !isAside &&
    !rate.figure.isAbout &&
    sameSubject(rate, amount) &&
    (kind !== 'growth' || against === 'prior')
  );
}

/** What percentage of its base an amount is, by its rate; a rate may have been cut instead of rounded. */
function shareOfBase(kind: RateKind, { amount, statement: { direction } }: Told): Range | undefined {
  const around = (likely: number): Range => ({
    least: likely - amount.half * 2,
    likely,
    most: likely + amount.half * 2,
  });
  if (kind === 'completion') return around(amount.value);
  if (direction === 'up') return around(ALL + Math.abs(amount.value));
  return direction === 'down' ? around(ALL - Math.abs(amount.value)) : undefined;
}

function finding(kind: RateKind, all: Based, parts: readonly Based[]): JudgedFinding {
  const [first = all, ...others] = parts;
  const reckoned = (based: readonly Based[]): string => wan(sumOf(based, 'likely'));
  return {
    rule: figureRule(kind === 'completion' ? 'NR-A05' : 'NR-A03'),
    raw: {
      span: first.rate.figure.span,
      otherSpans: [...others, all].map(({ rate }) => rate.figure.span),
      message: SENTENCES.impliedBases(
        BASE_WORDS[kind],
        parts.map(({ rate }) => quoted(rate)).join('、'),
        reckoned(parts),
        figureName(all.amount.statement.subject, ''),
        quoted(all.rate),
        reckoned([all]),
      ),
      severity: 'warning',
      label: 'review',
      stated: quoted(first.rate),
      about: `${all.amount.statement.subject} ${kind} bases`,
    },
  };
}
