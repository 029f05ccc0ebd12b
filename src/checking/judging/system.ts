import type { Binding, BoundCheck, Terms } from '../bind';
import type { Book } from '../book';

/**
 * All checks as sparse rows over cell ids: check `e` owns the terms `start[e]` … `start[e+1]`; cell `i` takes part in the checks `cellStart[i]` … `cellStart[i+1]`.
 * `inequality[e]` is 1 where Σ ≤ 0 is asked, 0 where Σ = 0 is.
 */
export interface System {
  readonly checks: readonly BoundCheck[];
  readonly start: Int32Array;
  readonly terms: Terms;
  readonly inequality: Uint8Array;
  readonly cellStart: Int32Array;
  readonly cellCheck: Int32Array;
  readonly cellCoefficient: Int16Array;
}

/** Bound checks with their terms by check and by cell. */
export function compile(book: Book, { checks, terms }: Pick<Binding, 'checks' | 'terms'>): System {
  const start = new Int32Array(checks.length + 1);
  const inequality = new Uint8Array(checks.length);
  checks.forEach((check, e) => {
    start[e] = check.start;
    inequality[e] = check.relation.sign === '=' ? 0 : 1;
  });
  start[checks.length] = terms.length;
  const own = {
    cell: terms.cell.subarray(0, terms.length),
    coefficient: terms.coefficient.subarray(0, terms.length),
    length: terms.length,
  };
  return { checks, start, terms: own, inequality, ...incidence(book.size, start, own) };
}

type Incidence = Pick<System, 'cellStart' | 'cellCheck' | 'cellCoefficient'>;

/** The transpose: for each cell the checks it takes part in. */
function incidence(size: number, start: Int32Array, { cell: cells, coefficient, length }: Terms): Incidence {
  const cellStart = new Int32Array(size + 1);
  for (let t = 0; t < length; t += 1) {
    const next = (cells[t] ?? 0) + 1;
    cellStart[next] = (cellStart[next] ?? 0) + 1;
  }
  for (let cell = 0; cell < size; cell += 1) cellStart[cell + 1] = (cellStart[cell + 1] ?? 0) + (cellStart[cell] ?? 0);
  const fill = cellStart.slice();
  const cellCheck = new Int32Array(length);
  const cellCoefficient = new Int16Array(length);
  for (let e = 0, t = 0; e + 1 < start.length; e += 1) {
    for (const end = start[e + 1] ?? 0; t < end; t += 1) {
      const cell = cells[t] ?? 0;
      const slot = fill[cell] ?? 0;
      cellCheck[slot] = e;
      cellCoefficient[slot] = coefficient[t] ?? 0;
      fill[cell] = slot + 1;
    }
  }
  return { cellStart, cellCheck, cellCoefficient };
}

/** Element of a typed array; typed arrays of known length have no holes. */
export function numberAt(array: ArrayLike<number>, index: number): number {
  return array[index] ?? 0;
}
