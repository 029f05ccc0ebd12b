import { act, render, screen, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import type { CheckReport, Finding } from '../../src/model';
import { createPaneStore, TaskPane, type PaneStore } from '../../src/taskpane';
import { readBook } from '../../src/taskpane/read-book';
import { fakeHost, type FakeHost } from '../support/pane/fake-host';
import { at, CHECK, fakeCasework, GENERAL_SHEET, SNAPSHOT } from '../support/pane/sample-result';
import { withoutStyles } from '../support/pane/without-styles';

withoutStyles();

const OVER: Finding = {
  id: 'H09',
  rule: 'H09',
  ruleTitle: '公务接待费决算数不超过预算数',
  class: 'verification',
  verdict: 'broken',
  severity: 'warning',
  message:
    '公开07 · 公务接待费 · 决算数（C9） 8.00 应不大于 预算数（B9） 6.00，差 2.00。请核实；情况属实的，应说明原因。',
  cells: [
    { kind: 'cell', ref: at(GENERAL_SHEET, 8, 2), name: '公开07 · 公务接待费 · 决算数', value: 8, shown: '8.00' },
    { kind: 'cell', ref: at(GENERAL_SHEET, 8, 1), name: '公开07 · 公务接待费 · 预算数', value: 6, shown: '6.00' },
  ],
  difference: '2.00',
  suspects: [],
  candidates: [],
  checks: ['H09'],
  mendIn: null,
};

interface Shown {
  readonly store: PaneStore;
  readonly host: FakeHost;
  readonly user: ReturnType<typeof userEvent.setup>;
  /** What the next check finds instead of OVER. */
  readonly findNext: (finding: Finding) => void;
}

async function show(): Promise<Shown> {
  const host = fakeHost(SNAPSHOT);
  let found = OVER;
  const check = (): CheckReport => ({
    ...CHECK,
    findings: [found, ...CHECK.findings.filter((each) => each.class !== 'verification')],
  });
  const store = createPaneStore({
    host,
    readBook,
    loadCasework: () => Promise.resolve(fakeCasework({ check })),
    copyText: () => Promise.resolve(true),
  });
  await act(() => Promise.resolve(render(<TaskPane store={store} />)));
  await act(() => store.getState().check());
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  return {
    store,
    host,
    user,
    findNext: (finding) => {
      found = finding;
    },
  };
}

const REASON = '上级现场会由我单位承办。';

async function writeReason(user: Shown['user'], text = REASON): Promise<void> {
  await user.click(screen.getByRole('button', { name: `写说明：${OVER.ruleTitle}` }));
  const field = await screen.findByRole('textbox', { name: `出错说明：${OVER.ruleTitle}` });
  await user.clear(field);
  await user.click(field);
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: '保存' }));
}

function explainedList(): HTMLElement {
  const list = screen.getByRole('heading', { name: '已说明' }).closest('details');
  if (list === null) throw new Error('the explained findings stand in a disclosure');
  return list;
}

test('only 核实性 findings can be explained; the draft says the figures and asks for the reason', async () => {
  const { user } = await show();
  expect(screen.getAllByRole('button', { name: /^写说明/ })).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: `写说明：${OVER.ruleTitle}` }));
  expect(await screen.findByRole('textbox', { name: `出错说明：${OVER.ruleTitle}` })).toHaveValue(
    '未满足“公务接待费决算数不超过预算数”：公开07 · 公务接待费 · 决算数 8.00，公开07 · 公务接待费 · 预算数 6.00，相差 2.00。原因：〔请写明原因〕',
  );
});

test('an explained finding leaves the list of what to mend first and stands apart', async () => {
  const { user, store } = await show();
  const count = screen.getByRole('heading', { name: /先看这些/ }).textContent;
  await writeReason(user);
  expect(within(explainedList()).getByText(REASON)).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: /先看这些/ }).textContent).not.toBe(count);
  expect(screen.queryByRole('button', { name: /^写说明/ })).toBeNull();
  expect(store.getState().explanations).toMatchObject([{ finding: 'H09', text: REASON }]);
});

test('a draft whose reason is still open explains nothing, and that is said', async () => {
  const { user } = await show();
  await user.click(screen.getByRole('button', { name: `写说明：${OVER.ruleTitle}` }));
  await user.click(await screen.findByRole('button', { name: '保存' }));
  expect(screen.getByText('说明里还没有写明原因，这一条仍列为待说明。')).toBeVisible();
  expect(screen.queryByRole('heading', { name: '已说明' })).toBeNull();
});

test('when the figures change it is owed again, with the earlier text', async () => {
  const { user, store, findNext } = await show();
  await writeReason(user);
  findNext({ ...OVER, difference: '3.00' });
  await act(() => store.getState().check());
  expect(screen.getByText('数字已变，原来的说明不再算数，请核对后重新保存：')).toBeVisible();
  expect(screen.getByText(REASON)).toBeVisible();
  await user.click(screen.getByRole('button', { name: `改说明：${OVER.ruleTitle}` }));
  await user.click(screen.getByRole('button', { name: '保存' }));
  expect(within(explainedList()).getByText(REASON)).toBeInTheDocument();
});

test('an empty text takes the explanation back', async () => {
  const { user, store } = await show();
  await writeReason(user);
  await user.click(within(explainedList()).getByRole('button', { name: /^改说明/, hidden: true }));
  await user.clear(screen.getByRole('textbox', { name: /^出错说明/, hidden: true }));
  await user.click(screen.getByRole('button', { name: '保存', hidden: true }));
  expect(store.getState().explanations).toEqual([]);
});

test('the workbook is written only when asked', async () => {
  const { user, host, store } = await show();
  await writeReason(user);
  expect(host.written).toEqual([]);
  await user.click(within(explainedList()).getByRole('button', { name: '写入工作表', hidden: true }));
  expect(host.written.map(({ name }) => name)).toEqual(['出错说明']);
  expect(store.getState()).toMatchObject({
    unsaved: { explanations: false },
    notice: { kind: 'info', text: '已写入工作表“出错说明”。' },
  });
});

test('the arrows of the text field stay its own', async () => {
  const { user } = await show();
  await user.click(screen.getByRole('button', { name: `写说明：${OVER.ruleTitle}` }));
  const field = await screen.findByRole('textbox', { name: /^出错说明/ });
  await user.click(field);
  await user.keyboard('{ArrowDown}');
  expect(field).toHaveFocus();
});
