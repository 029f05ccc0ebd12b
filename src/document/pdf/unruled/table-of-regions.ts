import type { PageTable } from '../pages/page-items';
import { isFigure } from '../pages/words-and-figures';
import type { UnruledRegion, UnruledRow } from '../pages/unruled-regions';
import type { PagePiece } from '../pieces/pieces';
import type { AlignedHeader, Alignment } from './alignment';
import { partedBand, regionRows } from './band-rows';
import { alignmentOf, headerCount } from './columns';
import { maybeCountedAlignment } from './counted-columns';
import { isHeadersOnly, repeatedHeads } from './further-parts';
import { withHangingHeaders } from './hanging-headers';
import { headerRows, isNumbering } from './header-blocks';
import { areDoubtful } from './header-doubt';
import { headersOf } from './header-spans';
import type { PlacedRegion } from './placed-regions';
import { NO_HEADERS, tableOf } from './table-cells';
import { rowPitch, wrappedRows } from './wrapped-rows';

/** One column is a list. */
const LEAST_COLUMNS = 2;

/**
 * The table of a group with columns told by all its pages, page by page; none where there is but one column, null where
 * it is not known which column is which.
 * @param usual how close rows of other tables stand, in parts of their letters' height
 */
export function tablesOf(
  group: readonly PlacedRegion[],
  usual: number,
): readonly (readonly [UnruledRegion, PageTable])[] | null {
  const [first] = group;
  if (first === undefined) return [];
  const isHead = group.length > 1 && isHeadersOnly(first.region);
  const rows = regionRows(first.region);
  const count = isHead ? rows.length : headerCount(rows);
  const { top, body: below, hanging } = withHangingHeaders(rows, count);
  const lines = group.map((placed, index) =>
    placed === first ? below : bodyRows(placed.region, repeatedHeads(first, group[index - 1] ?? first, placed.region)),
  );
  const pitch = Math.min(...lines.map(rowPitch));
  const bodies = lines.map((own, index) =>
    // What stands between two lines is a row already.
    group[index]?.region.isBanded ? own : wrappedRows(own, pitch < Infinity ? pitch : usual * sizeOf(own)),
  );
  const body = bodies.flat();
  const headers = headerRows(top, body, {
    pitch: headerPitch(top, body, { pitch, usual }),
    lines: first.region.lines,
    bands: first.region.isBanded ? first.region.rows : [],
    hanging,
  });
  const alignment = alignmentOf(headers, body);
  if (alignment.columns.length < LEAST_COLUMNS) return [];
  const told = toldBy(alignment, headers) ?? toldBy(maybeCountedAlignment(headers, body), headers);
  if (told === null) return null;
  return group.map(({ region }, index) => {
    const own = index === 0 ? { rows: headers, heads: told.heads } : NO_HEADERS;
    return [region, tableOf(region, own, bodies[index] ?? [], told.alignment)] as const;
  });
}

/** The columns with the headers over them; null where it is not known which is whose. */
function toldBy(
  alignment: Alignment | null,
  headers: readonly UnruledRow[],
): { readonly alignment: Alignment; readonly heads: readonly AlignedHeader[] } | null {
  if (alignment?.isSure !== true) return null;
  const heads = headersOf(headers, alignment);
  return areDoubtful(heads, alignment.columns) ? null : { alignment, heads };
}

/** The rows of a further page below the headers that are printed there again. */
function bodyRows(region: UnruledRegion, repeated: number): readonly UnruledRow[] {
  return region.rows.slice(repeated).flatMap((row) => (region.isBanded ? partedBand(row) : [row]));
}

/** How close rows of headers may stand: as those of the body, or else as the first of these below the columns' numbers. */
function headerPitch(
  headers: readonly UnruledRow[],
  body: readonly UnruledRow[],
  { pitch, usual }: { readonly pitch: number; readonly usual: number },
): number {
  const last = headers[headers.length - 1];
  const numbers = last !== undefined && isNumbering(last) ? last.pieces.filter(isFigure) : [];
  const figures = body[0]?.pieces.filter(isFigure) ?? [];
  const below = Math.min(...figures.map(baselineOf)) - Math.max(...numbers.map(baselineOf));
  const own = Math.min(pitch, below);
  return own < Infinity ? own : usual * sizeOf(headers);
}

function baselineOf({ baseline }: PagePiece): number {
  return baseline;
}

/** How close rows of a document's tables stand at the closest, in parts of their letters' height. */
export function usualPitch(groups: readonly (readonly PlacedRegion[])[]): number {
  const pitches = groups.flatMap((group) => group.map(({ region: { rows } }) => rowPitch(rows) / sizeOf(rows)));
  return Math.min(Infinity, ...pitches);
}

/** The height of most letters of rows. */
function sizeOf(rows: readonly UnruledRow[]): number {
  const sizes = rows.flatMap(({ pieces }) => pieces.map(({ size }) => size)).sort((one, other) => one - other);
  return sizes[Math.floor(sizes.length / 2)] ?? Infinity;
}
