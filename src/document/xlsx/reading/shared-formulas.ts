import type { Allowance } from '../../allowance';
import { shiftFormula } from '../parts/shift-formula';

/** A cell of a sheet, from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** A formula and its cell. */
interface Formula extends Place {
  readonly formula: string;
}

interface Follower extends Place {
  readonly id: string;
}

/** Formulas that are told in one cell and hold, moved along, in others, while the cells of a sheet are read. */
export interface SharedFormulas {
  /** Notes the cell that tells a formula. */
  readonly tell: (id: string, formula: string, place: Place) => void;
  /** The formula of a cell that shares one; undefined as long as it was not told. */
  readonly follow: (id: string, place: Place) => string | undefined;
  /** Those that were told behind cells that share them, for these cells. */
  readonly late: () => readonly Formula[];
}

export function sharedFormulas(allowance: Allowance): SharedFormulas {
  const masters = new Map<string, Formula>();
  const early: Follower[] = [];

  function moved({ formula, row, column }: Formula, to: Place): string {
    allowance.spend('letters', formula.length);
    return shiftFormula(formula, to.row - row, to.column - column);
  }

  function follow(id: string, { row, column }: Place): string | undefined {
    const master = masters.get(id);
    if (master === undefined) early.push({ id, row, column });
    return master && moved(master, { row, column });
  }

  return {
    tell: (id, formula, { row, column }) => masters.set(id, { formula, row, column }),
    follow,
    late: () =>
      early.flatMap(({ id, row, column }) => {
        const master = masters.get(id);
        return master === undefined ? [] : [{ row, column, formula: moved(master, { row, column }) }];
      }),
  };
}
