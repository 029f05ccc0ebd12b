import type { Explanation } from '../../../model';
import type { PaneActions, PaneDependencies, PaneState } from '../actions';
import type { Casework } from '../casework';
import { keptExplanations } from '../running/keep-explanations';
import type { PaneData } from '../state';
import { comparedAnew } from './compare-texts';

export type DismissalActions = Pick<PaneActions, 'dismissInText' | 'takeBackDismissal'>;

/** 不是错误, said of findings in texts; kept where 出错说明 are. */
export function dismissalActions(
  { loadCasework }: Pick<PaneDependencies, 'loadCasework'>,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): DismissalActions {
  function othersThan(id: string): readonly Explanation[] {
    return get().explanations.filter(({ finding }) => finding !== id);
  }

  function keep(casework: Casework, explanations: readonly Explanation[]): void {
    update(keptExplanations(casework, get(), explanations));
    // A round before may hold an opinion on the same words.
    update(comparedAnew(casework, get()));
  }

  return {
    async dismissInText(finding, note) {
      const casework = await loadCasework();
      const said = casework.dismiss(finding, note);
      keep(casework, [...othersThan(finding.id), said]);
    },
    async takeBackDismissal({ id }) {
      const casework = await loadCasework();
      keep(casework, othersThan(id));
    },
  };
}
