import type { TextFinding } from '../../../model';
import { counted } from '../books/round-state';
import type { Casework } from '../casework';
import type { PaneData } from '../state';
import { isProofreadNow } from './proofread-anew';

/** What stands against the open text; null where it was not held against what the pane holds now. */
export function findingsInText(data: PaneData): readonly TextFinding[] | null {
  return isProofreadNow(data) ? (data.proofread?.sorted.open ?? null) : null;
}

/** What became of the round before, texts included, as the pane knows it now. */
export function comparedAnew(casework: Casework, data: PaneData): Pick<PaneData, 'comparison'> {
  const { previous, result } = data;
  if (previous === null || result === null) return { comparison: null };
  const before = { name: previous.name, rounds: [previous.round] };
  const { comparison } = casework.compareWith(before, result.report, result.check, findingsInText(data));
  return { comparison: counted(casework, comparison) };
}
