import type { TrialChange } from '../../view/trial-list';

/** Figures on trial; the file never holds them. */
export interface TrialData {
  /** Whether figures can be typed into the workbook's cells. */
  readonly trying: boolean;
  /** What each cell held before, and what it is tried with. */
  readonly trial: readonly TrialChange[];
}

/** Cells are for reading until somebody starts to try. */
export const INITIAL_TRIAL: TrialData = { trying: false, trial: [] };
