import { cellId, type BookTable } from '../book';
import { numberAt } from '../system';
import type { CellChange, Repair } from './repair';
import { effectOf, type Trial } from './trial';

/** Odds that a run of rows was moved, by so many rows and in so many columns; a single column is the likelier. */
const LOG_ODDS = Math.log(1e-5);

/** Rows are moved by at most so many. */
const FARTHEST = 8;

/** Amounts of fewer steps meet by chance. */
const TELLING_STEPS = 100;

/** A run ends so far from its evidence at most, and so many of the likeliest ends are followed. */
const REACH = 14;
const ENDS_FOLLOWED = 3;

/** So many figures that stand elsewhere at their own code give a shift away; one of four digits is as good as two. */
const LEAST_MATCHES = 2;
const CERTAIN_STEPS = 1_000;

/** A column of a classified table, from top to bottom. */
interface Column {
  readonly table: BookTable;
  readonly codes: readonly string[];
  readonly cells: readonly number[];
}

/**
 * Runs of rows whose amounts stand so many rows away from their codes, in one column or in all. They are proposed from
 * evidence: amounts that another table shows at the code where they would belong. What fell off the end is lost.
 */
export function runRepairs(trial: Trial, tables: readonly BookTable[]): readonly Repair[] {
  const amounts = amountsByCode(trial);
  return tables.flatMap((table) => {
    const columns = columnsOf(trial, table);
    const found = offsets().flatMap((by) => {
      const matched = columns
        .map((column) => ({ column, matches: matchesOf(trial, column, by, amounts) }))
        .filter(({ matches }) => matches.length > 0);
      return [{ by, matched }];
    });
    return found.flatMap(({ by, matched }) => proposals(trial, columns, by, matched));
  });
}

interface Matched {
  readonly column: Column;
  /** Rows whose own amount stands `by` rows away. */
  readonly matches: readonly number[];
}

/** Runs in single columns where these tell enough by themselves, and in all columns at once where they do together. */
function proposals(
  trial: Trial,
  columns: readonly Column[],
  by: number,
  matched: readonly Matched[],
): readonly Repair[] {
  const all = matched.flatMap(({ matches }) => matches);
  const single = matched.filter((each) => isTelling(trial, each, by));
  const together = all.length >= LEAST_MATCHES && columns.length > 1 ? runsAround(trial, columns, by, all) : [];
  return [...single.flatMap(({ column, matches }) => runsAround(trial, [column], by, matches)), ...together];
}

/** Two matches, or one figure of four digits. */
function isTelling({ book, value }: Trial, { column, matches }: Matched, by: number): boolean {
  if (matches.length >= LEAST_MATCHES) return true;
  return matches.some((index) => {
    const cell = column.cells[index + by] ?? 0;
    return Math.abs(numberAt(value, cell)) >= CERTAIN_STEPS * numberAt(book.step, cell);
  });
}

function offsets(): readonly number[] {
  return Array.from({ length: FARTHEST }, (_, index) => index + 1).flatMap((by) => [by, -by]);
}

/** Amounts of all classified tables by code. */
function amountsByCode({ book, value }: Trial): ReadonlyMap<string, ReadonlyMap<BookTable, ReadonlySet<number>>> {
  const found = new Map<string, Map<BookTable, Set<number>>>();
  for (const table of book.tables.values()) {
    table.rows.forEach(({ code }, row) => {
      if (code === null) return;
      const byTable = found.get(code) ?? new Map<BookTable, Set<number>>();
      const amounts = new Set(table.columns.map((_, column) => numberAt(value, cellId(table, row, column))));
      found.set(code, byTable.set(table, new Set([...(byTable.get(table) ?? []), ...amounts])));
    });
  }
  return found;
}

/** Tables whose coded rows are printed with their amounts in columns of their own. */
function columnsOf({ book }: Trial, table: BookTable): readonly Column[] {
  const rows = table.rows.flatMap(({ code, source }, row) => (code !== null && source !== null ? [{ row, code }] : []));
  if (rows.length < LEAST_MATCHES + 1) return [];
  return table.columns
    .map((_, column) => ({
      table,
      codes: rows.map(({ code }) => code),
      cells: rows.map(({ row }) => cellId(table, row, column)),
    }))
    .filter(({ cells }) => cells.every((cell) => book.exists[cell] === 1));
}

/** Code → table → the amounts that its row shows, in 分. */
type Amounts = ReturnType<typeof amountsByCode>;

/**
 * Rows whose amount, as another table shows it at their code, stands `by` rows away in this column. A parent and its
 * only child repeat their figures and prove nothing.
 */
function matchesOf(trial: Trial, { table, codes, cells }: Column, by: number, amounts: Amounts): readonly number[] {
  return codes.flatMap((code, index) => {
    const from = cells[index + by];
    const there = codes[index + by];
    if (from === undefined || there === undefined || code.startsWith(there) || there.startsWith(code)) return [];
    const fen = numberAt(trial.value, from);
    const own = numberAt(trial.value, cells[index] ?? 0);
    if (fen === own || Math.abs(fen) < TELLING_STEPS * numberAt(trial.book.step, from)) return [];
    const elsewhere = [...(amounts.get(code) ?? [])].some(([other, held]) => other !== table && held.has(fen));
    return elsewhere ? [index] : [];
  });
}

/** From the first row that takes its amount from elsewhere to the last one. */
type Ends = readonly [number, number];

/**
 * Runs that hold all the evidence, with the likeliest ends: no sum tells an end exactly, and trying each start with each
 * stop costs too much, so the start is sought first, then the stop for the best of them, then the start again.
 */
function runsAround(
  trial: Trial,
  columns: readonly Column[],
  by: number,
  matches: readonly number[],
): readonly Repair[] {
  const length = columns[0]?.cells.length ?? 0;
  const [first, last] = [Math.min(...matches), Math.max(...matches)];
  const starts = range(Math.max(0, first - REACH), first);
  const stops = range(last, Math.min(length - 1, last + REACH));
  const likeliest = (all: readonly Ends[]): readonly Run[] =>
    all
      .flatMap((ends) =>
        moved(trial, columns, by, ends).map((repair) => ({ ends, repair, score: scoreOf(trial, repair) })),
      )
      .sort((a, b) => b.score - a.score)
      .slice(0, ENDS_FOLLOWED);
  const begun = likeliest(starts.map((start): Ends => [start, last]));
  const ended = begun.flatMap(({ ends: [start] }) => likeliest(stops.map((stop): Ends => [start, stop])));
  const settled = ended.flatMap(({ ends: [, stop] }) => likeliest(starts.map((start): Ends => [start, stop])));
  return [...begun, ...ended, ...settled].map(({ repair }) => repair);
}

/** A run with its ends and how much speaks for it. */
interface Run {
  readonly ends: Ends;
  readonly repair: Repair;
  readonly score: number;
}

/** A check that a move opens speaks as much against it as one that it closes speaks for it. */
const LOG_CHECK = 8;

/** Checks closed and opened first, then how likely the rest is. */
function scoreOf(trial: Trial, repair: Repair): number {
  const { closed, opened, likelihood } = effectOf(trial, repair);
  return LOG_CHECK * (closed.length - opened.length) + likelihood + repair.logOdds;
}

/** Each row of the run takes the amount that stands `by` rows away; what belongs to the last ones is lost. */
function moved(trial: Trial, columns: readonly Column[], by: number, [start, stop]: Ends): readonly Repair[] {
  const changes: CellChange[] = [];
  const lost: number[] = [];
  for (const { cells } of columns) {
    const count = Math.abs(by);
    for (let index = start; index <= stop; index += 1) {
      const cell = cells[index];
      const from = cells[index + by];
      if (cell === undefined || from === undefined) continue;
      if (numberAt(trial.value, cell) !== numberAt(trial.value, from))
        changes.push({ cell, to: numberAt(trial.value, from) });
    }
    // The rows whose amounts went beyond the end of the run.
    const gone = by > 0 ? range(stop + 1, stop + count) : range(start - count, start - 1);
    for (const index of gone) {
      const cell = cells[index];
      if (cell !== undefined) lost.push(cell);
    }
  }
  const [first] = changes;
  if (!first || changes.some(({ to }) => Number.isNaN(to)) || changes.length < LEAST_MATCHES) return [];
  const logOdds = LOG_ODDS - Math.log(Math.abs(by));
  const scope = columns.length > 1 ? 'rows' : 'column';
  return [{ slip: 'shift', scope, subject: first.cell, changes, amounts: [], lost, by, logOdds }];
}

/** Whole numbers from one to the other, both included; none where they are the wrong way round. */
function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
