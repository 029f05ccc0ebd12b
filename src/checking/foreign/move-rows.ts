import {
  maybeTable,
  type BoundCell,
  type RecognisedTable,
  type ReportModel,
  type TableId,
  type TableRow,
} from '../../model';
import { lackingIn, SLACK } from './lacking';

/** Neighbouring rows of one table that may belong into another, and whether the amounts below them slid down too. */
export interface ForeignRows {
  readonly from: TableId;
  readonly to: TableId;
  readonly rows: readonly TableRow[];
  readonly isPushed: boolean;
}

/** Tables with rows of codes, of which one may hold rows of another; those that are mixed up most often first. */
const CODED: readonly TableId[] = [
  'generalBudgetExpenditure',
  'governmentFund',
  'stateCapital',
  'expenditure',
  'income',
];

/** So many rows are moved at most. */
const LONGEST = 10;

/** Runs of rows whose sum is what another table lacks. No list of codes is needed: the amounts tell. */
export function foreignRowsIn(report: ReportModel): readonly ForeignRows[] {
  const tables = CODED.flatMap((id) => maybeTable(report, id) ?? []);
  return tables.flatMap((table) =>
    tables.filter((other) => other !== table).flatMap((other) => runsFor(report, table, other)),
  );
}

/**
 * Runs of codes that the other table does not have and whose sum it lacks, each with and without amounts that slid
 * down.
 */
function runsFor(report: ReportModel, table: RecognisedTable, other: RecognisedTable): readonly ForeignRows[] {
  const there = new Set(other.rows.map(({ code }) => code));
  const isForeign = ({ code }: TableRow): boolean => code !== null && !there.has(code);
  const categories = new Set(table.rows.filter(isForeign).map(({ code }) => (code ?? '').slice(0, 3)));
  const lacking = lackingIn(report, other.id, categories);
  if (lacking.length === 0) return [];
  const slack = SLACK[table.unit];
  return table.rows.flatMap((first, start) => {
    if (!isForeign(first)) return [];
    const category = (first.code ?? '').slice(0, 3);
    const wanted = lacking.filter((each) => each.category === category);
    const runs = wanted.length === 0 ? [] : runsFrom(table.rows, start, isForeign);
    return runs
      .filter((rows) => wanted.some(({ fen }) => Math.abs(sumOfTops(rows) - fen) <= slack))
      .flatMap((rows) =>
        [false, true].map((isPushed): ForeignRows => ({ from: table.id, to: other.id, rows, isPushed })),
      );
  });
}

/** Runs that begin at a row, of one 类, with all rows below theirs. */
function runsFrom(
  rows: readonly TableRow[],
  start: number,
  isForeign: (row: TableRow) => boolean,
): readonly (readonly TableRow[])[] {
  const category = (rows[start]?.code ?? '').slice(0, 3);
  const runs: (readonly TableRow[])[] = [];
  for (let end = start; end < Math.min(rows.length, start + LONGEST); end += 1) {
    const row = rows[end];
    if (!row || !isForeign(row) || !row.code?.startsWith(category)) break;
    const run = rows.slice(start, end + 1);
    const next = rows[end + 1]?.code;
    if (!run.some(({ code }) => code !== null && next?.startsWith(code))) runs.push(run);
  }
  return runs;
}

/** What the rows hold that stand under no other row of the run. */
function sumOfTops(rows: readonly TableRow[]): number {
  const codes = rows.map(({ code }) => code ?? '');
  const isTop = (code: string): boolean => !codes.some((other) => other !== code && code.startsWith(other));
  return rows
    .filter(({ code }) => isTop(code ?? ''))
    .reduce((sum, { cells }) => sum + (cells.get('total')?.amount?.fen ?? 0), 0);
}

/** The report with the rows in the other table, and the amounts below where they belong. */
export function withRowsReturned(report: ReportModel, foreign: ForeignRows): ReportModel {
  const tables = report.tables.map((table) => {
    if (table.id === foreign.from) return withoutRows(table, foreign);
    return table.id === foreign.to ? withRows(table, foreign.rows) : table;
  });
  return { ...report, tables };
}

/**
 * The table without the run. Where amounts slid down, each row below takes those that stand so many rows further down;
 * the last ones are unknown.
 */
function withoutRows(table: RecognisedTable, { rows: run, isPushed }: ForeignRows): RecognisedTable {
  const kept = table.rows.filter((row) => !run.includes(row));
  const last = run[run.length - 1];
  const below = table.rows.slice(last ? table.rows.indexOf(last) + 1 : table.rows.length);
  if (!isPushed) return { ...table, rows: kept };
  const back = new Map(below.map((row, index) => [row, withCellsOf(row, below[index + run.length])]));
  return { ...table, rows: kept.map((row) => back.get(row) ?? row) };
}

/** Whether as many rows right below a run are printed without any amount: amounts that slid down leave them so. */
export function leavesRowsEmpty(report: ReportModel, { from, rows: run }: ForeignRows): boolean {
  const rows = maybeTable(report, from)?.rows ?? [];
  const last = run[run.length - 1];
  const below = last ? rows.slice(rows.indexOf(last) + 1).slice(0, run.length) : [];
  return (
    below.length === run.length &&
    below.every(({ cells }) => [...cells.values()].every(({ amount }) => (amount?.fen ?? 0) === 0))
  );
}

/** A row with the amounts that another one shows; without one they are unknown. */
function withCellsOf(row: TableRow, shown: TableRow | undefined): TableRow {
  const cells = [...row.cells].map(([column, cell]) => [column, shown?.cells.get(column) ?? unknown(cell)] as const);
  return { ...row, cells: new Map(cells) };
}

/** The table with the run among its codes, in their order; columns that the rows do not have are unknown, not zero. */
function withRows(table: RecognisedTable, run: readonly TableRow[]): RecognisedTable {
  const rows = run.map((row): TableRow => {
    const cells = table.columns.map(({ key }) => [key, row.cells.get(key) ?? unknownAt(row)] as const);
    return { ...row, cells: new Map(cells) };
  });
  const coded = [...table.rows.filter(({ code }) => code !== null), ...rows].sort((a, b) =>
    padded(a.code).localeCompare(padded(b.code)),
  );
  return { ...table, rows: [...table.rows.filter(({ code }) => code === null), ...coded] };
}

/** Codes of all lengths in the order of the classification: a parent comes before what is below it. */
function padded(code: string | null): string {
  return (code ?? '').padEnd(7, '0');
}

/** A figure that is somewhere else or gone: its checks fall away. */
function unknown(cell: BoundCell): BoundCell {
  return { ...cell, kind: 'text', amount: null, formula: null };
}

function unknownAt({ labelRef: ref }: TableRow): BoundCell {
  return { ref, kind: 'text', value: null, amount: null, formula: null };
}
