import { cellId, type BookTable } from '../book';
import { numberAt } from '../judging/system';
import type { Repair } from './repair';
import type { TouchedLine } from './touched';
import type { Trial } from './trial';

/** Odds that a whole table, or one row or column of it, stands in the other unit. */
const LOG_ODDS = { table: Math.log(1e-3), row: Math.log(1e-4), column: Math.log(1e-4) } as const;

/** A table in the other unit. */
export function tableUnitRepairs(trial: Trial, tables: readonly BookTable[]): readonly Repair[] {
  return tables.flatMap((table) => unitRepairs(trial, { table, cells: tableCells(table) }, 'table'));
}

function tableCells(table: BookTable): readonly number[] {
  return table.rows.flatMap((_, row) => table.columns.map((__, column) => cellId(table, row, column)));
}

/** The line in the other unit, either way; one figure alone is a cell's own slip. */
export function unitRepairs(trial: Trial, line: TouchedLine, scope: 'table' | 'row' | 'column'): readonly Repair[] {
  const filled = line.cells
    .map((cell) => ({ cell, from: numberAt(trial.value, cell) }))
    .filter(({ from }) => from !== 0 && !Number.isNaN(from));
  const subject = filled[0]?.cell;
  if (filled.length < 2 || subject === undefined) return [];
  return [1e-4, 1e4].map((factor) => {
    // A converted figure is known as finely as it was shown, so scaling down hides nothing.
    const changes = filled.map(({ cell, from }) => ({
      cell,
      to: Math.round(from * factor),
      step: numberAt(trial.book.step, cell) * factor,
    }));
    return { slip: 'unit', scope, subject, changes, amounts: [], logOdds: LOG_ODDS[scope] };
  });
}
