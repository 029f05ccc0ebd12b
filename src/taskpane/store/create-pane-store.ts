import { createStore } from 'zustand/vanilla';
import type { PaneDependencies, PaneState, PaneStore } from './actions';
import { autoCheckActions, wantsAutoCheck } from './auto-check';
import { checkActions } from './check-actions';
import { copyActions } from './copy-actions';
import { customRuleActions } from './custom-rule-actions';
import { createDrafting } from './drafting';
import { explanationActions } from './explanation-actions';
import { hostActions } from './host-actions';
import { inputActions } from './input-actions';
import { keptActions } from './kept-actions';
import { narrativeActions } from './narrative-actions';
import { carriedNarrative } from './narrative-state';
import { otherActions } from './other-actions';
import { outputActions } from './output-actions';
import { mappingActions } from './mapping-actions';
import { reportActions } from './report-actions';
import { roundActions } from './round-actions';
import { createRunner } from './runner';
import { templateActions } from './template-actions';
import { trialActions } from './trial-actions';
import { traceActions } from './trace-actions';
import { INITIAL, type PaneData } from './state';

/** The pane's state and everything it can do, free of React. One store serves one workbook. */
export function createPaneStore(dependencies: PaneDependencies): PaneStore {
  return createStore<PaneState>()((set, get) => {
    const update = (change: Partial<PaneData>): void => set(change);
    const runner = createRunner(update);
    const drafting = createDrafting(dependencies, get, update);
    return {
      ...INITIAL,
      autoCheck: wantsAutoCheck(),
      ...(dependencies.earlier && { ...carriedNarrative(dependencies.earlier), others: dependencies.earlier.others }),
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
      setFilter: (filter) => update({ filter }),
      openList: (list) => update({ list }),
      dismissNotice: () => update({ notice: null }),
    };
  });
}
