import { groupBy } from '../../../model';
import type { Ledger } from '../claims/claim';
import { mayBeItsPart } from '../claims/part-of-share';
import type { JudgedFinding } from '../judgement';
import { figureRule } from '../rules';
import { quoted, type Told } from '../told';
import { SENTENCES } from '../words';

/** An amount, and the share of its whole that is told right behind it. */
interface Shared {
  readonly part: Told;
  readonly share: Told;
  /** The least and the most that the whole may be, in 分. */
  readonly least: number;
  readonly most: number;
}

/** A share of another whole in each place: “占年初预算的80%”. */
const OWN_WHOLE = /预算|计划|上年|总额的|各自|同类|合同/;
/** All of a whole, in percent. */
const ALL = 100;
/** Among more parts than these the odd one is not looked for. */
const MOST_PARTS = 40;

/**
 * Shares of one sentence of which no whole can make all true, though the text does not tell the whole: “接待费0.28万元，
 * 占0.95%；用车1.4万元，占0.02%”. Where all but one agree that one is told, else both ends.
 * @param isHeld whether a share was held against its whole already
 */
export function withoutOneWhole({ amounts }: Ledger, isHeld: (share: Told) => boolean): readonly JudgedFinding[] {
  const shared = amounts.all.flatMap((share) => sharedAt(share, amounts.all[share.at - 1]) ?? []);
  const lists = groupBy(shared, ({ share: { statement } }) => listOf(statement));
  return [...lists.values()].flatMap((list) => {
    if (list.some(({ share }) => isHeld(share))) return [];
    const [one, other] = apartIn(list) ?? [];
    if (!one || !other) return [];
    const odd = oddOne(list);
    return [finding(odd ?? other, odd === one ? other : one)];
  });
}

/** Parts of one whole stand in one sentence, as deep in brackets, and name it alike or not at all. */
function listOf({ passage, sentence, depth, partOf, whole }: Told['statement']): string {
  return `${passage}|${sentence}|${depth}|${partOf ?? ''}|${whole ?? ''}`;
}

/** A share with the amount right before it; null where there is none, or nothing follows from it. */
function sharedAt(share: Told, part: Told | undefined): Shared | null {
  const { predicate, sentence, isAside, whole, depth } = share.statement;
  if (predicate !== 'share' || isAside || OWN_WHOLE.test(whole ?? '') || share.figure.isAbout) return null;
  if (part?.measure !== 'money' || part.statement.predicate !== 'value' || part.role !== 'final') return null;
  if (part.statement.sentence !== sentence || part.statement.depth !== depth) return null;
  if (!mayBeItsPart(part, share)) return null;
  // A share may have been cut instead of rounded: a whole last place either way.
  const width = share.amount.half * 2;
  const [low, high] = [share.amount.value - width, share.amount.value + width];
  if (part.amount.value <= 0 || low <= 0) return null;
  const { value, half } = part.amount;
  return { part, share, least: ((value - half) * ALL) / high, most: ((value + half) * ALL) / low };
}

/** The two of a list that are farthest from having one whole; null where all may have one. */
function apartIn(list: readonly Shared[]): readonly [Shared, Shared] | null {
  const smallest = [...list].sort((a, b) => a.most - b.most)[0];
  const largest = [...list].sort((a, b) => b.least - a.least)[0];
  return smallest && largest && smallest.most < largest.least ? inOrder(smallest, largest) : null;
}

function inOrder(a: Shared, b: Shared): readonly [Shared, Shared] {
  return a.share.at < b.share.at ? [a, b] : [b, a];
}

/** The one of a list without which all others have one whole; null where there is none, or are too few others. */
function oddOne(list: readonly Shared[]): Shared | null {
  if (list.length <= 2 || list.length > MOST_PARTS) return null;
  const odd = list.filter((each) => apartIn(list.filter((other) => other !== each)) === null);
  return odd.length === 1 ? (odd[0] ?? null) : null;
}

function finding(odd: Shared, other: Shared): JudgedFinding {
  return {
    rule: figureRule('NR-A04'),
    raw: {
      span: odd.share.figure.span,
      otherSpans: [odd.part, other.part, other.share].map(({ figure }) => figure.span),
      message: SENTENCES.withoutOneWhole(tellingOf(odd), wholeOf(odd), tellingOf(other), wholeOf(other)),
      severity: 'warning',
      stated: quoted(odd.share),
      about: `${odd.part.statement.subject} share`,
    },
  };
}

/** “公务接待费0.28万元占0.95%”. */
function tellingOf({ part, share }: Shared): string {
  return `${part.statement.subject}${quoted(part)}占${quoted(share)}`;
}

/** What the whole would have to be, in the unit of the part. */
function wholeOf({ part, share }: Shared): string {
  const whole = (part.figure.value * ALL) / share.amount.value;
  return `${whole.toFixed(part.figure.places)}${part.figure.unit ?? ''}`;
}
