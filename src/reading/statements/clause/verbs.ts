import type { Direction } from '../../../model';
import { CHANGE_VERB, COMPARES, DIRECTIONS, PLAIN_VERB, UNCHOSEN } from './words';

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
  const found = CHANGE_VERB.exec(words) ?? plainVerbIn(words);
  if (!found) return null;
  const [whole, word = ''] = found;
  const [unchosen = ''] = UNCHOSEN.exec(whole) ?? [];
  const direction = unchosen === '' ? (DIRECTIONS[word] ?? null) : null;
  return { at: found.index, word, length: word.length + unchosen.length, direction };
}

/** “比上年少0.90万元”, “比上年的6.00万元少0.90万元”: behind what is compared, or alone behind the figure that is. */
function plainVerbIn(words: string): RegExpExecArray | null {
  const found = PLAIN_VERB.exec(words);
  return found && (found.index === 0 || COMPARES.test(words)) ? found : null;
}
