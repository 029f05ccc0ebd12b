import type { Slip } from '../../model';

/**
 * A cell and the figure, in 分, that a repair would put into it. `step`: what the figure is known to,
 * where that differs from what the cell shows (a figure converted to another unit).
 */
export interface CellChange {
  readonly cell: number;
  readonly to: number;
  readonly step?: number;
}

/**
 * A hypothesis: what may have gone wrong, as the changes that would undo it.
 * `amounts` adds to the residual of single checks, for a row that is not there at all.
 * `lost`: cells whose figure fell off the sheet: nothing is known of what belongs there.
 * `logOdds`: how plausible the slip is before looking at the checks.
 * `subject` is the cell to name; `scope` what the slip covers.
 */
export interface Repair {
  readonly slip: Slip;
  readonly scope: 'cell' | 'cells' | 'copies' | 'row' | 'rows' | 'column' | 'table';
  readonly subject: number;
  readonly changes: readonly CellChange[];
  readonly amounts: readonly { readonly check: number; readonly delta: number }[];
  readonly lost?: readonly number[];
  /** How many rows below its place an amount stands, for a run that was moved. */
  readonly by?: number;
  readonly logOdds: number;
}

/** Two repairs that touch the same cells the same way are one. */
export function repairKey(repair: Repair): string {
  const changes = repair.changes
    .map(({ cell, to }) => `${cell}=${to}`)
    .sort()
    .join(',');
  const amounts = repair.amounts.map(({ check, delta }) => `${check}+${delta}`).join(',');
  return `${repair.scope}:${changes}|${amounts}`;
}
