/** @jest-environment node */
import { createFileHost, onPage } from '../../src/host/file';
import { createPaneStore } from '../../src/taskpane';
import { createWorkbenchStore } from '../../src/workbench/store/create-workbench-store';
import type { BookSource, WorkbenchStore } from '../../src/workbench/store/workbench-state';
import { bookTitle } from '../../src/workbench/texts-roles';
import { readBook } from '../../src/taskpane/read-book';
import { fakeCasework, REPORT } from '../support/pane/sample-result';
import { CONSISTENT, fileOf, retexted } from '../support/books/sample-files';
import { workbookBytes } from '../support/pane/workbook-bytes';

const book = (name: string): BookSource => ({ name, read: () => workbookBytes() });

/** A page whose books to compare with are read as those of the year before. */
function bench(tables = REPORT.tables, unitOf: (name: string) => string | null = () => null): WorkbenchStore {
  const store: WorkbenchStore = createWorkbenchStore({
    createHost: createFileHost,
    maybeLocked: () => Promise.resolve(null),
    joinSet: () => Promise.resolve(null),
    identify: ({ name }) => Promise.resolve({ unitName: unitOf(name), scope: null, year: null, firstTable: null }),
    isKept: () => Promise.resolve(false),
    createPane: (host) =>
      createPaneStore({
        host: onPage(host, {
          saveFile: () => undefined,
          saveCopy: () => store.getState().saveCopy(),
          openBeside: (role, file) => store.getState().openAs(role, file),
          closeBeside: (role) => store.getState().endRole(role),
        }),
        readBook,
        loadCasework: () =>
          Promise.resolve(
            fakeCasework({
              readOther: (role, { name }) => ({
                ...REPORT,
                tables,
                fileName: name,
                ...(role === 'units' ? { unitName: unitOf(name) } : { year: 2019 }),
              }),
            }),
          ),
        copyText: () => Promise.resolve(true),
      }),
    loadFormat: () => Promise.resolve((value) => String(value)),
    download: () => undefined,
  });
  return store;
}

const rolesOf = (store: WorkbenchStore): readonly string[] =>
  store.getState().books.map((each, _index, books) => bookTitle(each, books));
const comparedIn = (store: WorkbenchStore, id: number): unknown =>
  Object.entries(store.getState().books[id]?.pane.getState().others ?? {}).map(([role, held]) => [
    role,
    ...held.map(({ name }) => name),
  ]);

test('a book that gets a role is compared with, and the one of this year is shown', async () => {
  const store = bench();
  await store.getState().open([book('本年.xlsx'), book('上年.xlsx')]);
  await store.getState().setRole(1, 'prior');
  expect(rolesOf(store)).toEqual(['本年.xlsx', '上年.xlsx（上年）']);
  expect(store.getState().current?.name).toBe('本年.xlsx');
  expect(comparedIn(store, 0)).toEqual([['prior', '上年.xlsx']]);
  await store.getState().setRole(1, 'own');
  expect(comparedIn(store, 0)).toEqual([]);
});

test('of a role there is one book; the earlier one is one of this year again', async () => {
  const store = bench();
  await store.getState().open([book('本年.xlsx'), book('甲.xlsx'), book('乙.xlsx')]);
  await store.getState().show(0);
  await store.getState().setRole(1, 'approved');
  await store.getState().setRole(2, 'approved');
  expect(rolesOf(store)).toEqual(['本年.xlsx', '甲.xlsx', '乙.xlsx（批复/定稿）']);
  expect(comparedIn(store, 0)).toEqual([['approved', '乙.xlsx']]);
});

test('another book of this year is compared with the same once it is shown', async () => {
  const store = bench();
  await store.getState().open([book('甲.xlsx'), book('乙.xlsx'), book('财决.xlsx')]);
  await store.getState().show(0);
  await store.getState().setRole(2, 'internal');
  expect(comparedIn(store, 1)).toEqual([]);
  await store.getState().show(1);
  expect(comparedIn(store, 1)).toEqual([['internal', '财决.xlsx']]);
});

test('a book that cannot be compared with stays what it was, and says why', async () => {
  const store = bench([]);
  await store.getState().open([book('本年.xlsx'), book('财决.xlsx')]);
  await store.getState().show(0);
  await store.getState().setRole(1, 'internal');
  expect(rolesOf(store)).toEqual(['本年.xlsx', '财决.xlsx']);
  expect(store.getState().messages.map(({ text }) => text)).toEqual([
    '“财决.xlsx”里没有认出财决报表，不能作财决工作簿。',
  ]);
});

test('last year’s book that is opened in the pane stands among the books, and goes back when it is closed there', async () => {
  const store = bench();
  await store.getState().open([book('本年.xlsx')]);
  const pane = store.getState().books[0]?.pane;
  await pane?.getState().openOther('prior', [book('上年.xlsx')]);
  expect(rolesOf(store)).toEqual(['本年.xlsx', '上年.xlsx（上年）']);
  expect(store.getState().current?.id).toBe(0);
  expect(comparedIn(store, 0)).toEqual([['prior', '上年.xlsx']]);
  await pane?.getState().closeOther('prior');
  expect(rolesOf(store)).toEqual(['本年.xlsx', '上年.xlsx']);
});

test('a role is taken from the book of the unit that is shown, whatever else has it', async () => {
  const store = bench(REPORT.tables, (name) => name.slice(0, 2));
  await store.getState().open([book('甲局.xlsx'), book('甲局财决.xlsx'), book('乙局.xlsx'), book('乙局财决.xlsx')]);
  await store.getState().setRole(1, 'internal');
  await store.getState().setRole(3, 'internal');
  await store.getState().show(2);
  store.getState().endRole('internal');
  expect(rolesOf(store)).toEqual([
    '甲局 甲局.xlsx',
    '甲局 甲局财决.xlsx（财决）',
    '乙局 乙局.xlsx',
    '乙局 乙局财决.xlsx',
  ]);
});

test('重新检查 reads the books that are compared with again, as their files are now', async () => {
  const store = bench();
  const bytes = await workbookBytes();
  let prior: Uint8Array | null = bytes;
  const read = () => (prior === null ? Promise.reject(new Error('gone')) : Promise.resolve(prior));
  const ofFile = (name: string): BookSource => ({ name, read: () => workbookBytes(), reread: read });
  await store.getState().open([book('本年.xlsx'), ofFile('上年.xlsx')]);
  await store.getState().setRole(1, 'prior');
  const pane = () => store.getState().books[0]?.pane.getState();
  const before = pane()?.others.prior?.[0]?.snapshot;
  await pane()?.check();
  expect(pane()?.others.prior?.[0]?.snapshot).toBe(before);
  prior = fileOf(retexted(CONSISTENT.sheets, (text) => text.replace('2020', '2019')));
  await pane()?.check();
  const now = pane()?.others.prior?.[0]?.snapshot;
  expect(now).not.toBe(before);
  expect(now).toBe(store.getState().books[1]?.host.getState().original);
  prior = null;
  await pane()?.check();
  expect(pane()?.notice?.text).toBe(
    '“上年.xlsx”读不出来了：文件可能已改，请重新打开。重新打开之前，仍按上次读到的对照。',
  );
});

test('所属单位 are any number of books, of whatever unit', async () => {
  const store = bench(REPORT.tables, (name) => name.slice(0, 2));
  await store.getState().open([book('甲局.xlsx'), book('乙院.xlsx'), book('丙院.xlsx')]);
  await store.getState().show(0);
  await store.getState().setRole(1, 'units');
  await store.getState().setRole(2, 'units');
  expect(comparedIn(store, 0)).toEqual([['units', '乙院.xlsx', '丙院.xlsx']]);
  expect(rolesOf(store)).toContain('丙院 丙院.xlsx（所属单位）');
  await store.getState().setRole(1, 'own');
  await store.getState().show(0);
  expect(comparedIn(store, 0)).toEqual([['units', '丙院.xlsx']]);
});

test('a book to compare with that was mended and opened anew under its name is taken anew', async () => {
  const store = bench();
  await store.getState().open([book('本年.xlsx'), book('上年.xlsx')]);
  await store.getState().setRole(1, 'prior');
  const heldNow = () => store.getState().books[0]?.pane.getState().others.prior?.[0]?.snapshot;
  const before = heldNow();
  await store.getState().openAs('prior', book('上年.xlsx'));
  const opened = store.getState().books.find(({ role }) => role === 'prior');
  expect(heldNow()).toBe(opened?.host.getState().original);
  expect(heldNow()).not.toBe(before);
});

test('the book beside is put away when it is shown itself', async () => {
  const store = bench();
  await store.getState().open([book('甲.xlsx'), book('乙.xlsx')]);
  store.getState().showBeside(0);
  expect(store.getState().beside).toBe(0);
  await store.getState().show(0);
  expect(store.getState().beside).toBeNull();
});

test('a copy during a trial asks first', async () => {
  const store = bench();
  await store.getState().open([book('甲.xlsx')]);
  const shown = store.getState().books[0];
  const sheet = shown?.host.getState().workbook.sheets[0]?.name ?? '';
  await shown?.pane.getState().tryText({ sheet, row: 50, column: 1 }, '5');
  await store.getState().saveCopy();
  expect([store.getState().asksTrial, store.getState().messages]).toEqual([1, []]);
  store.getState().dropCopy();
  expect(store.getState().asksTrial).toBeNull();
  await store.getState().saveCopy(true);
  expect(store.getState().messages[0]?.text).toContain('甲（试算）（标记）.xlsx');
  await store.getState().saveCopy(false);
  expect(store.getState().messages[0]?.text).toContain('：甲（无痕迹）.xlsx');
  expect(shown?.host.getState().trial).toHaveLength(1);
});
