import { act, render, screen, within } from '@testing-library/react';
import type { WorkbookSnapshot } from '../../src/model';
import { TaskPane, type PickedFile } from '../../src/taskpane';
import { readBook } from '../../src/taskpane/read-book';
import { bookSeal } from '../../src/taskpane/store/comparing/book-seal';
import { CONSISTENT, fileOf } from '../support/books/sample-files';
import { paneOnBook, type PaneOnBook } from '../support/pane/pane-on-book';
import { withoutStyles } from '../support/pane/without-styles';

withoutStyles();
Element.prototype.scrollIntoView = () => {};

/** The version before: one total is another one. */
const BEFORE = fileOf(
  CONSISTENT.sheets.map((sheet, at) =>
    at > 0
      ? sheet
      : { ...sheet, values: sheet.values.map((row) => row.map((value) => (value === 20862.66 ? 20900.66 : value))) },
  ),
);
const picked = (name: string, bytes: Uint8Array): PickedFile => ({ name, read: () => Promise.resolve(bytes) });

let own: WorkbookSnapshot;

beforeAll(async () => {
  own = await readBook('会审稿.xlsx', fileOf(CONSISTENT.sheets));
});

async function show(off: Readonly<Record<string, string>> = {}): Promise<PaneOnBook> {
  const shown = paneOnBook(own, off);
  const { store } = shown;
  await act(async () => {
    render(<TaskPane store={store} />);
    await store.getState().check();
    store.setState({ showsComparison: true });
  });
  await screen.findByRole('heading', { name: '两稿比对' });
  return shown;
}

async function compared(off: Readonly<Record<string, string>> = {}): Promise<PaneOnBook> {
  const shown = await show(off);
  await act(() => shown.store.getState().openOldVersion(picked('一稿.xlsx', BEFORE)));
  await shown.user.click(screen.getByRole('button', { name: '比对' }));
  await screen.findByText(/个不同/);
  return shown;
}

describe('两稿比对', () => {
  test('asks for the version before, and compares nothing without it', async () => {
    const { store } = await show();
    expect(screen.getByText('没有打开')).toBeVisible();
    expect(screen.getByRole('button', { name: '比对' })).toBeDisabled();
    await act(() => store.getState().compareVersions());
    expect(store.getState().versions).toBeNull();
  });

  test('lists changed figures by table, row and column, and a click shows the cell', async () => {
    const { store, user } = await compared();
    expect(screen.getByText(/2 个不同；.*项原来不平的不再不平/)).toBeVisible();
    expect(screen.getByText('两本封签不同。')).toBeVisible();
    const [cell] = screen.getAllByRole('button', { name: '20,862.66' });
    if (!cell) throw new Error('no cell');
    const line = cell.closest('li');
    expect(line).toHaveTextContent('总计');
    expect(line).toHaveTextContent('收入支出决算总表');
    expect(line).toHaveTextContent('20,900.66 → 20,862.66');
    expect(line).toHaveTextContent(/前一稿 .*!C37/);
    await user.click(cell);
    expect(store.getState().selected).toMatchObject({ row: 36, column: 2 });
    expect(screen.getAllByText('不平 → 平').length).toBeGreaterThan(0);
  });

  test('tells which sentences of the open text still follow the version before', async () => {
    const { store, user } = await compared();
    expect(screen.getByText(/^在“校对”页打开文稿后再比/)).toBeVisible();
    const text = new TextEncoder().encode('一、收入支出决算总体情况说明\n2020年度收、支总计20900.66万元。\n');
    await act(() => store.getState().openText(picked('情况说明.txt', text)));
    expect(screen.getByText(/^工作簿、前一稿或文稿已变/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '重新比对' }));
    const sentence = (await screen.findByText('2020年度收、支总计20900.66万元。')).closest('li');
    if (!sentence) throw new Error('no sentence');
    expect(within(sentence).getByText('仍是旧数，要改')).toBeVisible();
    expect(sentence).toHaveTextContent('20862.66');
  });

  test('hands out the result as a workbook and as a page', async () => {
    const { host, user } = await compared();
    await user.click(screen.getByRole('button', { name: '比对结果（Excel）' }));
    await user.click(screen.getByRole('button', { name: '比对结果（网页，可打印）' }));
    expect([...host.handedOut.keys()]).toEqual(['会审稿（两稿比对）.xlsx', '会审稿（两稿比对）.html']);
    const html = new TextDecoder().decode(host.handedOut.get('会审稿（两稿比对）.html'));
    expect(html).toContain('20,900.66');
  });

  test('goes to the clipboard as rich text where a host cannot hand out files', async () => {
    const { user, copied } = await compared({ saveFiles: '这里不能保存文件：请复制。' });
    expect(screen.queryByRole('button', { name: /Excel/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: '复制比对结果' }));
    expect(await screen.findByText('已复制。')).toBeVisible();
    const [html = '', text = ''] = copied[0] ?? [];
    expect(html).toMatch(/<section><h2>.+两稿比对<\/h2>.+<table>.+20,900\.66.+<\/table>/s);
    expect(text).toMatch(/^[^\n]+两稿比对\n旧稿：一稿/);
    expect(text).toMatch(/\n公开01[^\n]+20,900\.66\u300020,862\.66/);
    expect(text).not.toContain('<');
  });

  test('says why a host cannot hand out files', async () => {
    const { store } = await compared({ saveFiles: '这里不能保存文件。' });
    expect(screen.getByText('这里不能保存文件。')).toBeVisible();
    expect(screen.queryByRole('button', { name: '比对结果（Excel）' })).toBeNull();
    await act(() => store.getState().saveComparison('xlsx'));
    expect(store.getState().notice).toEqual({ kind: 'warning', text: '这里不能保存文件。' });
  });
});

describe('定稿封签', () => {
  test('is shown, and tells whether one that was printed is the same', async () => {
    const { store, user } = await show();
    const seal = bookSeal(store.getState());
    if (!seal) throw new Error('no seal');
    expect(screen.getByText(`封签：${seal}`)).toBeVisible();
    const field = screen.getByRole('textbox', { name: '报告上的封签' });
    await user.type(field, `${seal.toLowerCase().replaceAll('-', ' ')}{Enter}`);
    expect(await screen.findByText('与所填的封签相同：数没有改过。')).toBeVisible();
    await user.clear(field);
    await user.type(field, '0000-0000-0000{Enter}');
    expect(await screen.findByText('与所填的封签不同：数改过，或不是同一本。')).toBeVisible();
    await user.clear(field);
    await user.type(field, '123{Enter}');
    expect(await screen.findByText(/^封签是十二位/)).toBeVisible();
  });
});
