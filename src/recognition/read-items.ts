import { valueAt, type BoundCell, type ColumnKey, type Irregularity, type RowKey, type TableRow } from '../model';
import { normaliseLabel, normaliseText, type ItemsStandard } from '../standards';
import { bindColumns } from './bind-columns';
import { blocksOf } from './blocks';
import { cellText, printedText, rowTexts } from './grid';
import type { HeaderColumn } from './header-columns';
import { bindItems, type ItemColumn } from './item-columns';
import { isNote } from './line-kinds';
import {
  addRow,
  addStrangeRow,
  bindCells,
  bindCell,
  columnList,
  dataRows,
  holdsFigures,
  newCollector,
  placesOf,
  refAt,
  unknownColumns,
  type CellColumns,
  type ReadOptions,
  type TableReading,
} from './reading';
import type { Segment } from './segments';

/** The items that no form leaves out; the others are parts of them or additions. */
const CORE_ITEMS: readonly RowKey[] = ['total', 'overseasTravel', 'vehicles', 'officialReception'];

/** Reads 三公: items as columns in pairs of 预算 and 决算 (in any order), or items as rows. */
export function readItems(segment: Segment, standard: ItemsStandard, options: ReadOptions): TableReading {
  const { bound, unknown } = bindItems(segment, standard);
  const asColumns = new Set(bound.map(({ item }) => item)).size >= 3;
  return asColumns ? readAcross(segment, bound, unknown, options) : readDown(segment, standard, options);
}

function readAcross(
  segment: Segment,
  columns: readonly ItemColumn[],
  unknown: readonly HeaderColumn[],
  options: ReadOptions,
): TableReading {
  const collector = newCollector();
  const lines = figureRows(segment, columns);
  const row = pickRow(segment, lines, columns);
  const rows = row === null ? [] : itemRows(collector.irregularities, segment, row, columns, options);
  // Rows of single units above their 合计 are its parts; without 合计 a second row is not understood.
  const others = isTotalLine(segment, row, columns) ? [] : lines.filter((line) => line !== row);
  for (const line of others) addStrangeRow(collector, segment, line, leftmost(columns));
  const keys = new Set(columns.map(({ side }) => side));
  return {
    columns: sideColumns(columns),
    rows,
    irregularities: [...unknownColumns(segment, unknown), ...collector.irregularities],
    fit: row === null ? 0 : itemFit(rows) * (keys.has('finalAmount') ? 1 : 0.5) * share(columns.length, unknown.length),
  };
}

function itemRows(
  irregularities: Irregularity[],
  segment: Segment,
  row: number,
  columns: readonly ItemColumn[],
  { amounts }: ReadOptions,
): readonly TableRow[] {
  const rows = new Map<RowKey, { readonly first: ItemColumn; readonly cells: Map<ColumnKey, BoundCell> }>();
  for (const column of columns) {
    const { cell, problem } = bindCell(segment, row, column.header.column, amounts);
    if (problem !== null) irregularities.push({ kind: 'unreadableAmount', ref: cell.ref, text: problem });
    const known = rows.get(column.item) ?? { first: column, cells: new Map<ColumnKey, BoundCell>() };
    known.cells.set(column.side, cell);
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
function figureRows(segment: Segment, columns: readonly ItemColumn[]): readonly number[] {
  const places: CellColumns = new Map(columns.map(({ header, item, side }) => [`${item}/${side}`, header.column]));
  const lines = [...dataRows(segment)].filter((row) => !rowTexts(segment.grid, row).some(isNote));
  const filled = lines.filter((row) => holdsAmount(segment, row, places));
  return filled.length > 0 ? filled : lines.slice(0, 1);
}

function holdsAmount({ grid: { sheet } }: Segment, row: number, places: CellColumns): boolean {
  return [...places.values()].some((column) => {
    const value = valueAt(sheet, row, column);
    return value !== null && value !== '';
  });
}

/** Of several rows, one for each unit, the one labelled 合计. */
function pickRow(segment: Segment, lines: readonly number[], columns: readonly ItemColumn[]): number | null {
  return lines.find((row) => isTotalLine(segment, row, columns)) ?? lines[0] ?? null;
}

function isTotalLine({ grid }: Segment, row: number | null, columns: readonly ItemColumn[]): boolean {
  if (row === null) return false;
  for (let column = 0; column < leftmost(columns); column += 1) {
    if (/^(?:合计|总计)$/.test(cellText(grid, row, column))) return true;
  }
  return false;
}

function leftmost(columns: readonly ItemColumn[]): number {
  return Math.min(...columns.map(({ header }) => header.column));
}

function sideColumns(columns: readonly ItemColumn[]): TableReading['columns'] {
  const sides = [...new Set(columns.map(({ side }) => side))];
  return sides.map((key) => ({ key, title: sideTitle(columns, key) }));
}

function sideTitle(columns: readonly ItemColumn[], key: ColumnKey): string {
  const parts = columns.find(({ side }) => side === key)?.header.title.split('·') ?? [];
  return parts.find((part) => part.includes(key === 'finalAmount' ? '决算' : '预算')) ?? key;
}

function readDown(segment: Segment, standard: ItemsStandard, options: ReadOptions): TableReading {
  const collector = newCollector();
  const [block] = blocksOf(segment);
  const bound = bindColumns(segment, block?.values ?? [], standard);
  const places = placesOf(bound.byKey);
  const labelColumn = block?.names ?? block?.codes[0] ?? 0;
  for (const row of dataRows(segment, options.rowLimit)) {
    const text = cellText(segment.grid, row, labelColumn);
    const item = standard.rows.find(({ labels }) => labels.map(normaliseText).includes(normaliseLabel(text)));
    if (item !== undefined) {
      const head = { key: item.key, code: null, label: printedText(segment.grid, row, labelColumn), labelColumn };
      addRow(collector, segment, row, head, bindCells(collector, segment, row, places, options.amounts));
    } else if (text !== '' && !isNote(text) && holdsFigures(segment, row, places)) {
      addStrangeRow(collector, segment, row, labelColumn);
    }
  }
  const known = share(collector.rows.length, collector.strange);
  return {
    columns: columnList(bound.byKey),
    rows: collector.rows,
    irregularities: [...unknownColumns(segment, bound.unknown), ...collector.irregularities],
    fit: bound.byKey.has('finalAmount') ? itemFit(collector.rows) * known : 0,
  };
}

function itemFit(rows: readonly TableRow[]): number {
  const found = CORE_ITEMS.filter((item) => rows.some(({ key }) => key === item));
  return found.length / CORE_ITEMS.length;
}

function share(known: number, unknown: number): number {
  return known === 0 ? 0 : known / (known + unknown);
}
