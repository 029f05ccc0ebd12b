import { createStore } from 'zustand/vanilla';
import type { PaneDependencies, PaneState, PaneStore } from './actions';
import { carried } from './carried';
import { autoCheckActions, wantsAutoCheck } from './checking/auto-check';
import { checkActions } from './checking/check-actions';
import { copyActions } from './traces/copy-actions';
import { customRuleActions } from './checking/custom-rule-actions';
import { createDrafting } from './drafting/drafting';
import { explanationActions } from './checking/explanation-actions';
import { hostActions } from './traces/host-actions';
import { inputActions } from './drafting/input-actions';
import { keptActions } from './drafting/kept-actions';
import { narrativeActions } from './drafting/narrative-actions';
import { otherActions } from './books/other-actions';
import { outputActions } from './drafting/output-actions';
import { mappingActions } from './checking/mapping-actions';
import { reportActions } from './traces/report-actions';
import { lateActions } from './late';
import type { LateActions } from './late-actions';
import { roundActions } from './checking/round-actions';
import { createRunner } from './running/runner';
import { templateActions } from './drafting/template-actions';
import { trialActions } from './trial/trial-actions';
import { traceActions } from './traces/trace-actions';
import { INITIAL, type PaneData } from './state';

/** Names of the actions whose code is fetched with the first of them; they must be known before it is there. */
const LATE: readonly (keyof LateActions)[] = [
  'closeOldVersion',
  'compareVersions',
  'confirmTaken',
  'copyCorrection',
  'copyComparison',
  'copyRevision',
  'copyTextFindings',
  'dismissInText',
  'dismissRemark',
  'heldSeal',
  'offerTexts',
  'openOldVersion',
  'openText',
  'pasteText',
  'proofreadAgain',
  'proofreadDraft',
  'reviseAgain',
  'reviseFile',
  'saveComparison',
  'saveProofread',
  'saveRevised',
  'takeBackDismissal',
  'takeBackRemark',
  'takeLastText',
  'takeOldVersion',
];

/** The pane's state and everything it can do, free of React. One store serves one workbook. */
export function createPaneStore(dependencies: PaneDependencies): PaneStore {
  return createStore<PaneState>()((set, get) => {
    const update = (change: Partial<PaneData>): void => set(change);
    const runner = createRunner(update);
    const drafting = createDrafting(dependencies, get, update);
    return {
      ...INITIAL,
      autoCheck: wantsAutoCheck(),
      // After the initial values and before the actions: only data is carried over.
      ...(dependencies.earlier && carried(dependencies.earlier)),
      capabilities: dependencies.host.capabilities,
      ...checkActions(dependencies, runner, get, update),
      ...hostActions(dependencies, runner, get, update),
      ...traceActions(dependencies, get, update),
      ...trialActions(dependencies, get, update),
      ...autoCheckActions(update),
      ...copyActions(dependencies, get, update),
      ...mappingActions(dependencies, get, update),
      ...customRuleActions(dependencies, get, update),
      ...explanationActions(dependencies, get, update),
      ...reportActions(dependencies, runner, get, update),
      ...roundActions(dependencies, runner, get, update),
      ...narrativeActions(dependencies, drafting, get, update),
      ...templateActions(dependencies, drafting, get, update),
      ...otherActions(dependencies, drafting, get, update),
      ...inputActions(dependencies, drafting, get, update),
      ...keptActions(dependencies, drafting, get, update),
      ...outputActions(dependencies, drafting, get, update),
      ...lateActions(async () => {
        const { lateActionsOf } = await import(/* webpackChunkName: "casework" */ './late-actions');
        return lateActionsOf(dependencies, runner, drafting, get, update);
      }, LATE),
      setTextView: (part) => update({ textView: { ...get().textView, ...part } }),
      setRevising: update,
      setFilter: (filter) => update({ filter }),
      openList: (list) => update({ list }),
      dismissNotice: () => update({ notice: null }),
    };
  });
}
