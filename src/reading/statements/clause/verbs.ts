import type { Direction } from '../../../model';
import { CHANGE_VERB, COMPARES, COMPARISON_DIRECTIONS, DIRECTIONS, PLAIN_VERB, UNCHOSEN, VERB_THAN } from './words';

/** The verb of more or less that stands right before a figure. */
export interface ChangeVerb {
  /** Where it begins in the words. */
  readonly at: number;
  /** “增加”, without what stands behind it. */
  readonly word: string;
  /** All of it that says a direction: with “（减少）”, where nothing was chosen. */
  readonly length: number;
  readonly direction: Direction | null;
  /** What it is more or less than, where that stands behind it: “高于上年”; else empty. */
  readonly than: string;
}

/** @param words evened, up to the figure; null where no such verb ends them */
export function changeVerbIn(words: string): ChangeVerb | null {
  const found = CHANGE_VERB.exec(words) ?? plainVerbIn(words) ?? VERB_THAN.exec(words);
  if (!found) return null;
  const [whole, word = '', than = ''] = found;
  const [unchosen = ''] = UNCHOSEN.exec(whole) ?? [];
  const direction = unchosen === '' ? (DIRECTIONS[word] ?? COMPARISON_DIRECTIONS[word] ?? null) : null;
  return { at: found.index, word, length: word.length + unchosen.length, direction, than };
}

/** “比上年少0.90万元”, “比上年的6.00万元少0.90万元”: behind what is compared, or alone behind the figure that is. */
function plainVerbIn(words: string): RegExpExecArray | null {
  const found = PLAIN_VERB.exec(words);
  return found && (found.index === 0 || COMPARES.test(words)) ? found : null;
}
