import { isNote, isCaption } from './line-kinds';
import type { Grid } from './grid';
import { rowTexts } from './grid';
import { findHeaderBands, type HeaderBand } from './header-bands';
import { headerColumns, type HeaderColumn } from './header-columns';
import { isTotalLabel } from './header-words';
import { readRowWords } from './row-words';
import { readTitle } from './titles';

/** A stretch of rows below one header; a table has one, or several where its header is printed again. */
export interface DataRange {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/**
 * One table on a sheet, not yet known which. `id` is the sheet's name, with “#2” for the second table on
 * it. `captionTop` to the header are the lines with title, unit and year.
 */
export interface Segment {
  readonly id: string;
  readonly grid: Grid;
  readonly captionTop: number;
  readonly band: HeaderBand;
  readonly columns: readonly HeaderColumn[];
  readonly ranges: readonly DataRange[];
}

/** Splits a sheet into its tables, from top to bottom. */
export function segmentsOf(grid: Grid): readonly Segment[] {
  const bands = findHeaderBands(grid);
  const parts = bands.map((band, index): Segment => {
    const next = bands[index + 1];
    const end = next === undefined ? grid.rows : captionTop(grid, next.top, band.bottom + 1);
    return {
      id: grid.sheet.name,
      grid,
      captionTop: index === 0 ? 0 : captionTop(grid, band.top, (bands[index - 1]?.bottom ?? -1) + 1),
      band,
      columns: headerColumns(grid, band),
      ranges: [{ from: band.sharesTotal ? band.bottom : band.bottom + 1, to: end }],
    };
  });
  return numbered(joinRepeatedHeaders(parts));
}

/** Going up from a header: the lines that introduce it, down to the figures or notes of the table above. */
function captionTop(grid: Grid, header: number, lowest: number): number {
  let top = header;
  for (let row = header - 1; row >= lowest; row -= 1) {
    const texts = rowTexts(grid, row);
    if (texts.some(isNote) || !texts.every((text) => isCaption(text) || readTitle(text) !== null)) break;
    if (texts.length > 0) top = row;
  }
  return top;
}

/** A header printed again on a further page continues its table, unless a title or a second 合计 parts them. */
function joinRepeatedHeaders(parts: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = [];
  for (const part of parts) {
    const before = joined[joined.length - 1];
    if (before !== undefined && continues(before, part)) {
      joined[joined.length - 1] = { ...before, ranges: [...before.ranges, ...part.ranges] };
    } else {
      joined.push(part);
    }
  }
  return joined;
}

function continues(before: Segment, part: Segment): boolean {
  if (part.captionTop < part.band.top || !sameColumns(before.columns, part.columns)) return false;
  return !(hasTotal(before) && hasTotal(part));
}

function sameColumns(a: readonly HeaderColumn[], b: readonly HeaderColumn[]): boolean {
  return (
    a.length === b.length &&
    a.every((header, index) => header.title === b[index]?.title && header.column === b[index].column)
  );
}

function hasTotal({ grid, ranges }: Segment): boolean {
  return ranges.some(({ from, to }) => {
    for (let row = from; row < to; row += 1) {
      if ([...readRowWords(grid, row).words.values()].some(isTotalLabel)) return true;
    }
    return false;
  });
}

function numbered(segments: readonly Segment[]): readonly Segment[] {
  return segments.map((segment, index) => (index === 0 ? segment : { ...segment, id: `${segment.id}#${index + 1}` }));
}
