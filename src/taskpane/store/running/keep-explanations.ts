import type { Explanation } from '../../../model';
import type { Casework } from '../casework';
import type { PaneData } from '../state';

/** Takes explanations in, of findings in tables and in texts, and sorts both by them. */
export function keptExplanations(
  casework: Casework,
  { result, proofread, unsaved }: PaneData,
  explanations: readonly Explanation[],
): Partial<PaneData> {
  return {
    explanations,
    unsaved: { ...unsaved, explanations: true },
    ...(result && { result: { ...result, explained: casework.withExplanations(result.check, explanations) } }),
    ...(proofread && {
      proofread: { ...proofread, sorted: casework.sortDismissed(proofread.report.findings, explanations) },
    }),
  };
}
