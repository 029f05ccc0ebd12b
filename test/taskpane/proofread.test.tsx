import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { openText } from '../../src/casework';
import { HostError } from '../../src/host/errors';
import type { ReportModel } from '../../src/model';
import { createPaneStore, TaskPane, type PaneStore, type PickedFile } from '../../src/taskpane';
import { readBook } from '../../src/taskpane/read-book';
import { fakeHost, type FakeHost, type FakeHostOptions } from '../support/pane/fake-host';
import { CHECK, fakeCasework, REPORT, SNAPSHOT, SUSPECT_CELL } from '../support/pane/sample-result';
import { PLAIN, plantedProofread } from '../support/pane/sample-text';
import { docxFile, p } from '../support/texts/docx-file';
import { withoutStyles } from '../support/pane/without-styles';

withoutStyles();
Element.prototype.scrollIntoView = () => {};

interface Shown {
  readonly store: PaneStore;
  readonly host: FakeHost;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly saved: Map<string, Uint8Array>;
  readonly copied: { readonly html: string | null; readonly text: string }[];
}

interface ShowOptions extends FakeHostOptions {
  readonly report?: ReportModel;
  readonly withFiles?: boolean;
}

async function show({ report = REPORT, withFiles = true, ...options }: ShowOptions = {}): Promise<Shown> {
  const saved = new Map<string, Uint8Array>();
  const copied: Shown['copied'] = [];
  const saveFile = (name: string, bytes: Uint8Array): void => {
    saved.set(name, bytes);
  };
  const host = fakeHost(SNAPSHOT, {
    ...options,
    ...(withFiles && { page: { saveFile: (name, bytes) => saveFile(name, bytes) } }),
  });
  const store = createPaneStore({
    host,
    readBook,
    loadCasework: () =>
      Promise.resolve(
        fakeCasework({
          recognise: () => report,
          check: () => ({ ...CHECK }),
          draftToText: () => PLAIN,
          proofreadText: plantedProofread,
        }),
      ),
    copyText: (text) => Promise.resolve(copied.push({ html: null, text }) > 0),
    copyRich: (html, text) => Promise.resolve(copied.push({ html, text }) > 0),
  });
  await act(() => Promise.resolve(render(<TaskPane store={store} />)));
  await act(() => store.getState().openPage('proofread'));
  await screen.findByRole('heading', { name: '校对文稿' });
  return { store, host, user: userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never }), saved, copied };
}

function textFile(plain: string, name = '情况说明.txt'): PickedFile {
  return { name, read: () => Promise.resolve(new TextEncoder().encode(plain)) };
}

async function showText(options: ShowOptions = {}, plain = PLAIN): Promise<Shown> {
  const shown = await show(options);
  await act(() => shown.store.getState().openText(textFile(plain)));
  await screen.findByText(/^稿件问题 \d+ 处/);
  return shown;
}

const card = (quote: string): HTMLElement => screen.getByRole('article', { name: `“${quote}”` });
const cards = (): readonly (string | null)[] =>
  screen.getAllByRole('article').map((each) => each.getAttribute('aria-label'));

test('of hundreds of findings the first are drawn, and all up to the one that the walk is at', async () => {
  const { store } = await showText();
  const { proofread } = store.getState();
  const [first] = proofread?.sorted.open ?? [];
  if (!proofread || !first) throw new Error('no finding');
  const open = Array.from({ length: 210 }, (_, at) => ({ ...first, id: `finding-${at}` }));
  act(() => store.setState({ proofread: { ...proofread, sorted: { ...proofread.sorted, open } } }));
  expect(cards()).toHaveLength(200);
  expect(screen.getByRole('button', { name: '还有 10 条，再显示 10 条' })).toBeVisible();
  act(() => store.getState().setTextView({ current: 'finding-209' }));
  expect(cards()).toHaveLength(210);
});

describe('a text is brought', () => {
  test('as a file: the book is checked first, and the text held against it', async () => {
    const { store } = await showText();
    expect(store.getState().result).not.toBeNull();
    expect(screen.getByText('稿件问题 3 处：必改 1，核实 1，提示 1。')).toBeVisible();
    expect(screen.getByText(`对照：${SNAPSHOT.name}。`)).toBeVisible();
    expect(screen.getByText(/^情况说明\.txt，\d\d:\d\d 的结果$/)).toBeVisible();
  });

  test('by pasting it', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: '粘贴文字' }));
    await user.click(screen.getByRole('textbox', { name: '要校对的文字' }));
    await user.paste('占60.36%。');
    await user.click(screen.getByRole('button', { name: '校对' }));
    expect(await screen.findByText('稿件问题 1 处：必改 1，核实 0，提示 0。')).toBeVisible();
  });

  test('as the draft of the book', async () => {
    const { user, store } = await show();
    await user.click(screen.getByRole('button', { name: '校对当前草稿' }));
    expect(await screen.findByText(/^稿件问题 3 处/)).toBeVisible();
    expect(store.getState().text).toMatchObject({ origin: 'draft', document: { plain: PLAIN } });
  });

  test('a book in which nothing is recognised testifies nothing: the text is held against itself', async () => {
    await showText({ report: { ...REPORT, tables: [] } });
    expect(screen.getByText('没有工作簿：只核对文字自身。')).toBeVisible();
    expect(screen.getByRole('button', { name: '3 未绑定' })).toBeVisible();
  });

  test('a book that cannot be read stops no text, and it is said', async () => {
    const read = (): Promise<never> => Promise.reject(new HostError('cannotRead', '工作簿读不出来。'));
    const { store } = await showText({ read });
    expect(screen.getByText('没有工作簿：只核对文字自身。')).toBeVisible();
    expect(store.getState().notice).toEqual({ kind: 'warning', text: '工作簿读不出来。' });
  });

  test('what is no text is refused in one sentence, and the text before it stays', async () => {
    const { store } = await showText();
    const before = store.getState().text;
    const pdf = textFile('%PDF-1.7 …', '情况说明.pdf');
    await act(() => store.getState().openText(pdf));
    expect(store.getState().notice).toMatchObject({
      kind: 'warning',
      text: expect.stringContaining('情况说明.pdf') as string,
    });
    expect(store.getState().text).toBe(before);
  });
});

test('texts that came with the book are at hand: the first is proof-read, and its findings counted on the tab', async () => {
  const { store, user } = await show();
  await act(() => store.getState().openPage('check'));
  await act(() => store.getState().offerTexts([textFile(PLAIN, '甲.txt'), textFile('占60.36%。', '乙.txt')]));
  expect(screen.getByRole('tab', { name: '校对 3' })).toBeVisible();
  await act(() => store.getState().openPage('proofread'));
  await user.click(await screen.findByRole('button', { name: '换一份文稿' }));
  await user.click(screen.getByRole('button', { name: '乙.txt' }));
  expect(await screen.findByText('稿件问题 1 处：必改 1，核实 0，提示 0。')).toBeVisible();
});

describe('findings', () => {
  test('a card says the words, what is wrong, and what would be right; its cell is one click away', async () => {
    const { user, host } = await showText();
    const share = within(card('60.36%'));
    expect(share.getByText('占比用了支出总计作分母，按本年支出合计应为 62.36%。')).toBeVisible();
    expect(share.getByText('一、收入支出决算总体情况说明')).toBeVisible();
    expect(share.getByText('第 3 行')).toBeVisible();
    await user.click(share.getByRole('button', { name: 'GK05 一般公共预算支出!C5' }));
    expect(host.selected).toEqual([SUSPECT_CELL]);
  });

  test('by severity and by kind of check', async () => {
    const { user } = await showText();
    await user.selectOptions(screen.getByRole('combobox', { name: '性质' }), 'error');
    expect(cards()).toEqual(['“60.36%”']);
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    await user.selectOptions(screen.getByRole('combobox', { name: '类别' }), '个人信息');
    expect(cards()).toEqual(['“13800138000”']);
    await user.selectOptions(screen.getByRole('combobox', { name: '性质' }), 'error');
    expect(screen.getByText('筛选之后没有内容。')).toBeVisible();
  });

  test('F8 and Shift+F8 go from one to the next, around the end, and take the keyboard along', async () => {
    const { user, store } = await showText();
    const seen: (string | null)[] = [];
    for (const key of ['{F8}', '{F8}', '{F8}', '{F8}', '{Shift>}{F8}{/Shift}']) {
      await user.keyboard(key);
      seen.push(document.activeElement?.closest('article')?.getAttribute('aria-label') ?? null);
    }
    expect(seen).toEqual(['“60.36%”', '“13800138000”', '“20862.66万元。”', '“60.36%”', '“20862.66万元。”']);
    expect(store.getState().textView.current).toBe('NR-A04@20862.66万元。@');
    expect(screen.getByText('第 3 处，共 3 处')).toBeVisible();
  });

  test('the corrected words go to the clipboard by themselves', async () => {
    const { user, copied } = await showText();
    await user.click(screen.getByRole('button', { name: '复制改法：62.36%' }));
    expect(copied).toEqual([{ html: null, text: '62.36%' }]);
  });
});

describe('the text with findings in place', () => {
  async function showInPlace(): Promise<Shown> {
    const shown = await showText();
    await shown.user.click(screen.getByRole('tab', { name: '原文' }));
    return shown;
  }

  const text = (): HTMLElement => screen.getByRole('group', { name: '情况说明.txt' });

  test('holds every word, with a mark at each finding', async () => {
    await showInPlace();
    expect(text().textContent).toBe(PLAIN.replaceAll('\n', ''));
    const marks = within(text()).getAllByRole('button');
    expect(marks.map(({ textContent }) => textContent)).toEqual(['20862.66万元。', '60.36%', '13800138000']);
    expect(marks.map(({ title }) => title)).toEqual(['提示：标点', '必改：占比重算', '核实：证件号、手机号、账号']);
  });

  test('the strip speaks of the finding that is looked at, and the walk follows the text', async () => {
    const { user } = await showInPlace();
    await user.click(within(text()).getByRole('button', { name: '13800138000' }));
    expect(within(screen.getByRole('complementary', { name: '问题' })).getByText(/^文中有手机号/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '上一处' }));
    expect(document.activeElement).toHaveTextContent('60.36%');
  });

  test('the other end of a contradiction is told apart, and one click away', async () => {
    const { user } = await showText();
    await user.click(within(card('60.36%')).getByRole('button', { name: '第 4 行“18727.13”' }));
    await waitFor(() => expect(document.activeElement).toHaveTextContent('18727.13'));
    expect(document.activeElement?.tagName).toBe('MARK');
  });
});

describe('不是错误', () => {
  async function dismiss({ user }: Shown, note = '口径不同，已核对原始凭证。'): Promise<void> {
    await user.click(screen.getByRole('button', { name: '不是错误：13800138000' }));
    const field = screen.getByRole('textbox', { name: '为什么不是错误：13800138000' });
    expect(screen.getByRole('button', { name: '保存' })).toBeDisabled();
    await user.click(field);
    await user.paste(note);
    await user.click(screen.getByRole('button', { name: '保存' }));
  }

  test('asks for a reason, leaves the list, and can be taken back', async () => {
    const shown = await showText();
    await dismiss(shown);
    expect(screen.getByText('稿件问题 2 处：必改 1，核实 0，提示 1。')).toBeVisible();
    expect(screen.getByText('口径不同，已核对原始凭证。')).toBeInTheDocument();
    expect(shown.store.getState()).toMatchObject({
      explanations: [{ finding: 'NR-A04@13800138000@', text: '口径不同，已核对原始凭证。' }],
      unsaved: { explanations: true },
    });
    await shown.user.click(screen.getByRole('button', { name: '撤销：13800138000', hidden: true }));
    expect(screen.getByText(/^稿件问题 3 处/)).toBeVisible();
    expect(shown.store.getState().explanations).toEqual([]);
  });

  test('goes into 助手资料, and is asked again when the words change', async () => {
    const shown = await showText();
    await dismiss(shown);
    await shown.user.click(screen.getByRole('button', { name: '保存助手资料', hidden: true }));
    expect([...shown.saved.keys()]).toEqual([expect.stringMatching(/助手资料\.xlsx$/)]);
    expect(shown.store.getState().unsaved.explanations).toBe(false);

    const [said] = shown.store.getState().explanations;
    act(() => shown.store.setState({ explanations: said ? [{ ...said, figures: 'other' }] : [] }));
    await act(() => shown.store.getState().openText(textFile(PLAIN)));
    expect(screen.getByText(/^文字或数已变，原来的说明不再算数，请再看一次：口径不同/)).toBeVisible();
  });

  test('without files it goes onto the sheet of explanations, labelled as what it is', async () => {
    const shown = await showText({ withFiles: false });
    await dismiss(shown);
    await shown.user.click(screen.getByRole('button', { name: '写入工作表', hidden: true }));
    const [sheet] = shown.host.written;
    expect(sheet?.name).toBe('出错说明');
    expect(
      sheet?.rows.map((row) => row.map(({ value }) => value)).find(([id]) => id === 'NR-A04@13800138000@'),
    ).toEqual(expect.arrayContaining(['校对：不是错误', '口径不同，已核对原始凭证。']));
  });
});

describe('a book that changes', () => {
  test('has the text proof-read anew with the next check', async () => {
    const { store } = await showText();
    const before = store.getState().proofread;
    await act(() => store.getState().check());
    expect(store.getState().proofread).not.toBe(before);
    expect(store.getState().proofread?.basis.check).toBe(store.getState().result?.check);
  });

  test('while another page is open, once the page is opened again, and only then', async () => {
    const { store } = await showText();
    await act(() => store.getState().openPage('check'));
    const before = store.getState().proofread;
    await act(() => store.getState().openPage('proofread'));
    expect(store.getState().proofread).toBe(before);
    await act(() => store.getState().openPage('check'));
    await act(() => store.getState().check());
    await act(() => store.getState().openPage('proofread'));
    expect(store.getState().proofread).not.toBe(before);
  });

  test('says so until it is checked again', async () => {
    const { host } = await showText();
    act(() => host.change());
    expect(screen.getByText('工作簿已改动，下面的结果可能已过期。')).toBeVisible();
  });
});

describe('out', () => {
  test('the report is a file of its own', async () => {
    const { user, saved } = await showText();
    await user.click(screen.getByRole('button', { name: '导出' }));
    await user.click(screen.getByRole('button', { name: '校对报告（网页，可打印）' }));
    expect([...saved.keys()]).toEqual(['情况说明（校对报告）.html']);
    expect(new TextDecoder().decode(saved.get('情况说明（校对报告）.html'))).toContain('占比用了支出总计作分母');
  });

  test('a Word file comes back as a copy with remarks, its words as they were', async () => {
    const { user, saved, store } = await show();
    const original = docxFile(
      PLAIN.split('\n')
        .map((line) => p(line))
        .join(''),
    );
    const file = { name: '情况说明.docx', read: () => Promise.resolve(original) };
    await act(() => store.getState().openText(file));
    await user.click(screen.getByRole('button', { name: '导出' }));
    await user.click(screen.getByRole('button', { name: 'Word 批注稿' }));
    expect([...saved.keys()]).toEqual(['情况说明（校对）.docx']);
    const copy = await openText('copy.docx', saved.get('情况说明（校对）.docx') ?? new Uint8Array());
    expect(copy).toMatchObject({ kind: 'text', text: { plain: `${PLAIN}\n`, remarks: ['comments'] } });
  });

  test('a text without a Word file has no such copy', async () => {
    const { user } = await showText();
    await user.click(screen.getByRole('button', { name: '导出' }));
    expect(screen.queryByRole('button', { name: 'Word 批注稿' })).toBeNull();
  });

  test('where files cannot be handed out it says why, and the findings can be copied', async () => {
    const { user, copied } = await showText({ withFiles: false });
    await user.click(screen.getByRole('button', { name: '导出' }));
    expect(screen.getByText(/^这里的窗格不能保存文件/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^校对报告/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: '复制问题清单' }));
    expect(copied[0]?.text).toContain(
      '1. 【必改】第 3 行（一、收入支出决算总体情况说明）“60.36%”：占比用了支出总计作分母',
    );
    expect(copied[0]?.html).toContain('<table>');
  });
});

describe('opinions', () => {
  test('the 审核意见单 of the book asks for what is wrong in its text, and the next round knows it again', async () => {
    const { store, saved } = await showText();
    await act(() => store.getState().saveReport('reviewXlsx'));
    const [[name, bytes] = ['', new Uint8Array()]] = [...saved];
    expect(name).toMatch(/审核意见单\.xlsx$/);
    await act(() => store.getState().openText(textFile(PLAIN.replace('60.36%', '62.36%'))));
    await act(() => store.getState().openPrevious({ name, read: () => Promise.resolve(bytes) }));
    const told = (): readonly (readonly string[])[] =>
      (store.getState().comparison?.outcomes ?? [])
        .filter(({ opinion }) => opinion.rule.startsWith('NR-'))
        .map(({ opinion, outcome }) => [opinion.stated, outcome]);
    expect(told()).toEqual([
      ['60.36%', 'mended'],
      ['13800138000', 'open'],
      ['20862.66万元。', 'open'],
    ]);
    await act(() => store.getState().openText(textFile(PLAIN)));
    expect(told()).toContainEqual(['60.36%', 'open']);
    expect(store.getState().comparison?.freshTexts).toEqual([]);
  });
});

test('each count of figures opens its list, whose cells lead into the book', async () => {
  const { user, host } = await showText();
  await user.click(screen.getByRole('button', { name: '3 核过' }));
  expect(screen.getByRole('heading', { name: /^核过/ })).toHaveFocus();
  await user.click(screen.getAllByRole('button', { name: 'GK05 一般公共预算支出!C5' })[0] ?? document.body);
  expect(host.selected).toEqual([SUSPECT_CELL]);
  await user.click(screen.getByRole('button', { name: '返回' }));
  expect(screen.getByText(/^稿件问题 3 处/)).toBeVisible();
});
