import { carriedNarrative } from './drafting/narrative-state';
import type { PaneData } from './state';

/** What a pane holds of a workbook that no reading of it brings back. */
export type CarriedData = Omit<PaneData, 'result' | 'draft'>;

/** What of a workbook that was opened before serves the same one opened anew. */
export function carried(earlier: CarriedData): Partial<PaneData> {
  const { others, answers, customRules, explanations, unsaved, previous, text } = earlier;
  return { ...carriedNarrative(earlier), others, answers, customRules, explanations, unsaved, previous, text };
}
