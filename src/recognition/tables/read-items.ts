import { valueAt, type BoundCell, type ColumnKey, type Irregularity, type RowKey, type TableRow } from '../../model';
import { isCount, normaliseLabel, normaliseText, type ItemsStandard } from '../../standards';
import type { AmountContext } from '../figures/amounts';
import { bindColumns } from './bind-columns';
import { blocksOf } from './blocks';
import { cellText, holdsText, printedText, rowWords } from '../sheet/grid';
import type { HeaderColumn } from '../sheet/header-columns';
import { withCutItems, type LabelledLine } from './cut-items';
import { bindItems, sideNamed, type BoundItems, type ItemColumn, type SidedColumn } from './item-columns';
import { isNote } from '../sheet/line-kinds';
import { bindCell, bindRows, outlineOf, refAt, unknownColumns } from './bind-rows';
import {
  type CellColumns,
  type Outline,
  type OutlineRow,
  type ReadingOptions,
  type TableReading,
  pointedKey,
} from './reading';
import { columnList, dataRows, holdsMoreThanDashes, placesOf } from './segment-rows';
import { rowKeysByLabel } from './row-keys';
import { withUnprintedSubtotal, withWhole } from './unprinted-subtotal';
import type { SheetSegment } from '../sheet/segments';

/** The items that no form leaves out; the others are parts of them or additions. */
const CORE_ITEMS: readonly RowKey[] = ['total', 'overseasTravel', 'vehicles', 'officialReception'];

/** Fewer items than these in the header do not make 三公 of it. */
const LEAST_ITEMS = 3;

/** A figure's place: its column and the sheet row that it stands on. */
interface Placed {
  readonly row: number;
  readonly column: SidedColumn;
}

/**
 * Reads 三公: items as columns in pairs of 预算 and 决算 (in any order), items as columns with 预算 and
 * 决算 as rows, or items as rows.
 */
export function readItems(segment: SheetSegment, standard: ItemsStandard, options: ReadingOptions): Outline {
  const { fit, read } = outlineItems(segment, standard, options);
  return {
    fit,
    read: (amounts) => {
      const reading = read(amounts);
      return { ...reading, rows: withUnprintedSubtotal(reading.rows) };
    },
  };
}

function outlineItems(segment: SheetSegment, standard: ItemsStandard, options: ReadingOptions): Outline {
  const bound = bindItems(segment, standard);
  if (countItems(bound.sided) >= LEAST_ITEMS) return readAcross(segment, bound);
  return countItems(bound.sideless) >= LEAST_ITEMS
    ? readSidesDown(segment, standard, bound, options)
    : readDown(segment, standard, options);
}

function countItems(columns: readonly ItemColumn[]): number {
  return new Set(columns.map(({ item }) => item)).size;
}

/** Items side by side, each with its budget and its final amount: all figures stand on one row. */
function readAcross(segment: SheetSegment, { sided, sideless, unknown }: BoundItems): Outline {
  const lines = figureRows(segment, sided);
  const row = pickRow(segment, lines, sided);
  const placed = row === null ? [] : sided.map((column) => ({ row, column }));
  // Rows of single units above their 合计 are its parts; without 合计 a second row is not understood.
  const others = isTotalLine(segment, row, sided) ? [] : lines.filter((line) => line !== row);
  const strangers = [...unknown, ...sideless.map(({ header }) => header)];
  return assemble(segment, placed, others, strangers);
}

/** 预算数 and 决算数 down the side, each item in one column. */
function readSidesDown(
  segment: SheetSegment,
  standard: ItemsStandard,
  { sideless, unknown }: BoundItems,
  options: ReadingOptions,
): Outline {
  const left = leftmost(sideless);
  const placed: Placed[] = [];
  const others: number[] = [];
  const seen = new Set<ColumnKey>();
  for (const row of dataRows(segment, options.rowLimit)) {
    const side = sideOfRow(segment, standard, row, left);
    if (side !== null && !seen.has(side)) {
      seen.add(side);
      placed.push(...sideless.map((column) => ({ row, column: { ...column, side } })));
    } else if (sideless.some(({ header }) => holdsText(segment.grid, row, header.column))) {
      others.push(row);
    }
  }
  return assemble(segment, placed, others, unknown);
}

function sideOfRow(
  { grid, left: from }: SheetSegment,
  standard: ItemsStandard,
  row: number,
  left: number,
): ColumnKey | null {
  for (let column = from; column < left; column += 1) {
    const side = sideNamed(cellText(grid, row, column), standard);
    if (side !== null) return side;
  }
  return null;
}

/**
 * An outline of figures wherever they stand; `strange` are rows that hold some and belong to none. Without the final
 * amounts it fits by half.
 */
function assemble(
  segment: SheetSegment,
  placed: readonly Placed[],
  strange: readonly number[],
  unknown: readonly HeaderColumn[],
): Outline {
  const columns = placed.map(({ column }) => column);
  const hasFinal = columns.some(({ side }) => side === 'finalAmount');
  const found = columns.map(({ item }) => item);
  const fit = itemFit(found) * (hasFinal ? 1 : 0.5) * share(columns.length, unknown.length);
  return {
    fit,
    read: (amounts) => {
      const problems: Irregularity[] = [];
      const rows = itemRows(problems, segment, placed, amounts);
      const others = strange.map((row) => ({ row, head: null, column: leftmost(columns) }));
      const { irregularities } = bindRows(segment, others, amounts);
      return {
        columns: sideColumns(columns),
        rows,
        irregularities: [...unknownColumns(segment, unknown), ...problems, ...irregularities],
        fit,
      };
    },
  };
}

/** A row for each item, with the cells of its sides; the label is the header that names it first. */
function itemRows(
  irregularities: Irregularity[],
  segment: SheetSegment,
  placed: readonly Placed[],
  amounts: AmountContext,
): readonly TableRow[] {
  const rows = new Map<RowKey, { readonly first: ItemColumn; readonly cells: Map<ColumnKey, BoundCell> }>();
  for (const { row, column } of placed) {
    const known = rows.get(column.item) ?? { first: column, cells: new Map<ColumnKey, BoundCell>() };
    known.cells.set(column.side, bindCell(irregularities, segment, row, column.header.column, amounts));
    rows.set(column.item, known);
  }
  return [...rows].map(([key, { first, cells }]) => ({
    key,
    code: null,
    label: first.label,
    labelRef: refAt(segment, first.header.row, first.header.column),
    cells,
  }));
}

/** Rows that hold a figure; where none does, the first one below the header that is no note. */
function figureRows(segment: SheetSegment, columns: readonly SidedColumn[]): readonly number[] {
  const places: CellColumns = new Map(columns.map(({ header, item, side }) => [`${item}/${side}`, header.column]));
  const lines = dataRows(segment).filter((row) => !isNoteRow(segment, row));
  const filled = lines.filter((row) => holdsAmount(segment, row, places));
  return filled.length > 0 ? filled : [lines[0] ?? rowBelowHeader(segment)];
}

/** An empty table may end with its header and the notes below it: the row where its figures would stand. */
function rowBelowHeader(segment: SheetSegment): number {
  let row = segment.band.bottom + 1;
  while (isNoteRow(segment, row)) row += 1;
  return row;
}

function isNoteRow({ grid }: SheetSegment, row: number): boolean {
  return rowWords(grid, row).some(isNote);
}

/** Whether any figure stands there; a zero is one. */
function holdsAmount({ grid: { sheet } }: SheetSegment, row: number, places: CellColumns): boolean {
  return [...places.values()].some((column) => {
    const value = valueAt(sheet, row, column);
    return value !== null && value !== '';
  });
}

/** Of several rows, one for each unit, the one labelled 合计. */
function pickRow(segment: SheetSegment, lines: readonly number[], columns: readonly ItemColumn[]): number | null {
  return lines.find((row) => isTotalLine(segment, row, columns)) ?? lines[0] ?? null;
}

function isTotalLine({ grid, left }: SheetSegment, row: number | null, columns: readonly ItemColumn[]): boolean {
  if (row === null) return false;
  for (let column = left; column < leftmost(columns); column += 1) {
    if (/^(?:合计|总计)$/.test(cellText(grid, row, column))) return true;
  }
  return false;
}

function leftmost(columns: readonly ItemColumn[]): number {
  return Math.min(...columns.map(({ header }) => header.column));
}

function sideColumns(columns: readonly SidedColumn[]): TableReading['columns'] {
  const sides = [...new Set(columns.map(({ side }) => side))];
  return sides.map((key) => ({ key, title: sideTitle(columns, key) }));
}

/** The part of a header that says 预算 or 决算; the key where no part does. */
function sideTitle(columns: readonly SidedColumn[], key: ColumnKey): string {
  const parts = columns.find(({ side }) => side === key)?.header.title.split('·') ?? [];
  return parts.find((part) => part.includes(key === 'finalAmount' ? '决算' : '预算')) ?? key;
}

/** Items down the side, amounts in columns. Without a column of final amounts it is no 三公 of the accounts. */
function readDown(segment: SheetSegment, standard: ItemsStandard, options: ReadingOptions): Outline {
  const [block] = blocksOf(segment);
  const { byKey, unknown } = bindColumns(segment, block?.values ?? [], standard);
  const labelColumn = block?.names ?? block?.codes[0] ?? 0;
  const rows = labelledRows(segment, standard, labelColumn, placesOf(byKey), options);
  const items = rows.flatMap(({ head }) => head?.key ?? []);
  return outlineOf(segment, {
    columns: columnList(byKey),
    unknown,
    rows: () => rows,
    fit: byKey.has('finalAmount') ? itemFit(items) * share(items.length, rows.length - items.length) : 0,
  });
}

function labelledRows(
  segment: SheetSegment,
  standard: ItemsStandard,
  labelColumn: number,
  places: CellColumns,
  options: ReadingOptions,
): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  const lines = labelledLines(segment, standard, labelColumn, options);
  for (const [index, { row, text, item }] of lines.entries()) {
    const isFilled = holdsMoreThanDashes(segment, row, places);
    // “一、三公经费支出” may head the items with no figure of its own, the total following as 支出合计.
    const isHeading = !isFilled && lines.slice(index + 1).some((later) => later.item !== null && later.item === item);
    if (item !== null && !isHeading) {
      const label = printedText(segment.grid, row, labelColumn);
      rows.push({ row, head: { key: item, code: null, label, labelColumn }, places });
    } else if (item === null && isFilled && !isUnread(text, standard)) {
      rows.push({ row, head: null, column: labelColumn });
    }
  }
  return rows;
}

function labelledLines(
  segment: SheetSegment,
  standard: ItemsStandard,
  labelColumn: number,
  options: ReadingOptions,
): readonly LabelledLine[] {
  const items = rowKeysByLabel(standard);
  const lines: LabelledLine[] = [];
  for (const row of dataRows(segment, options.rowLimit)) {
    const text = cellText(segment.grid, row, labelColumn);
    const pointed = pointedKey(options, row, () => true);
    if (pointed === null && (text === '' || isNote(text))) continue;
    const label = normaliseLabel(text);
    const named = items.get(label) ?? items.get(label.replace(/(?<=.)小计$/, ''));
    lines.push({ row, text, item: pointed ?? named ?? null });
  }
  return withCutItems(lines, standard);
}

/** Rows that stand below 三公 in some forms and hold nothing of it. */
function isUnread(text: string, { ignored }: ItemsStandard): boolean {
  const label = normaliseLabel(text);
  return isCount(label) || ignored.map(normaliseText).includes(label);
}

/** Share of the items that every form has; 公务用车 counts where its two parts are there. */
function itemFit(items: readonly RowKey[]): number {
  const found = withWhole(items);
  return CORE_ITEMS.filter((item) => found.includes(item)).length / CORE_ITEMS.length;
}

function share(known: number, unknown: number): number {
  return known === 0 ? 0 : known / (known + unknown);
}
