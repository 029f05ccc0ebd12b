import {
  FEN_PER_UNIT,
  halfWidthOf,
  type AmountUnit,
  type BoundCell,
  type ReportModel,
  type TableId,
  type UnitKind,
} from '../../model';
import type { OtherBook } from '../../rules';
import type { Book, BookTable, BookTables } from './book';
import { indexTable, type MissingRow } from './index-table';

/** What is known beside the report: the books to compare with, and whose book it is. */
export interface Surroundings {
  readonly others?: Readonly<Partial<Record<OtherBook, readonly ReportModel[]>>>;
  readonly unitKind?: UnitKind | null;
}

/** Indexes a report, with the given missing rows added as empty ones, and the books that it is compared with. */
export function indexBook(
  report: ReportModel,
  missing: readonly MissingRow[] = [],
  { others = {}, unitKind = null }: Surroundings = {},
): Book {
  const layout: BookTable[] = [];
  const tables = indexReport(layout, report, null, missing);
  const ownSize = sizeOf(layout);
  const books = Object.entries(others) as readonly (readonly [OtherBook, readonly ReportModel[]])[];
  const indexed = new Map(
    books
      .filter(([, reports]) => reports.length > 0)
      .map(([book, reports]) => [book, reports.map((each) => indexReport(layout, each, book))]),
  );
  const frame = { report, tables, others: indexed, unitKind, layout, size: sizeOf(layout), ownSize };
  return { ...frame, ...figures(layout, report.amountUnit) };
}

/** The convention of a unit: amounts are shown to 0.01 of it. */
export function conventionalStep(unit: AmountUnit): number {
  return FEN_PER_UNIT[unit] / 100;
}

/** Lays the tables of one report behind those that are there already, and answers them by their id. */
function indexReport(
  layout: BookTable[],
  report: ReportModel,
  book: OtherBook | null,
  missing: readonly MissingRow[] = [],
): BookTables {
  const tables = new Map<TableId, BookTable>();
  for (const table of report.tables) {
    const added = missing.filter((row) => row.table === table.id);
    const place = { book, standard: report.standard, firstCell: sizeOf(layout) };
    const indexed = indexTable(table, added, place);
    layout.push(indexed);
    tables.set(table.id, indexed);
  }
  return tables;
}

/** Cells of the tables laid out so far, which is the id of the next one. */
function sizeOf(layout: readonly BookTable[]): number {
  const last = layout[layout.length - 1];
  return last ? last.firstCell + last.rows.length * last.columns.length : 0;
}

type Figures = Pick<Book, 'value' | 'step' | 'half' | 'exists'>;

function figures(layout: readonly BookTable[], unit: AmountUnit | null): Figures {
  const size = sizeOf(layout);
  const amounts = (): Float64Array => new Float64Array(size);
  const filled = { value: amounts(), step: amounts(), half: amounts(), exists: new Uint8Array(size) };
  for (const table of layout) fillTable(filled, table, publishedStep(table, unit));
  return filled;
}

/**
 * What is published are the figures of the 财决 and the approved book themselves, rounded cell by cell where these are
 * in 元: they are compared as published, and hide nothing.
 */
function publishedStep({ book, table }: BookTable, unit: AmountUnit | null): number | null {
  if ((book !== 'internal' && book !== 'approved') || unit === null) return null;
  const step = conventionalStep(unit);
  return step >= conventionalStep(table.unit) ? step : null;
}

/**
 * Fills in the arrays for one table. A cell without an amount is NaN, a cell that the row lacks is 0 and does not
 * exist; the cells of a missing row exist and are 0, so that its sums can be asked for.
 */
function fillTable({ value, step, half, exists }: Figures, table: BookTable, published: number | null): void {
  const convention = conventionalStep(table.table.unit);
  let id = table.firstCell;
  for (const { source } of table.rows) {
    for (const key of table.columns) {
      const cell = source?.cells.get(key);
      const fen = cell ? (cell.amount?.fen ?? Number.NaN) : 0;
      const shown = published === null ? fen : roundTo(fen, published);
      const shownStep = published === null ? stepOf(cell, convention) : 1;
      exists[id] = cell || !source ? 1 : 0;
      value[id] = shown;
      step[id] = shownStep;
      half[id] = halfWidthOf(shown, shownStep);
      id += 1;
    }
  }
}

/** Half away from zero, as amounts are rounded everywhere. */
function roundTo(fen: number, step: number): number {
  return Math.sign(fen) * Math.round(Math.abs(fen) / step) * step;
}

/** Empty cells show nothing; filled in, they would show what their table shows. */
function stepOf(cell: BoundCell | undefined, convention: number): number {
  const step = cell?.amount?.step ?? 0;
  return step === 0 ? convention : step;
}
