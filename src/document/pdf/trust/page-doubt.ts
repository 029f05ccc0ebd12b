import type { PageDoubtKind } from '../../../model';
import type { PageMarks } from '../marks/page-marks';
import { isTableCaption } from '../../text-tables/caption';
import { isAmount } from '../pages/words-and-figures';
import { lineText, pieceLines } from '../pieces/joined-text';
import { isPageNumber } from '../pieces/page-number';
import { pagePieces } from '../pieces/pieces';

/** A page of which so much is pictures, and with no more letters than a page number has, is a scan. */
const SCAN = { letters: 12, pictured: 0.3 } as const;
/** So many letters in a hundred may be signs of some symbol font. */
const MOST_STRANGE = 0.05;
/** A page with so few strange letters is no strange page. */
const LEAST_STRANGE = 4;
/** Chinese letters in general use, and what stands between them. Fonts without a table of letters give all others. */
const USUAL = /^(?:[\u4e00-\u9fff]|[A-Za-zＡ-Ｚａ-ｚ]|[\p{Script=Common}\p{Script=Greek}])+$/u;
/** What no text holds: control signs, private ones, and the sign for a letter that is not known. */
const NEVER = /[\p{Cc}\p{Co}\p{Cn}\ufffd]/u;
/** So many amounts, or letters, that are turned are a table or a text, and no margin note; so is the title of a table. */
const TURNED = { amounts: 3, letters: 100 } as const;
/** The sign for a letter of which its font does not say what it is. */
const NAMELESS = '\ufffd';

/** Why nothing of a page is to be read; null where it can be. */
export function pageDoubt({ glyphs, hasLostLetters }: PageMarks): PageDoubtKind | null {
  if (hasLostLetters) return 'lostLetters';
  const strange = glyphs.filter(({ text }) => text !== '' && (!USUAL.test(text) || NEVER.test(text))).length;
  return strange > Math.max(LEAST_STRANGE, glyphs.length * MOST_STRANGE) ? 'garbled' : null;
}

/** Whether a page is a picture of one; its number or a heading may be printed upon it. */
export function isScan({ glyphs, pictured, width, height }: PageMarks): boolean {
  return glyphs.length <= SCAN.letters && pictured >= width * height * SCAN.pictured;
}

/** Whether a page says its number and nothing else. */
export function isBare({ glyphs }: PageMarks): boolean {
  const text = glyphs.map((glyph) => glyph.text).join('');
  return text === '' || isPageNumber(text);
}

/** Whether a page that can be read has a letter that nobody names. */
export function hasNamelessLetter({ glyphs }: PageMarks): boolean {
  return glyphs.some(({ text }) => text === NAMELESS);
}

/** Whether a table or a text on a page that can be read is turned otherwise than most of it, and is left out. */
export function hasTurnedPart({ turned }: PageMarks): boolean {
  const pieces = pagePieces(turned, () => false);
  return (
    turned.length >= TURNED.letters ||
    pieces.filter(isAmount).length >= TURNED.amounts ||
    pieceLines(pieces).some((line) => isTableCaption(lineText(line)))
  );
}

/**
 * The letters of a page that no Chinese text holds, each once. A font that says of some of its letters that they are
 * others gives them on many pages, few on each.
 */
export function foreignLetters({ glyphs }: PageMarks): ReadonlySet<string> {
  return new Set(glyphs.flatMap(({ text }) => (text === '' || USUAL.test(text) || NEVER.test(text) ? [] : text)));
}

/** Whether letters that no Chinese text holds are too many in a document to be a foreign name. */
export function areForeign(letters: ReadonlySet<string>): boolean {
  return letters.size > LEAST_STRANGE;
}
