import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import type { CapabilityName } from '../../src/host/host';
import { readBook } from '../../src/taskpane/read-book';
import { createPaneStore, TaskPane, type PaneStore } from '../../src/taskpane';
import { createMemoryHost, type MemoryHost } from '../support/memory-host';
import { fakeCasework, SNAPSHOT, SUSPECT_CELL } from '../support/pane/sample-result';
import { withoutStyles } from '../support/pane/without-styles';

withoutStyles();

/** What the third host says of a capability that it lacks. */
const REASON = '这个宿主没有这个能力，请换一种办法。';

interface Shown {
  readonly store: PaneStore;
  readonly host: MemoryHost;
  readonly user: ReturnType<typeof userEvent.setup>;
}

async function show(off: readonly CapabilityName[] = [], keptIn: 'file' | 'sheet' = 'file'): Promise<Shown> {
  cleanup();
  const host = createMemoryHost(SNAPSHOT, Object.fromEntries(off.map((name) => [name, REASON])), keptIn);
  const store = createPaneStore({
    host,
    readBook,
    loadCasework: () => Promise.resolve(fakeCasework()),
    copyText: () => Promise.resolve(true),
  });
  await act(async () => {
    render(<TaskPane store={store} />);
    await store.getState().check();
  });
  return { store, host, user: userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never }) };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const maybeButton = (name: string | RegExp) => screen.queryByRole('button', { name });

/** Each capability: what the pane offers with it, and what it shows and says without. */
describe('with and without', () => {
  test('read', async () => {
    const { store } = await show(['read']);
    expect(store.getState().result).toBeNull();
    expect(screen.getByText(REASON)).toBeVisible();
    await show();
    expect(button('重新检查')).toBeEnabled();
  });

  test('reread: nothing changes under the pane’s eyes, so it does not wait for changes', async () => {
    await show(['reread', 'changeEvents']);
    expect(button('重新检查')).toHaveAttribute('title', REASON);
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByText(REASON)).toBeNull();
    await show();
    expect(button('重新检查')).not.toHaveAttribute('title');
  });

  test('changeEvents', async () => {
    await show(['changeEvents']);
    expect(screen.queryByRole('checkbox', { name: /^工作簿改动后/ })).toBeNull();
    expect(screen.getByText(REASON)).toBeVisible();
    const { host, store } = await show();
    expect(screen.getByRole('checkbox', { name: /^工作簿改动后/ })).toBeEnabled();
    act(() => host.change(SNAPSHOT));
    expect(store.getState().stale).toBe(true);
  });

  test('select', async () => {
    const off = await show(['select']);
    await off.user.click(screen.getByRole('tab', { name: '情况说明' }));
    expect(await screen.findByRole('button', { name: '所选单元格用在哪里' })).toBeDisabled();
    expect(button('所选单元格用在哪里')).toHaveAttribute('title', REASON);
    act(() => off.store.setState({ page: 'check', showsRules: true }));
    expect(screen.getByText(REASON)).toBeVisible();
    const on = await show();
    await on.user.click(screen.getByRole('tab', { name: '情况说明' }));
    expect(await screen.findByRole('button', { name: '所选单元格用在哪里' })).toBeEnabled();
  });

  test('mark', async () => {
    await show(['mark']);
    expect(button('标记')).toBeDisabled();
    expect(button('清除标记')).toBeDisabled();
    expect(screen.getByText(REASON)).toBeVisible();
    const { host, user } = await show();
    await user.click(button('标记'));
    expect(await host.listTraces()).not.toEqual([]);
  });

  test('writeSheet', async () => {
    const off = await show(['writeSheet']);
    await off.user.click(button('生成核对结果'));
    expect(screen.getByRole('group', { name: '生成核对结果' })).toHaveTextContent(REASON);
    expect(button('含公式')).toBeDisabled();
    await off.user.click(screen.getByRole('tab', { name: '报表' }));
    expect(button('写到工作簿')).toBeDisabled();
    expect(button('写到工作簿')).toHaveAttribute('title', REASON);
    const on = await show();
    await on.user.click(button('生成核对结果'));
    await on.user.click(button('不含公式'));
    await screen.findByText('已生成工作表“核对结果”。');
    expect(await on.host.listTraces()).toEqual([{ kind: 'sheet', sheet: '核对结果', text: '助手写的工作表' }]);
  });

  test('trial', async () => {
    const off = await show(['trial']);
    expect(maybeButton(/^试改：/)).toBeNull();
    expect(await off.store.getState().tryText(SUSPECT_CELL, '1')).toBe(REASON);
    const on = await show();
    await on.user.click(screen.getAllByRole('button', { name: /^试改：/ })[0]!);
    const { trial } = on.store.getState();
    expect(trial.map(({ ref, before, value }) => [ref, before, value])).toEqual([[SUSPECT_CELL, 11678.97, 11575.96]]);
  });

  test('saveFiles', async () => {
    const off = await show(['saveFiles']);
    await off.user.click(screen.getByRole('tab', { name: '情况说明' }));
    await off.user.click(await screen.findByRole('button', { name: '导出' }));
    expect(screen.getByRole('group', { name: '导出' })).toHaveTextContent(REASON);
    expect(maybeButton(/docx/)).toBeNull();
    await act(() => off.store.getState().saveKept());
    expect(off.store.getState().notice?.text).toBe(REASON);
    const on = await show();
    await on.user.click(button('生成核对结果'));
    await on.user.click(button('核对报告（网页，可打印）'));
    await screen.findByText(/^已交给浏览器保存/);
    expect([...on.host.handedOut.keys()]).toEqual(['示例县2020年决算（核对报告）.html']);
  });

  test('saveCopy', async () => {
    const off = await show(['saveCopy']);
    await act(() => off.store.getState().writeResult(false));
    expect(maybeButton('保存副本')).toBeNull();
    const on = await show();
    await act(() => on.store.getState().writeResult(false));
    await on.user.click(button('保存副本'));
    expect([...on.host.handedOut.keys()]).toEqual(['副本 示例县2020年决算.xlsx']);
  });

  test('booksBeside: the book is read by the pane, or shown beside by the host', async () => {
    const file = { name: '上年.xlsx', read: () => Promise.resolve(new Uint8Array()) };
    const off = await show(['booksBeside']);
    await act(() => off.store.getState().openOther('prior', [file]));
    expect(off.store.getState().notice?.text).toMatch(/^“上年\.xlsx”是空文件/);
    const on = await show();
    await act(() => on.store.getState().openOther('prior', [file]));
    expect(on.host.inspect()).toMatchObject({ beside: new Map([['prior', '上年.xlsx']]) });
  });
});

test.each([
  ['file', ['保存助手资料', '写到工作簿']],
  ['sheet', ['写到工作簿', '保存助手资料']],
] as const)('助手资料 is kept in a %s first where the host says so', async (keptIn, expected) => {
  const { user } = await show([], keptIn);
  await user.click(screen.getByRole('tab', { name: '报表' }));
  const storage = within(screen.getByRole('region', { name: '保存对应关系' }));
  const names = storage.getAllByRole('button').map(({ textContent }) => textContent);
  expect(names.filter((name) => name !== '打开助手资料…')).toEqual(expected);
});
