import { boundCell, cellId, placeOf, type Book, type BookTable } from '../book';
import { BROKEN } from '../measure';
import { numberAt } from '../judging/system';
import type { Repair } from './repair';
import { isInBrokenCheck } from './touched';
import { eachCheckOf, type Trial } from './trial';

/** What last year's book holds at the place of a cell, in whole steps of the cell; null without such a figure. */
export function priorSteps(book: Book, cell: number): number | null {
  const [tables] = book.others.get('prior') ?? [];
  const place = placeOf(book, cell);
  const table = tables?.get(place.table.table.id);
  const row = table?.rowOf.get(place.row.key);
  const column = table?.columnOf.get(place.column);
  if (!table || row === undefined || column === undefined) return null;
  const figure = numberAt(book.value, cellId(table, row, column));
  return Number.isNaN(figure) ? null : Math.round(figure / numberAt(book.step, cell));
}

/** Odds that a whole column was never filled in anew. */
const LOG_ODDS = Math.log(1e-4);

/** So many different figures do not stay the same from one year to the next. */
const TELLING_FIGURES = 4;

/**
 * Columns of a sheet that still hold last year's figures, empty cells included. What should stand there is not known,
 * so the repair settles the broken checks of these cells without naming figures. Where most of the book is last
 * year's, that is no slip: the wrong book lies beside.
 */
export function priorColumnRepairs(trial: Trial): readonly Repair[] {
  const { book } = trial;
  if (!book.others.has('prior')) return [];
  const columns = [...book.tables.values()].flatMap((table) => sheetColumns(book, table));
  const stale = columns.filter((cells) => cells.every((cell) => isLastYears(book, cell)));
  const isSlip = figuresIn(book, stale.flat()).length * 2 < figuresIn(book, columns.flat()).length;
  return isSlip ? stale.flatMap((cells) => staleColumn(trial, cells)) : [];
}

/** Cells one under the other on the sheet, but for texts: a column of the table may stand in several blocks. */
function sheetColumns(book: Book, table: BookTable): readonly (readonly number[])[] {
  const columns = new Map<string, number[]>();
  for (let cell = table.firstCell; cell < table.firstCell + table.rows.length * table.columns.length; cell += 1) {
    const ref = boundCell(book, cell)?.ref;
    if (!ref || Number.isNaN(numberAt(book.value, cell))) continue;
    const key = `${ref.sheet}/${ref.column}`;
    columns.set(key, [...(columns.get(key) ?? []), cell]);
  }
  return [...columns.values()];
}

/** The amounts that are not zero. */
function figuresIn({ value }: Book, cells: readonly number[]): readonly number[] {
  return cells.map((cell) => numberAt(value, cell)).filter((fen) => fen !== 0);
}

/**
 * One repair, or none. A column of few figures may well be the same two years running, unless most of them are in
 * doubt.
 */
function staleColumn(trial: Trial, cells: readonly number[]): readonly Repair[] {
  const doubtful = cells.filter((cell) => isInBrokenCheck(trial, cell));
  const figures = figuresIn(trial.book, cells);
  const inDoubt = figuresIn(trial.book, doubtful);
  const isTelling = new Set(figures).size >= TELLING_FIGURES || inDoubt.length * 2 > figures.length;
  const [subject] = doubtful;
  if (subject === undefined || figures.length < 2 || !isTelling) return [];
  const checks = new Set(doubtful.flatMap((cell) => brokenChecksOf(trial, cell)));
  const amounts = [...checks].map((check) => ({ check, delta: -numberAt(trial.residual, check) }));
  return [{ slip: 'priorYear', scope: 'column', subject, changes: [], amounts, logOdds: LOG_ODDS }];
}

/** What is nothing this year was nothing last year, or had no row. */
function isLastYears(book: Book, cell: number): boolean {
  const steps = Math.round(numberAt(book.value, cell) / numberAt(book.step, cell));
  return (priorSteps(book, cell) ?? (steps === 0 ? 0 : null)) === steps;
}

/** The checks of a cell that must hold and do not. */
function brokenChecksOf(trial: Trial, cell: number): readonly number[] {
  const checks: number[] = [];
  eachCheckOf(trial.system, cell, (check) => {
    if (trial.verdict[check] === BROKEN && trial.counts[check] === 1) checks.push(check);
  });
  return checks;
}
