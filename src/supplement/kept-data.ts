import { EMPTY_SUPPLEMENT, type Answers, type Supplement } from '../model';
import type { CustomRule } from '../rules/custom';

/** Everything that is kept for a unit and a year beside its workbook. */
export interface KeptData {
  readonly unitName: string | null;
  readonly year: number | null;
  readonly supplement: Supplement;
  /** Which sheet is which table, and the other questions that were answered. */
  readonly answers: Answers;
  readonly customRules: readonly CustomRule[];
}

export const NOTHING_KEPT: KeptData = {
  unitName: null,
  year: null,
  supplement: EMPTY_SUPPLEMENT,
  answers: {},
  customRules: [],
};
