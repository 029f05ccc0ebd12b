/** @jest-environment node */
import type { FilePage } from '../../src/host/file';
import type { PickedFile } from '../../src/host/host';
import type { WorkbookSnapshot } from '../../src/model';
import { createPaneStore, type PaneStore, samePlaceIn } from '../../src/taskpane';
import * as casework from '../../src/casework';
import type { OtherRole, Refusal } from '../../src/casework';
import { readBook } from '../../src/taskpane/read-book';
import { CONSISTENT, fileOf, retexted } from '../support/books/sample-files';
import { hengshanDepartment, hengshanOwnLevel, hengshanOwnLevelPrior } from '../support/evaluation/seed-books';
import { fakeHost } from '../support/pane/fake-host';

const yearOf = (year: string): WorkbookSnapshot => ({
  name: `${year}年决算.xlsx`,
  sheets: retexted(CONSISTENT.sheets, (text) => text.replace(/2020/g, year)),
});
const PRIOR = yearOf('2019');

function paneOf(page?: Pick<FilePage, 'openBeside' | 'closeBeside'>): PaneStore {
  return createPaneStore({
    host: fakeHost(CONSISTENT, page && { page }),
    readBook,
    loadCasework: () => Promise.resolve(casework),
    copyText: () => Promise.resolve(true),
  });
}

/** Takes one book for a role; answers why it cannot be used. */
async function take(store: PaneStore, role: OtherRole, snapshot: WorkbookSnapshot): Promise<Refusal | null> {
  const [refusal = null] = await store.getState().takeOther(role, [{ snapshot }]);
  return refusal;
}

const openChecks = (store: PaneStore): number => store.getState().result?.check.summary.notChecked ?? -1;

test('last year’s book serves the check and the draft, until it is closed', async () => {
  const store = paneOf();
  await store.getState().openPage('narrative');
  await store.getState().check();
  const [checksBefore, wanted] = [openChecks(store), store.getState().draft?.missing.length ?? 0];
  expect(await take(store, 'prior', PRIOR)).toBeNull();
  expect(store.getState().others.prior?.[0]?.name).toBe('2019年决算.xlsx');
  expect(openChecks(store)).toBeLessThan(checksBefore);
  expect(store.getState().draft?.missing.length).toBeLessThan(wanted);
  await store.getState().closeOther('prior');
  expect([openChecks(store), store.getState().draft?.missing.length]).toEqual([checksBefore, wanted]);
});

test('the approved book is compared figure by figure', async () => {
  const store = paneOf();
  await store.getState().check();
  const before = store.getState().result?.check.summary.checked ?? 0;
  await take(store, 'approved', { ...CONSISTENT, name: '批复.xlsx' });
  expect(store.getState().result?.check.summary.checked).toBeGreaterThan(before);
});

test.each([
  ['prior', yearOf('2018'), '“2018年决算.xlsx”是 2018 年度的，不是 2020 年度的上年，没有用来对照。'],
  ['prior', { name: '空.xlsx', sheets: [] }, '“空.xlsx”里没有认出决算报表，不能作上年工作簿。'],
  ['internal', { name: '空.xlsx', sheets: [] }, '“空.xlsx”里没有认出财决报表，不能作财决工作簿。'],
  ['approved', { name: '空.xlsx', sheets: [] }, '“空.xlsx”里没有认出决算报表，不能作批复工作簿。'],
] as const)('%s: a book that cannot be compared with is refused', async (role, book, sentence) => {
  const store = paneOf();
  expect(await take(store, role, book)).toEqual({ text: sentence, isOfOtherUnit: false });
  expect(store.getState().notice).toEqual({ kind: 'warning', text: sentence });
  expect(store.getState().others).toEqual({});
});

test('a book of another unit is said and not used, be it one that was held before', async () => {
  const store = paneOf();
  await store.getState().check();
  await take(store, 'prior', PRIOR);
  const other = {
    ...PRIOR,
    name: '别家.xlsx',
    sheets: retexted(PRIOR.sheets, (text) => text.replace('示例县卫生健康局', '某乡人民政府')),
  };
  const text = '“别家.xlsx”是“某乡人民政府”的，打开的工作簿是“示例县卫生健康局”的，没有用来对照。';
  expect(await take(store, 'prior', other)).toEqual({ text, isOfOtherUnit: true });
  expect(store.getState().notice).toEqual({ kind: 'warning', text });
  expect(store.getState().others).toEqual({});
});

test('a book that an answer shows to be of another year is no longer compared with, which is said', async () => {
  const store = paneOf();
  await store.getState().check();
  await take(store, 'prior', PRIOR);
  await store.getState().answer('year', '2022');
  const text = '“2019年决算.xlsx”是 2019 年度的，不是 2022 年度的上年，没有用来对照。';
  expect(store.getState().notice).toEqual({ kind: 'warning', text });
  const without = openChecks(store);
  await store.getState().closeOther('prior');
  expect(openChecks(store)).toBe(without);
});

test('a file is read by the pane itself, or stands beside the others where the page has such a place', async () => {
  const file = { name: '上年.xlsx', read: () => Promise.resolve(fileOf(PRIOR.sheets)) };
  const alone = paneOf();
  await alone.getState().openOther('prior', [file]);
  expect(alone.getState().others.prior?.[0]?.name).toBe('上年.xlsx');
  const asked: string[] = [];
  const beside = paneOf({
    openBeside: (role, { name }) => Promise.resolve(void asked.push(`open ${role} ${name}`)),
    closeBeside: (role) => void asked.push(`close ${role}`),
  });
  await beside.getState().openOther('prior', [file]);
  expect(beside.getState().others).toEqual({});
  await take(beside, 'prior', PRIOR);
  await beside.getState().closeOther('prior');
  await beside.getState().closeOther('prior');
  expect(asked).toEqual(['open prior 上年.xlsx', 'close prior']);
});

describe('重新检查', () => {
  const changed = { name: '上年.xlsx', sheets: retexted(PRIOR.sheets, (text) => text.replace('示例县', '　示例县')) };

  /** A file on the disk; null where the browser does not give it any more. */
  function onDisk(
    name: string,
    book: WorkbookSnapshot,
  ): { file: PickedFile; save: (now: WorkbookSnapshot | null) => void } {
    let bytes: Uint8Array | null = fileOf(book.sheets);
    return {
      file: {
        name,
        read: () => (bytes === null ? Promise.reject(new Error('NotReadableError')) : Promise.resolve(bytes)),
      },
      save: (now) => (bytes = now && fileOf(now.sheets)),
    };
  }

  test('reads the books that are compared with again, and 前一稿', async () => {
    const [prior, version] = [onDisk('上年.xlsx', PRIOR), onDisk('前一稿.xlsx', CONSISTENT)];
    const store = paneOf();
    await store.getState().openOther('prior', [prior.file]);
    await store.getState().openOldVersion(version.file);
    prior.save(changed);
    version.save(changed);
    await store.getState().check();
    const { others, oldVersion, notice } = store.getState();
    expect(others.prior?.[0]?.snapshot.sheets).toEqual((await readBook('上年.xlsx', fileOf(changed.sheets))).sheets);
    expect(oldVersion?.report.year).toBe(2019);
    expect(notice).toBeNull();
  });

  test('says of each that cannot be read any more to open it anew, and goes on with what was read', async () => {
    const files = [onDisk('上年.xlsx', PRIOR), onDisk('批复.xlsx', CONSISTENT)] as const;
    const store = paneOf();
    await store.getState().openOther('prior', [files[0].file]);
    await store.getState().openOther('approved', [files[1].file]);
    const before = store.getState().result?.check.summary;
    for (const { save } of files) save(null);
    await store.getState().check();
    expect(store.getState().notice).toEqual({
      kind: 'warning',
      text:
        '“上年.xlsx”读不出来了：文件可能已改，请重新打开。重新打开之前，仍按上次读到的对照。' +
        '“批复.xlsx”读不出来了：文件可能已改，请重新打开。重新打开之前，仍按上次读到的对照。',
    });
    expect(store.getState().result?.check.summary).toEqual(before);
  });

  test('says what is wrong with one that is no workbook any more', async () => {
    const store = paneOf();
    let bytes = fileOf(PRIOR.sheets);
    await store.getState().openOther('prior', [{ name: '上年.xlsx', read: () => Promise.resolve(bytes) }]);
    bytes = new Uint8Array();
    await store.getState().check();
    expect(store.getState().notice?.text).toMatch(/^“上年.xlsx”是空文件.+仍按上次读到的对照。$/);
  });
});

describe('所属单位', () => {
  const unitBook = (name: string): WorkbookSnapshot => ({
    name: `${name}.xlsx`,
    sheets: retexted(CONSISTENT.sheets, (text) => text.replaceAll('示例县卫生健康局', name)),
  });
  const lackOfUnits = (store: PaneStore): boolean =>
    store
      .getState()
      .result?.check.ledger()
      .some(({ lack }) => lack === 'units') ?? false;

  async function ofDepartment(): Promise<PaneStore> {
    const store = paneOf();
    await store.getState().check();
    await store.getState().answer('scope', '部门（汇总）');
    return store;
  }

  test('several are added up, and one that comes again takes the place of the earlier', async () => {
    const store = await ofDepartment();
    expect(lackOfUnits(store)).toBe(true);
    const file = (name: string): PickedFile => ({
      name: `${name}.xlsx`,
      read: () => Promise.resolve(fileOf(unitBook(name).sheets)),
    });
    await store.getState().openOther('units', [file('甲医院'), file('乙医院')]);
    await store.getState().openOther('units', [file('乙医院'), file('丙医院')]);
    expect(store.getState().others.units?.map(({ name }) => name)).toEqual([
      '甲医院.xlsx',
      '乙医院.xlsx',
      '丙医院.xlsx',
    ]);
    expect(lackOfUnits(store)).toBe(false);
    // Three books like the department's own add up to three times as much, which may be what they paid one another.
    const told = store
      .getState()
      .result?.check.ledger()
      .map(({ detail }) => detail);
    expect(told?.some((detail) => detail.startsWith('缺 经费差额表、调整表'))).toBe(true);
    await store.getState().closeOther('units');
    expect(lackOfUnits(store)).toBe(true);
  });

  test.each([
    [{ ...yearOf('2019') }, '“2019年决算.xlsx”是 2019 年度的，不是 2020 年度的，没有用作所属单位决算。'],
    [{ name: '空.xlsx', sheets: [] }, '“空.xlsx”里没有认出决算报表，不能作所属单位决算。'],
  ])('one that cannot be added up is refused', async (book, text) => {
    const store = await ofDepartment();
    expect(await take(store, 'units', book)).toEqual({ text, isOfOtherUnit: false });
    expect(store.getState().notice).toEqual({ kind: 'warning', text });
  });

  test('the very book that they add up to is none of them', async () => {
    const store = await ofDepartment();
    const own = {
      name: '汇总.xlsx',
      sheets: retexted(CONSISTENT.sheets, (text) => text.replace('示例县卫生健康局', '示例县卫生健康局（汇总）')),
    };
    expect((await take(store, 'units', own))?.text).toBe(
      '“汇总.xlsx”就是打开的这本的单位和口径，不是它的所属单位，没有用来相加。',
    );
  });
});

test('the same table, row and column is found in another book, and nothing where either has none', () => {
  const [own, prior] = [casework.recognise(CONSISTENT, {}), casework.recognise(PRIOR, {})];
  const cell = own.tables[0]?.rows.at(-1)?.cells.values().next().value;
  if (!cell) throw new Error('no cell');
  expect(samePlaceIn(own, cell.ref, prior)).toEqual(cell.ref);
  expect(samePlaceIn(own, { ...cell.ref, column: 99 }, prior)).toBeNull();
  expect(samePlaceIn(own, cell.ref, { tables: [] })).toBeNull();
});

describe('本级’s book and its last year’s', () => {
  const ownLevel = { name: '本级.xlsx', sheets: hengshanOwnLevel({ reception: '34.00', vehicles: '12.00' }).sheets };
  const department = { name: '汇总.xlsx', sheets: hengshanDepartment().sheets };
  const lastYear = { name: '本级上年.xlsx', sheets: hengshanOwnLevelPrior().sheets };

  async function drafting(): Promise<PaneStore> {
    const store = createPaneStore({
      host: fakeHost(department),
      readBook,
      loadCasework: () => Promise.resolve(casework),
      copyText: () => Promise.resolve(true),
    });
    await store.getState().openPage('narrative');
    await store.getState().check();
    await store.getState().answer('year', '2020');
    await store.getState().answer('scope', '部门');
    await store.getState().chooseText('evaluation');
    await store.getState().chooseTemplate('湖南 旧提纲（2020年度及以前）');
    return store;
  }

  test('are both told in the draft', async () => {
    const store = await drafting();
    const told = (): string => casework.draftToText(store.getState().draft ?? failed());
    expect(await take(store, 'ownLevel', ownLevel)).toBeNull();
    expect(told()).toContain('1826.70万元');
    expect(told()).not.toContain('3.87万元');
    expect(await take(store, 'ownLevelPrior', lastYear)).toBeNull();
    expect(told()).toContain('3.87万元');
    await store.getState().closeOther('ownLevelPrior');
    expect(told()).not.toContain('3.87万元');
  });

  test.each([
    ['of another unit', PRIOR, /“2019年决算.xlsx”是“示例县卫生健康局”的，打开的工作簿是“衡山县卫生健康局”的/],
    ['without tables', { name: '空.xlsx', sheets: [] }, /“空.xlsx”里没有认出决算报表，不能作本级上年账。/],
  ])('one %s is refused', async (_what, book, sentence) => {
    const store = await drafting();
    expect((await take(store, 'ownLevelPrior', book))?.text).toMatch(sentence);
    expect(store.getState().others).toEqual({});
  });
});

function failed(): never {
  throw new Error('no draft');
}
