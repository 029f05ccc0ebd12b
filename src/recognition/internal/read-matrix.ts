import type { ColumnKey } from '../../model';
import { economicCodesNamed, economicNames, normaliseHeader, type InternalFunctional } from '../../standards';
import { holdsAny } from '../tables/bind-columns';
import { blocksOf, type TableBlock } from '../tables/blocks';
import { readHead, readLine } from '../tables/coded-lines';
import { NO_CONTEXT, contextAfter } from '../sheet/codes';
import type { HeaderColumn } from '../sheet/header-columns';
import { isNeutral } from '../sheet/header-words';
import { isNote } from '../sheet/line-kinds';
import { rowWords } from '../sheet/grid';
import { outlineOf } from '../tables/bind-rows';
import {
  type CellColumns,
  type Outline,
  type OutlineRow,
  type ReadingOptions,
  knownShare,
  pointedHead,
  pointedKey,
} from '../tables/reading';
import { columnList, dataRows, holdsFigures, placesOf } from '../tables/segment-rows';
import type { SheetSegment } from '../sheet/segments';

/** The rows of a matrix are those of any functional table; its columns are bound here. */
const ROWS: InternalFunctional = { layout: 'functional', columns: [], groups: [], ignored: [] };
/** A code of the economic classification before its name: 类 of three digits, 款 of five. */
const CODE_IN_HEADER = /^(\d{3}|\d{5})(?!\d)/;

/**
 * Reads functional codes down against economic codes across: the key of a column is its code, or `total`.
 * The account year chooses between codes that had the same name one after the other.
 */
export function readMatrix(segment: SheetSegment, options: ReadingOptions, year: number | null): Outline {
  const [block] = blocksOf(segment);
  const { byKey, unknown } = bindMatrix(segment, block?.values ?? [], year);
  const rows = codedRows(segment, block, placesOf(byKey), options);
  return outlineOf(segment, {
    columns: columnList(byKey),
    unknown,
    rows: () => rows,
    fit: byKey.size < 2 ? 0 : (byKey.size / (byKey.size + unknown.length)) * knownShare(rows),
  });
}

/** Rows as of any functional table; one that is not understood is noted where it holds figures and is no note. */
function codedRows(
  segment: SheetSegment,
  block: TableBlock | undefined,
  places: CellColumns,
  options: ReadingOptions,
): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  let context = NO_CONTEXT;
  for (const row of dataRows(segment, options.rowLimit)) {
    const line = block === undefined ? null : readLine(segment, block, row);
    const key = pointedKey(options, row, () => true);
    const head =
      key !== null
        ? pointedHead(segment, row, key, line?.labelColumn ?? 0)
        : line && readHead(segment, ROWS, line, context);
    if (head === null) {
      const isNoted = rowWords(segment.grid, row).some(isNote);
      if (!isNoted && holdsFigures(segment, row, places)) rows.push({ row, head, column: line?.labelColumn ?? 0 });
      continue;
    }
    if (head.code !== null) context = contextAfter(head.code);
    rows.push({ row, head, places });
  }
  return rows;
}

interface BoundMatrix {
  readonly byKey: ReadonlyMap<ColumnKey, HeaderColumn>;
  readonly unknown: readonly HeaderColumn[];
}

/** Two columns of one key are not told apart: the first is kept, the other is unknown where it holds anything. */
function bindMatrix(segment: SheetSegment, headers: readonly HeaderColumn[], year: number | null): BoundMatrix {
  const byKey = new Map<ColumnKey, HeaderColumn>();
  const unknown: HeaderColumn[] = [];
  const sums = new Set(headers.filter(isSum).flatMap(({ path }) => groupOf(path) ?? []));
  for (const header of headers) {
    const key = matrixKey(header, sums, year);
    if (key !== null && !byKey.has(key)) byKey.set(key, header);
    else if (key === null || holdsAny(segment, header)) unknown.push(header);
  }
  return { byKey, unknown };
}

/** `sums`: the 类 that print a 小计 of their own, so that a column named like its 类 is one of its 款. */
function matrixKey(header: HeaderColumn, sums: ReadonlySet<string>, year: number | null): ColumnKey | null {
  const { path } = header;
  const own = path[path.length - 1] ?? '';
  const group = groupOf(path);
  const stated = CODE_IN_HEADER.exec(own)?.[1];
  if (stated !== undefined) return stated;
  // 小计 is the sum of the 类 above it; 合计 under nothing but such words is that of the row.
  if (isNeutral(own)) return group ?? (path.every(isNeutral) ? 'total' : null);
  const below = inForce(
    codesNamed(own, 5).filter((code) => group === null || code.startsWith(group)),
    own,
    year,
  );
  const isSumItself = group !== null && codesNamed(own, 3).includes(group) && !sums.has(group);
  if (isSumItself) return group;
  const [only, second] = below;
  return only !== undefined && second === undefined ? only : null;
}

/** Of several codes those that have the name in the year, or have it still where the year is not known. */
function inForce(codes: readonly string[], header: string, year: number | null): readonly string[] {
  if (codes.length < 2) return codes;
  const name = normaliseHeader(header);
  return codes.filter((code) =>
    economicNames(code).some(
      (each) =>
        normaliseHeader(each.name) === name &&
        (each.to === null || (year !== null && year <= each.to)) &&
        (year === null || each.from === null || each.from <= year),
    ),
  );
}

/** A 小计 below another header. */
function isSum({ path }: HeaderColumn): boolean {
  return path.length > 1 && isNeutral(path[path.length - 1] ?? '');
}

/** The 类 that a header path names. */
function groupOf(path: readonly string[]): string | null {
  for (const header of path) {
    const stated = CODE_IN_HEADER.exec(header)?.[1]?.slice(0, 3);
    const [code] = stated === undefined ? codesNamed(header, 3) : [stated];
    if (code !== undefined) return code;
  }
  return null;
}

/** Every 类 (3 digits) or 款 (5) that has or had the name; two where a name moved to another code. */
function codesNamed(header: string, digits: 3 | 5): readonly string[] {
  const name = normaliseHeader(header);
  return [...new Set(economicCodesNamed(name))].filter((code) => code.length === digits);
}
