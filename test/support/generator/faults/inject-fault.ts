import type { Slip } from '../../../../src/model';
import type { Book } from '../lay-out';
import { randomOf } from '../random';
import { digit, droppedDigit, otherUnit, scale, sign, steps, transposition } from './amount-slips';
import {
  neighbour,
  omitted,
  priorYear,
  priorYearColumn,
  shiftedColumn,
  shiftedRow,
  slipOf,
  staleTotal,
  swap,
  text,
  unitTable,
} from './cell-faults';
import type { FaultKind, FaultyBook, Injector } from './fault';
import { duplicateRow, missingRow } from './row-faults';

/** Each fault with the slip that a finding should call it; plain changes of so many steps have no name. */
const FAULTS: Readonly<Record<FaultKind, { readonly slip: Slip; readonly inject: Injector }>> = {
  transposition: { slip: 'transposition', inject: slipOf(transposition) },
  digit: { slip: 'digit', inject: slipOf(digit) },
  droppedDigit: { slip: 'droppedDigit', inject: slipOf(droppedDigit) },
  sign: { slip: 'sign', inject: slipOf(sign) },
  unitCell: { slip: 'unit', inject: slipOf(otherUnit) },
  unitTable: { slip: 'unit', inject: unitTable(otherUnit) },
  scale: { slip: 'scale', inject: slipOf(scale) },
  swap: { slip: 'swap', inject: swap },
  neighbour: { slip: 'neighbour', inject: neighbour },
  shiftedColumn: { slip: 'shift', inject: shiftedColumn },
  shiftedRow: { slip: 'shift', inject: shiftedRow },
  priorYear: { slip: 'priorYear', inject: priorYear },
  priorYearColumn: { slip: 'priorYear', inject: priorYearColumn },
  staleTotal: { slip: 'staleTotal', inject: staleTotal },
  omitted: { slip: 'omitted', inject: omitted },
  missingRow: { slip: 'missingRow', inject: missingRow },
  duplicateRow: { slip: 'duplicateRow', inject: duplicateRow },
  text: { slip: 'text', inject: text },
  steps1: { slip: 'unknown', inject: slipOf(steps(1)) },
  steps2: { slip: 'unknown', inject: slipOf(steps(2)) },
  steps10: { slip: 'unknown', inject: slipOf(steps(10)) },
  steps100: { slip: 'unknown', inject: slipOf(steps(100)) },
};

export const FAULT_KINDS = Object.keys(FAULTS) as readonly FaultKind[];

const MOST_TRIES = 200;

/**
 * Plants one fault of a kind into a consistent book. The same book, kind and seed give the same fault,
 * and something always changes.
 * @throws RangeError where no cell of the book can carry such a fault.
 */
export function injectFault(book: Book, kind: FaultKind, seed: number): FaultyBook {
  const { slip, inject } = FAULTS[kind];
  const random = randomOf(seed, `fault ${kind}`);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const faulty = inject(book, random);
    if (faulty) return { kind, slip, ...faulty };
  }
  throw new RangeError(`no cell of the book can carry ${kind}`);
}
