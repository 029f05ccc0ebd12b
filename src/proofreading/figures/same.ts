import { groupBy } from '../../model';
import type { Claim, Ledger } from './claims';
import { minus, plus, type Linear } from './equations';
import type { TextAmounts, Told } from './told';
import { TITLES } from './words';

/** Every later telling of a figure against the first one. */
export function sameClaims({ amounts }: Ledger): readonly Claim[] {
  const told = amounts.all.filter(isComparable);
  return [...groupBy(told, (each) => `${whatIsTold(each)}|${ownHead(amounts, each)}`).values()].flatMap(pairs);
}

/** Whether a statement tells one thing only, and tells it whole. */
function isComparable({ statement, figure }: Told): boolean {
  const { facts, isAside, predicate, direction } = statement;
  if (facts.length !== 1 || isAside || figure.isAbout) return false;
  return predicate !== 'share' && (predicate !== 'change' || direction !== null);
}

/** An amount and a rate of one name are two things, and so are more and less. */
function whatIsTold({ statement: { facts, predicate, direction }, measure }: Told): string {
  const way = predicate === 'growth' || predicate === 'change' ? (direction ?? '') : '';
  return [facts[0] ?? '', measure, way].join('|');
}

/** “初中教育支出…，其中：基本支出”: a part of what has a name of the text's own is no part of the accounts' whole. */
function ownHead({ all }: TextAmounts, { statement: { partOf } }: Told): string {
  const head = partOf === null ? undefined : all[partOf]?.statement;
  return head?.about.length === 0 ? head.subject : '';
}

function pairs([first, ...others]: readonly Told[]): readonly Claim[] {
  // A part that goes by the name of its whole, “其中：项目支出结转和结余”, is not that whole.
  return others.flatMap((other) =>
    first && other.statement.partOf !== first.at ? [{ readings: [same(first, other)] }] : [],
  );
}

function same(first: Told, other: Told): Linear {
  const rule = 'NR-X01';
  const isStrong = isNamed(first) && isNamed(other);
  return { kind: 'linear', rule, terms: [minus(other), plus(first)], isStrong, title: TITLES[rule] ?? '' };
}

/** Whether the words say themselves what a figure tells: what is only taken over from before may be another thing. */
function isNamed({ statement: { subjectOrigin, depth } }: Told): boolean {
  return depth === 0 && subjectOrigin !== 'before' && subjectOrigin !== 'heading';
}
