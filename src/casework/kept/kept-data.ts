import { EMPTY_SUPPLEMENT } from '../../model';
import type { CustomRule } from '../../rules/custom';
import type { KeptEntries } from '../../supplement';

/** Everything that is kept for a unit and a year beside its workbook. */
export interface KeptData extends KeptEntries {
  readonly customRules: readonly CustomRule[];
}

export const NOTHING_KEPT: KeptData = {
  unitName: null,
  year: null,
  supplement: EMPTY_SUPPLEMENT,
  answers: {},
  customRules: [],
};
