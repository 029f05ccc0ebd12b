import type { BoundCheck } from './bind';
import type { Book } from './book';

/**
 * All checks as sparse rows over cell ids: check `e` owns the terms `start[e]` … `start[e+1]`,
 * each a cell and its coefficient; cell `i` takes part in the checks `cellStart[i]` … `cellStart[i+1]`.
 * `inequality[e]` is 1 where Σ ≤ 0 is asked, 0 where Σ = 0 is.
 */
export interface System {
  readonly checks: readonly BoundCheck[];
  readonly start: Int32Array;
  readonly termCell: Int32Array;
  readonly termCoefficient: Int8Array;
  readonly inequality: Uint8Array;
  readonly cellStart: Int32Array;
  readonly cellCheck: Int32Array;
  readonly cellCoefficient: Int8Array;
}

/** Lays bound checks out as arrays. */
export function compile(book: Book, checks: readonly BoundCheck[]): System {
  const termCount = checks.reduce((sum, check) => sum + check.cells.length, 0);
  const start = new Int32Array(checks.length + 1);
  const termCell = new Int32Array(termCount);
  const termCoefficient = new Int8Array(termCount);
  const inequality = new Uint8Array(checks.length);
  let next = 0;
  checks.forEach((check, e) => {
    start[e] = next;
    inequality[e] = check.relation.sign === '=' ? 0 : 1;
    check.cells.forEach((cell, k) => {
      termCell[next] = cell;
      termCoefficient[next] = check.coefficients[k] ?? 0;
      next += 1;
    });
  });
  start[checks.length] = next;
  return {
    checks,
    start,
    termCell,
    termCoefficient,
    inequality,
    ...incidence(book.size, start, termCell, termCoefficient),
  };
}

type Incidence = Pick<System, 'cellStart' | 'cellCheck' | 'cellCoefficient'>;

/** The transpose: for each cell the checks it takes part in. */
function incidence(size: number, start: Int32Array, termCell: Int32Array, termCoefficient: Int8Array): Incidence {
  const cellStart = new Int32Array(size + 1);
  for (const cell of termCell) cellStart[cell + 1] = at(cellStart, cell + 1) + 1;
  for (let cell = 0; cell < size; cell += 1) cellStart[cell + 1] = at(cellStart, cell + 1) + at(cellStart, cell);
  const fill = cellStart.slice();
  const cellCheck = new Int32Array(termCell.length);
  const cellCoefficient = new Int8Array(termCell.length);
  for (let e = 0; e + 1 < start.length; e += 1) {
    for (let t = at(start, e); t < at(start, e + 1); t += 1) {
      const cell = at(termCell, t);
      const slot = at(fill, cell);
      cellCheck[slot] = e;
      cellCoefficient[slot] = at(termCoefficient, t);
      fill[cell] = slot + 1;
    }
  }
  return { cellStart, cellCheck, cellCoefficient };
}

/** Element of a typed array; typed arrays of known length have no holes. */
export function at(array: ArrayLike<number>, index: number): number {
  return array[index] ?? 0;
}
