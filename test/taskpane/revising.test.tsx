import { act, render, screen, within } from '@testing-library/react';
import type * as casework from '../../src/casework';
import { readDocx } from '../../src/document/docx/read';
import type { WorkbookSnapshot } from '../../src/model';
import { TaskPane, type PickedFile } from '../../src/taskpane';
import { readBook } from '../../src/taskpane/read-book';
import { CONSISTENT, fileOf, retexted } from '../support/books/sample-files';
import { paneOnBook, type PaneOnBook } from '../support/pane/pane-on-book';
import { SNAPSHOT } from '../support/pane/sample-result';
import { withoutStyles } from '../support/pane/without-styles';
import { docxFile, p } from '../support/texts/docx-file';
import { settleChanges } from '../support/texts/settle-changes';

withoutStyles();
Element.prototype.scrollIntoView = () => {};

/** The year after, in which everything costs twice as much. */
const NEXT = retexted(CONSISTENT.sheets, (text) => text.replaceAll('2020', '2021')).map((sheet) => ({
  ...sheet,
  values: sheet.values.map((row) =>
    row.map((value) => (typeof value === 'number' && value < 1_000_000 ? value * 2 : value)),
  ),
}));
const SENTENCES = [
  '一、收入支出决算总体情况说明',
  '2020年度收、支总计20,862.66万元。与2019年度相比，增加1.00万元，增长0.01%，主要原因是人员增加。',
  '我局共召开会议7次，花费8.00万元。',
];
const TEXT = docxFile(SENTENCES.map((each) => p(each)).join(''));
const PRIOR = fileOf(CONSISTENT.sheets);

let snapshots: readonly [prior: WorkbookSnapshot, own: WorkbookSnapshot];

beforeAll(async () => {
  snapshots = [await readBook('2020.xlsx', PRIOR), await readBook('2021.xlsx', fileOf(NEXT))];
});

const picked = (name: string, bytes: Uint8Array): PickedFile => ({ name, read: () => Promise.resolve(bytes) });

async function show(off: Readonly<Record<string, string>> = {}): Promise<PaneOnBook> {
  const shown = paneOnBook(snapshots[1], off);
  const { store } = shown;
  await act(async () => {
    render(<TaskPane store={store} />);
    await store.getState().check();
    await store.getState().openOther('prior', [picked('2020.xlsx', PRIOR)]);
    // The draft beside it is large, and no concern of these tests.
    store.setState({ page: 'narrative', showsRevising: true });
  });
  await screen.findByRole('heading', { name: '用上年稿' });
  return shown;
}

async function showChanges(off: Readonly<Record<string, string>> = {}): Promise<PaneOnBook> {
  const shown = await show(off);
  expect(screen.getByText('2020.xlsx')).toBeVisible();
  await act(() => shown.store.getState().reviseFile(picked('上年稿.docx', TEXT)));
  await screen.findByText(/^共 \d+ 处：/);
  return shown;
}

const head = (): string => screen.getByText(/^共 \d+ 处：/).textContent;
const change = (old: string, text: string): HTMLElement =>
  screen.getByRole('checkbox', { name: `写入：“${old}”改为“${text}”` });

async function saved({ store, host }: PaneOnBook): Promise<string> {
  await act(() => store.getState().saveRevised());
  const bytes = host.handedOut.get('上年稿（2021年度修订稿）.docx');
  if (!bytes) throw new Error(`nothing was saved: ${store.getState().notice?.text ?? ''}`);
  return readDocx('', settleChanges(bytes, 'accept')).text.plain;
}

describe('用上年稿', () => {
  test('lists every change with its sentence, what it tells and the cell, which a click shows', async () => {
    const { store, user } = await showChanges();
    expect(head()).toBe('共 8 处：写入 5 处；3 处待您定。');
    expect(screen.getByText('按：2021.xlsx（本年账）、2020.xlsx（上年账）')).toBeVisible();
    expect(screen.getByRole('heading', { name: '一、收入支出决算总体情况说明' })).toBeVisible();
    expect(change('20,862.66', '41,725.32')).toBeChecked();
    const [cell] = screen.getAllByRole('button', { name: /公开01表.*!/ });
    if (!cell) throw new Error('no cell');
    await user.click(cell);
    expect(store.getState().selected).toMatchObject({ row: 36, column: 2 });
  });

  test('writes what was accepted, and leaves the rest as it was', async () => {
    const shown = await showChanges();
    await shown.user.click(change('20,862.66', '41,725.32'));
    await shown.user.click(screen.getByRole('button', { name: '沿用上年原因：人员增加' }));
    await shown.user.click(screen.getByRole('button', { name: '照旧：7' }));
    expect(head()).toBe('共 8 处：写入 4 处，不写 3 处；1 处待您定。');
    const plain = await saved(shown);
    expect(plain).toContain('2021年度收、支总计20,862.66万元。与2020年度相比，增加20,862.66万元');
    expect(plain).toContain('主要原因是人员增加。');
    expect(plain).toContain('召开会议7次，花费8.00万元。');
  });

  test('gathers the cells of a table, which is written or left at once and is one stop of the walk', async () => {
    const { store, user } = await showChanges();
    const { revision } = store.getState();
    if (!revision) throw new Error('no revision');
    const cells = ['1.00', '2.00'].map((old, row): casework.Proposal => {
      const place = { span: { start: 0, end: 0 }, line: 1, section: '', sources: [], note: null, table: '甲表' };
      return { ...place, key: `cell${row}`, kind: 'figure', old, new: `${old}1`, isOpen: false, label: `甲表·${row}` };
    });
    act(() => store.setState({ revision: { ...revision, proposals: [...cells, ...revision.proposals] } }));
    const whole = screen.getByRole('checkbox', { name: '整张写入：甲表' });
    expect(whole).toBeChecked();
    expect(screen.getByText('换 2 格')).toBeVisible();
    await user.click(whole);
    expect([...store.getState().decisions]).toEqual([
      ['cell0', 'leave'],
      ['cell1', 'leave'],
    ]);
    expect(screen.getByText('换 2 格；其中 2 处不写')).toBeVisible();
    act(() => store.getState().setRevising({ decisions: new Map([['cell1', 'leave']]) }));
    expect(whole).toBePartiallyChecked();
    await user.keyboard('{F8}');
    expect(store.getState().currentProposal).toBe('cell0');
    await user.keyboard('{F8}');
    expect(store.getState().currentProposal).toBe(revision.proposals[0]?.key);
  });

  test('shows sections that go elsewhere as one line at their heading, to be written or left', async () => {
    const { store, user } = await showChanges();
    const { revision } = store.getState();
    if (!revision) throw new Error('no revision');
    const told = '“七、甲”移到“九、乙”之后';
    const order: casework.Proposal = {
      ...{ key: 'order', kind: 'order', span: { start: 0, end: 0 }, line: 1, section: '', old: '', new: told },
      ...{ isOpen: false, label: '', sources: [], note: '编号随着改', table: null },
    };
    act(() => store.setState({ revision: { ...revision, proposals: [order, ...revision.proposals] } }));
    const box = screen.getByRole('checkbox', { name: `写入：${told}` });
    expect(box).toBeChecked();
    expect(screen.getByText('次序')).toBeVisible();
    expect(screen.getByText('编号随着改')).toBeVisible();
    await user.click(box);
    expect([...store.getState().decisions]).toEqual([['order', 'leave']]);
  });

  test('takes this year’s reason and figure as they are typed, and takes a decision back', async () => {
    const shown = await showChanges();
    const { user } = shown;
    await user.click(screen.getByRole('button', { name: '填写原因' }));
    await user.type(screen.getByRole('textbox', { name: '本年的原因' }), '疫情防控');
    await user.click(screen.getByRole('button', { name: '采用' }));
    const [asked] = screen.getAllByRole('button', { name: '改为…' });
    if (!asked) throw new Error('nothing is asked');
    await user.click(asked);
    await user.clear(screen.getByRole('textbox', { name: '改为：7' }));
    await user.type(screen.getByRole('textbox', { name: '改为：7' }), '9');
    await user.click(screen.getByRole('button', { name: '采用' }));
    const plain = await saved(shown);
    expect(plain).toContain('主要原因是疫情防控。');
    expect(plain).toContain('召开会议9次');
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(await saved(shown)).toContain('召开会议7次');
  });

  test('shows one kind, or what waits for the user, with the whole sentence as it will stand', async () => {
    const { user } = await showChanges();
    await user.selectOptions(screen.getByRole('combobox', { name: '看哪些' }), '待您定的 3');
    expect(screen.queryByRole('checkbox')).toBeNull();
    const sentence = screen.getByText(/^与/).closest('p');
    expect(sentence).toHaveTextContent('增加1.0020,862.66万元');
    await user.selectOptions(screen.getByRole('combobox', { name: '看哪些' }), '年度 2');
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
  });

  test('leads from place to place by keyboard, and the space bar leaves one', async () => {
    const { user } = await showChanges();
    await user.keyboard('{F8}{F8}');
    expect(change('20,862.66', '41,725.32')).toHaveFocus();
    expect(screen.getByText('第 2 处，共 8 处')).toBeVisible();
    await user.keyboard(' ');
    expect(change('20,862.66', '41,725.32')).not.toBeChecked();
    await user.keyboard('{Shift>}{F8}{F8}{/Shift}');
    expect(screen.getByText('第 8 处，共 8 处')).toBeVisible();
  });

  test('what was decided stays when the changes are made anew, which is offered once the books are others', async () => {
    const { store, user } = await showChanges();
    await user.click(change('20,862.66', '41,725.32'));
    expect(screen.queryByRole('button', { name: '重新换数' })).toBeNull();
    await act(() => store.getState().closeOther('prior'));
    await user.click(screen.getByRole('button', { name: '重新换数' }));
    await act(() => store.getState().openOther('prior', [picked('2020.xlsx', PRIOR)]));
    await user.click(await screen.findByRole('button', { name: '重新换数' }));
    expect(await screen.findByRole('checkbox', { name: /“41,725\.32”$/ })).not.toBeChecked();
  });

  test.each([
    ['what is no Word', '上年稿.txt', new TextEncoder().encode('一、收入'), '请用 .docx'],
    ['what is no text', '上年稿.docx', new TextEncoder().encode('PK?'), '“上年稿.docx”'],
  ])('refuses %s in one sentence', async (_what, name, bytes, sentence) => {
    const { store } = await show();
    await act(() => store.getState().reviseFile(picked(name, bytes)));
    expect(store.getState().notice?.text).toContain(sentence);
    expect(store.getState().revision).toBeNull();
    expect(screen.getByRole('heading', { name: '用上年稿' })).toBeVisible();
  });

  test('the list of places goes to the clipboard as rich text, with what was decided', async () => {
    const { user, store, copied } = await showChanges({ saveFiles: '这里不能保存文件：请复制。' });
    const [first] = store.getState().revision?.proposals ?? [];
    if (!first) throw new Error('nothing is proposed');
    act(() => store.setState({ decisions: new Map([[first.key, 'leave']]) }));
    await user.click(screen.getByRole('button', { name: '复制修订清单' }));
    expect(await screen.findByText('已复制。')).toBeVisible();
    const [html = '', text = ''] = copied[0] ?? [];
    expect(html).toContain('<th scope="col">改为</th>');
    const lines = text.split('\n');
    expect(lines.slice(0, 2)).toEqual(['上年稿.docx 修订清单', head()]);
    expect(lines[2]).toBe(
      `1. 第 ${first.line} 行${first.section === '' ? '' : `（${first.section}）`}“${first.old}” → 不改${first.note === null ? '' : `（${first.note}）`}`,
    );
    expect(lines).toHaveLength(2 + (store.getState().revision?.proposals.length ?? 0));
    expect(text).toMatch(/“[^”]+” → “[^”]+”/);
  });

  test('says why a host cannot hand out the copy, and offers none', async () => {
    const { store } = await showChanges({ saveFiles: '这里不能保存文件。' });
    expect(screen.getByText('这里不能保存文件。')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^导出修订稿/ })).toBeNull();
    await act(() => store.getState().saveRevised());
    expect(store.getState().notice).toEqual({ kind: 'warning', text: '这里不能保存文件。' });
  });
});

describe('数变了', () => {
  const LATER = fileOf(
    NEXT.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((row) => row.map((value) => (value === 41725.32 ? 41000.32 : value))),
    })),
  );

  test('needs the version before, and changes what the books changed and nothing else', async () => {
    const { store, host, user } = await show();
    const mine = docxFile(p('一、收入支出决算总体情况说明') + p('2021年度收、支总计41,000.32万元，我们很高兴。'));
    await user.click(screen.getByRole('tab', { name: '数变了' }));
    expect(screen.getByRole('button', { name: '打开文稿…' })).toBeDisabled();
    await act(() => store.getState().openOldVersion(picked('一稿.xlsx', LATER)));
    expect(screen.getByText('一稿.xlsx')).toBeVisible();
    expect(screen.getByRole('button', { name: '打开文稿…' })).toBeEnabled();
    await act(() => store.getState().reviseFile(picked('文稿.docx', mine)));
    expect(await screen.findByText('共 1 处：写入 1 处。')).toBeVisible();
    const list = screen.getByRole('tabpanel', { name: '数变了' });
    expect(within(list).getByText('按：2021.xlsx（本年账）、一稿.xlsx（前一稿）')).toBeVisible();
    await act(() => store.getState().saveRevised());
    const bytes = host.handedOut.get('文稿（数已更新）.docx');
    expect(bytes && readDocx('', settleChanges(bytes, 'accept')).text.plain).toContain('总计41,725.32万元，我们很高兴');
  });

  test('a book without tables is no version of another', async () => {
    const { store } = await show();
    const empty = fileOf(SNAPSHOT.sheets.slice(2));
    await act(() => store.getState().openOldVersion(picked('说明.xlsx', empty)));
    expect(store.getState().notice?.text).toBe('“说明.xlsx”里没有认出决算报表，不能作前一稿。');
    expect(store.getState().oldVersion).toBeNull();
  });
});
