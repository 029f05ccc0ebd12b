import { EXPLANATIONS } from '../../texts/explanations';
import { attempt, info } from '../running/attempt';
import type { PaneActions, PaneDependencies, PaneState } from '../actions';
import type { PaneData } from '../state';
import { keptExplanations } from '../running/keep-explanations';

type ExplanationActions = Pick<PaneActions, 'explain' | 'draftExplanation' | 'writeExplanations'>;

/** 出错说明 in the pane; the workbook is written only when asked. */
export function explanationActions(
  { host, loadCasework }: PaneDependencies,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): ExplanationActions {
  return {
    async explain(finding, text) {
      const casework = await loadCasework();
      const others = get().explanations.filter((explanation) => explanation.finding !== finding.id);
      const kept = text.trim() === '' ? others : [...others, casework.explain(finding, text)];
      update(keptExplanations(casework, get(), kept));
      // A draft that was saved as it is still lacks its reason; it is kept, and said.
      update({ notice: casework.isUnfinished(text) ? info(EXPLANATIONS.reasonMissing) : null });
    },
    draftExplanation: async (finding) => (await loadCasework()).draftExplanation(finding),
    writeExplanations: () =>
      attempt(update, async () => {
        const { result, unsaved } = get();
        if (result === null) return null;
        await host.writeOwnSheet((await loadCasework()).explanationSheet(result.explained));
        update({ unsaved: { ...unsaved, explanations: false }, traces: await host.listTraces() });
        return info(EXPLANATIONS.written);
      }),
  };
}
