import { isTableCaption } from '../../text-tables/caption';
import { GAP } from '../grid/straight-lines';
import type { PageMarks } from '../marks/page-marks';
import { lineText, pieceLines } from '../pieces/joined-text';
import { isPageNumber } from '../pieces/page-number';
import { pagePieces, type PagePiece } from '../pieces/pieces';
import { isFigure, ofOneCell } from '../pages/words-and-figures';

/** What stands on one line of a page. */
export interface LeafLine {
  readonly pieces: readonly PagePiece[];
  /** Without blanks. */
  readonly text: string;
  readonly baseline: number;
  readonly hasFigure: boolean;
}

/** A page without vertical lines, of which further columns may stand on other pages. */
export interface Leaf {
  readonly number: number;
  readonly marks: PageMarks;
  /** From above, without the page number. */
  readonly lines: readonly LeafLine[];
}

/** Lines of two pages stand at one height within so many points. */
export const SAME_HEIGHT = 1;
/** Columns begin and end within so many points. */
const SAME_COLUMN = 3;
/** A title stands among so many lines at the top of its page. */
const TITLE_LINES = 3;
/** In parts of all lines: where so many begin with the same words it is the same table again. */
const LEAST_SAME = 0.5;

/** A page as a leaf; null where vertical lines part its tables, or nothing stands on it. */
export function leafOf(number: number, marks: PageMarks): Leaf | null {
  if (marks.rulings.some(({ isHorizontal, from, to }) => !isHorizontal && to - from > GAP)) return null;
  const pieces = ofOneCell(pagePieces(marks.glyphs, () => false));
  const all = pieceLines(pieces);
  const byGlyph = new Map(pieces.map((piece) => [piece.glyphs[0], piece]));
  const lines = all.flatMap((line, index): readonly LeafLine[] => {
    const text = lineText(line);
    const own = line.glyphs.flatMap((glyph) => byGlyph.get(glyph) ?? []);
    // Numbers of columns stand beside each other.
    const isNumbering = own.length > 1 && own.every(isFigure);
    if ((index === 0 || index === all.length - 1) && isPageNumber(text) && !isNumbering) return [];
    return [{ pieces: own, text: text.replace(/\s/g, ''), baseline: line.baseline, hasFigure: own.some(isFigure) }];
  });
  return lines.length === 0 ? null : { number, marks, lines };
}

/** The title of the table that begins at the top of a page; the end of the page may have cut it. */
export function leafTitle({ lines }: Leaf): LeafLine | undefined {
  return lines.slice(0, TITLE_LINES).find((line) => isTableCaption(line.text) || isCut(line));
}

/** Whether words go on until where their cell was cut. */
function isCut({ pieces }: LeafLine): boolean {
  const last = pieces[pieces.length - 1];
  return last !== undefined && last.clip !== null && last.box.x1 > last.clip.x1 - last.size;
}

/**
 * Whether a page holds further columns of the table whose title stands on another: its figures stand at the heights of
 * lines there, the room that the title takes is free but for the rest of it, and it has neither a title nor rows of its
 * own.
 */
export function isBesideTitled(head: Leaf, leaf: Leaf): boolean {
  const title = leafTitle(head);
  if (title === undefined) return false;
  const isFree = leaf.lines.every(
    (line) => line.baseline > title.baseline + SAME_HEIGHT || isRestOf(lineAt(head, line), line),
  );
  // Columns without headers may be anything.
  const hasHeaders = leaf.lines.some(({ hasFigure }) => !hasFigure);
  return isFree && hasHeaders && (isBeside(head, leaf) || isHeadersOnly(head, leaf));
}

/** Whether nothing stands on a page but headers of columns that are empty, at the height of those of another page. */
function isHeadersOnly(head: Leaf, leaf: Leaf): boolean {
  const first = head.lines.find(({ hasFigure }) => hasFigure);
  const isHeaders = leaf.lines.every(
    ({ hasFigure, text, baseline }) => !hasFigure && !isTableCaption(text) && baseline < (first?.baseline ?? 0),
  );
  return isHeaders && isSamePaper(head, leaf);
}

/** Whether the figures of a page stand at the heights of lines of another, under no title and beside other words. */
export function isBeside(head: Leaf, leaf: Leaf): boolean {
  const rows = leaf.lines.filter(({ hasFigure }) => hasFigure);
  if (!isSamePaper(head, leaf) || rows.length === 0 || !rows.every((row) => lineAt(head, row) !== undefined))
    return false;
  if (leaf.lines.some((line) => isTableCaption(line.text) && !isRestOf(lineAt(head, line), line))) return false;
  const same = leaf.lines.filter((line) => lineAt(head, line)?.pieces[0]?.text === line.pieces[0]?.text);
  return same.length < leaf.lines.length * LEAST_SAME || same.every(({ pieces: [first] }) => first && isFigure(first));
}

/** Whether the figures and words of a page stand in the columns of another. */
export function hasColumnsOf(model: Leaf, leaf: Leaf): boolean {
  const rowsOf = ({ lines }: Leaf): readonly PagePiece[] =>
    lines.flatMap(({ pieces, hasFigure }) => (hasFigure ? pieces : []));
  const places = rowsOf(model).map(placeOf);
  return rowsOf(leaf).every((piece) => {
    const own = placeOf(piece);
    return places.some(({ isEnd, at }) => isEnd === own.isEnd && Math.abs(at - own.at) < SAME_COLUMN);
  });
}

/** Figures end, and words begin, where their columns do. */
function placeOf(piece: PagePiece): { readonly isEnd: boolean; readonly at: number } {
  const isEnd = isFigure(piece);
  return { isEnd, at: isEnd ? piece.box.x1 : piece.box.x0 };
}

function isSamePaper({ marks: one }: Leaf, { marks: other }: Leaf): boolean {
  return Math.abs(one.width - other.width) < SAME_HEIGHT && Math.abs(one.height - other.height) < SAME_HEIGHT;
}

/** The line of a page at the height of another line. */
function lineAt({ lines }: Leaf, { baseline }: LeafLine): LeafLine | undefined {
  return lines.find((line) => Math.abs(line.baseline - baseline) < SAME_HEIGHT);
}

/** Whether a line is the rest of one that the end of its page cut. */
function isRestOf(beginning: LeafLine | undefined, { pieces: [rest] }: LeafLine): boolean {
  if (beginning === undefined || rest === undefined || rest.clip === null) return false;
  return isCut(beginning) && rest.box.x0 < rest.clip.x0 + rest.size;
}
