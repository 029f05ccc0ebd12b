import type { Passage, ReadText } from '../../../model';
import type { TextContext } from '../../check';
import { hitsOf, isProse, spanIn } from '../hits';
import type { QuotedPlace } from '../together';
import { NAME_PARTICLES, NO_OWN_NAME, UNIT_BEFORE_YEAR } from './words';

/** A name in the place of the unit's own: in `passage`, from `start` to `end` of its evened words. */
export interface Called extends QuotedPlace {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** The passages of a text whose names are looked at: nobody asks for its figures. */
export type Passages = Pick<ReadText, 'passages'>;

/** A text whose names are looked at. */
export interface Named extends Pick<TextContext, 'document'> {
  readonly read: Passages;
}

/**
 * The names before a year of accounts, in prose and in the list of contents, where a name left over is easily missed.
 */
export function called({ read }: Pick<Named, 'read'>): readonly Called[] {
  return namesIn(read, UNIT_BEFORE_YEAR, (passage) => isProse(passage) || passage.role === 'contents');
}

/** The names that a pattern finds, but for words like 本单位. */
export function namesIn(read: Passages, pattern: RegExp, where: (passage: Passage) => boolean): readonly Called[] {
  return hitsOf(read, pattern, where).flatMap((hit) => {
    const { passage } = hit;
    const words = hit.groups[0] ?? '';
    const start = passage.text.indexOf(words, hit.start);
    const end = start + words.length;
    return NO_OWN_NAME.test(words) ? [] : [{ words, passage, start, end, span: spanIn(passage, start, end) }];
  });
}

/** Whether two names differ in their small words and marks of level alone. */
export function isNear(words: string, own: string): boolean {
  return nameKey(words) === nameKey(own);
}

/** A name without its small words and 省市县区: offices write themselves with or without them. */
export function nameKey(name: string): string {
  return name.replace(NAME_PARTICLES, '');
}

/** “某市科技局” for “某市科学技术局”: nothing but left out characters. */
export function isShortFor(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}
