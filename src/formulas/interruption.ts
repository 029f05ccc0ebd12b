import type { CellError } from '../model';

/** Ends a calculation: with an error value, as Excel would, or (null) because it is beyond what is calculated here. */
export class Interruption extends Error {
  constructor(readonly value: CellError | null) {
    super(value?.error ?? 'not calculated');
  }
}

export const BEYOND = null;

export function errorValue(error: '#DIV/0!' | '#NUM!' | '#VALUE!'): Interruption {
  return new Interruption({ error });
}
