import type { KeptData, Materials } from '../../casework';
import type { PaneData } from './state';

/** What the pane holds now of all that is kept for a workbook. */
export function heldKept({
  supplement,
  explanations,
  answers,
  customRules,
}: Pick<PaneData, 'supplement' | 'explanations' | 'answers' | 'customRules'>): Omit<KeptData, 'unitName' | 'year'> {
  return { supplement: { ...supplement, explanations }, answers, customRules };
}

/** The books that were brought for the workbook and are held beside it. */
export function heldBooks({
  others,
  previous,
}: Pick<PaneData, 'others' | 'previous'>): Pick<Materials, 'others' | 'previous' | 'isOnly'> {
  return {
    others,
    previous: previous && { name: previous.name, rounds: [previous.round] },
    isOnly: true,
  };
}
