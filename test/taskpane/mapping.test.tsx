import { act, render, screen, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { createExcelHost } from '../../src/host/excel';
import { createFileHost } from '../../src/host/file';
import type { Host } from '../../src/host/host';
import type { CellRef } from '../../src/model';
import { createPaneStore, TaskPane, type PaneStore } from '../../src/taskpane';
import * as casework from '../../src/casework';
import { readBook } from '../../src/taskpane/read-book';
import { fileOf } from '../support/books/sample-files';
import { UNCLEAR, UNCLEAR_SHEET } from '../support/books/unclear-book';
import { createEmulatedExcel, emulatedWorkbookFromFile } from '../support/excel';
import { withoutStyles } from '../support/pane/without-styles';

withoutStyles();

const bytes = fileOf(UNCLEAR);
const cell = (row: number, column: number, sheet = UNCLEAR_SHEET): CellRef => ({ sheet, row, column });
const LINE = { table: 'expenditure', row: null, column: 'basicExpenditure' } as const;

function paneOn(host: Host): PaneStore {
  return createPaneStore({
    host,
    readBook,
    loadCasework: () => Promise.resolve(casework),
    copyText: () => Promise.resolve(true),
  });
}

/** Reads the workbook, assigns the sheet, and shows what the selected cell is. */
async function tell(store: PaneStore, host: Host, at: CellRef): Promise<boolean> {
  await store.getState().check();
  await store.getState().assign(UNCLEAR_SHEET, 'expenditure');
  await host.select(at);
  const line = store.getState().missingLines.find(({ column }) => column === LINE.column);
  if (line === undefined) throw new Error('the line was found');
  return store.getState().pointAt(line);
}

const problems = (store: PaneStore): readonly (string | null)[] =>
  store.getState().pointedLines.map(({ problem }) => problem);

const notes = (store: PaneStore): readonly string[] =>
  store.getState().missingLines.map(({ tableName, name }) => `${tableName} ${name}`);

interface Opened {
  readonly host: Host;
  /** The same workbook in a pane of its own, as after a restart. */
  readonly reopen: () => PaneStore;
}

const restores: (() => void)[] = [];
afterEach(() => restores.splice(0).forEach((restore) => restore()));

async function inExcel(): Promise<Opened> {
  const excel = createEmulatedExcel(await emulatedWorkbookFromFile('决算.xlsx', bytes));
  restores.push(excel.install());
  return { host: createExcelHost(), reopen: () => paneOn(createExcelHost()) };
}

async function inFile(): Promise<Opened> {
  const host = await createFileHost({ name: '决算.xlsx', bytes });
  return { host, reopen: () => paneOn(host) };
}

describe.each([
  ['Excel', inExcel],
  ['a file', inFile],
])('in %s', (_where, open) => {
  test('what is lacking is listed, shown by a cell, used by the check, and taken back', async () => {
    const { host } = await open();
    const store = paneOn(host);
    expect(await tell(store, host, cell(8, 5))).toBe(true);
    expect(store.getState().notice).toEqual({
      kind: 'info',
      text: '“基本支出”一栏已指在 Sheet3!F9，有关的勾稽已重新核对。',
    });
    expect(problems(store)).toEqual([null]);
    expect(notes(store)).toEqual([
      '公开03 支出决算表 “上缴上级支出”一栏',
      '公开03 支出决算表 “对附属单位补助支出”一栏',
    ]);
    expect(store.getState().supplementUnsaved).toBe(true);
    const shown = store.getState().result?.check.summary.checked ?? 0;
    const [line] = store.getState().pointedLines;
    if (line === undefined) throw new Error('nothing was shown');
    await store.getState().takeBack(line);
    expect(store.getState().result?.check.summary.checked).toBeLessThan(shown);
    expect([problems(store), notes(store)[0]]).toEqual([[], '公开03 支出决算表 “基本支出”一栏']);
  });

  test('a cell that cannot be meant is refused in a sentence and not kept', async () => {
    const { host } = await open();
    const store = paneOn(host);
    expect(await tell(store, host, cell(8, 6))).toBe(false);
    expect(store.getState().notice).toEqual({
      kind: 'warning',
      text: '《支出决算表》“基本支出”一栏指在“Sheet3”G9，没有采用：G 列按文字已识别为“项目支出”一栏，请另指一处，或改正表上的文字。',
    });
    expect(store.getState().answers.pointings).toBeUndefined();
  });

  test('the answers stand in 助手资料 and are not asked for again', async () => {
    const { host, reopen } = await open();
    const store = paneOn(host);
    await tell(store, host, cell(3, 5));
    await store.getState().writeKept();
    expect(store.getState().supplementUnsaved).toBe(false);
    const later = reopen();
    await later.getState().check();
    expect(later.getState().answers.sheets?.get(UNCLEAR_SHEET)).toBe('expenditure');
    expect(problems(later)).toEqual([null]);
    expect(notes(later)).toEqual(notes(store));
    expect(later.getState().result?.check.summary).toEqual(store.getState().result?.check.summary);
    expect(later.getState().supplementUnsaved).toBe(false);
  });
});

test('a heading that has changed since is asked about, and shown anew in place of the old', async () => {
  const host = await createFileHost({ name: '决算.xlsx', bytes });
  const store = paneOn(host);
  await tell(store, host, cell(3, 5));
  const [old] = store.getState().answers.pointings ?? [];
  if (old === undefined) throw new Error('nothing was shown');
  store.setState({ answers: { ...store.getState().answers, pointings: [{ ...old, heading: '旧表头' }] } });
  await store.getState().judgeAgain();
  expect(problems(store)[0]).toContain('那里原来是“旧表头”，现在是“**”，请重新指明。');
  await tell(store, host, cell(3, 5));
  expect(problems(store)).toEqual([null]);
});

test('on the page: the way from the list to the cell and back', async () => {
  const host = await createFileHost({ name: '决算.xlsx', bytes });
  const store = paneOn(host);
  await store.getState().check();
  await store.getState().assign(UNCLEAR_SHEET, 'expenditure');
  await store.getState().openPage('tables');
  await act(() => Promise.resolve(render(<TaskPane store={store} />)));
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  const click = (name: string): Promise<void> => user.click(screen.getByRole('button', { name }));
  const list = screen.getByRole('region', { name: /^没有认出的行和栏/ });
  expect(within(list).getAllByRole('listitem')).toHaveLength(3);
  await click('指给我看：“基本支出”一栏');
  expect(list.textContent).toContain('在工作表“Sheet3”里选中这一栏的任意一格，再点“就是这里”。');
  expect(host.getState().selection?.sheet).toBe(UNCLEAR_SHEET);
  await act(async () => {
    await host.select(cell(3, 5));
  });
  await click('就是这里');
  const pointed = await screen.findByRole('region', { name: /^您指明的行和栏/ });
  expect(pointed.textContent).toContain('公开03 支出决算表 “基本支出”一栏');
  expect(document.activeElement?.textContent).toMatch(/^没有认出的行和栏/);
  await click('撤回：“基本支出”一栏');
  expect(await screen.findByRole('button', { name: '指给我看：“基本支出”一栏' })).toBeTruthy();
  expect(screen.queryByRole('region', { name: /^您指明的行和栏/ })).toBeNull();
});
