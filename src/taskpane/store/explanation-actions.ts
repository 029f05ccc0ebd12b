import type { Explanation } from '../../model';
import { EXPLANATIONS } from '../texts-explanations';
import { attempt, info } from './attempt';
import type { PaneActions, PaneDependencies, PaneState } from './actions';
import type { PaneData } from './state';

type ExplanationActions = Pick<PaneActions, 'explain' | 'draftExplanation' | 'writeExplanations'>;

/** 出错说明 in the pane; the workbook is written only when asked. */
export function explanationActions(
  { host, loadCore }: PaneDependencies,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): ExplanationActions {
  async function change(explanations: readonly Explanation[]): Promise<void> {
    const core = await loadCore();
    const { result, unsaved } = get();
    update({ explanations, unsaved: { ...unsaved, explanations: true } });
    if (result === null) return;
    update({ result: { ...result, explained: core.explanations.sort(result.check, explanations) } });
  }

  return {
    async explain(finding, text) {
      const core = await loadCore();
      const others = get().explanations.filter((explanation) => explanation.finding !== finding.id);
      await change(text.trim() === '' ? others : [...others, core.explanations.explain(finding, text)]);
      update({ notice: core.explanations.isUnfinished(text) ? info(EXPLANATIONS.reasonMissing) : null });
    },
    draftExplanation: async (finding) => (await loadCore()).explanations.draft(finding),
    writeExplanations: () =>
      attempt(update, async () => {
        const { result, unsaved } = get();
        if (result === null) return null;
        await host.writeOwnSheet((await loadCore()).explanations.sheet(result.explained));
        update({ unsaved: { ...unsaved, explanations: false }, traces: await host.listTraces() });
        return info(EXPLANATIONS.written);
      }),
  };
}
