/** @jest-environment node */
import { HostError } from '../../src/host/errors';
import { createWorkbook } from '../../src/document';
import { createFileHost, type FileHost } from '../../src/host/file';
import { createPaneStore, type PaneStore } from '../../src/taskpane';
import { isSideFile, NOTHING_KEPT } from '../../src/casework';
import { sideFileSheets } from '../../src/casework/kept/sheets';
import { createSetHost, isOneSet } from '../../src/workbench/set';
import { CONSISTENT, fileOf } from '../support/books/sample-files';
import { sampleMissing } from '../../src/workbench/texts';
import { lockedFile } from '../../src/workbench/locked-file';
import { createWorkbenchStore } from '../../src/workbench/store/create-workbench-store';
import type { BookSource, WorkbenchDependencies, WorkbenchStore } from '../../src/workbench/store/workbench-state';
import { readBook } from '../../src/taskpane/read-book';
import { fakeHost } from '../support/pane/fake-host';
import { fakeCasework, REPORT, SNAPSHOT } from '../support/pane/sample-result';
import { workbookBytes } from '../support/pane/workbook-bytes';

const book = (name: string): BookSource => ({ name, read: () => workbookBytes() });
const broken = (name: string, failure: Error): BookSource => ({ name, read: () => Promise.reject(failure) });

function bench(change: Partial<WorkbenchDependencies> = {}): { store: WorkbenchStore; saved: string[] } {
  const saved: string[] = [];
  const store = createWorkbenchStore({
    createHost: createFileHost,
    maybeLocked: ({ name, bytes }) => lockedFile(name, bytes),
    joinSet: (hosts, name) =>
      Promise.resolve(isOneSet(hosts.map((host) => host.getState().workbook)) ? createSetHost(hosts, name) : null),
    identify: () => Promise.resolve({ unitName: null, scope: null, year: null, firstTable: null }),
    isKept: (workbook) => Promise.resolve(isSideFile(workbook)),
    createPane: (host) =>
      createPaneStore({
        host,
        readBook,
        loadCasework: () => Promise.resolve(fakeCasework()),
        copyText: () => Promise.resolve(true),
      }),
    loadFormat: () => Promise.resolve((value) => String(value)),
    download: (name, bytes) => saved.push(`${name} ${String.fromCharCode(bytes[0] ?? 0, bytes[1] ?? 0)}`),
    ...change,
  });
  return { store, saved };
}

test('an opened workbook is shown with a pane of its own', async () => {
  const { store } = bench();
  await store.getState().open([book('甲.xlsx'), book('乙.xlsx')]);
  const { books, current, opening, messages } = store.getState();
  expect(books.map(({ name }) => name)).toEqual(['甲.xlsx', '乙.xlsx']);
  expect(books[0]?.pane).not.toBe(books[1]?.pane);
  expect(current).toBe(books[1]);
  expect([opening, messages]).toEqual([null, []]);
  await store.getState().show(0);
  expect(store.getState().current).toBe(books[0]);
});

test('a file that does not open is named with its reason, and the others still open', async () => {
  const { store } = bench();
  await store
    .getState()
    .open([
      { name: '空.xlsx', read: () => Promise.resolve(new Uint8Array()) },
      broken('丢失.xlsx', new HostError('notFound', sampleMissing('丢失.xlsx'))),
      broken('怪.xlsx', new Error('boom')),
      book('好.xlsx'),
    ]);
  const { books, messages } = store.getState();
  expect(books.map(({ name }) => name)).toEqual(['好.xlsx']);
  expect(messages.map(({ kind }) => kind)).toEqual(['error', 'error', 'error']);
  expect(messages[0]?.text).toMatch(/^没有打开：“空.xlsx”是空文件.+。$/);
  expect(messages.slice(1).map(({ text }) => text)).toEqual([
    '没有打开：“丢失.xlsx”是本页的示例，没有放在网页旁边；请改用“打开工作簿…”打开本机的工作簿。',
    '“怪.xlsx”没有打开：程序没有做完这一步（boom），文件没有改动。',
  ]);
});

test('what did not open before is forgotten with the next opening', async () => {
  const { store } = bench();
  await store.getState().open([broken('坏.xlsx', new HostError('cannotRead', '读不出来。'))]);
  await store.getState().open([book('好.xlsx')]);
  expect(store.getState().messages).toEqual([]);
});

test('a copy goes out under another name', async () => {
  const { store, saved } = bench();
  await store.getState().saveCopy();
  expect(saved).toEqual([]);
  await store.getState().open([book('甲.xlsx')]);
  await store.getState().saveCopy();
  expect(saved).toEqual(['甲（无痕迹）.xlsx PK']);
  expect(store.getState().messages).toEqual([
    { kind: 'info', text: '副本已交给浏览器保存：甲（无痕迹）.xlsx。原文件没有改动。' },
  ]);
});

const tables = CONSISTENT.sheets.slice(0, 9);
const SECOND_SHEET = CONSISTENT.sheets[1]?.name ?? '';
const oneTable: readonly BookSource[] = tables.map((sheet, index) => ({
  name: `${index + 1} ${sheet.name}.xlsx`,
  read: () => Promise.resolve(fileOf([sheet])),
}));

test('files of a table each that are chosen together are one book', async () => {
  const { store, saved } = bench();
  await store.getState().open(oneTable);
  const { books, current } = store.getState();
  expect(books).toHaveLength(1);
  expect(current?.name).toBe(`1 ${tables[0]?.name ?? ''} 等 9 个文件`);
  expect((await current?.host.readWorkbook())?.sheets).toHaveLength(9);
  await store.getState().saveCopy();
  expect(saved).toEqual([`${current?.name ?? ''}（无痕迹）.zip PK`]);
});

test('a set with a file that does not open is no set: the others open each for itself', async () => {
  const { store } = bench();
  await store.getState().open([...oneTable.slice(0, 2), broken('坏.xlsx', new HostError('cannotRead', '读不出来。'))]);
  expect(store.getState().books.map(({ name }) => name)).toEqual(oneTable.slice(0, 2).map(({ name }) => name));
  expect(store.getState().messages).toHaveLength(1);
});

describe('助手资料', () => {
  const kept: BookSource = {
    name: '示例县卫生健康局_2020_助手资料.xlsx',
    read: () => {
      const own = { ...NOTHING_KEPT, unitName: '示例县卫生健康局', year: 2020 };
      const supplement = { ...own.supplement, unitKind: 'hospital' as const };
      return Promise.resolve(createWorkbook(sideFileSheets({ ...own, supplement }, { names: new Map() })));
    },
  };

  test('that is opened together with a workbook goes to its pane and is no book', async () => {
    const { store } = bench();
    await store.getState().open([kept, book('甲.xlsx')]);
    const { books, messages } = store.getState();
    expect(books.map(({ name }) => name)).toEqual(['甲.xlsx']);
    expect(books[0]?.pane.getState().supplement.unitKind).toBe('hospital');
    expect(messages).toEqual([]);
  });

  test('that is opened later goes to the workbook on show', async () => {
    const { store } = bench();
    await store.getState().open([book('甲.xlsx')]);
    await store.getState().open([kept]);
    expect(store.getState().books).toHaveLength(1);
    expect(store.getState().current?.pane.getState().supplement.unitKind).toBe('hospital');
  });

  test('of two files without a workbook is refused in a sentence', async () => {
    const { store } = bench();
    await store.getState().open([kept, kept]);
    expect(store.getState().books).toEqual([]);
    expect(store.getState().messages).toEqual([
      { kind: 'error', text: '这是助手资料，不是决算工作簿；请和它的工作簿一起打开。' },
    ]);
  });
});

test('a file that is opened anew is given the pane that it had before', async () => {
  const given: (PaneStore | null)[] = [];
  const createPane = (_host: FileHost, earlier: PaneStore | null): PaneStore => {
    given.push(earlier);
    return createPaneStore({
      host: fakeHost(SNAPSHOT),
      readBook,
      loadCasework: () => Promise.resolve(fakeCasework()),
      copyText: () => Promise.resolve(true),
    });
  };
  const { store } = bench({ createPane });
  await store.getState().open([book('甲.xlsx')]);
  const before = store.getState().current?.pane;
  await store.getState().open([book('乙.xlsx')]);
  await store.getState().open([book('甲.xlsx')]);
  expect(given).toEqual([null, null, before]);
  expect(store.getState().books.map(({ name }) => name)).toEqual(['乙.xlsx', '甲.xlsx']);
});

/** Whose the books are, by the content of their files: `单位/年度`. */
function identified(): Partial<WorkbenchDependencies> {
  return {
    createPane: (host) =>
      createPaneStore({
        host,
        readBook,
        loadCasework: () =>
          Promise.resolve(
            fakeCasework({ readOther: (_role, { name }) => ({ ...REPORT, fileName: name, year: 2019 }) }),
          ),
        copyText: () => Promise.resolve(true),
      }),
    identify: ({ name }) => {
      const [, unitName = null, year] = /^(.*?)(\d{4})/.exec(name) ?? [];
      return Promise.resolve({
        unitName,
        scope: null,
        year: year === undefined ? null : Number(year),
        firstTable: null,
      });
    },
  };
}

describe('books of one unit', () => {
  test.each([
    ['the older one first', ['甲局2019.xlsx', '甲局2020.xlsx']],
    ['the newer one first', ['甲局2020.xlsx', '甲局2019.xlsx']],
  ])('of two years are 本年 and 上年 by themselves, %s', async (_order, names) => {
    const { store } = bench(identified());
    for (const name of names) await store.getState().open([book(name)]);
    const { books, current } = store.getState();
    expect(Object.fromEntries(books.map(({ name, role }) => [name, role]))).toEqual({
      '甲局2020.xlsx': 'own',
      '甲局2019.xlsx': 'prior',
    });
    expect(current?.name).toBe('甲局2020.xlsx');
  });

  test('of years that do not follow one another, and of other units, stay what they are', async () => {
    const { store } = bench(identified());
    for (const name of ['甲局2020.xlsx', '甲局2017.xlsx', '乙局2019.xlsx']) await store.getState().open([book(name)]);
    expect(store.getState().books.map(({ role }) => role)).toEqual(['own', 'own', 'own']);
  });

  test('each have a book of the year before of their own', async () => {
    const { store } = bench(identified());
    for (const name of ['甲局2020.xlsx', '甲局2019.xlsx', '乙局2020.xlsx', '乙局2019.xlsx']) {
      await store.getState().open([book(name)]);
    }
    expect(store.getState().books.map(({ role }) => role)).toEqual(['own', 'prior', 'own', 'prior']);
    expect(store.getState().current?.name).toBe('乙局2020.xlsx');
  });
});

test('the tables are what is shown first, not the cover', async () => {
  const firstTable = { sheet: SECOND_SHEET, row: 0, column: 0 };
  const { store } = bench({ identify: () => Promise.resolve({ unitName: null, scope: null, year: null, firstTable }) });
  await store.getState().open([{ name: '甲.xlsx', read: () => Promise.resolve(fileOf(CONSISTENT.sheets)) }]);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(store.getState().current?.host.getState().selection).toEqual(firstTable);
});

describe('a book that is closed', () => {
  test('makes room for the last one of this year', async () => {
    const { store } = bench();
    await store.getState().open([book('甲.xlsx'), book('乙.xlsx')]);
    store.getState().close(1);
    expect(store.getState().current?.name).toBe('甲.xlsx');
    store.getState().close(0);
    expect([store.getState().books, store.getState().current]).toEqual([[], null]);
  });

  test('is asked for first where it holds what no file holds', async () => {
    const { store } = bench();
    await store.getState().open([book('甲.xlsx')]);
    const host = store.getState().current?.host;
    const sheet = host?.getState().workbook.sheets[0]?.name ?? '';
    await host?.mark([{ sheet, area: { top: 0, left: 0, bottom: 0, right: 0 }, kind: 'error' }]);
    store.getState().close(0);
    expect(store.getState().asksClose?.name).toBe('甲.xlsx');
    store.getState().keepOpen();
    expect([store.getState().asksClose, store.getState().books.length]).toEqual([null, 1]);
    store.getState().close(0, true);
    expect(store.getState().books).toEqual([]);
  });
});

test('a file that is read page by page is given up, which is said, and no other one for it', async () => {
  const turned: number[] = [];
  const { store } = bench({
    createHost: async (source) => {
      if (!source.name.endsWith('.pdf')) return createFileHost(source);
      for (let page = 1; page <= 9; page += 1) {
        await source.pause?.();
        turned.push(page);
        if (page === 3) store.getState().stopOpening();
      }
      throw new Error('it was read to its end');
    },
  });
  await store.getState().open([{ name: '公开.pdf', read: () => workbookBytes() }]);
  expect(turned).toEqual([1, 2, 3]);
  const { books, opening, messages } = store.getState();
  expect([books, opening, messages.map(({ kind, text }) => `${kind} ${text}`)]).toEqual([
    [],
    null,
    ['info 已停止打开。'],
  ]);
  await store.getState().open([book('甲.xlsx')]);
  expect(store.getState().books.map(({ name }) => name)).toEqual(['甲.xlsx']);
});

test('a unit of the list is given up like a file', async () => {
  const { store } = bench();
  const opened = await store.getState().openHost('公开.pdf', async (pause) => {
    await pause();
    store.getState().stopOpening();
    await pause();
    return createFileHost({ name: '甲.xlsx', bytes: await workbookBytes() });
  });
  expect(opened).toBeNull();
  expect(store.getState().messages.map(({ text }) => text)).toEqual(['已停止打开。']);
});
