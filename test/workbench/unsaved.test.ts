/** @jest-environment node */
import { createFileHost } from '../../src/host/file';
import { createPaneStore } from '../../src/taskpane';
import { askBeforeLeaving } from '../../src/workbench/ask-before-leaving';
import { createWorkbenchStore } from '../../src/workbench/store/create-workbench-store';
import type { WorkbenchStore } from '../../src/workbench/store/workbench-state';
import { readBook } from '../../src/taskpane/read-book';
import { fakeCasework } from '../support/pane/sample-result';
import { workbookBytes } from '../support/pane/workbook-bytes';

async function opened(): Promise<WorkbenchStore> {
  const store = createWorkbenchStore({
    createHost: createFileHost,
    maybeLocked: () => Promise.resolve(null),
    joinSet: () => Promise.resolve(null),
    identify: () => Promise.resolve({ unitName: null, scope: null, year: null, firstTable: null }),
    isKept: () => Promise.resolve(false),
    createPane: (host, earlier) =>
      createPaneStore({
        host,
        readBook,
        loadCasework: () => Promise.resolve(fakeCasework()),
        copyText: () => Promise.resolve(true),
        ...(earlier && { earlier: earlier.getState() }),
      }),
    loadFormat: () => Promise.resolve(String),
    download: () => undefined,
  });
  await open(store);
  return store;
}

const open = (store: WorkbenchStore): Promise<void> =>
  store.getState().open([{ name: '甲.xlsx', read: () => workbookBytes() }]);

const paneOf = (store: WorkbenchStore) => store.getState().current!.pane.getState();

/** Leaves the page; answers whether the browser would ask. */
function leave(store: WorkbenchStore): boolean {
  const page = new EventTarget();
  askBeforeLeaving(store, page as Window);
  const event = new Event('beforeunload', { cancelable: true });
  // Of this kind alone it can be set, and Node knows no such kind.
  Object.defineProperty(event, 'returnValue', { writable: true });
  return !page.dispatchEvent(event);
}

async function mark(store: WorkbenchStore): Promise<void> {
  const { host } = store.getState().current!;
  const sheet = host.getState().workbook.sheets[0]!.name;
  await host.mark([{ sheet, area: { top: 0, left: 0, bottom: 0, right: 0 }, kind: 'error' }]);
}

async function tryFigure(store: WorkbenchStore): Promise<void> {
  const { name: sheet, values } = store.getState().current!.host.getState().workbook.sheets[0]!;
  const row = values.findIndex((cells) => cells.some((value) => typeof value === 'number'));
  const column = values[row]!.findIndex((value) => typeof value === 'number');
  expect(await paneOf(store).tryText({ sheet, row, column }, '123.45')).toBeNull();
}

describe('leaving the page', () => {
  it.each<[what: string, act: (store: WorkbenchStore) => Promise<void>, asks: boolean]>([
    ['nothing was done', () => Promise.resolve(), false],
    ['the book was checked', (store) => paneOf(store).check(), false],
    ['cells were marked', mark, true],
    [
      'marks were cleared again',
      async (store) => {
        await mark(store);
        await paneOf(store).clearMarks();
      },
      false,
    ],
    [
      'a copy with the marks was saved',
      async (store) => {
        await mark(store);
        await store.getState().saveCopy();
      },
      false,
    ],
    [
      'cells were marked again after a copy was saved',
      async (store) => {
        await mark(store);
        await store.getState().saveCopy();
        await mark(store);
      },
      true,
    ],
    [
      '核对结果 was written',
      async (store) => {
        await paneOf(store).check();
        await paneOf(store).writeResult(false);
      },
      true,
    ],
    [
      'an explanation was written',
      async (store) => {
        await paneOf(store).check();
        const [finding] = paneOf(store).result!.check.findings;
        await paneOf(store).explain(finding!, '情况属实。');
      },
      true,
    ],
    [
      'a blank was filled in',
      async (store) => {
        await paneOf(store).check();
        await paneOf(store).fillBlank({ id: 'reason.total', kind: 'reason' }, '项目增加');
      },
      true,
    ],
    ['a figure is on trial', tryFigure, true],
    [
      'a figure on trial was taken back',
      async (store) => {
        await tryFigure(store);
        await paneOf(store).takeBackTrial();
      },
      false,
    ],
    [
      'a copy with the figure on trial was saved',
      async (store) => {
        await tryFigure(store);
        await store.getState().saveCopy(true);
      },
      false,
    ],
    [
      'a copy without the figure on trial was saved',
      async (store) => {
        await tryFigure(store);
        await store.getState().saveCopy(false);
      },
      true,
    ],
    [
      'the marked book is no longer the one on show',
      async (store) => {
        await mark(store);
        await store.getState().open([{ name: '乙.xlsx', read: () => workbookBytes() }]);
      },
      true,
    ],
  ])('where %s', async (_what, act, asks) => {
    const store = await opened();
    await act(store);
    expect(leave(store)).toBe(asks);
  });

  it('does not ask for what a file that was opened anew took over and saved', async () => {
    const store = await opened();
    await paneOf(store).check();
    await paneOf(store).fillBlank({ id: 'reason.total', kind: 'reason' }, '项目增加');
    await open(store);
    expect(leave(store)).toBe(true);
    store.getState().current!.pane.setState({ supplementUnsaved: false });
    expect(leave(store)).toBe(false);
  });
});
