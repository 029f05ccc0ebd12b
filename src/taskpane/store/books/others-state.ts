import type { NamedReport, OtherRole } from '../../../casework';

export type ComparedBooks = Readonly<Partial<Record<OtherRole, NamedReport>>>;

export interface OthersData {
  /** What this book is compared with: the check and the draft use the same. */
  readonly others: ComparedBooks;
}

export const INITIAL_OTHERS: OthersData = { others: {} };
