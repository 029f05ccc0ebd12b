import { act, render, screen, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { CONSISTENT_BOOK, snapshotOf } from '../../scripts/samples/books';
import type { SelectedArea } from '../../src/host/host';
import type { WorkbookSnapshot } from '../../src/model';
import { recognise } from '../../src/recognition';
import { ruleFileText, ruleSheet, type CustomRule } from '../../src/rules/custom';
import { createPaneStore, TaskPane, type PaneStore } from '../../src/taskpane';
import * as casework from '../../src/casework';
import { readBook } from '../../src/taskpane/read-book';
import { fakeHost, type FakeHost } from '../support/pane/fake-host';
import { withoutStyles } from '../support/pane/without-styles';

withoutStyles();

const CONSISTENT = snapshotOf(CONSISTENT_BOOK);

const HOLDS: CustomRule = {
  id: '自01',
  title: '收入两表一致',
  class: 'balance',
  formula: '公开01!本年收入合计 = 公开02!合计.本年收入合计',
  basis: '',
};

function withSheet({ name, rows }: ReturnType<typeof ruleSheet>): WorkbookSnapshot {
  const values = rows.map((row) => row.map(({ value }) => (value === '' ? null : value)));
  const grid = { formulas: new Map(), numberFormats: new Map(), merges: [] };
  return {
    ...CONSISTENT,
    sheets: [...CONSISTENT.sheets, { name, visibility: 'visible', isProtected: false, values, ...grid }],
  };
}

interface Shown {
  readonly store: PaneStore;
  readonly host: FakeHost;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly copied: string[];
}

interface Selection {
  area: SelectedArea | null;
}

async function showRules(snapshot = CONSISTENT, selection: Selection = { area: null }): Promise<Shown> {
  const host = fakeHost(snapshot, { selectedArea: () => selection.area });
  const copied: string[] = [];
  const copyText = (text: string): Promise<boolean> => {
    copied.push(text);
    return Promise.resolve(true);
  };
  const store = createPaneStore({ host, readBook, loadCasework: () => Promise.resolve(casework), copyText });
  await act(() => Promise.resolve(render(<TaskPane store={store} />)));
  await act(() => store.getState().check());
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  await user.click(screen.getByRole('button', { name: /^自定义公式/ }));
  return { store, host, user, copied };
}

const form = () => within(screen.getByRole('form', { name: '新增一条' }));

async function type(user: Shown['user'], formula: string): Promise<void> {
  const field = form().getByLabelText('公式');
  await user.clear(field);
  await user.click(field);
  await user.paste(formula);
}

test('the page says that there are none, and leads back', async () => {
  const { user } = await showRules();
  expect(screen.getByRole('heading', { name: '自定义公式 0 项' })).toHaveFocus();
  expect(screen.getByText('还没有自定义公式。')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '返回' }));
  expect(screen.getByRole('heading', { name: /先看这些/ })).toBeVisible();
});

test('a slip is marked at its character, and cannot be added', async () => {
  const { user } = await showRules();
  await type(user, '公开01!本年收入合汁 = 0');
  const alert = await form().findByRole('alert');
  expect(alert).toHaveTextContent('第 6 个字：“本年收入合汁”不是公开01的行名或科目编码；是不是“本年收入合计”？');
  expect(alert.querySelector('mark')).toHaveTextContent('本年收入合汁');
  expect(form().getByRole('button', { name: '添加' })).toBeDisabled();
});

test('a formula that is understood says what it would notice; added, it is judged at once', async () => {
  const { user, store } = await showRules();
  const before = store.getState().result?.check.summary.checked ?? 0;
  await type(user, HOLDS.formula);
  expect(
    await form().findAllByText('若该单元格差 0.01，此条不会发现：四舍五入可能藏住 0.01，差 0.02 起会发现。'),
  ).toHaveLength(2);
  await user.type(form().getByLabelText('标题'), HOLDS.title);
  await user.click(form().getByRole('button', { name: '添加' }));
  expect(await screen.findByText('自01 收入两表一致')).toBeVisible();
  expect(screen.getByText(/^此条在本工作簿：平 · 公开01 · 本年收入合计/)).toBeVisible();
  expect(store.getState().customRules).toEqual([HOLDS]);
  expect(store.getState().result?.check.summary.checked).toBe(before + 1);
  expect(form().getByLabelText('公式')).toHaveValue('');
  expect(screen.getByText(/^有改动还没有写入工作表/)).toBeVisible();
});

test('cells that are selected in the workbook make the formula', async () => {
  const report = recognise(CONSISTENT);
  const areaOf = (table: string, row: string, column: string): SelectedArea => {
    const found = report.tables.find(({ id }) => id === table);
    const ref = found?.rows.find(({ key }) => key === row)?.cells.get(column)?.ref;
    if (!ref) throw new Error(`no ${table}/${row}/${column}`);
    return { sheet: ref.sheet, area: { top: ref.row, left: ref.column, bottom: ref.row, right: ref.column } };
  };
  const selection: Selection = { area: areaOf('incomeExpenditure', 'in.total', 'finalAmount') };
  const { user } = await showRules(CONSISTENT, selection);
  await user.click(form().getByRole('button', { name: '选中的单元格放左边' }));
  selection.area = areaOf('income', 'total', 'total');
  await user.click(form().getByRole('button', { name: '选中的单元格放右边' }));
  expect(form().getByText('左边 1 格，右边 1 格')).toBeVisible();
  expect(form().getByLabelText('公式')).toHaveValue(HOLDS.formula);
  await user.selectOptions(form().getByLabelText('两边的关系'), '左 ≤ 右');
  expect(form().getByLabelText('公式')).toHaveValue(HOLDS.formula.replace('=', '<='));
  selection.area = { sheet: '说明', area: { top: 0, left: 0, bottom: 3, right: 3 } };
  await user.click(form().getByRole('button', { name: '选中的单元格放右边' }));
  expect(screen.getByText('选中的单元格里没有已识别报表的金额，请另选。')).toBeVisible();
});

test('the sheet of the workbook is read with it; what is off in it is listed', async () => {
  const sheet = ruleSheet([HOLDS, { ...HOLDS, id: '自02', title: '乙' }]);
  const broken = {
    ...sheet,
    rows: sheet.rows.map((row, at) =>
      at === 2 ? row.map((cell, k) => (k === 3 ? { ...cell, value: '公开01' } : cell)) : row,
    ),
  };
  await showRules(withSheet(broken));
  expect(screen.getByText('自01 收入两表一致')).toBeVisible();
  expect(screen.getByText(/^“自定义公式”第 3 行：公式第 5 个字：/)).toBeVisible();
  expect(screen.queryByText(/^有改动还没有写入工作表/)).toBeNull();
});

test('a rule can be tried, removed, written onto a sheet and handed on as a file', async () => {
  const { user, host, copied, store } = await showRules(
    withSheet(ruleSheet([HOLDS, { ...HOLDS, id: '自02', title: '乙', formula: '公开01!结余分配 >= 0' }])),
  );
  await user.click(screen.getAllByRole('button', { name: '能发现什么' })[1]!);
  expect(await screen.findByText(/此条是不等式/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '删除 自02' }));
  await user.click(screen.getByRole('button', { name: '复制规则文件' }));
  expect(copied).toEqual([ruleFileText([HOLDS])]);
  await user.click(screen.getByRole('button', { name: '写入工作表' }));
  expect(host.written).toEqual([ruleSheet([HOLDS])]);
  expect(screen.getByText('已写入工作表“自定义公式”。')).toBeVisible();
  expect(store.getState().unsaved.rules).toBe(false);
});

test('what was removed here does not come back with the next reading, before it is written', async () => {
  const { user, store } = await showRules(withSheet(ruleSheet([HOLDS])));
  await user.click(screen.getByRole('button', { name: '删除 自01' }));
  await act(() => store.getState().check());
  expect(store.getState().customRules).toEqual([]);
});

/** jsdom's files cannot be read as text. */
function fileOf(text: string): File {
  return Object.assign(new File([text], 'rules.json'), { text: () => Promise.resolve(text) });
}

test('a rule file is read in, and what is off in it is said', async () => {
  const { user, store } = await showRules();
  const chooser = screen.getByLabelText('读入规则文件', { selector: 'input' });
  await user.upload(chooser, fileOf(ruleFileText([HOLDS])));
  expect(await screen.findByText('自01 收入两表一致')).toBeVisible();
  await user.upload(chooser, fileOf('{}'));
  expect(await screen.findByText(/^读入 0 条。规则文件：/)).toBeVisible();
  expect(store.getState().customRules).toEqual([HOLDS]);
});
