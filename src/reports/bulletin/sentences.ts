import { DISCLOSURE_LEVELS, rosterKey, type HeldUnit } from '../../roster';
import type { Bulletin, BulletinFile } from './bulletin';
import { errorCount } from './unit-findings';
import { BULLETIN_WORDS as WORDS } from './words';

/** A part of a 通报: its heading and its paragraphs. */
export interface BulletinPart {
  readonly heading: string;
  readonly sentences: readonly string[];
}

type Held = HeldUnit<BulletinFile>;

/** A 通报 in words that can be quoted, part by part. */
export function bulletinParts({ held, comparison }: Bulletin): readonly BulletinPart[] {
  const { units } = held;
  const owed = units.filter(isOwed);
  const { headings } = WORDS;
  return [
    { heading: headings.overall, sentences: [overall(held.year, units, owed)] },
    { heading: headings.missing, sentences: standings(units) },
    { heading: headings.late, sentences: lateness(owed) },
    { heading: headings.completeness, sentences: completeness(owed) },
    { heading: headings.figures, sentences: [figures(owed)] },
    { heading: headings.across, sentences: across(held) },
    ...(comparison ? [{ heading: headings.previous, sentences: mended(comparison, units) }] : []),
  ];
}

/** Whether a unit must publish. */
export function isOwed({ unit }: Pick<Held, 'unit'>): boolean {
  return !unit.isExempt;
}

/** Whether a unit has published the accounts of the year. */
function isPublished({ standing }: Pick<Held, 'standing'>): boolean {
  return standing === 'published' || standing === 'twice';
}

function overall(year: number, units: readonly Held[], owed: readonly Held[]): string {
  const published = owed.filter(isPublished).length;
  const rate = owed.length === 0 ? 100 : (published / owed.length) * 100;
  return WORDS.overall(year, owed.length, units.length - owed.length, published, rate.toFixed(2));
}

function namesOf(units: readonly Held[]): string {
  return units.map(({ unit }) => unit.name).join('、');
}

/** The gravest first; what people have to settle themselves last. */
const STANDINGS = ['missing', 'otherYear', 'twice', 'exemptFound', 'unsettled', 'unreadable', 'yearUnknown'] as const;

function standings(units: readonly Held[]): readonly string[] {
  const sentences = STANDINGS.flatMap((standing) => {
    const own = units.filter((each) => each.standing === standing);
    return own.length === 0 ? [] : [WORDS.standing[standing](own.length, namesOf(own))];
  });
  return sentences.length > 0 ? sentences : [WORDS.noneMissing];
}

function lateness(owed: readonly Held[]): readonly string[] {
  const published = owed.filter(isPublished);
  const late = published.filter(({ problems }) =>
    problems.some(({ level, severity }) => level === 'late' && severity === 'error'),
  );
  const known = published.filter(({ days }) => days !== null);
  const names = late.map(({ unit, days }) => WORDS.lateBy(unit.name, days ?? 0)).join('、');
  return [
    ...(late.length > 0 ? [WORDS.late(late.length, names)] : []),
    ...(known.length > late.length ? [WORDS.inTime(known.length - late.length)] : []),
    ...(published.length > known.length ? [WORDS.noDays(published.length - known.length)] : []),
  ];
}

function completeness(owed: readonly Held[]): readonly string[] {
  const byName = new Map<string, Held[]>();
  for (const each of owed) {
    for (const { name, verdict } of each.completeness?.lawful ?? []) {
      if (verdict === 'lacking') byName.set(name, [...(byName.get(name) ?? []), each]);
    }
  }
  const lacking = [...byName]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([name, units]) => WORDS.lacks(name, units.length, namesOf(units)));
  const isOpen = ({ completeness: points }: Held): boolean =>
    points !== null && DISCLOSURE_LEVELS.some((level) => points[level].some(({ verdict }) => verdict === 'unknown'));
  const open = owed.filter(isOpen).length;
  return [...(lacking.length > 0 ? lacking : [WORDS.noneLacking]), ...(open > 0 ? [WORDS.notJudged(open)] : [])];
}

function figures(owed: readonly Held[]): string {
  const counts = owed.map(errorCount).filter((count) => count > 0);
  if (counts.length === 0) return WORDS.noneToMend;
  return WORDS.mustMend(
    counts.length,
    counts.reduce((sum, count) => sum + count, 0),
  );
}

/** So many reasons that are alike are named. */
const REASONS_NAMED = 20;

function across({ units, alike }: Bulletin['held']): readonly string[] {
  const off = units.filter(({ problems }) => problems.some(({ level }) => level === 'across'));
  const sentences = [
    ...(off.length > 0 ? [WORDS.sums(off.length, namesOf(off))] : []),
    ...alike.slice(0, REASONS_NAMED).map(({ reason, units: names }) => WORDS.alike(names.join('、'), reason)),
  ];
  return sentences.length > 0 ? sentences : [WORDS.noneAcross];
}

function mended(comparison: NonNullable<Bulletin['comparison']>, units: readonly Held[]): readonly string[] {
  const outcomes = units.flatMap((each) => {
    const outcome = comparison.get(rosterKey(each.unit.name));
    return outcome ? [{ each, outcome }] : [];
  });
  const count = (key: 'mended' | 'open' | 'fresh'): number =>
    outcomes.reduce((sum, { outcome }) => sum + outcome[key].length, 0);
  const open = outcomes.filter(({ outcome }) => outcome.open.length > 0).map(({ each }) => each);
  return [
    WORDS.previous(count('mended'), count('open'), count('fresh')),
    ...(open.length > 0 ? [WORDS.unmended(open.length, namesOf(open))] : []),
  ];
}
