import type { CellRef } from '../../model';
import { boundCell, cellId, isOwnCell, placeOf, type BookTable } from '../book';
import { BROKEN } from '../measure';
import { numberAt } from '../judging/system';
import type { CellChange } from './repair';
import { eachCheckOf, trialTerms, type Trial } from './trial';

/** A stretch of cells in one row or column, with where it stands. */
export interface TouchedLine {
  readonly table: BookTable;
  readonly cells: readonly number[];
}

/** Everything that broken checks lead to in the report itself, each once. */
export interface Touched {
  readonly tables: readonly BookTable[];
  readonly rows: readonly TouchedLine[];
  readonly columns: readonly TouchedLine[];
  /** The same as they stand one under the other: a column of the table may stand in several blocks. */
  readonly sheetColumns: readonly TouchedLine[];
}

/** Tables, rows and columns that the broken checks stand on. */
export function touchedBy(trial: Trial, broken: readonly number[]): Touched {
  const tables = new Map<string, BookTable>();
  const rows = new Map<string, TouchedLine>();
  const columns = new Map<string, TouchedLine>();
  const { start, terms } = trial.system;
  for (const check of broken) {
    for (let t = numberAt(start, check); t < numberAt(start, check + 1); t += 1) {
      const cell = numberAt(terms.cell, t);
      if (!isOwnCell(trial.book, cell)) continue;
      const { table, row, column } = placeOf(trial.book, cell);
      const id = table.table.id;
      tables.set(id, table);
      if (!rows.has(`${id}/${row.key}`)) rows.set(`${id}/${row.key}`, rowLine(trial, table, row.key));
      if (!columns.has(`${id}/${column}`)) columns.set(`${id}/${column}`, columnLine(trial, table, column));
    }
  }
  const lines = [...columns.values()];
  return {
    tables: [...tables.values()],
    rows: [...rows.values()],
    columns: lines,
    sheetColumns: lines.flatMap((line) => sheetColumns(trial, line)),
  };
}

function rowLine(trial: Trial, table: BookTable, key: string): TouchedLine {
  const row = table.rowOf.get(key) ?? 0;
  return {
    table,
    cells: existing(
      trial,
      table.columns.map((_, column) => cellId(table, row, column)),
    ),
  };
}

function columnLine(trial: Trial, table: BookTable, key: string): TouchedLine {
  const column = table.columnOf.get(key) ?? 0;
  return {
    table,
    cells: existing(
      trial,
      table.rows.map((_, row) => cellId(table, row, column)),
    ),
  };
}

/**
 * A column of the table parted by the sheet columns it is printed in, from top to bottom; missing rows stand nowhere.
 */
function sheetColumns({ book }: Trial, { table, cells }: TouchedLine): readonly TouchedLine[] {
  const found = new Map<string, { readonly cell: number; readonly ref: CellRef }[]>();
  for (const cell of cells) {
    const ref = boundCell(book, cell)?.ref;
    if (!ref) continue;
    const key = `${ref.sheet}/${ref.column}`;
    const line = found.get(key) ?? [];
    line.push({ cell, ref });
    found.set(key, line);
  }
  return [...found.values()].map((line) => ({
    table,
    cells: line.sort((a, b) => a.ref.row - b.ref.row).map(({ cell }) => cell),
  }));
}

/** Two-block tables have columns that some rows lack. */
function existing(trial: Trial, cells: readonly number[]): readonly number[] {
  return cells.filter((cell) => trial.book.exists[cell] === 1);
}

/** Whether a cell takes part in a broken check. */
export function isInBrokenCheck(trial: Trial, cell: number): boolean {
  let found = false;
  eachCheckOf(trial.system, cell, (check) => {
    found ||= trial.verdict[check] === BROKEN && trial.counts[check] === 1;
  });
  return found;
}

/** The figure that the shortest broken equation of the cell asks for, whatever its other checks say. */
export function askedFor(trial: Trial, cell: number): readonly CellChange[] {
  return figuresAsked(trial, cell)
    .slice(0, 1)
    .map(({ to }) => ({ cell, to }));
}

/**
 * The figure that most broken equations of the cell ask for, as near to the shortest one's as rounding lets all of them
 * agree.
 */
export function mostAskedFor(trial: Trial, cell: number): readonly CellChange[] {
  const asked = figuresAsked(trial, cell);
  const agreeing = ({ to, width }: Asked): readonly Asked[] =>
    asked.filter((other) => Math.abs(other.to - to) <= width);
  const [best] = asked
    .map((each) => ({ to: each.to, group: agreeing(each) }))
    .sort((a, b) => b.group.length - a.group.length);
  return best ? [{ cell, to: agreedFigure(best.to, best.group, numberAt(trial.book.step, cell)) }] : [];
}

/** The figure nearest to one that all demands allow; a demand that leaves none beside shorter ones is passed over. */
function agreedFigure(to: number, group: readonly Asked[], step: number): number {
  let [low, high] = [-Infinity, Infinity];
  for (const asked of group) {
    // The cell hides half a step itself once it holds a figure.
    const slack = asked.width - step / 2;
    const from = Math.max(low, Math.ceil((asked.to - slack) / step) * step);
    const upTo = Math.min(high, Math.floor((asked.to + slack) / step) * step);
    if (from <= upTo) [low, high] = [from, upTo];
  }
  return Math.min(Math.max(to, low), high);
}

/** A figure that a broken equation asks for, and how far rounding lets others differ from it. */
interface Asked {
  readonly to: number;
  readonly terms: number;
  readonly width: number;
  readonly hasLost: boolean;
}

/** What the broken equations of a cell ask for, the shortest first. */
function figuresAsked(trial: Trial, cell: number): readonly Asked[] {
  const asked: Asked[] = [];
  const step = numberAt(trial.book.step, cell);
  eachCheckOf(trial.system, cell, (check, coefficient) => {
    const isDemand =
      trial.verdict[check] === BROKEN && trial.system.inequality[check] === 0 && trial.counts[check] === 1;
    if (!isDemand) return;
    const to = numberAt(trial.value, cell) - numberAt(trial.residual, check) / coefficient;
    const width = numberAt(trial.width, check) + step;
    const hasLost = numberAt(trial.lostTerms, check) > 0;
    asked.push({ to: Math.round(to / step) * step, terms: trialTerms(trial.system, check), width, hasLost });
  });
  // What has lost a figure is asked only where nothing else is left.
  const sound = asked.filter(({ hasLost }) => !hasLost);
  return (sound.length > 0 ? sound : asked).sort((a, b) => a.terms - b.terms);
}
