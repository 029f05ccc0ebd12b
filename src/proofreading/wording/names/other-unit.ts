import { groupBy } from '../../../model';
import { unitRelation } from '../../../standards';
import type { TextCheck, TextContext } from '../../check';
import { UNIT_END } from '../../../reading';
import { isProse, sentenceAround } from '../hits';
import { reportTogether, type QuotedPlace } from '../together';
import { called, isNear, isShortFor, namesIn, type Called, type Named, type Passages } from './called-names';
import {
  ANOTHER_PARTY,
  ATTACHED,
  BETWEEN_UNITS,
  OF_ANOTHER,
  OF_OWN_LEVEL,
  OFFICE_ENDS,
  PART_OF_WHOLE,
  TELLS_ACCOUNTS,
  UNIT_BEFORE_ACCOUNT,
  UNIT_BEFORE_YEAR,
} from './words';

/** In so many places a text has to name its unit before another name is held against it. */
const ENOUGH = 2;
/** The word for what a unit is. */
const LAST_WORD = new RegExp(`(?:${UNIT_END})$`);
/** A first line that is longer is no title. */
const TITLE = 45;

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

/** Where a text speaks of its accounts as another unit's than `unitName`. */
export function foreignNames({
  document,
  read,
  unitName,
}: Named & { readonly unitName: string }): readonly QuotedPlace[] {
  const foreign = called({ read }).filter((name) => tellsAccounts(name) && isForeign(name.words, unitName));
  const plain = plainWords(document);
  const beside = besideAccounts({ read }).filter(
    (name) => isForeign(name.words, unitName) && isSister(name.words, unitName) && isAlone(name, unitName),
  );
  return [
    ...toldAlone(
      [...foreign, ...beside.filter(({ span }) => foreign.every((each) => each.span.start !== span.start))],
      plain,
    ),
    ...attached({ document, read }).filter(({ words }) => isForeign(words, unitName)),
  ];
}

/** The names right before an account of theirs, where it is no reason and not one of several. */
function besideAccounts({ read }: Pick<Named, 'read'>): readonly Called[] {
  return namesIn(read, UNIT_BEFORE_ACCOUNT, isProse).filter(({ words, passage, start }) => {
    const sentence = sentenceAround(passage, start);
    return !ANOTHER_PARTY.test(words) && !OF_ANOTHER.test(sentence.slice(0, sentence.indexOf(words)));
  });
}

/** Whether its sentence tells of no other unit, and of nothing between two. */
function isAlone({ passage, start }: Called, own: string): boolean {
  const sentence = sentenceAround(passage, start);
  return !sentence.includes(own) && !BETWEEN_UNITS.test(sentence);
}

/** Whether a unit is of the sort of another one: a school is a bureau's own, another bureau is not. */
function isSister(words: string, own: string): boolean {
  const isOffice = OFFICE_ENDS.some((end) => end.test(words) && end.test(own));
  const [one, other] = [words, own].map((name) => LAST_WORD.exec(name)?.[0]);
  return isOffice || (one !== undefined && one === other);
}

/** Whether it is the unit whose accounts follow, not one that gave, took, approved or is among several. */
function tellsAccounts({ words, passage, start, end }: Called): boolean {
  if (ANOTHER_PARTY.test(words) || !TELLS_ACCOUNTS.test(passage.text.slice(end))) return false;
  const sentence = sentenceAround(passage, start);
  return !OF_OWN_LEVEL.test(sentence) && !PART_OF_WHOLE.test(sentence.slice(0, sentence.indexOf(words)));
}

/**
 * The names of a text that are no subordinate's: those that stand in its list of units, or two of which share a
 * sentence, are.
 */
function toldAlone(foreign: readonly Called[], plain: string): readonly Called[] {
  const bySentence = groupBy(foreign, ({ passage, start }) => `${passage.origin[0]} ${sentenceAround(passage, start)}`);
  const alone = [...bySentence.values()].filter((names) => new Set(names.map(({ words }) => words)).size === 1);
  return alone.flat().filter(({ words }) => !isElsewhere(words, foreign, plain));
}

/** What is attached under a name that the text has nowhere else: a subordinate unit stands in the list of units. */
function attached({ read, document }: Named): readonly Called[] {
  const found = namesIn(read, ATTACHED, () => true);
  const plain = plainWords(document);
  return found.filter(({ words }) => !isElsewhere(words, found, plain));
}

/** Whether a text has a name in other places than those found. */
function isElsewhere(words: string, found: readonly Called[], plain: string): boolean {
  return plain.split(words).length - 1 > found.filter((each) => each.words === words).length;
}

function plainWords({ plain }: Named['document']): string {
  return plain.replace(/\s+/g, '');
}

/** The books' unit, or the name that stands most often before a year or an account, else that of the title; null where no name does. */
function ownName(context: TextContext): string | null {
  if (context.unitName !== null) return context.unitName;
  const counts = new Map<string, number>();
  for (const { words } of namesOf(context)) counts.set(words, (counts.get(words) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  const isSure = first !== undefined && first[1] >= ENOUGH && first[1] > (second?.[1] ?? 0);
  return isSure ? first[0] : (inTitle(context.read)[0]?.words ?? null);
}

/** The names that stand before a year or an account, each place once. */
function namesOf(context: TextContext): readonly Called[] {
  const before = called(context);
  const places = new Set(before.map(({ span }) => span.start));
  return [...before, ...besideAccounts(context).filter(({ span }) => !places.has(span.start))];
}

/** The names that the first line tells before a year of accounts: “某县文化馆2024年度单位决算”. */
function inTitle(read: Passages): readonly Called[] {
  const [title] = read.passages;
  return namesIn(read, UNIT_BEFORE_YEAR, (passage) => passage === title && passage.text.length <= TITLE);
}

/** Whether a name is another unit's. One that begins like the own name is a part of it. */
function isForeign(words: string, own: string): boolean {
  if (isNear(words, own) || isShortFor(words, own) || isShortFor(own, words)) return false;
  return unitRelation({ unitName: words }, { unitName: own }) === 'otherUnit' && !words.startsWith(own.slice(0, -1));
}
