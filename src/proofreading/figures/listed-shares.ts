import { groupBy } from '../../model';
import type { Ledger } from './claims/claim';
import { lessTerm, outcomeOf, plus, total, type Ratio } from './equations';
import { printed } from './amounts';
import type { JudgedFinding } from './judgement';
import { figureRule } from './rules';
import type { Told } from './told';
import { SENTENCES, TITLES } from './words';

/** Shares that lack less than this of 100 may only be rounded, each by itself. */
const LEAST_LACK = 0.3;
/** One part says nothing of a list. */
const FEWEST_PARTS = 2;
/** All of a whole, in percent. */
const ALL = 100;
/** Stands for statements that are no part of anything. */
const NO_HEAD = -1;

/** A part of a list with the share that stands behind it. */
interface Listed {
  readonly part: Told;
  readonly share: Told;
}

/**
 * Lists of which each part tells its share of the whole, and where amounts and shares both lack the same: something was
 * left out. That both agree shows that no figure is wrong; which part is missing the text does not say.
 */
export function incompleteLists(ledger: Ledger): readonly JudgedFinding[] {
  const { all } = ledger.amounts;
  const partsOf = groupBy(all, ({ statement }) => statement.partOf ?? NO_HEAD);
  return [...partsOf].flatMap(([at, parts]): readonly JudgedFinding[] => {
    const head = all[at];
    if (head?.measure !== 'money' || head.role !== 'final' || head.statement.isAside) return [];
    const own = parts.filter((part) => isPlainPart(part, head));
    const listed = own.flatMap((part) => sharedIn(ledger, part, head) ?? []);
    const isTold = own.every((part) => part.amount.value === 0 || listed.some((each) => each.part === part));
    if (listed.length < FEWEST_PARTS || !isTold || !isOneList(listed)) return [];
    return lacking(head, listed);
  });
}

/** What a list tells of its whole in the same way and as deep in brackets as the others. */
function isPlainPart({ statement, role, measure }: Told, head: Told): boolean {
  return (
    statement.passage === head.statement.passage &&
    statement.depth === head.statement.depth &&
    statement.predicate === 'value' &&
    role === 'final' &&
    measure === 'money' &&
    !statement.isAside
  );
}

/** The share right behind a part, where it is one of the head; null where none is, or where it is one of another whole. */
function sharedIn({ amounts }: Ledger, part: Told, head: Told): Listed | null {
  const share = amounts.all[part.at + 1];
  if (share?.statement.predicate !== 'share' || share.statement.sentence !== part.statement.sentence) return null;
  const ratio: Ratio = {
    kind: 'ratio',
    rule: 'NR-A04',
    rate: share,
    part: [plus(part)],
    whole: [plus(head)],
    isStrong: false,
    title: TITLES['NR-A04'] ?? '',
  };
  return outcomeOf(ratio) === 'true' ? { part, share } : null;
}

/** Each name once: what is told twice is two lists. */
function isOneList(listed: readonly Listed[]): boolean {
  return new Set(listed.map(({ part }) => part.statement.subject)).size === listed.length;
}

/** The finding, where both sums lack the same. */
function lacking(head: Told, listed: readonly Listed[]): readonly JudgedFinding[] {
  const shares = listed.reduce((sum, { share }) => sum + share.amount.value, 0);
  const rest = total([plus(head), ...listed.map(({ part }) => lessTerm(part))]);
  const width = listed.reduce((sum, { share }) => sum + share.amount.half, 0);
  if (ALL - shares <= LEAST_LACK + width || rest.value <= rest.half) return [];
  if (Math.abs(ALL - shares - (rest.value * ALL) / head.amount.value) > width + LEAST_LACK) return [];
  const [first, last] = [listed[0], listed.at(-1)];
  if (!first || !last) return [];
  const wan = (fen: number): string => `${printed(fen, '万元', 2)}万元`;
  return [
    {
      rule: figureRule('NR-A07'),
      raw: {
        span: { start: first.part.figure.span.start, end: last.share.figure.span.end },
        otherSpans: [head.figure.span],
        message: SENTENCES.incomplete(wan(head.amount.value - rest.value), `${shares.toFixed(2)}%`, wan(rest.value)),
        severity: 'warning',
        cause: 'omitted',
        about: `${head.statement.facts[0] ?? head.statement.subject} list`,
      },
    },
  ];
}
