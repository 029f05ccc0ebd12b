import type { PageDoubtKind } from '../../../model';
import type { PageMarks } from '../marks/page-marks';

/** A page with pictures and no more letters than a page number has is a scan. */
const LETTERS_OF_A_SCAN = 12;
/** So many letters in a hundred may be signs of some symbol font. */
const MOST_STRANGE = 0.05;
/** A page with so few strange letters is no strange page. */
const LEAST_STRANGE = 4;
/** Chinese letters in general use, and what stands between them. Fonts without a table of letters give all others. */
const USUAL = /^(?:[\u4e00-\u9fff]|[^\P{Script=Latin}\u0250-\u1fff]|[\p{Script=Common}\p{Script=Greek}])+$/u;
/** What no text holds: control signs, private ones, and the sign for a letter that was lost. */
const NEVER = /[\p{Cc}\p{Co}\p{Cn}\ufffd]/u;

/** Why nothing of a page is to be read; null where it can be. */
export function pageDoubt({ glyphs, hasPictures, hasLostLetters }: PageMarks): PageDoubtKind | null {
  if (hasLostLetters) return 'lostLetters';
  if (glyphs.length <= LETTERS_OF_A_SCAN && hasPictures) return 'noText';
  const strange = glyphs.filter(({ text }) => text !== '' && (!USUAL.test(text) || NEVER.test(text))).length;
  return strange > Math.max(LEAST_STRANGE, glyphs.length * MOST_STRANGE) ? 'garbled' : null;
}
