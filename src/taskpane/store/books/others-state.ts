import type { NamedReport, OtherRole } from '../../../casework';
import type { WorkbookSnapshot } from '../../../model';

/** A book that this one is compared with. */
export interface ComparedBook extends NamedReport {
  /** By it a book is told from the same file opened anew. */
  readonly snapshot: WorkbookSnapshot;
}

/** One book for each role, under the name of its file. */
export type ComparedBooks = Readonly<Partial<Record<OtherRole, ComparedBook>>>;

/** The other books of the pane. */
export interface OthersData {
  /** What this book is compared with: the check and the draft use the same. */
  readonly others: ComparedBooks;
}

/** A book is first checked by itself. */
export const INITIAL_OTHERS: OthersData = { others: {} };
