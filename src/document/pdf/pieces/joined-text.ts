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

/** Chinese letters and signs of their width: no blanks are written around them. */
const WIDE_LETTER = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]|[\ud840-\ud87f]/;

/** The lines that pieces stand on, from above. */
export function pieceLines(pieces: readonly PagePiece[]): readonly PieceLine[] {
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

/** Letters from left to right, whatever order they were drawn in. The line's size is that of most of its letters. */
function lineOf(pieces: readonly PagePiece[]): PieceLine {
  const glyphs = pieces.flatMap((piece) => piece.glyphs).sort((one, other) => one.x0 - other.x0);
  const sizes = groupBy(glyphs, ({ size }) => Math.round(size * 2));
  const size = [...sizes.values()].reduce((most, same) => (same.length > most.length ? same : most), []);
  return { glyphs, baseline: pieces[0]?.baseline ?? 0, size: size[0]?.size ?? 0 };
}

/**
 * The letters of a line with blanks where words are parted; what stands far apart is parted by a tab.
 * @param hasTabs whether wide gaps mean something, as beside tables
 */
export function lettersOf({ glyphs }: PieceLine, hasTabs: boolean): readonly Letter[] {
  return glyphs.flatMap((glyph, index) => {
    const last = glyphs[index - 1];
    const between = last ? betweenLetters(last, glyph, hasTabs) : '';
    return [...(between === '' ? [] : [{ text: between, glyph: null }]), { text: glyph.text, glyph }];
  });
}

/** What stands between two letters: a tab, a blank, or nothing. Chinese letters are set with gaps that mean nothing. */
function betweenLetters(last: Glyph, next: Glyph, hasTabs: boolean): string {
  const size = Math.max(last.size, next.size);
  const gap = next.x0 - last.x1;
  if (hasTabs && gap > size * WIDE) return '\t';
  if (gap < size * BLANK || WIDE_LETTER.test(last.text) || WIDE_LETTER.test(next.text)) return '';
  return ' ';
}

/** What letters say. */
export function pieceText(letters: readonly Letter[]): string {
  return letters.map(({ text }) => text).join('');
}

/** The text of a cell: what was wrapped is one line again. */
export function pieceCellText(pieces: readonly PagePiece[]): string {
  const lines = pieceLines(pieces).map((line) => pieceText(lettersOf(line, false)));
  return lines.reduce((text, line) => `${text}${parting(text, line)}${line}`, '');
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
