import type { RowKey } from '../../model';
import { rememberFor, type InternalBlock, type InternalBlocks, type RowStandard } from '../../standards';
import { bindColumns, type BoundColumns } from '../tables/bind-columns';
import { cellText, printedText } from '../sheet/grid';
import type { HeaderColumn } from '../sheet/header-columns';
import { INCOME_SIDE, OUTGO_SIDE } from '../sheet/header-words';
import { isNote } from '../sheet/line-kinds';
import { buildSide, rowFor, rowOfKey, type SummarySide } from '../tables/read-summary';
import { outlineOf } from '../tables/bind-rows';
import {
  type CellColumns,
  type Outline,
  type OutlineRow,
  type ReadingOptions,
  knownShare,
  pointedKey,
} from '../tables/reading';
import { columnList, dataRows, distinctColumns, holdsMoreThanDashes, placesOf } from '../tables/segment-rows';
import type { SheetSegment } from '../sheet/segments';

/** Columns of labels, and the columns of figures that stand to their right. */
interface LabelledBlock {
  readonly label: number;
  readonly bound: BoundColumns;
  readonly places: CellColumns;
  readonly side: SummarySide;
}

/** What a label counts in stands behind it in some editions: 出国团组数（个）. */
const COUNTED_IN = /\((?:个|人|人次|辆|批次|台|套|台,套|台、套|个,人)\)$/;
/** Rows whose labels say which block it is. */
const ROWS_TO_TELL_BLOCKS = 60;

/** Reads a table of one to three blocks of labelled rows; which block is which its own labels say. */
export function readBlocks(segment: SheetSegment, form: InternalBlocks, options: ReadingOptions): Outline {
  const sides = sidesOf(form);
  const blocks = labelledGroups(segment.columns).flatMap((group) => bindBlock(segment, group, sides) ?? []);
  const columns = blocks.flatMap(({ bound }) => columnList(bound.byKey));
  const rows = blocks.flatMap((block, index) => readBlock(segment, block, blocks[index + 1], options));
  return outlineOf(segment, {
    columns: distinctColumns(columns),
    unknown: blocks.flatMap(({ bound }) => bound.unknown),
    rows: () => rows,
    fit: columns.length === 0 ? 0 : knownShare(rows),
  });
}

const sidesOf = rememberFor((form: InternalBlocks): readonly SummarySide[] =>
  form.blocks.map((block) => sideOf(block, form)),
);

/** Only the side called 支出 takes functional categories for its rows. */
function sideOf(block: InternalBlock, form: InternalBlocks): SummarySide {
  return buildSide(block.isFunctional === true ? OUTGO_SIDE : INCOME_SIDE, block, form);
}

/** A label's column behind columns of figures opens the next block. */
function labelledGroups(columns: readonly HeaderColumn[]): readonly (readonly HeaderColumn[])[] {
  const groups: HeaderColumn[][] = [];
  let isOpen = false;
  for (const header of columns) {
    const isLabel = header.role === 'label' || header.role === 'name';
    if (isLabel && !isOpen) groups.push([]);
    isOpen = isLabel || (isOpen && header.role !== 'value');
    groups[groups.length - 1]?.push(header);
  }
  return groups;
}

/** Null for columns whose labels no block of the form knows. */
function bindBlock(
  segment: SheetSegment,
  group: readonly HeaderColumn[],
  sides: readonly SummarySide[],
): LabelledBlock | null {
  const label = group[0]?.column;
  const side = label === undefined ? undefined : likeliest(segment, label, sides);
  if (label === undefined || side === undefined) return null;
  const values = group.filter(({ role }) => role === 'value');
  const bound = bindColumns(segment, values, side.words);
  return { label, bound, places: placesOf(bound.byKey), side };
}

/** The side that knows most of a column's labels; none where no side knows any. */
function likeliest(segment: SheetSegment, label: number, sides: readonly SummarySide[]): SummarySide | undefined {
  const texts = dataRows(segment, ROWS_TO_TELL_BLOCKS).map((row) => cellText(segment.grid, row, label));
  const known = sides.map((side) => texts.filter((text) => text !== '' && rowNamed(side, text, null) !== null).length);
  const most = Math.max(...known);
  return most === 0 ? undefined : sides[known.indexOf(most)];
}

/**
 * Rows of one block. A label that nobody knows is only noted where something stands beside it: headings and remarks
 * hold no figures.
 */
function readBlock(
  segment: SheetSegment,
  block: LabelledBlock,
  next: LabelledBlock | undefined,
  options: ReadingOptions,
): readonly OutlineRow[] {
  const { side, label: labelColumn } = block;
  const lines = labelledLines(segment, block, options);
  return lines.flatMap(({ row, text, standard }, index): readonly OutlineRow[] => {
    const places = placesIn(segment, row, block, next);
    const isFilled = holdsMoreThanDashes(segment, row, places);
    if (standard === null) return isFilled ? [{ row, head: null, column: labelColumn }] : [];
    // “一、三公经费支出” heads the items; the total follows as 支出合计.
    const isHeading = !isFilled && lines.slice(index + 1).some((later) => later.standard?.key === standard.key);
    if (isHeading) return [];
    const label = printed(segment, row, labelColumn, text);
    return [{ row, head: { key: standard.key, code: codeOf(side, standard.key), label, labelColumn }, places }];
  });
}

/** A row with its label as it is compared; `standard` is null where the label names no row of the block. */
interface LabelledLine {
  readonly row: number;
  readonly text: string;
  readonly standard: RowStandard | null;
}

function labelledLines(
  segment: SheetSegment,
  { label, side }: LabelledBlock,
  options: ReadingOptions,
): readonly LabelledLine[] {
  const lines: LabelledLine[] = [];
  // Labels such as 其中：… are known by the row that they stand under.
  let parent: RowKey | null = null;
  for (const row of dataRows(segment, options.rowLimit)) {
    const text = cellText(segment.grid, row, label);
    const key = pointedKey(options, row, (pointed) => side.standard.rows.some((each) => each.key === pointed.key));
    if (key === null && (text === '' || isNote(text))) continue;
    const standard: RowStandard | null = key === null ? rowNamed(side, text, parent) : rowOfKey(side, key);
    if (standard !== null && standard.under === undefined)
      parent = side.parents.has(standard.key) ? standard.key : null;
    lines.push({ row, text, standard });
  }
  return lines;
}

/** The row a label names, with or without what it counts in; null where neither is known. */
function rowNamed(side: SummarySide, text: string, parent: RowKey | null): RowStandard | null {
  return rowFor(side, text, parent) ?? rowFor(side, text.replace(COUNTED_IN, ''), parent);
}

/** A total's label may reach over the next block, with its figures at the far end. */
function placesIn(
  segment: SheetSegment,
  row: number,
  block: LabelledBlock,
  next: LabelledBlock | undefined,
): CellColumns {
  if (next === undefined || holdsMoreThanDashes(segment, row, block.places)) return block.places;
  const isOwnRow = cellText(segment.grid, row, next.label) !== '';
  return !isOwnRow && holdsMoreThanDashes(segment, row, next.places) ? next.places : block.places;
}

/** The functional category of a row of 支出; all other rows have no code. */
function codeOf(side: SummarySide, key: RowKey): string | null {
  return side.name === OUTGO_SIDE ? (/^out\.(\d{3})$/.exec(key)?.[1] ?? null) : null;
}

function printed(segment: SheetSegment, row: number, column: number, text: string): string {
  return printedText(segment.grid, row, column) || text;
}
