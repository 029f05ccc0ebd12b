import { firstCell } from '../bind';
import { cellId, placeOf, type BookTable } from '../book';
import { BROKEN } from '../measure';
import { numberAt } from '../judging/system';
import type { CellChange, Repair } from './repair';
import { logPrior } from './slips';
import { askedFor, isInBrokenCheck, mostAskedFor, type TouchedLine, type Touched } from './touched';
import type { Trial } from './trial';

/** Odds that a row stands twice, is missing, or carries one wrong amount in its total and in one part. */
const LOG_ODDS = { duplicate: Math.log(1e-2), missing: Math.log(1e-3), sameAmount: Math.log(1e-4) } as const;

/** The second row of a code that stands twice, taken as empty; either would do, and two would be a tie. */
export function duplicateRepairs(trial: Trial, { rows }: Touched): readonly Repair[] {
  return rows.flatMap(({ cells }) => {
    const [subject] = cells;
    if (subject === undefined) return [];
    const { row } = placeOf(trial.book, subject);
    const twice = row.code !== null && row.key.includes('#');
    const changes = cells.filter((cell) => numberAt(trial.value, cell) !== 0).map((cell) => ({ cell, to: 0 }));
    if (!twice || changes.length === 0) return [];
    return [
      {
        slip: 'duplicateRow',
        scope: 'row' as const,
        subject,
        changes,
        amounts: [],
        logOdds: LOG_ODDS.duplicate,
      },
    ];
  });
}

/** A row that should be there (see missing-rows), or stands there empty: filled, column by column, as the checks ask. */
export function missingRowRepairs(trial: Trial, { rows }: Touched): readonly Repair[] {
  return rows.flatMap(({ cells }) => {
    const [first] = cells;
    if (first === undefined) return [];
    const isPrinted = placeOf(trial.book, first).row.source !== null;
    if (isPrinted && cells.some((cell) => numberAt(trial.value, cell) !== 0)) return [];
    const changes = cells.flatMap((cell) => mostAskedFor(trial, cell)).filter(({ to }) => to !== 0);
    const [change] = changes;
    if (!change || (isPrinted && changes.length < LEAST_FILLED)) return [];
    const logOdds = LOG_ODDS.missing + logPrior(Math.round(change.to / numberAt(trial.book.step, change.cell)));
    const slip = isPrinted ? 'omitted' : 'missingRow';
    return [{ slip, scope: 'row' as const, subject: change.cell, changes, amounts: [], logOdds }];
  });
}

/** A single figure left out is a slip of its own. */
const LEAST_FILLED = 2;

/**
 * Rows that only their children attest, filled with the sums of those children. These need no guessing:
 * the 款 or 项 stand there.
 */
export function orphanRepairs(trial: Trial): readonly Repair[] {
  return [...trial.book.tables.values()].flatMap((table) =>
    table.rows.flatMap((row, index) => {
      if (row.source !== null || row.children.length === 0) return [];
      const changes = table.columns.flatMap((_, column): readonly CellChange[] => {
        const to = row.children.reduce((sum, child) => sum + numberAt(trial.value, cellId(table, child, column)), 0);
        return to === 0 || Number.isNaN(to) ? [] : [{ cell: cellId(table, index, column), to }];
      });
      const [first] = changes;
      if (!first) return [];
      const subject = first.cell;
      return [{ slip: 'missingRow', scope: 'row', subject, changes, amounts: [], logOdds: LOG_ODDS.missing }];
    }),
  );
}

/** One amount too much or too little in a row's total and in one of its parts: the row still adds up. */
export function sameAmountRepairs(trial: Trial, { rows }: Touched): readonly Repair[] {
  return rows.flatMap((line) => totalsOf(trial, line).flatMap((total) => sameAmount(trial, total, line)));
}

/**
 * The cells that may be the total of a row: its first, and others that hold nothing where a check asks for something;
 * none of a row that is empty as a whole.
 */
function totalsOf(trial: Trial, { cells }: TouchedLine): readonly number[] {
  if (cells.every((cell) => numberAt(trial.value, cell) === 0)) return [];
  return cells.filter((cell, index) => index === 0 || isOmitted(trial, cell));
}

/** Whether a cell holds nothing and takes part in a broken check. */
function isOmitted(trial: Trial, cell: number): boolean {
  return numberAt(trial.value, cell) === 0 && isInBrokenCheck(trial, cell);
}

/** What the check of a row's total asks for is tried in each part that holds something, or that was left out with it. */
function sameAmount(trial: Trial, total: number, { cells }: TouchedLine): readonly Repair[] {
  const isLeftOut = isOmitted(trial, total);
  const parts = cells.filter((cell) => cell > total);
  return askedFor(trial, total).flatMap((change) => {
    const extra = change.to - numberAt(trial.value, total);
    const logOdds = LOG_ODDS.sameAmount + logPrior(Math.round(extra / numberAt(trial.book.step, total)));
    return parts
      .filter((part) => (isLeftOut ? isOmitted(trial, part) : numberAt(trial.value, part) !== 0))
      .map((part): Repair => {
        const changes = [change, { cell: part, to: numberAt(trial.value, part) + extra }];
        const slip = isLeftOut ? 'omitted' : 'unknown';
        return { slip, scope: 'cells', subject: total, changes, amounts: [], logOdds };
      });
  });
}

/** Rules whose right side adds up the rows under one row. */
interface ParentCheck {
  readonly check: number;
  readonly table: BookTable;
  readonly parent: string;
  readonly column: string;
  readonly cell: number;
}

/** A 款 or 项 row left out under a parent: every column short by one amount, and the leaves with it. */
export function missingChildRepairs(trial: Trial, broken: readonly number[]): readonly Repair[] {
  const byParent = new Map<string, ParentCheck[]>();
  for (const check of broken) {
    const parent = parentCheck(trial, check);
    if (!parent) continue;
    const key = `${parent.table.table.id}/${parent.parent}`;
    byParent.set(key, [...(byParent.get(key) ?? []), parent]);
  }
  return [...byParent.values()].flatMap((checks) => missingChild(trial, checks));
}

/** A broken check of one cell against the sum of the rows below it; undefined for any other shape. */
function parentCheck(trial: Trial, check: number): ParentCheck | undefined {
  const bound = trial.system.checks[check];
  if (!bound || bound.middle - bound.start !== 1) return undefined;
  const cell = firstCell(bound);
  const [right] = bound.relation.right;
  if (!right || bound.relation.right.length !== 1) return undefined;
  const addsChildren = 'bound' in right.rows && right.rows.bound === 'children';
  const addsTopRows = 'all' in right.rows && right.rows.all === 'category';
  if (!addsChildren && !addsTopRows) return undefined;
  const place = placeOf(trial.book, cell);
  return { check, table: place.table, parent: place.row.key, column: place.column, cell };
}

/**
 * The residuals of a parent's columns, taken for the amounts of one row that is not there; none where they cannot be
 * one row's.
 */
function missingChild(trial: Trial, checks: readonly ParentCheck[]): readonly Repair[] {
  const amounts = checks.flatMap(({ check, table, column }) => {
    const delta = -numberAt(trial.residual, check);
    const leaves = leafCheck(trial, table, column);
    const alsoLeaves = leaves !== undefined && leaves !== check && trial.verdict[leaves] === BROKEN;
    return [{ check, delta }, ...(alsoLeaves ? [{ check: leaves, delta }] : [])];
  });
  const [first] = checks;
  if (!first || !isOneRow(trial, checks)) return [];
  const size = Math.abs(numberAt(trial.residual, first.check)) / numberAt(trial.book.step, first.cell);
  const logOdds = LOG_ODDS.missing + logPrior(Math.max(1, Math.round(size)));
  return [{ slip: 'missingRow', scope: 'row', subject: first.cell, changes: [], amounts, logOdds }];
}

/** The residuals are one row's amounts: more than one column, none exceeding its parent. */
function isOneRow(trial: Trial, checks: readonly ParentCheck[]): boolean {
  const columns = new Set(checks.map(({ column }) => column));
  return (
    columns.size > 1 &&
    checks.every(({ check, cell }) => {
      const residual = numberAt(trial.residual, check);
      const parent = numberAt(trial.value, cell);
      return Math.sign(residual) === Math.sign(parent) && Math.abs(residual) <= Math.abs(parent);
    })
  );
}

/**
 * The check that adds up all leaves of a column: a row left out is missing there as well. Undefined where no rule does.
 */
function leafCheck(trial: Trial, table: BookTable, column: string): number | undefined {
  const index = trial.system.checks.findIndex((bound) => {
    const [right] = bound.relation.right;
    if (right?.table !== table.table.id || !('all' in right.rows) || right.rows.all !== 'leaf') return false;
    return (bound.column ?? right.column) === column;
  });
  return index < 0 ? undefined : index;
}
