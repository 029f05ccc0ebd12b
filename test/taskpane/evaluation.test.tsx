import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import * as casework from '../../src/casework';
import { allowanceFor } from '../../src/document/allowance';
import { decodeXml } from '../../src/document/package/xml';
import { maybeEntry, openArchive, unpack } from '../../src/document/package/zip';
import { draftToText } from '../../src/language';
import type { Draft } from '../../src/model';
import { createPaneStore, TaskPane, type PaneStore } from '../../src/taskpane';
import { readBook } from '../../src/taskpane/read-book';
import { fakeHost } from '../support/pane/fake-host';
import { fakeCasework, SNAPSHOT } from '../support/pane/sample-result';
import { withoutStyles } from '../support/pane/without-styles';

withoutStyles();
Element.prototype.scrollIntoView = () => {};

/** The end of a draft, made as it is: the rest of the document would only slow the tests. */
function shortened(draft: Draft): Draft {
  return { ...draft, sections: draft.sections.slice(-2), missing: draft.missing.slice(-2) };
}

interface Shown {
  readonly store: PaneStore;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly saved: Map<string, Uint8Array>;
}

async function show(change: (draft: Draft) => Draft = (draft) => draft): Promise<Shown> {
  cleanup();
  const saved = new Map<string, Uint8Array>();
  const page = { saveFile: (name: string, bytes: Uint8Array) => void saved.set(name, bytes) };
  const host = fakeHost(SNAPSHOT, { page: { ...page, saveCopy: () => Promise.resolve() } });
  const real = fakeCasework({
    draft: (report, inputs, kind) => change(shortened(casework.draft(report, inputs, kind))),
    draftToText,
  });
  const store = createPaneStore({
    host,
    readBook,
    loadCasework: () => Promise.resolve(real),
    copyText: () => Promise.resolve(true),
  });
  await act(async () => {
    await store.getState().openPage('narrative');
    await store.getState().check();
    render(<TaskPane store={store} />);
  });
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  await user.selectOptions(await screen.findByRole('combobox', { name: '文稿' }), '绩效自评报告');
  await screen.findByRole('heading', { level: 2, name: /整体支出绩效自评报告$/ });
  return { store, user, saved };
}

test('绩效自评报告 is a text of its own, with outlines of its own', async () => {
  const { store, user } = await show();
  const outlines = screen.getByRole('combobox', { name: '模板' });
  await user.selectOptions(outlines, '湖南 九部分（2021年度起）');
  await waitFor(() => expect(store.getState().draft?.template).toBe('evaluation-hunan-2021'));
  expect(store.getState().supplement.texts['template/evaluation']).toBe('湖南 九部分（2021年度起）');
  expect(screen.getByRole('article')).toHaveTextContent('九、其他需要说明的情况');
  await user.selectOptions(screen.getByRole('combobox', { name: '文稿' }), '情况说明');
  await waitFor(() => expect(store.getState().draft?.template).not.toMatch(/^evaluation/));
});

test('its sentences can be changed', async () => {
  const { store } = await show();
  const form = await store.getState().templateForm();
  expect(form?.id).toBe('evaluation-national');
  expect(form?.switches.map(({ title }) => title)).toContain('“三公”经费变动率按什么数计算');
});

test('本级’s book is asked for beside it', async () => {
  const { user } = await show();
  await user.click(screen.getByText('资料来源'));
  expect(screen.getByRole('group', { name: '本级账' })).toHaveTextContent('本级的数只从这里取；没有打开');
});

describe('不是错误, said of a finding in its forms', () => {
  const REMARK = '[JX02] 部门整体支出自评表：预算执行率得分11超过10分。';

  /** Points above ten, as a form that came back has them. */
  async function showAbove(points = '11'): Promise<Shown> {
    const shown = await show();
    await give(shown, points);
    return shown;
  }

  async function give({ store }: Shown, points: string): Promise<void> {
    const { supplement } = store.getState();
    const texts = { ...supplement.texts, 'evaluation/whole/executionScore': points };
    store.setState({ supplement: { ...supplement, texts } });
    await act(() => store.getState().check());
  }

  async function dismiss({ user }: Shown): Promise<void> {
    await user.click(screen.getByRole('button', { name: `不是错误：${REMARK}` }));
    expect(screen.getByRole('button', { name: '保存' })).toBeDisabled();
    await user.click(screen.getByRole('textbox', { name: `为什么不是错误：${REMARK}` }));
    await user.paste('县里另有加分。');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: `不是错误：${REMARK}` })).toBeNull());
  }

  test('asks for a reason, leaves the remarks, and can be taken back', async () => {
    const shown = await showAbove();
    await dismiss(shown);
    expect(shown.store.getState().draft?.remarks).not.toContain(REMARK);
    expect(screen.getByText('县里另有加分。')).toBeInTheDocument();
    expect(shown.store.getState()).toMatchObject({
      explanations: [{ finding: 'JX02@部门整体支出自评表：预算执行率得分#超过#分。', text: '县里另有加分。' }],
      unsaved: { explanations: true },
    });
    await shown.user.click(screen.getByRole('button', { name: `撤销：${REMARK}`, hidden: true }));
    await waitFor(() => expect(shown.store.getState().draft?.remarks).toContain(REMARK));
    expect(shown.store.getState().explanations).toEqual([]);
  });

  test('is asked again when the figures change, with what was said before', async () => {
    const shown = await showAbove();
    await dismiss(shown);
    await give(shown, '12');
    expect(screen.getByText(/^文字或数已变，原来的说明不再算数，请再看一次：县里另有加分。/)).toBeVisible();
    expect(shown.store.getState().draft?.remarks).toContain('[JX02] 部门整体支出自评表：预算执行率得分12超过10分。');
  });
});

test('its forms wait until their figures in doubt were seen', async () => {
  const figure = { fact: 'f', value: '1.00', unit: '万元', formula: '', sources: [], doubt: '差 1.00' };
  const { user, saved, store } = await show((draft) => ({ ...draft, formFigures: [figure] }));
  await user.click(screen.getByRole('button', { name: '导出' }));
  const out = screen.getByRole('button', { name: '导出自评表（Excel）' });
  await user.click(out);
  await waitFor(() => expect(store.getState().notice?.text).toMatch(/^文中有 1 个数取自核对不平/));
  expect(saved.size).toBe(0);
  await user.click(screen.getByRole('button', { name: '已看过，仍要导出' }));
  await user.click(out);
  await waitFor(() => expect(saved.size).toBe(1));
});

test('goes out as a document and as a workbook of its forms', async () => {
  const { user, saved } = await show();
  await user.click(screen.getByRole('button', { name: '导出' }));
  await user.click(screen.getByRole('button', { name: '导出（待填处标黄）' }));
  await waitFor(() => expect(saved.size).toBe(1));
  await user.click(screen.getByRole('button', { name: '导出自评表（Excel）' }));
  await waitFor(() => expect(saved.size).toBe(2));
  expect([...saved.keys()].map((name) => name.replace(/^.*年度/, ''))).toEqual([
    '部门整体支出绩效自评报告.docx',
    '部门整体支出绩效自评报告附表.xlsx',
  ]);
});

test('goes out as the annex of 情况说明', async () => {
  const { user, saved } = await show();
  await user.selectOptions(screen.getByRole('combobox', { name: '文稿' }), '情况说明');
  await user.click(screen.getByRole('button', { name: '导出' }));
  await user.click(await screen.findByRole('button', { name: '导出情况说明（附自评报告）' }));
  await waitFor(() => expect(saved.size).toBe(1));
  const [bytes = new Uint8Array()] = saved.values();
  const entry = maybeEntry(openArchive(bytes), 'word/document.xml');
  expect(entry && decodeXml(unpack(entry, allowanceFor()))).toMatch(/部门决算[^]*整体支出绩效自评报告/);
});
