import { isOfCaption, isTableCaption } from '../../text-tables/caption';
import { boxAround, type Glyph } from '../marks/page-marks';
import type { PageLine } from '../pages/page-items';
import type { PlacedPage } from '../pages/pdf-page';
import { holdsFigure, type UnruledRegion, type UnruledRow } from '../pages/unruled-regions';
import { isPageNumber } from '../pieces/page-number';
import { pagePieces, pieceOf, type PagePiece } from '../pieces/pieces';
import { isNumbering } from './header-blocks';

type Item = PlacedPage['items'][number];

/** In parts of the letters' height: so far above the next page its first headers are put. */
const ABOVE = 0.3;
/** So many headers in a row are those of a table. */
const LEAST_HEADED = 4;
/** So many letters make a sentence. */
const LONG = 28;

/**
 * Pages of which each table without vertical lines has its headers together: where the end of a page stands between
 * the title with the first rows of headers and what follows, these are put above the next page, unless they are
 * printed there again.
 */
export function withHeadersAbove(pages: readonly PlacedPage[]): readonly PlacedPage[] {
  const moved = [...pages];
  for (const [index, page] of pages.entries()) {
    const before = moved[index - 1];
    const [region] = page.items;
    if (before === undefined || region?.kind !== 'unruled' || !region.isFurther || region.isBanded) continue;
    const headers = headersAtEnd(before.items);
    const rows = headers.flatMap(rowsOf);
    if (rows.length === 0 || before.width !== page.width) continue;
    moved[index - 1] = { ...before, items: before.items.filter((item) => !headers.includes(item)) };
    if (!areAgain(rows, region)) moved[index] = { ...page, items: [below(rows, region), ...page.items.slice(1)] };
  }
  return moved;
}

/** What stands at the end of a page below a title and what belongs to that, if it is nothing but headers. */
function headersAtEnd(items: readonly Item[]): readonly Item[] {
  const own = items.filter((item) => item.kind !== 'line' || !isPageNumber(item.text));
  const title = own.reduce((found, item, at) => (item.kind === 'line' && isTableCaption(item.text) ? at : found), -1);
  if (title < 0) return [];
  const headers = own.slice(title + 1).filter((item) => item.kind !== 'line' || !isOfCaption(item.text));
  const rows = headers.flatMap(rowsOf);
  const areParted = rows.some(({ pieces }) => pieces.length > 1);
  return areParted && headers.every(({ kind }) => kind !== 'table') && rows.every(isOfHeaders) ? headers : [];
}

/** Whether a row may be one of headers: their numbers are the only figures in it. */
function isOfHeaders(row: UnruledRow): boolean {
  return (!holdsFigure(row) || isNumbering(row)) && row.pieces.every(({ text }) => text.length < LONG);
}

/** The rows of a region, or a line as one; a grid has none. */
function rowsOf(item: Item): readonly UnruledRow[] {
  if (item.kind === 'unruled') return item.rows;
  return item.kind === 'line' ? [rowOf(item)] : [];
}

/** A line as a row. */
function rowOf({ letters, box }: PageLine): UnruledRow {
  const glyphs = letters.flatMap(({ glyph }) => glyph ?? []);
  return { pieces: pagePieces(glyphs, () => false), y0: box.y0, y1: box.y1 };
}

/** Whether a region begins with headers again. */
function areAgain(rows: readonly UnruledRow[], { rows: [first] }: UnruledRegion): boolean {
  const known = rows.flatMap(({ pieces }) => pieces.map(bare));
  return first?.pieces.every((piece) => known.includes(bare(piece))) === true;
}

function bare({ text }: PagePiece): string {
  return text.replace(/\s/g, '');
}

/** A region below rows of another page. */
function below(rows: readonly UnruledRow[], region: UnruledRegion): UnruledRegion {
  const size = region.rows[0]?.pieces[0]?.size ?? 0;
  const up = Math.max(...rows.map(({ y1 }) => y1)) - region.box.y0 + size * ABOVE;
  const all = [...rows.map((row) => lifted(row, up)), ...region.rows];
  // Under its title and headers one row is a table, as it would be on one page.
  const isSure = region.isSure || rows.some(({ pieces }) => pieces.length >= LEAST_HEADED);
  return { ...region, isSure, rows: all, box: { ...boxAround([region.box, ...all.flatMap(boxesOf)]) } };
}

function boxesOf({ pieces }: UnruledRow): readonly PagePiece['box'][] {
  return pieces.map(({ box }) => box);
}

/** A row higher up, by so many points. */
function lifted({ pieces, y0, y1 }: UnruledRow, up: number): UnruledRow {
  const lift = (glyph: Glyph): Glyph => ({
    ...glyph,
    y0: glyph.y0 - up,
    y1: glyph.y1 - up,
    baseline: glyph.baseline - up,
  });
  return { pieces: pieces.map(({ glyphs }) => pieceOf(glyphs.map(lift))), y0: y0 - up, y1: y1 - up };
}
