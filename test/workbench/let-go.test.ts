/** @jest-environment node */
import { createFileHost } from '../../src/host/file';
import { createPaneStore } from '../../src/taskpane';
import { createWorkbenchStore } from '../../src/workbench/store/create-workbench-store';
import type { BookSource, WorkbenchStore } from '../../src/workbench/store/workbench-state';
import { readBook } from '../../src/taskpane/read-book';
import { fakeCasework } from '../support/pane/sample-result';
import { workbookBytes } from '../support/pane/workbook-bytes';

function page(): WorkbenchStore {
  return createWorkbenchStore({
    createHost: createFileHost,
    maybeLocked: () => Promise.resolve(null),
    joinSet: () => Promise.resolve(null),
    identify: () => Promise.resolve({ unitName: null, scope: null, year: null, firstTable: null }),
    isKept: () => Promise.resolve(false),
    createPane: (host) =>
      createPaneStore({
        host,
        readBook,
        loadCasework: () => Promise.resolve(fakeCasework()),
        copyText: () => Promise.resolve(true),
      }),
    loadFormat: () => Promise.resolve(String),
    download: () => undefined,
  });
}

const file = (name: string, isSample = false): BookSource => ({ name, read: () => workbookBytes(), isSample });
const names = (store: WorkbenchStore): readonly string[] => store.getState().books.map(({ name }) => name);

async function openUnits(store: WorkbenchStore, count: number, from = 1): Promise<void> {
  for (let index = from; index < from + count; index += 1) {
    const name = `单位${index}`;
    await store.getState().openHost(name, async () => createFileHost({ name, bytes: await workbookBytes() }));
  }
}

/** Puts a figure on trial into a book, which no file holds. */
async function work(store: WorkbenchStore, name: string): Promise<void> {
  const book = store.getState().books.find((each) => each.name === name);
  const sheet = book?.host.getState().workbook.sheets[0]?.name ?? '';
  await book?.host.tryValues([{ sheet, row: 2, column: 2, value: 1 }]);
}

test('of the units of a list only the last stay open, whatever their number', async () => {
  const store = page();
  await openUnits(store, 12);
  expect(names(store)).toEqual(['单位9', '单位10', '单位11', '单位12']);
  expect(store.getState().current?.name).toBe('单位12');
});

test('one with work that no file holds stays, and so do the user’s own files', async () => {
  const store = page();
  await store.getState().open([file('我的.xlsx')]);
  await openUnits(store, 1);
  await work(store, '单位1');
  await openUnits(store, 10, 2);
  expect(names(store)).toEqual(['我的.xlsx', '单位1', '单位8', '单位9', '单位10', '单位11']);
});

test('one that stands beside stays', async () => {
  const store = page();
  await openUnits(store, 2);
  store.getState().showBeside(0);
  await openUnits(store, 6, 3);
  expect(names(store)).toContain('单位1');
});

test('a book that was closed is not shown, and says so', async () => {
  const store = page();
  await openUnits(store, 6);
  expect(await store.getState().show(0)).toBe(false);
  expect(store.getState().current?.name).toBe('单位6');
  expect(await store.getState().show(4)).toBe(true);
});

test('the sample makes room for the first file of one’s own, unless it holds work', async () => {
  const untouched = page();
  await untouched.getState().open([file('示例.xlsx', true)]);
  await untouched.getState().open([file('我的.xlsx')]);
  expect(names(untouched)).toEqual(['我的.xlsx']);
  const worked = page();
  await worked.getState().open([file('示例.xlsx', true)]);
  await work(worked, '示例.xlsx');
  await worked.getState().open([file('我的.xlsx')]);
  expect(names(worked)).toEqual(['示例.xlsx', '我的.xlsx']);
});
