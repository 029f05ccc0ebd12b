import { act, render, screen, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { cannot } from '../../src/host/abilities';
import { HostError } from '../../src/host/errors';
import type { FilePage } from '../../src/host/file';
import type { OwnSheet, Trace } from '../../src/host/host';
import { createPaneStore, TaskPane } from '../../src/taskpane';
import { readBook } from '../../src/taskpane/read-book';
import type { PaneStore } from '../../src/taskpane/store/actions';
import { fakeHost, type FakeHost, type FakeHostOptions } from '../support/pane/fake-host';
import { fakeCasework, SNAPSHOT } from '../support/pane/sample-result';
import { withoutStyles } from '../support/pane/without-styles';

withoutStyles();

interface Bench {
  readonly store: PaneStore;
  readonly host: FakeHost;
  readonly written: OwnSheet[];
  readonly saved: { readonly name: string; readonly bytes: Uint8Array }[];
  readonly user: ReturnType<typeof userEvent.setup>;
}

async function checkedBench(options: FakeHostOptions = {}, canSave = false): Promise<Bench> {
  const saved: Bench['saved'] = [];
  const page: Partial<FilePage> = {
    saveFile: (name, bytes) => void saved.push({ name, bytes }),
    saveCopy: () => {
      saved.push({ name: '副本', bytes: new Uint8Array() });
      return Promise.resolve();
    },
  };
  const host = fakeHost(SNAPSHOT, { ...options, ...(canSave && { page }) });
  const written: OwnSheet[] = [];
  jest.spyOn(host, 'writeOwnSheet').mockImplementation((sheet) => {
    written.push(sheet);
    return Promise.resolve();
  });
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
  return { store, host, written, saved, user: userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never }) };
}

async function openPanel({ user }: Bench): Promise<HTMLElement> {
  await user.click(screen.getByRole('button', { name: '生成核对结果' }));
  return screen.getByRole('group', { name: '生成核对结果' });
}

describe('生成核对结果', () => {
  it('asks first, and says what it will leave in the workbook', async () => {
    const bench = await checkedBench();
    expect(screen.queryByRole('button', { name: '含公式' })).toBeNull();
    const panel = await openPanel(bench);
    expect(panel).toHaveTextContent('提交前请用“删除助手痕迹”去掉');
    expect(bench.written).toEqual([]);
    await bench.user.click(screen.getByRole('button', { name: '生成核对结果' }));
    expect(screen.queryByRole('button', { name: '含公式' })).toBeNull();
  });

  it.each([
    ['不含公式', 9],
    ['含公式', 11],
  ])('%s: writes the sheet, shows it, and says so', async (button, columns) => {
    const bench = await checkedBench();
    await openPanel(bench);
    await bench.user.click(screen.getByRole('button', { name: button }));
    expect(await screen.findByText('已生成工作表“核对结果”。')).toBeVisible();
    expect(bench.written.map((sheet) => [sheet.name, sheet.columns.length])).toEqual([['核对结果', columns]]);
    expect(bench.written[0]?.rows[0]?.[0]?.value).toBe('示例县卫生健康局 2020 年度部门决算核对结果');
    expect(bench.host.selected).toEqual([{ sheet: '核对结果', row: 0, column: 0 }]);
    expect(screen.queryByRole('button', { name: '保存副本' })).toBeNull();
  });

  it('reads the workbook anew where it was changed since the check', async () => {
    const read = jest.fn(() => Promise.resolve(SNAPSHOT));
    const bench = await checkedBench({ read });
    act(() => bench.host.change());
    await openPanel(bench);
    await bench.user.click(screen.getByRole('button', { name: '含公式' }));
    await screen.findByText('已生成工作表“核对结果”。');
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('says in the host’s words why nothing was written', async () => {
    const bench = await checkedBench();
    const sentence = '已有一张名为“核对结果”的工作表，不是本助手写的，未作改动。请先将它改名，再试一次。';
    jest.spyOn(bench.host, 'writeOwnSheet').mockRejectedValue(new HostError('notOurs', sentence));
    await openPanel(bench);
    await bench.user.click(screen.getByRole('button', { name: '不含公式' }));
    expect(await screen.findByText(sentence)).toBeVisible();
  });

  it('where the host cannot write sheets says why, and the buttons are off', async () => {
    const reason = '本版 Excel 不支持此功能。';
    const bench = await checkedBench({ capabilities: { writeSheet: cannot(reason) } });
    expect(await openPanel(bench)).toHaveTextContent(reason);
    expect(screen.getByRole('button', { name: '含公式' })).toBeDisabled();
  });
});

describe('where the page can hand out files', () => {
  it('offers a copy with the sheet', async () => {
    const bench = await checkedBench({}, true);
    await openPanel(bench);
    await bench.user.click(screen.getByRole('button', { name: '含公式' }));
    await bench.user.click(await screen.findByRole('button', { name: '保存副本' }));
    expect(bench.saved.map(({ name }) => name)).toEqual(['副本']);
  });

  it.each([
    ['核对报告（网页，可打印）', '示例县2020年决算（核对报告）.html', '<!'],
    ['审核意见单（Excel）', '示例县2020年决算.审核意见单.xlsx', 'PK'],
  ])('%s is saved as %s', async (button, name, magic) => {
    const bench = await checkedBench({}, true);
    await openPanel(bench);
    await bench.user.click(screen.getByRole('button', { name: button }));
    expect(await screen.findByText(`已交给浏览器保存：${name}。`)).toBeVisible();
    expect(bench.saved.map((file) => file.name)).toEqual([name]);
    expect(String.fromCharCode(...(bench.saved[0]?.bytes.slice(0, 2) ?? []))).toBe(magic);
  });

  it('elsewhere offers none', async () => {
    await openPanel(await checkedBench());
    expect(screen.queryByRole('button', { name: /审核意见单/ })).toBeNull();
  });
});

describe('删除助手痕迹', () => {
  const traces: readonly Trace[] = [
    { kind: 'marks', sheet: 'GK01', text: '3 处标记' },
    { kind: 'sheet', sheet: '出错说明', text: '助手写的工作表' },
  ];

  it('lists everything before it removes it', async () => {
    const { user, host } = await checkedBench({ traces });
    const remove = jest.spyOn(host, 'removeTraces');
    await user.click(await screen.findByRole('button', { name: '删除助手痕迹' }));
    const list = await screen.findByRole('group', { name: /下列助手痕迹/ });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['GK01：3 处标记', '出错说明：助手写的工作表']);
    expect(remove).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: '全部删除' }));
    expect(await screen.findByText('助手痕迹已全部删除。')).toBeVisible();
    expect(screen.queryByText(/提交前请清除/)).toBeNull();
  });

  it('keeps everything where the user thinks better of it', async () => {
    const { user, host } = await checkedBench({ traces });
    const remove = jest.spyOn(host, 'removeTraces');
    await user.click(await screen.findByRole('button', { name: '删除助手痕迹' }));
    await user.click(await screen.findByRole('button', { name: '先不删除' }));
    expect(screen.queryByRole('button', { name: '全部删除' })).toBeNull();
    expect(remove).not.toHaveBeenCalled();
  });

  it('asked for from the ribbon, says so where there is nothing', async () => {
    const { store } = await checkedBench();
    await act(() => store.getState().showTraces(true));
    expect(screen.getByText('工作簿里没有助手痕迹。')).toBeVisible();
  });
});
