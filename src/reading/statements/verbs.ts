import type { Direction } from '../../model';
import { CHANGE_VERB, DIRECTIONS, UNCHOSEN } from './clause-words';

/** The verb of more or less that stands right before a figure. */
export interface ChangeVerb {
  /** Where it begins in the words. */
  readonly at: number;
  /** “增加”, without what stands behind it. */
  readonly word: string;
  /** All of it that says a direction: with “（减少）”, where nothing was chosen. */
  readonly length: number;
  readonly direction: Direction | null;
}

/** @param words evened, up to the figure; null where no such verb ends them */
export function changeVerbIn(words: string): ChangeVerb | null {
  const found = CHANGE_VERB.exec(words);
  if (!found) return null;
  const [whole, word = ''] = found;
  const [unchosen = ''] = UNCHOSEN.exec(whole) ?? [];
  const direction = unchosen === '' ? (DIRECTIONS[word] ?? null) : null;
  return { at: found.index, word, length: word.length + unchosen.length, direction };
}
