import { remarkId, type Explanation } from '../../../model';
import type { PaneActions, PaneDependencies, PaneState } from '../actions';
import type { Casework } from '../casework';
import { draftAnew } from '../drafting/draft-anew';
import { keptExplanations } from '../running/keep-explanations';
import type { PaneData } from '../state';
import { comparedAnew } from './compare-texts';

export type DismissalActions = Pick<
  PaneActions,
  'dismissInText' | 'takeBackDismissal' | 'dismissRemark' | 'takeBackRemark'
>;

/** 不是错误, said of findings in texts and of remarks on the forms of a draft; kept where 出错说明 are. */
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

  /** The draft tells its remarks by what has been said of them. */
  function keepOfDraft(casework: Casework, explanations: readonly Explanation[]): void {
    keep(casework, explanations);
    const { draft, result } = get();
    if (draft !== null && result !== null) update(draftAnew(casework, get(), result));
  }

  return {
    async dismissRemark(remark, note) {
      const casework = await loadCasework();
      const said = casework.dismissRemark(remark, note);
      if (said !== null) keepOfDraft(casework, [...othersThan(said.finding), said]);
    },
    async takeBackRemark(remark) {
      keepOfDraft(await loadCasework(), othersThan(remarkId(remark) ?? ''));
    },
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
