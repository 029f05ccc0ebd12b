import { groupBy, type Passage, type ReadText } from '../../../model';
import { NAMES_OF_FIGURES } from '../../../reading';
import { ECONOMIC_CODES, FUNCTIONAL_CODES } from '../../../standards';
import { isSaid, spanIn, type Hit } from '../hits';
import { ALSO_TERMS, ENDS_WORD, MAY_LACK, MAY_STAND_FOR } from './near-term-words';

/** Words that miss a term of the field by one letter, and the term. */
export interface NearTerm extends Hit {
  readonly right: string;
}

/** Where words end that miss a term. */
interface Missed {
  readonly end: number;
  /** A letter twice, or two exchanged: no other word is made so. */
  readonly isSure: boolean;
}

/** Terms shorter than this are too near to other words. */
const FEWEST_LETTERS = 5;
/** So many letters have to begin as the term does. */
const BEGINNING = 2;
/** A 类 of the functional classification has a code of so many digits. */
const CATEGORY = 3;

/** Every lawful spelling: what stands here is right. */
const LAWFUL: ReadonlySet<string> = new Set([
  ...NAMES_OF_FIGURES,
  ...FUNCTIONAL_CODES.map(([, name]) => name),
  ...ECONOMIC_CODES.map(([, name]) => name),
  ...ALSO_TERMS,
]);

/** The terms that words are held against. 款 and 项 have lists of their own, below their 类. */
const TERMS: readonly string[] = withoutItems();

function withoutItems(): readonly string[] {
  const items = new Set(FUNCTIONAL_CODES.flatMap(([code, name]) => (code.length > CATEGORY ? [name] : [])));
  return [...LAWFUL].filter((term) => term.length >= FEWEST_LETTERS && !items.has(term));
}

/** Terms by the letters they begin with, and by those they go on with behind the first; each with how they are missed. */
const WAYS = [
  [groupBy(TERMS, (term) => term.slice(0, BEGINNING)), missedAt],
  [groupBy(TERMS, (term) => term.slice(1, 1 + BEGINNING)), withoutFirst],
] as const;

/**
 * Words one letter away from a term: a letter twice, two exchanged, one left out or another in its place. The last two
 * count only where the text writes the term right as well, and more often: what it writes everywhere is its custom.
 */
export function nearTerms(read: ReadText): readonly NearTerm[] {
  const all = read.passages.map(({ text }) => text).join('\n');
  return read.passages.flatMap((passage, at) => {
    if (!isSaid(passage)) return [];
    return termsMissedIn(passage, at).filter((missed) => missed.isSure || isRarer(all, missed));
  });
}

/** Whether a text writes the term right more often than this way. A term without its first letter is met within the term. */
function isRarer(all: string, { words, right }: NearTerm): boolean {
  const times = timesIn(all, right);
  return times > timesIn(all, words) - (right.includes(words) ? times : 0);
}

function timesIn(text: string, words: string): number {
  return text.split(words).length - 1;
}

function termsMissedIn(passage: Passage, at: number): readonly (NearTerm & Missed)[] {
  const { text } = passage;
  const found: (NearTerm & Missed)[] = [];
  for (let start = 0; start < text.length - BEGINNING; start += 1) {
    const letters = text.slice(start, start + BEGINNING);
    for (const [terms, missedBy] of WAYS) {
      const missed = (terms.get(letters) ?? []).flatMap((right) => {
        const own = missedBy(text, start, right);
        return own === null ? [] : { ...own, right, words: text.slice(start, own.end) };
      });
      const wrong = missed.filter(({ words }) => !LAWFUL.has(words));
      found.push(
        ...wrong.map((own) => ({ ...own, passage, at, start, groups: [], span: spanIn(passage, start, own.end) })),
      );
    }
  }
  return found;
}

/** Where words end that miss a term by one letter; null where they are the term, or another. */
function missedAt(text: string, start: number, term: string): Missed | null {
  let same = BEGINNING;
  while (same < term.length && text[start + same] === term[same]) same += 1;
  const [at, left] = [start + same, term.length - same];
  const [typed = '', wanted = ''] = [text[at], term[same]];
  const goesOn = (behind: number, from: number): boolean => text.startsWith(term.slice(from), at + behind);
  if (left > 0 && typed === term[same - 1] && goesOn(1, same)) return { end: at + left + 1, isSure: true };
  // Behind the last letter nobody knows where the word ends.
  if (left < 2) return null;
  if (typed === term[same + 1] && text[at + 1] === wanted && goesOn(2, same + 2))
    return { end: at + left, isSure: true };
  if (goesOn(1, same + 1)) return standsFor(typed, wanted) ? null : { end: at + left, isSure: false };
  const end = at + left - 1;
  const isLeftOut = goesOn(0, same + 1) && !MAY_LACK.has(wanted) && (left > 2 || ENDS_WORD.test(text.slice(end)));
  return isLeftOut ? { end, isSure: false } : null;
}

/** Whether a letter makes another name in the place of one, or is no word's at all. */
function standsFor(typed: string, wanted: string): boolean {
  return (MAY_STAND_FOR.has(typed) && MAY_STAND_FOR.has(wanted)) || !/[一-龥]/.test(typed);
}

/** The same where the first letter is lacking: nothing that could be it stands before. */
function withoutFirst(text: string, start: number, term: string): Missed | null {
  // “（境）费支出决算” goes on a name that stands before the bracket.
  if (/[一-龥\d）”]/.test(text.charAt(start - 1)) || !text.startsWith(term.slice(1), start)) return null;
  return MAY_LACK.has(term.charAt(0)) ? null : { end: start + term.length - 1, isSure: false };
}
