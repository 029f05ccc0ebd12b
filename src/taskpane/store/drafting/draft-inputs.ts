import type { DraftInputs } from '../../../casework';
import type { PaneData } from '../state';

/** What the draft of a result is made from, as the pane holds it now. */
export function draftInputs({
  supplement,
  others,
  result,
  textKind,
  explanations,
}: Pick<PaneData, 'supplement' | 'others' | 'result' | 'textKind' | 'explanations'>): DraftInputs {
  const [ownLevel] = others.ownLevel ?? [];
  return {
    kind: textKind,
    supplement,
    explanations,
    prior: others.prior?.[0]?.report ?? null,
    internal: others.internal?.[0]?.report ?? null,
    ownLevel: ownLevel ? { report: ownLevel.report, prior: others.ownLevelPrior?.[0]?.report ?? null } : null,
    check: result?.check ?? null,
  };
}
