import type { ReactElement } from 'react';
import type { Root } from 'react-dom/client';
import { receiveRequests, type PaneRequest } from '../commands/request';
import type { Host } from '../host/host';
import { copyRich, copyText } from './clipboard';
import type { PaneFrame } from './components/shell/pane-shell';
import { TaskPane, type PaneTheme } from './components/shell/task-pane';
import { clock } from './clock';
import { loadCasework } from './load-casework';
import { readBook } from './read-book';
import type { PaneStore } from './store/actions';
import { createPaneStore } from './store/create-pane-store';

/** What the program around the pane has of its own. */
export interface PaneSurroundings extends PaneFrame {
  /** Its colours now; asked again whenever the user comes back to the pane, since no program tells of a change. */
  readonly theme?: () => PaneTheme;
}

/**
 * Shows the pane over the workbook of a host, and does what the host's buttons ask for.
 * Answers a function that ends both; the page itself goes with its window.
 */
export function startPane(
  page: Root,
  host: Host,
  { theme = () => 'light', ...frame }: PaneSurroundings = {},
): () => void {
  const store = createPaneStore({ host, loadCasework, readBook, copyText, copyRich, clock });
  const pane = (): ReactElement => <TaskPane store={store} theme={theme()} {...frame} />;
  const show = (): void => page.render(pane());
  show();
  window.addEventListener('focus', show);
  const stopReceiving = receiveRequests((request) => void answer(store, request));
  return () => {
    window.removeEventListener('focus', show);
    stopReceiving();
  };
}

/** What a ribbon button or the cell menu asked for; marks need a result first. */
async function answer(store: PaneStore, request: PaneRequest): Promise<void> {
  const pane = store.getState();
  if (request === 'clearMarks') return pane.clearMarks();
  if (request === 'removeTraces') return pane.showTraces(true);
  await pane.openPage('check');
  if (request === 'cellChecks') return pane.showCellChecks();
  if (request === 'check' || store.getState().result === null) await pane.check();
  return request === 'mark' ? pane.mark() : undefined;
}
