import { groupBy } from '../../model';
import { cellId, placeOf, type BookTable } from '../book';
import { numberAt } from '../judging/system';
import type { Cause } from './cause';
import type { CellChange } from './repair';
import type { Trial } from './trial';

/** Amounts of fewer steps meet by chance. */
const TELLING_STEPS = 100;

/** An amount stands at most so many rows from its place. */
const FARTHEST = 4;

/** Shifts of one column whose ends are so near are one: few books hold two in a row. */
const NEAR = 2;

/** What a cause changes in one column of a table. */
interface ColumnPart {
  readonly cause: Cause;
  readonly table: BookTable;
  readonly column: number;
  readonly first: number;
  readonly last: number;
  readonly changes: readonly CellChange[];
}

/**
 * Causes that stand in one column and are, taken together, one run of amounts some rows away from their places: a run
 * over amounts that are the same shows at its ends only, and where a slip stands in it, it is found in two parts.
 */
export function joinRuns(trial: Trial, causes: readonly Cause[]): readonly Cause[] {
  const parts = causes.flatMap((cause) => partOf(trial, cause) ?? []);
  const byColumn = groupBy(parts, ({ table, column }) => cellId(table, 0, column));
  let joined = causes;
  for (const own of byColumn.values()) {
    const inOrder = [...own].sort((a, b) => a.first - b.first);
    let [before] = inOrder;
    for (const next of inOrder.slice(1)) {
      if (!before || !isOneRun(trial, before, next)) {
        before = next;
        continue;
      }
      const both = joinedPart(before, next);
      const { cause: one } = before;
      joined = joined.filter((cause) => cause !== next.cause).map((cause) => (cause === one ? both.cause : cause));
      before = both;
    }
  }
  return joined;
}

/** Where a cause that stands out lies, if all that it changes stands in one column. */
function partOf({ book }: Trial, cause: Cause): ColumnPart | undefined {
  const repair = cause.candidates[0]?.repair;
  const [first] = repair?.changes ?? [];
  if (!repair || !first || !cause.isClear || repair.amounts.length > 0) return undefined;
  const { table } = placeOf(book, first.cell);
  const width = table.columns.length;
  const column = (first.cell - table.firstCell) % width;
  const rows: number[] = [];
  for (const { cell } of repair.changes) {
    const at = cell - table.firstCell;
    if (at < 0 || at >= width * table.rows.length || at % width !== column) return undefined;
    rows.push(Math.floor(at / width));
  }
  return { cause, table, column, first: Math.min(...rows), last: Math.max(...rows), changes: repair.changes };
}

function isShift({ cause }: ColumnPart): boolean {
  return cause.candidates[0]?.repair.slip === 'shift';
}

/** Two shifts with hardly a row between them, or cells that fit one offset from end to end. */
function isOneRun(trial: Trial, one: ColumnPart, other: ColumnPart): boolean {
  if (isShift(one) && isShift(other) && other.first - one.last <= NEAR) return true;
  return offsets().some((by) => standsAway(trial, one, other, by));
}

/** 1, -1, 2, -2 …: near ones first. */
function offsets(): readonly number[] {
  return Array.from({ length: FARTHEST }, (_, index) => index + 1).flatMap((by) => [by, -by]);
}

/** Whether every cell from the one to the other shows the amount that belongs `by` rows above it. */
function standsAway({ book }: Trial, one: ColumnPart, other: ColumnPart, by: number): boolean {
  const { table, column } = one;
  const mended = new Map([...one.changes, ...other.changes].map(({ cell, to }) => [cell, to]));
  const [first, last] = [Math.min(one.first, other.first), Math.max(one.last, other.last)];
  const shown = (row: number): number => numberAt(book.value, cellId(table, row, column));
  let telling = 0;
  for (let row = first; row <= last; row += 1) {
    const from = row - by;
    // What came from beyond the run is lost, or stood there before.
    if (from < first || from > last) continue;
    const cell = cellId(table, from, column);
    const belongs = mended.get(cell) ?? numberAt(book.value, cell);
    if (belongs !== shown(row)) return false;
    const isTelling = Math.abs(belongs) >= TELLING_STEPS * numberAt(book.step, cell);
    if (isTelling && mended.has(cellId(table, row, column))) telling += 1;
  }
  return telling > 0;
}

/** Both as one shift of the column. */
function joinedPart(one: ColumnPart, other: ColumnPart): ColumnPart {
  const [top] = one.cause.candidates;
  if (!top) return one;
  const changes = [...one.changes, ...other.changes];
  const lost = [...(top.repair.lost ?? []), ...(other.cause.candidates[0]?.repair.lost ?? [])];
  const repair = { ...top.repair, slip: 'shift' as const, scope: 'column' as const, changes, lost };
  return {
    ...one,
    first: Math.min(one.first, other.first),
    last: Math.max(one.last, other.last),
    changes,
    cause: {
      ...one.cause,
      checks: [...one.cause.checks, ...other.cause.checks],
      settled: [...one.cause.settled, ...other.cause.settled],
      candidates: [{ repair, share: 1 }],
    },
  };
}
