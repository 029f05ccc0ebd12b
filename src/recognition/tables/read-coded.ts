import type { ColumnKey } from '../../model';
import { bindColumns, type BoundColumns } from './bind-columns';
import { blockAt, blocksOf, type TableBlock } from './blocks';
import { readHead, readLine, totalKey, type CodedLine, type CodedStandard } from './coded-lines';
import { NO_CONTEXT, contextAfter, digitsOf } from '../sheet/codes';
import { cellText } from '../sheet/grid';
import { isHeaderWord } from '../sheet/header-words';
import { isNote } from '../sheet/line-kinds';
import { outlineOf } from './bind-rows';
import {
  type CellColumns,
  type Outline,
  type OutlineRow,
  type ReadingOptions,
  pointedHead,
  pointedKey,
} from './reading';
import { columnList, dataRows, distinctColumns, holdsFigures, placesOf } from './segment-rows';
import type { SheetSegment } from '../sheet/segments';

/** A block with its columns by key, and where the figures of its rows stand. */
interface CodedBlock {
  readonly block: TableBlock;
  readonly bound: BoundColumns;
  readonly places: CellColumns;
}

/** A block with its neighbours: a total's label may reach over the blocks to its right. */
interface NeighbouredBlock extends CodedBlock {
  readonly before: readonly CodedBlock[];
  readonly further: readonly CodedBlock[];
}

interface CodedRows {
  readonly rows: readonly OutlineRow[];
  /** Strange rows whose code lacks only parents, which may stand on the sheet before. */
  readonly orphans: number;
}

/** Reads a table whose rows are classification codes, in one block or several. */
export function readCoded(segment: SheetSegment, standard: CodedStandard, options: ReadingOptions): Outline {
  const blocks = blocksOf(segment).map((block): CodedBlock => {
    const bound = bindColumns(segment, block.values, standard);
    return { block, bound, places: placesOf(bound.byKey) };
  });
  const unknown = blocks.flatMap(({ bound }) => bound.unknown);
  const byColumns = columnFit(standard, blocks, unknown.length);
  const read = (): CodedRows => readBlocks(segment, standard, blocks, options);
  // Without any column of the standard its rows are only read where somebody says that it is the one.
  const outlined = byColumns === 0 ? null : read();
  return outlineOf(segment, {
    columns: distinctColumns(blocks.flatMap(({ bound }) => columnList(bound.byKey))),
    unknown,
    rows: () => (outlined ?? read()).rows,
    fit: outlined === null ? 0 : byColumns * rowFit(outlined, standard),
  });
}

function readBlocks(
  segment: SheetSegment,
  standard: CodedStandard,
  blocks: readonly CodedBlock[],
  options: ReadingOptions,
): CodedRows {
  const parts = blocks.map((block, index) => {
    const neighbours = { before: blocks.slice(0, index), further: blocks.slice(index + 1) };
    return readBlock(segment, standard, { ...block, ...neighbours }, options);
  });
  return {
    rows: parts.flatMap(({ rows }) => rows),
    orphans: parts.reduce((sum, { orphans }) => sum + orphans, 0),
  };
}

/**
 * The rows of a block from top to bottom; each code leaves its parents open for the rows below, also those from the
 * sheet before.
 */
function readBlock(
  segment: SheetSegment,
  standard: CodedStandard,
  own: NeighbouredBlock,
  options: ReadingOptions,
): CodedRows {
  const { block, places, before, further } = own;
  const rows: OutlineRow[] = [];
  let orphans = 0;
  const lastCode = options.before.reduce<string | null>((last, { code }) => code ?? last, null);
  let context = lastCode === null ? NO_CONTEXT : contextAfter(lastCode);
  for (const row of dataRows(segment, options.rowLimit)) {
    const line = readLine(segment, block, row);
    const key = pointedKey(options, row, ({ column }) => isInBlock(own, column));
    const head =
      key !== null
        ? pointedHead(segment, row, key, line?.labelColumn ?? firstColumn(block, places))
        : line && readHead(segment, standard, line, context);
    if (head === null) {
      const isTotals = line === null && before.some((other) => totalReachesOver(segment, standard, other, row));
      const column = line?.labelColumn ?? firstColumn(block, places);
      if (!isTotals && isWorthNoting(segment, line, row, places)) rows.push({ row, head, column });
      if (context.category === null && holdsCode(line)) orphans += 1;
      continue;
    }
    if (head.code !== null) context = contextAfter(head.code);
    const figures = head.code === null ? totalPlaces(segment, row, places, further) : places;
    rows.push({ row, head, places: isSharedRow(segment, row) ? withoutHeaders(segment, row, figures) : figures });
  }
  return { rows, orphans };
}

/** Whether a column belongs to this block and not to one beside it. */
function isInBlock({ block, before, further }: NeighbouredBlock, column: number): boolean {
  const all = [...before.map((other) => other.block), block, ...further.map((other) => other.block)];
  return blockAt(all, column) === before.length;
}

/** A total's figure stands in its own block, or where that is blank in the next one without a label. */
function totalPlaces(
  segment: SheetSegment,
  row: number,
  places: CellColumns,
  further: readonly CodedBlock[],
): CellColumns {
  if (holdsFigures(segment, row, places)) return places;
  for (const { block, places: others } of further) {
    if (readLine(segment, block, row) !== null) break;
    if (holdsFigures(segment, row, others)) return others;
  }
  return places;
}

/** Whether a row is that of a total whose label stands in a block to the left and whose figures do not. */
function totalReachesOver(
  segment: SheetSegment,
  standard: CodedStandard,
  { block, places }: CodedBlock,
  row: number,
): boolean {
  const line = readLine(segment, block, row);
  return (
    line !== null &&
    totalKey(standard, cellText(segment.grid, row, line.labelColumn)) !== null &&
    !holdsFigures(segment, row, places)
  );
}

/** Lines without figures and without a code are headings or remarks; they hold nothing to check. */
function isWorthNoting(segment: SheetSegment, line: CodedLine | null, row: number, places: CellColumns): boolean {
  if (line === null) return holdsFigures(segment, row, places);
  const texts = [...line.codes, line.name];
  if (texts.some(isNote) || texts.every((text) => text === '' || isHeaderWord(text))) return false;
  return holdsFigures(segment, row, places) || holdsCode(line);
}

function holdsCode(line: CodedLine | null): boolean {
  return line?.codes.some((text) => digitsOf(text) !== null) === true;
}

function firstColumn({ codes, names }: TableBlock, places: CellColumns): number {
  return codes[0] ?? names ?? Math.min(...places.values());
}

/** The header row that carries 合计 as well: cells that hold a header are no figures. */
function isSharedRow({ band }: SheetSegment, row: number): boolean {
  return band.sharesTotal && row === band.bottom;
}

function withoutHeaders({ grid }: SheetSegment, row: number, places: CellColumns): CellColumns {
  return new Map([...places].filter(([, column]) => !isHeaderWord(cellText(grid, row, column))));
}

/** Share of the standard's columns that are there, and of the sheet's that are known. */
function columnFit(standard: CodedStandard, blocks: readonly CodedBlock[], unknown: number): number {
  const found = new Set<ColumnKey>(blocks.flatMap(({ bound }) => [...bound.byKey.keys()]));
  const required = standard.columns.filter(({ optional }) => optional !== true);
  const recall = required.filter(({ key }) => found.has(key)).length / required.length;
  // One known column among several that are required may stand on any table.
  const isSingle = standard.layout === 'functional' && required.length > 1 && found.size < 2;
  if (found.size === 0 || isSingle) return 0;
  return (found.size / (found.size + unknown)) * (0.4 + 0.6 * recall);
}

/**
 * Share of the rows that were understood; orphans do not count against it. Without any code an empty functional table
 * fits, while an economic one prints its codes always.
 */
function rowFit({ rows, orphans }: CodedRows, standard: CodedStandard): number {
  const codes = rows.flatMap(({ head }) => head?.code ?? []);
  const doubtful = rows.filter(({ head }) => head === null).length - orphans;
  if (codes.length === 0) return standard.layout === 'economic' || doubtful > 0 ? 0 : 1;
  return (codes.length / (codes.length + doubtful)) * categoryFit(codes, standard);
}

/** Categories that belong on one table only speak for it, and their absence against it. */
function categoryFit(codes: readonly string[], standard: CodedStandard): number {
  const own = standard.layout === 'functional' ? standard.ownCategories : undefined;
  if (own === undefined) return 1;
  return codes.some((code) => own.includes(code.slice(0, 3))) ? 1 : 0.5;
}
