import { groupBy } from '../../../model';
import { isCategory } from '../categories';
import type { Ledger } from '../claims/claim';
import { areApart, mayOverlap } from './overlaps';
import { lessTerm, outcomeOf, plus, total, type Ratio } from '../equations';
import type { JudgedFinding } from '../judgement';
import { figureRule } from '../rules';
import type { Told } from '../told';
import { CONTRACTED, SENTENCES, TITLES, wan } from '../words';

/** Shares that lack less than this of 100 may only be rounded, each by itself. */
const LEAST_LACK = 0.1;
/** One part says nothing of a list. */
const FEWEST_PARTS = 2;
/** So many figures may stand between a list and the total that it is a list of. */
const FARTHEST_WHOLE = 30;
/** All of a whole, in percent. */
const ALL = 100;
/** A part of a list with the share that stands behind it. */
interface Listed {
  readonly part: Told;
  readonly share: Told;
}

/**
 * Lists of which each part tells its share of the whole, and where amounts and shares both lack the same: something was
 * left out. That both agree shows that no figure is wrong; which part is missing the text does not say. Where both are
 * too much by the same, something is told that does not belong there, or twice.
 */
export function incompleteLists(ledger: Ledger): readonly JudgedFinding[] {
  const told = new Set<number>();
  const below = ledger.amounts.all.flatMap((head): readonly JudgedFinding[] => {
    const list = listBelow(ledger, head);
    for (const { share } of list) told.add(share.at);
    return unlike(head, list);
  });
  return [...below, ...apart(ledger, told)];
}

/** A head's parts with their shares; none where a part tells none, or one of another whole. */
function listBelow(ledger: Ledger, head: Told): readonly Listed[] {
  if (head.measure !== 'money' || head.role !== 'final' || head.statement.isAside) return [];
  const own = ledger.amounts.partsOf(head).filter((part) => isPlainPart(part, head));
  const listed = own.flatMap((part) => sharedIn(ledger, part, head) ?? []);
  const isTold = own.every((part) => part.amount.value === 0 || listed.some((each) => each.part === part));
  return isTold && isOneList(listed) ? listed : [];
}

/**
 * Lists of 类 that stand apart from their whole: “（二）结构情况。教育支出…，占66.4%；…”, of the total that all their shares
 * are of. Other lists may well name some parts only.
 */
function apart(ledger: Ledger, told: ReadonlySet<number>): readonly JudgedFinding[] {
  const shares = ledger.amounts.all.filter(
    ({ at, statement }) =>
      statement.predicate === 'share' && !statement.isAside && statement.depth === 0 && !told.has(at),
  );
  const lists = groupBy(shares, ({ statement }) => `${statement.passage}|${statement.whole ?? ''}`);
  return [...lists.values()].flatMap((list): readonly JudgedFinding[] => {
    if (list.length < FEWEST_PARTS) return [];
    const head = wholeOf(ledger, list);
    const listed = head ? list.flatMap((share) => sharedIn(ledger, ledger.amounts.all[share.at - 1], head) ?? []) : [];
    const isWhole = listed.length === list.length && isOneList(listed) && listed.every(({ part }) => isCategory(part));
    return head && isWhole ? unlike(head, listed) : [];
  });
}

/** The nearest total before a list that its first two shares are of; undefined where the text tells none. */
function wholeOf({ amounts }: Ledger, [first, second]: readonly Told[]): Told | undefined {
  if (!first || !second) return undefined;
  const before = amounts.all.slice(Math.max(0, first.at - FARTHEST_WHOLE), first.at - 1).reverse();
  return before.find(
    (whole) =>
      whole.measure === 'money' &&
      whole.role === 'final' &&
      !whole.statement.isAside &&
      [first, second].every((share) => isShareOf(share, amounts.all[share.at - 1], whole)),
  );
}

/** What a list tells of its whole in the same way and as deep in brackets as the others. */
function isPlainPart({ statement, role, measure }: Told, head: Told): boolean {
  return (
    statement.passage === head.statement.passage &&
    statement.depth === head.statement.depth &&
    statement.predicate === 'value' &&
    !CONTRACTED.test(statement.subject) &&
    role === 'final' &&
    measure === 'money' &&
    !statement.isAside
  );
}

/** The share right behind a part, where it is one of the head; null where none is, or where it is one of another whole. */
function sharedIn({ amounts }: Ledger, part: Told | undefined, head: Told): Listed | null {
  const share = part && amounts.all[part.at + 1];
  return part && share && isShareOf(share, part, head) ? { part, share } : null;
}

/** Whether a share is that of an amount right before it, in a whole. */
function isShareOf(share: Told, part: Told | undefined, whole: Told): boolean {
  if (share.statement.predicate !== 'share' || share.statement.sentence !== part?.statement.sentence) return false;
  if (part.measure !== 'money' || part.statement.predicate !== 'value') return false;
  const ratio: Ratio = {
    kind: 'ratio',
    rule: 'NR-A04',
    rate: share,
    part: [plus(part)],
    whole: [plus(whole)],
    isStrong: false,
    title: TITLES['NR-A04'] ?? '',
  };
  return outcomeOf(ratio) === 'true';
}

/** Each name once: what is told twice is two lists. */
function isOneList(listed: readonly Listed[]): boolean {
  return new Set(listed.map(({ part }) => part.statement.subject)).size === listed.length;
}

/** The finding, where both sums lack the same, or have it too much. */
function unlike(head: Told, listed: readonly Listed[]): readonly JudgedFinding[] {
  if (listed.length < FEWEST_PARTS) return [];
  const parts = listed.map(({ part }) => part);
  const shares = listed.reduce((sum, { share }) => sum + share.amount.value, 0);
  const rest = total([plus(head), ...parts.map(lessTerm)]);
  const width = listed.reduce((sum, { share }) => sum + share.amount.half, 0);
  const lack = ALL - shares;
  if (Math.abs(lack) <= LEAST_LACK + width || Math.abs(rest.value) <= rest.half) return [];
  if (Math.abs(lack - (rest.value * ALL) / head.amount.value) > width + LEAST_LACK) return [];
  const [first, last] = [listed[0], listed.at(-1)];
  // Money is spent under one 类 only, so that no reading makes them more than all of it.
  const isSure = lack < 0 && parts.every(isCategory);
  if (!first || !last || (lack < 0 && !isSure && (!areApart(parts) || mayOverlap(head, parts)))) return [];
  const sentence = lack > 0 ? SENTENCES.incomplete : SENTENCES.overfull;
  return [
    {
      rule: figureRule('NR-A07'),
      raw: {
        span: { start: first.part.figure.span.start, end: last.share.figure.span.end },
        otherSpans: [head.figure.span],
        message: sentence(wan(head.amount.value - rest.value), `${shares.toFixed(2)}%`, wan(Math.abs(rest.value))),
        severity: isSure ? 'error' : 'warning',
        cause: 'omitted',
        about: `${head.statement.facts[0] ?? head.statement.subject} list`,
      },
    },
  ];
}
