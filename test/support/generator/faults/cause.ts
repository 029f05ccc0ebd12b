import type { CellRef, TableId, WorkbookSnapshot } from '../../../../src/model';
import type { Book } from '../lay-out';
import type { Random } from '../random';
import type { CellWrite } from './write-cells';

/** Faults that break checks in several places and are still one cause. */
export type CauseKind =
  | 'slip'
  | 'copiedSlip'
  | 'carriedSlip'
  | 'omittedPair'
  | 'foreignRows'
  | 'foreignRowsPushed'
  | 'foreignCapital'
  | 'foreignGeneral'
  | 'foreignGeneralPushed'
  | 'foreignExpenditure'
  | 'foreignExpenditureInFund'
  | 'foreignIncome'
  | 'foreignIncomeInFund'
  | 'shiftedRun'
  | 'shiftedRows'
  | 'shiftedBasic'
  | 'emptyTotal'
  | 'shiftedTotal'
  | 'unitTable';

/** One cause, chosen on the right book: cells that are written over, or rows that are moved to another sheet. */
export interface Cause {
  readonly kind: CauseKind;
  /** What it is about, on the right book: causes with a cell in common are not independent. */
  readonly cells: readonly CellRef[];
  readonly writes: readonly CellWrite[];
  /** Carried out after the writes of all causes, which it takes along. */
  readonly move?: (snapshot: WorkbookSnapshot) => WorkbookSnapshot;
  /** Tables whose layout it changes: at most one such cause a table. */
  readonly tables: readonly TableId[];
}

/** Chooses a cause; null where the seed's choice cannot carry it. */
export type Chooser = (book: Book, random: Random) => Omit<Cause, 'kind'> | null;
