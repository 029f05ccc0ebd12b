import type { Answers, Supplement } from '../model';

/** What lines of 助手资料 hold for a unit and a year. */
export interface KeptEntries {
  readonly unitName: string | null;
  readonly year: number | null;
  readonly supplement: Supplement;
  /** Which sheet is which table, and the other questions that were answered. */
  readonly answers: Answers;
}
