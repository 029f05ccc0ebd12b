import type { NamedReport, OtherRole } from '../../../casework';

/** One book for each role, under the name of its file. */
export type ComparedBooks = Readonly<Partial<Record<OtherRole, NamedReport>>>;

/** The other books of the pane. */
export interface OthersData {
  /** What this book is compared with: the check and the draft use the same. */
  readonly others: ComparedBooks;
}

/** A book is first checked by itself. */
export const INITIAL_OTHERS: OthersData = { others: {} };
