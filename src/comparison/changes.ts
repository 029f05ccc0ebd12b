import type { BoundCell, ColumnKey, RecognisedTable, ReportModel, TableRow } from '../model';
import { displayName, printedColumn, printedRow } from '../standards';
import type { BookChanges, ComparedCell, ChangeKind, PlaceWords, RowChange, TableChange } from './change';
import { paired, type Paired } from './pairs';
import { differsUnseen, isSameFigure, type BookCell } from './same-figure';

/** A table with the edition by which its book numbers it. */
interface TableOf {
  readonly table: RecognisedTable;
  readonly standard: string;
}

/** Changes while they are being gathered. */
interface Gathered {
  readonly cells: ComparedCell[];
  readonly rows: RowChange[];
  readonly tables: TableChange[];
  compared: number;
  unseen: number;
}

/**
 * Everything that is not the same in two books. Tables are matched by what they are, rows by code or label and columns
 * by what they tell, never by where they stand.
 */
export function changesBetween(old: ReportModel, now: ReportModel): BookChanges {
  const all: Gathered = { cells: [], rows: [], tables: [], compared: 0, unseen: 0 };
  for (const pair of paired(tablesOf(old), tablesOf(now), ({ table }) => table.id)) {
    if (pair.old && pair.now) compareTables(pair.old, pair.now, all);
    else all.tables.push(tableChange(pair));
  }
  return all;
}

function tablesOf({ tables, standard }: ReportModel): readonly TableOf[] {
  return tables.map((table) => ({ table, standard }));
}

/** Rows and columns of both tables. A row that only one of them has is told as a row, and its figures besides. */
function compareTables(old: TableOf, now: TableOf, all: Gathered): void {
  const columns = paired(old.table.columns, now.table.columns, ({ key }) => key).map(({ shown }) => shown.key);
  for (const row of paired(old.table.rows, now.table.rows, ({ key }) => key)) {
    const words = (column: ColumnKey): PlaceWords => placeWords(row.now ? now : old, row.shown, column);
    if (!row.old || !row.now) all.rows.push(rowChange(row, now.table, words('')));
    for (const column of columns) {
      compareCells(cellOf(old.table, row.old, column), cellOf(now.table, row.now, column), all, (kind, cells) => ({
        kind,
        place: { table: now.table.id, row: row.shown.key, column },
        words: cells.now === null && row.old ? placeWords(old, row.old, column) : words(column),
        ...cells,
      }));
    }
  }
}

/** Counts what was compared, and files what came, went or changed; a blank against no cell at all is nothing. */
function compareCells(
  old: BookCell | null,
  now: BookCell | null,
  all: Gathered,
  change: (kind: ChangeKind, cells: Pick<ComparedCell, 'old' | 'now'>) => ComparedCell,
): void {
  if (hasFigure(old) || hasFigure(now)) all.compared += 1;
  if (old && now) {
    if (!isSameFigure(old, now)) all.cells.push(change('changed', { old, now }));
    else if (differsUnseen(old, now)) all.unseen += 1;
  } else if (hasFigure(now)) all.cells.push(change('came', { old, now }));
  else if (hasFigure(old)) all.cells.push(change('went', { old, now }));
}

function cellOf({ unit }: RecognisedTable, row: TableRow | null, column: ColumnKey): BookCell | null {
  const cell = row?.cells.get(column);
  return cell ? { ...cell, unit } : null;
}

/** Whether a cell tells anything; what is no amount does. */
function hasFigure(cell: BoundCell | null): boolean {
  return cell !== null && cell.amount?.fen !== 0 && (cell.amount !== null || cell.kind !== 'blank');
}

function placeWords({ table, standard }: TableOf, row: TableRow, column: ColumnKey): PlaceWords {
  return { table: displayName(table.id, standard), row: printedRow(row), column: printedColumn(table, column) };
}

function rowChange({ now, shown }: Paired<TableRow>, { id }: RecognisedTable, words: PlaceWords): RowChange {
  const { table, row } = words;
  return { kind: now ? 'came' : 'went', table: id, row: shown.key, words: { table, row }, ref: shown.labelRef };
}

/** A table as a whole, with how many figures it holds. */
function tableChange({ now, shown: { table, standard } }: Paired<TableOf>): TableChange {
  const figures = table.rows.reduce((sum, { cells }) => sum + [...cells.values()].filter(hasFigure).length, 0);
  return { kind: now ? 'came' : 'went', table: table.id, words: { table: displayName(table.id, standard) }, figures };
}
