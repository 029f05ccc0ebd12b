import type { Reported } from '../../../casework';
import { findingsInText } from '../proofreading/compare-texts';
import type { PaneData, Result } from '../state';

/** What reports are written from: a result, with what the pane compares, tries and proof-reads beside it. */
export function reportedOf(result: Result, data: PaneData): Reported {
  const { customRules, comparison, others, trial } = data;
  const textFindings = findingsInText(data);
  return {
    ...result,
    customRules,
    comparison,
    prior: others.prior?.[0]?.report ?? null,
    trial: trial.length,
    ...(textFindings && { textFindings }),
  };
}
