import type { CellValue, Place, Slip, WorkbookSnapshot } from '../../../../src/model';
import type { CellRef } from '../../../../src/model';
import type { Book } from '../lay-out';
import type { Random } from '../random';
import type { Truth } from '../show/truth';

/** A cell that no longer holds what it should. */
export interface ChangedCell extends Place {
  /** Where it stands in the changed book; for a row that is gone, where it stood. */
  readonly ref: CellRef;
  /** Shown amounts in 分; `wrongFen` is null where there is no amount any more. */
  readonly trueFen: number;
  readonly wrongFen: number | null;
  readonly trueValue: CellValue;
  readonly wrongValue: CellValue;
}

/** A book with one planted fault. `truth` says what should stand where in the changed book. */
export interface FaultyBook {
  readonly kind: FaultKind;
  readonly slip: Slip;
  readonly snapshot: WorkbookSnapshot;
  readonly truth: Truth;
  readonly changed: readonly ChangedCell[];
}

export type FaultKind =
  | 'transposition'
  | 'digit'
  | 'droppedDigit'
  | 'sign'
  | 'unitCell'
  | 'unitTable'
  | 'scale'
  | 'swap'
  | 'neighbour'
  | 'shiftedColumn'
  | 'shiftedRow'
  | 'priorYear'
  | 'priorYearColumn'
  | 'staleTotal'
  | 'omitted'
  | 'missingRow'
  | 'duplicateRow'
  | 'text'
  | 'steps1'
  | 'steps2'
  | 'steps10'
  | 'steps100';

/** Tries once to plant a fault; null where the seed's choice cannot carry it. */
export type Injector = (book: Book, random: Random) => Omit<FaultyBook, 'kind' | 'slip'> | null;
