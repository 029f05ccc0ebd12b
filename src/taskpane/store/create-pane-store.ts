import { createStore } from 'zustand/vanilla';
import type { PaneDependencies, PaneState, PaneStore } from './actions';
import { autoCheckActions, wantsAutoCheck } from './auto-check';
import { checkActions } from './check-actions';
import { copyActions } from './copy-actions';
import { customRuleActions } from './custom-rule-actions';
import { explanationActions } from './explanation-actions';
import { hostActions } from './host-actions';
import { reportActions } from './report-actions';
import { createRunner } from './runner';
import { traceActions } from './trace-actions';
import { INITIAL, type PaneData } from './state';

/** The pane's state and everything it can do, free of React. One store serves one workbook. */
export function createPaneStore(dependencies: PaneDependencies): PaneStore {
  return createStore<PaneState>()((set, get) => {
    const update = (change: Partial<PaneData>): void => set(change);
    const runner = createRunner(update);
    return {
      ...INITIAL,
      autoCheck: wantsAutoCheck(),
      capabilities: dependencies.host.capabilities,
      ...checkActions(dependencies, runner, get, update),
      ...hostActions(dependencies, runner, get, update),
      ...traceActions(dependencies, get, update),
      ...autoCheckActions(update),
      ...copyActions(dependencies, get, update),
      ...customRuleActions(dependencies, get, update),
      ...explanationActions(dependencies, get, update),
      ...reportActions(dependencies, runner, get, update),
      setFilter: (filter) => update({ filter }),
      openList: (list) => update({ list }),
      dismissNotice: () => update({ notice: null }),
    };
  });
}
