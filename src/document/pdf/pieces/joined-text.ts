import { groupBy } from '../../../model';
import type { Glyph } from '../marks/page-marks';
import type { PagePiece } from './pieces';

/** Characters that stand on one line, from left to right. */
export interface PieceLine {
  readonly glyphs: readonly Glyph[];
  readonly baseline: number;
  readonly size: number;
}

/** A character of a text with the one that it comes from; null for what stands between the words. */
export interface Letter {
  readonly text: string;
  readonly glyph: Glyph | null;
}

/** In parts of the letters' height. */
const SAME_LINE = 0.5;
/** A gap from which on two letters are parted. */
const BLANK = 0.25;
/** A gap from which on they are in two columns. */
const WIDE = 2.5;

/** In parts of their height: letters that overlap by more stand upon each other; signs set half wide overlap by less. */
const UPON = 0.55;

/** Chinese letters and signs of their width: no blanks are written around them. */
const WIDE_LETTER = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f\u2018-\u201d]|[\ud840-\ud87f]/;

/** The lines that pieces stand on, from above. */
export function pieceLines(pieces: readonly PagePiece[]): readonly PieceLine[] {
  // Nearly all cells hold one piece.
  if (pieces.length === 1) return [lineOf(pieces)];
  const sorted = [...pieces].sort((one, other) => one.baseline - other.baseline);
  const groups = new Map<number, PagePiece[]>();
  let key = -1;
  let open: PagePiece | null = null;
  for (const piece of sorted) {
    if (open === null || piece.baseline - open.baseline > Math.min(piece.size, open.size) * SAME_LINE) {
      key += 1;
      open = piece;
      groups.set(key, []);
    }
    groups.get(key)?.push(piece);
  }
  return [...groups.values()].map(lineOf);
}

/**
 * Letters from left to right, whatever order they were drawn in; where words are printed upon each other, word by word.
 * The line's size is that of most of its letters.
 */
function lineOf(pieces: readonly PagePiece[]): PieceLine {
  const drawn = pieces.length === 1 ? (pieces[0]?.glyphs ?? []) : pieces.flatMap((piece) => piece.glyphs);
  const glyphs = isInOrder(drawn) ? drawn : fromLeftToRight(pieces, drawn);
  return { glyphs, baseline: pieces[0]?.baseline ?? 0, size: mostSize(glyphs) };
}

/** Sorts the letters of pieces, but mixes no two words of which one is printed upon the other. */
function fromLeftToRight(pieces: readonly PagePiece[], drawn: readonly Glyph[]): readonly Glyph[] {
  const sorted = [...drawn].sort((one, other) => one.x0 - other.x0);
  const isMixed = sorted.some((glyph, at) => {
    const before = sorted[at - 1];
    return before !== undefined && before.x1 - glyph.x0 > Math.min(before.size, glyph.size) * UPON;
  });
  if (!isMixed) return sorted;
  return [...pieces].sort((one, other) => one.box.x0 - other.box.x0).flatMap((piece) => piece.glyphs);
}

/** Whether letters were drawn from left to right, as most are. */
function isInOrder(glyphs: readonly Glyph[]): boolean {
  return glyphs.every(({ x0 }, at) => at === 0 || (glyphs[at - 1]?.x0 ?? x0) <= x0);
}

/** The size of most letters; most lines have but one. */
function mostSize(glyphs: readonly Glyph[]): number {
  const first = glyphs[0]?.size ?? 0;
  if (glyphs.every(({ size }) => size === first)) return first;
  const sizes = groupBy(glyphs, ({ size }) => Math.round(size * 2));
  const most = [...sizes.values()].reduce((found, same) => (same.length > found.length ? same : found), []);
  return most[0]?.size ?? 0;
}

/** The letters of a line with blanks where words are parted; what stands far apart is parted by a tab. */
export function lettersOf({ glyphs }: PieceLine): readonly Letter[] {
  const letters: Letter[] = [];
  let last: Glyph | null = null;
  for (const glyph of glyphs) {
    const between: string = last === null ? '' : betweenLetters(last, glyph, true);
    if (between !== '') letters.push({ text: between, glyph: null });
    letters.push({ text: glyph.text, glyph });
    last = glyph;
  }
  return letters;
}

/**
 * What stands between two letters: a tab, a blank, or nothing. Chinese letters are set with gaps that mean nothing.
 * @param hasTabs whether wide gaps mean something, as beside tables
 */
function betweenLetters(last: Glyph, next: Glyph, hasTabs: boolean): string {
  const size = Math.max(last.size, next.size);
  const gap = next.x0 - last.x1;
  if (hasTabs && gap > size * WIDE) return '\t';
  if (gap < size * BLANK) return '';
  return WIDE_LETTER.test(last.text) || WIDE_LETTER.test(next.text) ? '' : ' ';
}

/** What a line says, where wide gaps mean nothing. */
export function lineText({ glyphs }: Pick<PieceLine, 'glyphs'>): string {
  let text = '';
  let last: Glyph | null = null;
  for (const glyph of glyphs) {
    if (last !== null) text += areTwoFigures(last, glyph) ? '\n' : betweenLetters(last, glyph, false);
    text += glyph.text;
    last = glyph;
  }
  return text;
}

/** Whether digits stand so far apart that they are of two figures. */
function areTwoFigures(last: Glyph, next: Glyph): boolean {
  return next.x0 - last.x1 > Math.max(last.size, next.size) && DIGIT.test(last.text) && DIGIT.test(next.text);
}

/** The text of a cell: what was wrapped is one line again. */
export function pieceCellText(pieces: readonly PagePiece[]): string {
  if (pieces.some(isCutShort) || (pieces.length > 1 && isOverprinted(pieces))) return UNTOLD;
  const lines = pieceLines(pieces).map(lineText);
  return lines.reduce((text, line) => `${text}${parting(text, line)}${line}`, '');
}

/** What a figure is read as where other letters are printed across it, or its cell cuts digits off. */
export const UNTOLD = '\ufffd';
/** In parts of the letters' height: letters set tightly overlap by less. */
const ACROSS = 0.35;
/** A digit. */
const DIGIT = /\d/;
/** An amount, a code, or the dash for none: what is more than the number of a column, into which headers may hang. */
const FIGURE_OR_DASH = /\d{3}|\d[.．]\d|^[-−－—–]{1,2}$/;

/** Whether a figure at either end of a piece has digits that its cell cuts off; the next page may print the rest. */
function isCutShort({ glyphs }: PagePiece): boolean {
  return glyphs[0]?.isCut === true || glyphs.at(-1)?.isCut === true;
}

/** Whether other words are printed across a figure, so that nobody knows which letters are of which. */
function isOverprinted(pieces: readonly PagePiece[]): boolean {
  const figures = pieces.filter(({ text }) => FIGURE_OR_DASH.test(text));
  return figures.some((figure) => pieces.some((other) => areAcross(figure, other)));
}

/** Whether two pieces of one line stand upon each other. */
export function areAcross(one: PagePiece, other: PagePiece): boolean {
  if (one === other) return false;
  const size = Math.min(one.size, other.size);
  const across = Math.min(one.box.x1, other.box.x1) - Math.max(one.box.x0, other.box.x0);
  return Math.abs(one.baseline - other.baseline) < size * SAME_LINE && across > size * ACROSS;
}

/** A line that ends in a Latin word. */
const WORD_END = /[A-Za-z]$/;
/** A line that goes on with one: a blank parted them. */
const WORD_BEGIN = /^[A-Za-z]/;
/** A figure with all its decimals goes on in no further line: what begins there is another one. */
const WHOLE_FIGURE = /\d\.\d\d%?$|[%％]$/;
/** A line that begins with a figure. */
const FIGURE = /^[-−－]?\d/;

/** What stands between two lines that were one. */
export function parting(before: string, after: string): string {
  if (WORD_END.test(before) && WORD_BEGIN.test(after)) return ' ';
  return WHOLE_FIGURE.test(before) && FIGURE.test(after) ? '\n' : '';
}
