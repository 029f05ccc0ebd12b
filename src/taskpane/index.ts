export { copyText } from './clipboard';
export { loadCore } from './load-core';
export { TabStrip } from './components/tab-strip';
export { TaskPane, type PaneTheme, type TaskPaneProps } from './components/task-pane';
export type { Core, TableChoice } from './store/core';
export {
  createPaneStore,
  type PaneActions,
  type PaneDependencies,
  type PaneState,
  type PaneStore,
} from './store/create-pane-store';
