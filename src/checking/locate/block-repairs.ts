import { cellId, placeOf, type BookTable } from '../book';
import { at } from '../system';
import { BROKEN } from '../judge';
import type { Change, Repair } from './repair';
import { logPrior } from './slips';
import { applyRepair, eachCheckOf, effectOf, termsOf, type Trial } from './trial';

/** Odds of slips that move or scale more than one cell. */
const LOG_ODDS = {
  tableUnit: Math.log(1e-3),
  rowUnit: Math.log(1e-4),
  columnUnit: Math.log(1e-4),
  rowShift: Math.log(1e-4),
  columnShift: Math.log(1e-4),
  swap: Math.log(5e-5),
  duplicate: Math.log(1e-2),
  missing: Math.log(1e-3),
} as const;

/**
 * Slips of a few cells at a place: a table or row in the other unit, a row shifted by one, two neighbours
 * swapped, a row twice, a row missing. Kept are those that close checks and open none.
 */
export function blockRepairs(trial: Trial, broken: readonly number[]): readonly Repair[] {
  const touched = touchedBy(trial, broken);
  return [
    ...tableUnitRepairs(trial, touched),
    ...touched.rows.flatMap((line) => scaled(trial, line, 'row', LOG_ODDS.rowUnit)),
    ...touched.rows.flatMap((line) => shiftsOf(trial, line.cells, 'row', LOG_ODDS.rowShift)),
    ...swapRepairs(trial, touched),
    ...duplicateRepairs(trial, touched),
    ...missingRowRepairs(trial, touched),
    ...missingChildRepairs(trial, broken),
  ].filter((repair) => settles(trial, repair));
}

/** Slips that break checks far apart: a table or column in the other unit, a column shifted by one. */
export function wideRepairs(trial: Trial, broken: readonly number[]): readonly Repair[] {
  const touched = touchedBy(trial, broken);
  return [
    ...tableUnitRepairs(trial, touched),
    ...touched.columns.flatMap((line) => scaled(trial, line, 'column', LOG_ODDS.columnUnit)),
    ...touched.columns.flatMap((line) => columnShifts(trial, line)),
  ].filter((repair) => settles(trial, repair));
}

/** Moving several cells to settle a single check is no explanation, unless the move is the whole story. */
function settles(trial: Trial, repair: Repair): boolean {
  const { closed, opened } = effectOf(trial, repair);
  const least = repair.scope === 'table' || repair.slip === 'missingRow' ? 1 : 2;
  return opened.length === 0 && closed.length >= least;
}

/** A stretch of cells in one row or column, with where it stands. */
interface Line {
  readonly table: BookTable;
  readonly cells: readonly number[];
}

interface Touched {
  readonly tables: readonly BookTable[];
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
}

function touchedBy(trial: Trial, broken: readonly number[]): Touched {
  const tables = new Map<string, BookTable>();
  const rows = new Map<string, Line>();
  const columns = new Map<string, Line>();
  const { start, termCell } = trial.system;
  for (const check of broken) {
    for (let t = at(start, check); t < at(start, check + 1); t += 1) {
      const { table, row, column } = placeOf(trial.book, at(termCell, t));
      const id = table.table.id;
      tables.set(id, table);
      if (!rows.has(`${id}/${row.key}`)) rows.set(`${id}/${row.key}`, rowLine(table, row.key));
      if (!columns.has(`${id}/${column}`)) columns.set(`${id}/${column}`, columnLine(table, column));
    }
  }
  return { tables: [...tables.values()], rows: [...rows.values()], columns: [...columns.values()] };
}

function rowLine(table: BookTable, key: string): Line {
  const row = table.rowOf.get(key) ?? 0;
  return { table, cells: table.columns.map((_, column) => cellId(table, row, column)) };
}

function columnLine(table: BookTable, key: string): Line {
  const column = table.columnOf.get(key) ?? 0;
  return { table, cells: table.rows.map((_, row) => cellId(table, row, column)) };
}

function tableUnitRepairs(trial: Trial, { tables }: Touched): readonly Repair[] {
  return tables.flatMap((table) => scaled(trial, { table, cells: tableCells(table) }, 'table', LOG_ODDS.tableUnit));
}

function tableCells(table: BookTable): readonly number[] {
  return table.rows.flatMap((_, row) => table.columns.map((__, column) => cellId(table, row, column)));
}

/** The line in the other unit, either way; one figure alone is a cell's own slip. */
function scaled(trial: Trial, line: Line, scope: 'table' | 'row' | 'column', logOdds: number): readonly Repair[] {
  const filled = line.cells
    .map((cell) => ({ cell, from: at(trial.value, cell) }))
    .filter(({ from }) => from !== 0 && !Number.isNaN(from));
  const subject = filled[0]?.cell;
  if (filled.length < 2 || subject === undefined) return [];
  return [1e-4, 1e4].map((factor) => {
    const changes = filled.map(({ cell, from }) => ({ cell, to: Math.round(from * factor) }));
    return { slip: 'unit', scope, subject, changes, amounts: [], logOdds };
  });
}

/** Only the rows whose own checks are broken bound a shifted stretch of a column. */
function columnShifts(trial: Trial, line: Line): readonly Repair[] {
  const odd = line.cells.flatMap((cell, index) => (isInBrokenCheck(trial, cell) ? [index] : []));
  const first = odd[0];
  const last = odd[odd.length - 1];
  if (first === undefined || last === undefined || last - first < 1) return [];
  const stretch = line.cells.slice(Math.max(0, first - 1), last + 2);
  return shiftsOf(trial, stretch, 'column', LOG_ODDS.columnShift);
}

function isInBrokenCheck(trial: Trial, cell: number): boolean {
  let found = false;
  eachCheckOf(trial.system, cell, (check) => {
    found ||= trial.verdict[check] === BROKEN && trial.counts[check] === 1;
  });
  return found;
}

/** Longest stretch for which every start and end is tried. */
const MAX_STRETCH = 60;

/** Every run of cells moved back by one place, either way. */
function shiftsOf(trial: Trial, line: readonly number[], scope: 'row' | 'column', logOdds: number): readonly Repair[] {
  const cells = line.slice(0, MAX_STRETCH).filter((cell) => !Number.isNaN(at(trial.value, cell)));
  const repairs: Repair[] = [];
  for (let from = 0; from < cells.length - 1; from += 1) {
    for (let to = from + 1; to < cells.length; to += 1) {
      const run = cells.slice(from, to + 1);
      repairs.push(...movedBack(trial, run, scope, logOdds), ...movedBack(trial, [...run].reverse(), scope, logOdds));
    }
  }
  return repairs;
}

/**
 * Each cell of the run takes the figure of the next one. What the last one held is either the figure that
 * now stands first, or lost: then it is what its checks ask for.
 */
function movedBack(trial: Trial, run: readonly number[], scope: 'row' | 'column', logOdds: number): readonly Repair[] {
  const values = run.map((cell) => at(trial.value, cell));
  const [subject] = run;
  const last = run[run.length - 1];
  if (subject === undefined || last === undefined || values.filter((value) => value !== 0).length < 2) return [];
  const moved = run
    .map((cell, index) => ({ cell, to: values[(index + 1) % values.length] ?? 0 }))
    .filter(({ cell, to }) => to !== at(trial.value, cell));
  if (moved.length < 3) return [];
  const turned: Repair = { slip: 'shift', scope, subject, changes: moved, amounts: [], logOdds };
  const undo = applyRepair(trial, turned);
  const asked = askedFor(trial, last);
  undo();
  const lost = { ...turned, changes: [...moved.filter(({ cell }) => cell !== last), ...asked], logOdds: logOdds - 1 };
  return asked.length > 0 ? [turned, lost] : [turned];
}

function swapRepairs(trial: Trial, { rows, columns }: Touched): readonly Repair[] {
  return [...rows, ...columns].flatMap(({ cells }) =>
    cells.flatMap((cell, index) => {
      const next = cells[index + 1];
      return next === undefined ? [] : swapOf(trial, cell, next);
    }),
  );
}

function swapOf(trial: Trial, one: number, other: number): readonly Repair[] {
  const a = at(trial.value, one);
  const b = at(trial.value, other);
  if (a === b || Number.isNaN(a) || Number.isNaN(b)) return [];
  if (!isInBrokenCheck(trial, one) || !isInBrokenCheck(trial, other)) return [];
  const changes = [
    { cell: one, to: b },
    { cell: other, to: a },
  ];
  return [{ slip: 'swap', scope: 'cells', subject: one, changes, amounts: [], logOdds: LOG_ODDS.swap }];
}

/** A row whose code stands twice, taken as empty. */
function duplicateRepairs(trial: Trial, { rows }: Touched): readonly Repair[] {
  return rows.flatMap(({ table, cells }) => {
    const [subject] = cells;
    if (subject === undefined) return [];
    const { row } = placeOf(trial.book, subject);
    const twice = row.code !== null && table.rows.filter((other) => other.code === row.code).length > 1;
    const changes = cells.filter((cell) => at(trial.value, cell) !== 0).map((cell) => ({ cell, to: 0 }));
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

/** A row that should be there (see missing-rows): filled, column by column, as the checks ask. */
function missingRowRepairs(trial: Trial, { rows }: Touched): readonly Repair[] {
  return rows.flatMap(({ cells }) => {
    const [first] = cells;
    if (first === undefined || placeOf(trial.book, first).row.source !== null) return [];
    const changes = cells.flatMap((cell) => askedFor(trial, cell));
    const [change] = changes;
    if (!change) return [];
    const logOdds = LOG_ODDS.missing + logPrior(Math.round(change.to / at(trial.book.step, change.cell)));
    return [{ slip: 'missingRow', scope: 'row' as const, subject: change.cell, changes, amounts: [], logOdds }];
  });
}

/** The figure that the shortest broken equation of the cell asks for, whatever its other checks say. */
function askedFor(trial: Trial, cell: number): readonly Change[] {
  let best: { terms: number; to: number } | undefined;
  eachCheckOf(trial.system, cell, (check, coefficient) => {
    const terms = termsOf(trial.system, check);
    const isDemand =
      trial.verdict[check] === BROKEN && trial.system.inequality[check] === 0 && trial.counts[check] === 1;
    if (!isDemand || (best && best.terms <= terms)) return;
    best = { terms, to: at(trial.value, cell) - at(trial.residual, check) / coefficient };
  });
  const step = at(trial.book.step, cell);
  return best ? [{ cell, to: Math.round(best.to / step) * step }] : [];
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
function missingChildRepairs(trial: Trial, broken: readonly number[]): readonly Repair[] {
  const byParent = new Map<string, ParentCheck[]>();
  for (const check of broken) {
    const parent = parentCheck(trial, check);
    if (!parent) continue;
    const key = `${parent.table.table.id}/${parent.parent}`;
    byParent.set(key, [...(byParent.get(key) ?? []), parent]);
  }
  return [...byParent.values()].flatMap((checks) => missingChild(trial, checks));
}

function parentCheck(trial: Trial, check: number): ParentCheck | undefined {
  const bound = trial.system.checks[check];
  const [cell] = bound?.cells ?? [];
  if (!bound || cell === undefined || bound.leftCount !== 1) return undefined;
  const [right] = bound.relation.right;
  if (!right || bound.relation.right.length !== 1) return undefined;
  const addsChildren = 'bound' in right.rows && right.rows.bound === 'children';
  const addsTopRows = 'all' in right.rows && right.rows.all === 'category';
  if (!addsChildren && !addsTopRows) return undefined;
  const place = placeOf(trial.book, cell);
  return { check, table: place.table, parent: place.row.key, column: place.column, cell };
}

function missingChild(trial: Trial, checks: readonly ParentCheck[]): readonly Repair[] {
  const amounts = checks.flatMap(({ check, table, column }) => {
    const delta = -at(trial.residual, check);
    const leaves = leafCheck(trial, table, column);
    const alsoLeaves = leaves !== undefined && leaves !== check && trial.verdict[leaves] === BROKEN;
    return [{ check, delta }, ...(alsoLeaves ? [{ check: leaves, delta }] : [])];
  });
  const [first] = checks;
  if (!first || !isOneRow(trial, checks)) return [];
  const size = Math.abs(at(trial.residual, first.check)) / at(trial.book.step, first.cell);
  const logOdds = LOG_ODDS.missing + logPrior(Math.max(1, Math.round(size)));
  return [{ slip: 'missingRow', scope: 'row', subject: first.cell, changes: [], amounts, logOdds }];
}

/** The residuals are one row's amounts: more than one column, none exceeding its parent. */
function isOneRow(trial: Trial, checks: readonly ParentCheck[]): boolean {
  const columns = new Set(checks.map(({ column }) => column));
  return (
    columns.size > 1 &&
    checks.every(({ check, cell }) => {
      const residual = at(trial.residual, check);
      const parent = at(trial.value, cell);
      return Math.sign(residual) === Math.sign(parent) && Math.abs(residual) <= Math.abs(parent);
    })
  );
}

function leafCheck(trial: Trial, table: BookTable, column: string): number | undefined {
  const index = trial.system.checks.findIndex((bound) => {
    const [right] = bound.relation.right;
    if (right?.table !== table.table.id || !('all' in right.rows) || right.rows.all !== 'leaf') return false;
    return (bound.column ?? right.column) === column;
  });
  return index < 0 ? undefined : index;
}
