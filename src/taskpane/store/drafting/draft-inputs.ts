import type { DraftInputs } from '../../../casework';
import type { PaneData } from '../state';

/** What the draft of a result is made from, as the pane holds it now. */
export function draftInputs({
  supplement,
  others,
  result,
  textKind,
}: Pick<PaneData, 'supplement' | 'others' | 'result' | 'textKind'>): DraftInputs {
  return {
    kind: textKind,
    supplement,
    prior: others.prior?.report ?? null,
    internal: others.internal?.report ?? null,
    ownLevel: others.ownLevel ? { report: others.ownLevel.report, prior: others.ownLevelPrior?.report ?? null } : null,
    check: result?.check ?? null,
  };
}
