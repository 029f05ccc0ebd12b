import type { DraftInputs } from './narrative-core';
import type { PaneData, Result } from './state';

/** What the draft of a result is made from, as the pane holds it now. */
export function draftInputs(
  { supplement, prior, answers }: Pick<PaneData, 'supplement' | 'prior' | 'answers'>,
  { snapshot }: Pick<Result, 'snapshot'>,
): DraftInputs {
  return { snapshot, answers, supplement, prior: prior?.report ?? null };
}
