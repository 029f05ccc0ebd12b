import type { Reported } from '../../../casework';
import type { PaneData, Result } from '../state';

/** What reports are written from: a result, with what the pane compares and tries beside it. */
export function reportedOf(
  result: Result,
  { customRules, comparison, others, trial }: Pick<PaneData, 'customRules' | 'comparison' | 'others' | 'trial'>,
): Reported {
  return { ...result, customRules, comparison, prior: others.prior?.report ?? null, trial: trial.length };
}
