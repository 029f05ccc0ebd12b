import type { Explanation } from '../../../model';
import type { PaneActions, PaneDependencies, PaneState } from '../actions';
import { keptExplanations } from '../running/keep-explanations';
import type { PaneData } from '../state';

type DismissalActions = Pick<PaneActions, 'dismissInText' | 'takeBackDismissal'>;

/** 不是错误, said of findings in texts; kept where 出错说明 are. */
export function dismissalActions(
  { loadCasework }: Pick<PaneDependencies, 'loadCasework'>,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): DismissalActions {
  function othersThan(id: string): readonly Explanation[] {
    return get().explanations.filter(({ finding }) => finding !== id);
  }

  return {
    async dismissInText(finding, note) {
      const casework = await loadCasework();
      const said = casework.dismiss(finding, note);
      update(keptExplanations(casework, get(), [...othersThan(finding.id), said]));
    },
    async takeBackDismissal({ id }) {
      const casework = await loadCasework();
      update(keptExplanations(casework, get(), othersThan(id)));
    },
  };
}
