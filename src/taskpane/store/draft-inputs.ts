import type { DraftInputs } from './narrative-core';
import type { PaneData } from './state';

/** What the draft of a result is made from, as the pane holds it now. */
export function draftInputs({ supplement, prior }: Pick<PaneData, 'supplement' | 'prior'>): DraftInputs {
  return { supplement, prior: prior?.report ?? null };
}
