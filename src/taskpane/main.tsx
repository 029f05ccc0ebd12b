import { createRoot } from 'react-dom/client';
import { receiveRequests, type PaneRequest } from '../commands/request';
import { copyRich, copyText } from './clipboard';
import { OutsideExcel } from './components/outside-excel';
import { type PaneTheme, TaskPane } from './components/task-pane';
import { keepFocus } from './keep-focus';
import { loadCasework } from './load-casework';
import { readBook } from './read-book';
import type { PaneStore } from './store/actions';
import { createPaneStore } from './store/create-pane-store';

/** The pane inside Excel: waits for office.js, then stands on the Excel host. */
async function start(root: HTMLElement): Promise<void> {
  keepFocus(document);
  const page = createRoot(root);
  if (!(await isInExcel())) {
    page.render(<OutsideExcel />);
    return;
  }
  const { createExcelHost } = await import(/* webpackChunkName: "excel-host" */ '../host/excel');
  const store = createPaneStore({ host: createExcelHost(), loadCasework, readBook, copyText, copyRich });
  page.render(<TaskPane store={store} theme={officeTheme()} />);
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

async function isInExcel(): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

function officeTheme(): PaneTheme {
  // Not every Excel tells its theme.
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  return theme?.isDarkTheme === true ? 'dark' : 'light';
}

const root = document.getElementById('root');
// In an engine that is too old the root was given away to the sentence that says so.
if (root !== null) void start(root);
