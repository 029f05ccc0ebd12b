import { firstIndex } from './lists';
/** A stretch of a text, in UTF-16 units of its plain characters; `end` is not in it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where something stands on the printed pages of a document. */
export interface PagePlace {
  /** From 1. */
  readonly page: number;
  /** Left, upper, right and lower edge, in points from the upper left corner of the page as it is shown. */
  readonly box: readonly [number, number, number, number];
}

/** A line of a text where it is printed. */
export interface PrintedLine extends PagePlace {
  readonly span: Span;
  /** Where each of its units begins, and where the last one ends; null where lines do not run to the right. */
  readonly edges: readonly number[] | null;
}

/**
 * Why a page was not read: a picture, a font that does not say which letters it has, a font that cannot be read,
 * content that is broken. `nameless`: it was read, but for some letters of which their font does not say what they are.
 * `overprinted`: it was read, but for figures across which other letters are printed, or that their cell cuts.
 * `hashes`: it was read, but some figures are printed as ####. `unruled`: it was read, but no lines part the columns of
 * a table.
 * `turned`: it was read, but for a part that stands otherwise than the rest.
 * Tables that were not read, `unjoined`: further columns stand on another page; `unparted`: no lines part the columns,
 * and its headers are more than its figures show columns; `twoTitles`: two tables stand side by side as one.
 */
export type PageDoubtKind =
  | 'noText'
  | 'garbled'
  | 'lostLetters'
  | 'broken'
  | 'nameless'
  | 'overprinted'
  | 'hashes'
  | 'unruled'
  | 'turned'
  | 'unjoined'
  | 'unparted'
  | 'twoTitles';

export interface PageDoubt {
  readonly kind: PageDoubtKind;
  readonly pages: readonly number[];
}

/** The printed pages of a text. Its lines stand in the order of the text. */
export interface PrintedPages {
  readonly count: number;
  readonly lines: readonly PrintedLine[];
  readonly doubts: readonly PageDoubt[];
}

/** Where the beginning of a stretch is printed; null where it is not, or nobody knows. */
export function printedPlace(print: PrintedPages | undefined, { start, end }: Span): PagePlace | null {
  const line = print && lineAt(print.lines, start);
  if (line === undefined || line.span.start >= Math.max(end, start + 1)) return null;
  const { page, box, edges, span } = line;
  if (edges === null) return { page, box };
  const left = edges[Math.max(start, span.start) - span.start] ?? box[0];
  const right = edges[Math.min(Math.max(end, start + 1), span.end) - span.start] ?? box[2];
  return { page, box: [left, box[1], right, box[3]] };
}

/** The first line that ends behind a place. */
function lineAt(lines: readonly PrintedLine[], place: number): PrintedLine | undefined {
  return lines[firstIndex(lines, ({ span }) => span.end > place)];
}
