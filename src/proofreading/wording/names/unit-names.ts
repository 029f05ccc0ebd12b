import { groupBy, type Passage, type ReadText } from '../../../model';
import type { TextCheck, TextContext } from '../../check';
import { unitRelation } from '../../../standards';
import { hitsOf, isProse, spanIn } from '../hits';
import { reportTogether, type QuotedPlace } from '../together';
import { differingLists } from './two-lists';
import { ATTACHED, NAME_PARTICLES, NO_OWN_NAME, UNIT_ALONE, UNIT_BEFORE_YEAR } from './words';

/** A name in the place of the unit's own. */
type Called = QuotedPlace;

/** In so many places a text has to name its unit before another name is held against it. */
const ENOUGH = 2;
/** A first line that is longer is no title. */
const TITLE = 45;

/** NR-X02: the unit's own name in two spellings. */
export const twoSpellings: TextCheck = {
  id: 'NR-X02',
  title: '单位名称、名单前后一致',
  severity: 'warning',
  basis: { kind: 'derived', text: '同一单位、同一机构只有一个名称' },
  defaultOn: true,
  run: (context, report) => {
    const spellings = groupBy([...called(context), ...titles(context)], ({ words }) => key(words));
    for (const places of spellings.values()) {
      const own = usual(places, context.unitName);
      const other = places.filter(({ words }) => words !== own);
      reportTogether(report, other, (quotes) => `${quotes}与别处的“${own}”不一致，请统一。`, {
        expected: own,
        correction: other.length === 1 ? own : null,
      });
    }
    differingLists(context, report);
  },
};

/** The books' spelling, else the commonest, else the longest: words drop out more easily than they come in. */
function usual(places: readonly Called[], known: string | null): string {
  const counts = new Map<string, number>();
  for (const { words } of places) counts.set(words, (counts.get(words) ?? 0) + 1);
  const rank = ([words, count]: readonly [string, number]): number => (words === known ? Infinity : count);
  const [best] = [...counts].sort((a, b) => rank(b) - rank(a) || b[0].length - a[0].length);
  return best?.[0] ?? '';
}

/** A line before any heading that is a unit's name and nothing else. */
function titles({ read }: TextContext): readonly Called[] {
  return hitsOf(read, UNIT_ALONE, (passage) => isProse(passage) && passage.section === 0).map(({ words, span }) => ({
    words,
    span,
  }));
}

/** NR-L07: another unit's name where the text speaks of its own accounts. A subordinate's or a place's name is none. */
export const otherUnit: TextCheck = {
  id: 'NR-L07',
  title: '没有套用别家稿子留下的单位名',
  severity: 'warning',
  basis: { kind: 'derived', text: '标题和“某单位某年度”说的是本单位' },
  defaultOn: true,
  run: (context, report) => {
    const own = ownName(context);
    if (own === null) return;
    const foreign = foreignNames({ ...context, unitName: own });
    reportTogether(report, foreign, (quotes) => `${quotes}不是本单位“${own}”，请核对是不是套用别家稿子留下的。`, {
      expected: own,
      correction: foreign.length === 1 ? own : null,
    });
  },
};

type Passages = Pick<ReadText, 'passages'>;

/** A text whose names are looked at: nobody asks for its figures. */
interface Named extends Pick<TextContext, 'document'> {
  readonly read: Passages;
}

/** Where a text speaks of its accounts as another unit's than `unitName`. */
export function foreignNames({
  document,
  read,
  unitName,
}: Named & { readonly unitName: string }): readonly QuotedPlace[] {
  const names = [...called({ read }), ...attached({ document, read })];
  return names.filter(({ words }) => isForeign(words, unitName));
}

/**
 * The names before a year of accounts, in prose and in the list of contents, where a name left over is easily missed.
 */
function called({ read }: Pick<Named, 'read'>): readonly Called[] {
  return namesIn(read, UNIT_BEFORE_YEAR, (passage) => isProse(passage) || passage.role === 'contents');
}

/** The names that a pattern finds, but for words like 本单位. */
function namesIn(read: Passages, pattern: RegExp, where: (passage: Passage) => boolean): readonly Called[] {
  return hitsOf(read, pattern, where).flatMap((hit) => {
    const words = hit.groups[0] ?? '';
    const at = hit.passage.text.indexOf(words, hit.start);
    return NO_OWN_NAME.test(words) ? [] : [{ words, span: spanIn(hit.passage, at, at + words.length) }];
  });
}

/** What is attached under a name that the text has nowhere else: a subordinate unit stands in the list of units. */
function attached({ read, document }: Named): readonly Called[] {
  const found = namesIn(read, ATTACHED, () => true);
  const plain = document.plain.replace(/\s+/g, '');
  return found.filter(({ words }) => {
    const here = found.filter((each) => each.words === words).length;
    return plain.split(words).length - 1 === here;
  });
}

/** The books' unit, or the name that stands most often before a year, else that of the title; null where no name does. */
function ownName(context: TextContext): string | null {
  if (context.unitName !== null) return context.unitName;
  const counts = new Map<string, number>();
  for (const { words } of called(context)) counts.set(words, (counts.get(words) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  const isSure = first !== undefined && first[1] >= ENOUGH && first[1] > (second?.[1] ?? 0);
  return isSure ? first[0] : (inTitle(context.read)[0]?.words ?? null);
}

/** The names that the first line tells before a year of accounts: “某县文化馆2024年度单位决算”. */
function inTitle(read: Passages): readonly Called[] {
  const [title] = read.passages;
  return namesIn(read, UNIT_BEFORE_YEAR, (passage) => passage === title && passage.text.length <= TITLE);
}

/** Whether two names differ in their small words and marks of level alone. */
function isNear(words: string, own: string): boolean {
  return key(words) === key(own);
}

/** A name without its small words and 省市县区: offices write themselves with or without them. */
function key(name: string): string {
  return name.replace(NAME_PARTICLES, '');
}

/** “某市科技局” for “某市科学技术局”: nothing but left out characters. */
function isShortFor(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}

/**
 * Whether a name is another unit's. One that begins like the own name is a part of it.
 */
function isForeign(words: string, own: string): boolean {
  if (isNear(words, own) || isShortFor(words, own) || isShortFor(own, words)) return false;
  return unitRelation({ unitName: words }, { unitName: own }) === 'otherUnit' && !words.startsWith(own.slice(0, -1));
}
