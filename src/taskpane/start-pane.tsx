import type { Root } from 'react-dom/client';
import { receiveRequests, type PaneRequest } from '../commands/request';
import type { Host } from '../host/host';
import { copyRich, copyText } from './clipboard';
import { type PaneTheme, TaskPane } from './components/task-pane';
import { clock } from './clock';
import { loadCasework } from './load-casework';
import { readBook } from './read-book';
import type { PaneStore } from './store/actions';
import { createPaneStore } from './store/create-pane-store';

/** Shows the pane over the workbook of a host, and does what the host's buttons ask for. */
export function startPane(page: Root, host: Host, theme: PaneTheme): void {
  const store = createPaneStore({ host, loadCasework, readBook, copyText, copyRich, clock });
  page.render(<TaskPane store={store} theme={theme} />);
  receiveRequests((request) => void answer(store, request));
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
