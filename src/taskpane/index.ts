export { copyRich, copyText } from './clipboard';
export { TabStrip, type TabItem, type TabStripProps } from './components/tab-strip';
export { TaskPane, type PaneTheme, type TaskPaneProps } from './components/task-pane';
export { loadCore } from './load-core';
export type { PaneActions, PaneDependencies, PaneState, PaneStore } from './store/actions';
export type { Core, TableChoice } from './store/core';
export { keepPreference, readPreference } from './preferences';
export { createPaneStore } from './store/create-pane-store';
