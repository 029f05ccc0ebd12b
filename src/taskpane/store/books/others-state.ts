import type { NamedReport, OtherRole } from '../../../casework';
import type { BroughtBook } from '../running/brought-book';

/** A book that this one is compared with; by its snapshot it is told from the same file opened anew. */
export type ComparedBook = NamedReport & BroughtBook;

/** The books of each role, under the names of their files: 所属单位 any number, of the others one. */
export type ComparedBooks = Readonly<Partial<Record<OtherRole, readonly ComparedBook[]>>>;

/** The other books of the pane. */
export interface OthersData {
  /** What this book is compared with: the check and the draft use the same. */
  readonly others: ComparedBooks;
}

/** A book is first checked by itself. */
export const INITIAL_OTHERS: OthersData = { others: {} };
