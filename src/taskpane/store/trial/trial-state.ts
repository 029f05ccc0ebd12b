import type { TrialChange } from '../../view/trial-list';

export interface TrialData {
  /** Whether figures can be typed into the workbook's cells. */
  readonly trying: boolean;
  readonly trial: readonly TrialChange[];
}

export const INITIAL_TRIAL: TrialData = { trying: false, trial: [] };
