import type { Ledger } from './claims/claim';
import { lessTerm, plus, total } from './equations';
import { COUNTED_ONCE } from './claims/group-words';
import type { JudgedFinding } from './judgement';
import { figureRule } from './rules';
import { quoted, type Told } from './told';
import { figureName, MAY_EXCEED, SENTENCES } from './words';

/** All of a whole, in percent. */
const ALL = 100;

/** Parts that are more than their whole: a reader sees that one of them is wrong, not which. Only asked about. */
export function moreThanWhole(ledger: Ledger): readonly JudgedFinding[] {
  return [...sharesOverAll(ledger), ...partsOverWhole(ledger)];
}

/** “占支出的600%”. What was contracted for may be more than what was paid within the year. */
function sharesOverAll({ amounts }: Ledger): readonly JudgedFinding[] {
  return amounts.all.flatMap((share): readonly JudgedFinding[] => {
    const { predicate, subject, isAside } = share.statement;
    if (predicate !== 'share' || isAside || share.amount.value <= ALL + share.amount.half) return [];
    const before = amounts.before(share);
    if (MAY_EXCEED.test(subject) || (before && MAY_EXCEED.test(before.statement.subject))) return [];
    return [finding('NR-A04', share, [], SENTENCES.overAll(figureName(subject, 'share'), quoted(share)))];
  });
}

/** “车辆3辆，其中：…6辆”: one part, or all parts of what can belong to one of them only. */
function partsOverWhole({ amounts }: Ledger): readonly JudgedFinding[] {
  return amounts.all.flatMap((whole): readonly JudgedFinding[] => {
    // What there is none of has no parts: what follows is of something else.
    if (!isExact(whole) || whole.amount.value === 0) return [];
    const own = amounts.partsOf(whole).filter((part) => isExact(part) && isAlike(part, whole));
    const list = own.filter(({ statement }) => statement.depth === own[0]?.statement.depth);
    const found = list.find((part) => part.amount.value - whole.amount.value > part.amount.half + whole.amount.half);
    if (found) return [overWhole(whole, [found])];
    const isOnce = COUNTED_ONCE.includes(whole.figure.unit) && new Set(list.map(subjectOf)).size === list.length;
    const rest = total([plus(whole), ...list.map(lessTerm)]);
    return isOnce && list.length > 1 && rest.value < -rest.half ? [overWhole(whole, list)] : [];
  });
}

function subjectOf({ statement }: Told): string {
  return statement.subject;
}

/** A value that is meant to its last place. */
function isExact({ statement, figure }: Told): boolean {
  return !statement.isAside && !figure.isAbout && (statement.predicate === 'value' || statement.predicate === 'count');
}

/** Whether a part is told of the same kind of thing, in the same sentence or the list behind it. */
function isAlike(part: Told, whole: Told): boolean {
  return (
    part.role === whole.role &&
    part.measure === whole.measure &&
    (part.measure === 'money' || part.figure.unit === whole.figure.unit) &&
    part.statement.passage === whole.statement.passage &&
    part.statement.subjectOrigin === 'among'
  );
}

function overWhole(whole: Told, parts: readonly Told[]): JudgedFinding {
  const sum = parts.map(quoted).join('+');
  return finding('NR-A01', whole, parts, SENTENCES.overWhole(figureName(subjectOf(whole), ''), quoted(whole), sum));
}

function finding(rule: string, told: Told, others: readonly Told[], message: string): JudgedFinding {
  return {
    rule: figureRule(rule),
    raw: {
      span: told.figure.span,
      message,
      severity: 'warning',
      otherSpans: others.map(({ figure }) => figure.span),
      stated: quoted(told),
      about: `${told.statement.facts[0] ?? told.statement.subject} exceeded`,
    },
  };
}
