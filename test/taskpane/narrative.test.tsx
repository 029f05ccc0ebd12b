import { allowanceFor } from '../../src/document/allowance';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import * as casework from '../../src/casework';
import type { FilePage } from '../../src/host/file';
import { draftToText } from '../../src/language';
import { decodeXml } from '../../src/document/package/xml';
import { maybeEntry, openArchive, unpack } from '../../src/document/package/zip';
import type { Draft, Figure, ReportModel, Run } from '../../src/model';
import { createPaneStore, TaskPane, type PaneStore, type PickedFile } from '../../src/taskpane';
import type { PaneDependencies } from '../../src/taskpane/store/actions';
import type { CarriedData } from '../../src/taskpane/store/carried';
import { readBook as realReadBook } from '../../src/taskpane/read-book';
import { book as workbook, rows, sheet } from '../support/grid';
import { type FakeHost, fakeHost, type FakeHostOptions } from '../support/pane/fake-host';
import {
  at,
  CHECK,
  fakeCasework,
  type FakeCasework,
  REPORT,
  SNAPSHOT,
  SUMMARY_SHEET,
} from '../support/pane/sample-result';
import { withoutStyles } from '../support/pane/without-styles';

withoutStyles();
Element.prototype.scrollIntoView = () => {};

interface Shown {
  readonly store: PaneStore;
  readonly host: FakeHost;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly saved: Map<string, Uint8Array>;
  readonly copied: { readonly html: string; readonly text: string }[];
}

/** A draft of one short section, made as it is: the rest of the document would only slow the tests. 送审摘要 is short. */
function shortened(draft: Draft): Draft {
  const sections = draft.sections.filter(({ id }) => id === 'grandTotal');
  const headings = new Set(sections.map(({ heading }) => heading));
  return { ...draft, sections, missing: draft.missing.filter(({ where }) => headings.has(where)) };
}

const realDrafting: FakeCasework = {
  draft: (report, inputs, kind) => {
    const draft = casework.draft(report, inputs, kind);
    return kind === 'brief' ? draft : shortened(draft);
  },
};

interface ShowOptions extends FakeHostOptions {
  readonly fake?: FakeCasework;
  readonly readBook?: PaneDependencies['readBook'];
  readonly withFiles?: boolean;
  readonly earlier?: CarriedData;
}

async function show({
  fake = {},
  readBook = realReadBook,
  withFiles = true,
  earlier,
  ...options
}: ShowOptions = {}): Promise<Shown> {
  cleanup();
  const saved = new Map<string, Uint8Array>();
  const page: Partial<FilePage> = {
    saveFile: (name, bytes) => void saved.set(name, bytes),
    saveCopy: () => Promise.resolve(),
  };
  const host = fakeHost(SNAPSHOT, { ...options, ...(withFiles && { page }) });
  const copied: { html: string; text: string }[] = [];
  const store = createPaneStore({
    host,
    readBook,
    loadCasework: () => Promise.resolve(fakeCasework({ ...realDrafting, draftToText, ...fake })),
    copyText: () => Promise.resolve(true),
    copyRich: (html, text) => {
      copied.push({ html, text });
      return Promise.resolve(true);
    },
    ...(earlier && { earlier }),
  });
  await act(async () => {
    await store.getState().openPage('narrative');
    await store.getState().check();
    render(<TaskPane store={store} />);
  });
  await screen.findByRole('heading', { level: 2, name: /决算/ });
  return { store, host, user: userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never }), saved, copied };
}

const strip = () => within(screen.getByRole('complementary', { name: '来源' }));
const TOTAL = 'incomeExpenditure/in.grandTotal/finalAmount';

function draftText(): string {
  return screen.getByRole('article').textContent;
}

describe('a blank', () => {
  test('is filled below the text, which then goes on with the next one', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: '〔待填：上年数〕' }));
    const field = strip().getByLabelText(/^上年收支总计（万元）/);
    expect(field).toHaveFocus();
    expect(field).toHaveAccessibleDescription(
      '一、收入支出决算总体情况说明 · 计算与上年相比的增减额和增减率。金额以万元为单位，例如 12.30；以元为单位的写明“元”。',
    );
    await user.type(field, '20000.00');
    await user.click(strip().getByRole('button', { name: '保存，下一处' }));
    expect(draftText()).toContain('增加862.66万元，增长4.31%');
    expect(await strip().findByLabelText('收支总计比上年增加的主要原因')).toHaveFocus();
  });

  test('says in one sentence what is wrong with what was typed, and takes nothing', async () => {
    const { user, store } = await show();
    await user.click(screen.getByRole('button', { name: '〔待填：上年数〕' }));
    await user.type(strip().getByLabelText(/^上年收支总计/), '两万{Enter}');
    expect(strip().getByRole('alert')).toHaveTextContent('“两万”不是金额，请写成 12.30 这样的数。');
    expect(store.getState().supplement.amounts).toEqual({});
  });

  test('need not be filled: its clause goes with what is said of it, and can be asked for again', async () => {
    const { user, store } = await show();
    await user.click(screen.getByRole('button', { name: '〔待填：上年数〕' }));
    await user.click(strip().getByRole('button', { name: '不填' }));
    expect(store.getState().draft?.missing).toEqual([]);
    expect(draftText()).toContain('总计均为20862.66万元。');
    expect(draftText()).not.toContain('与上年相比');
    await user.click(await screen.findByText('已填内容'));
    await user.click(await screen.findByRole('button', { name: '全部取消不填' }));
    expect(screen.getByRole('button', { name: '〔待填：上年数〕' })).toBeVisible();
  });

  test('is asked for in the order of the text, with why, by section, and all need not be filled at once', async () => {
    const { user, store } = await show();
    await user.click(screen.getByText('待填内容'));
    const list = screen.getByRole('list', { name: '' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      '上年收支总计（万元），见上年公开稿或上年收入支出决算总表计算与上年相比的增减额和增减率',
      '收支总计与上年相比有增减（持平则不需要）的主要原因有增减或与预算有出入，就要说明原因',
    ]);
    expect(screen.getByRole('region', { name: '一、收入支出决算总体情况说明' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '其余全部不填' }));
    expect(store.getState().draft?.missing).toEqual([]);
  });

  test('that was filled is shown by its name, and can be changed', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: '〔待填：上年数〕' }));
    await user.type(strip().getByLabelText(/^上年收支总计/), '20000{Enter}');
    await user.click(await strip().findByRole('button', { name: '取消' }));
    await user.click(await screen.findByText('已填内容'));
    await user.click(screen.getByRole('button', { name: /^修改：上年收支总计/ }));
    const field = strip().getByLabelText(/^上年收支总计/);
    expect(field).toHaveValue('20000.00万元');
    await user.clear(field);
    await user.type(field, '20862.66{Enter}');
    expect(draftText()).toContain('与上年持平');
    // Equal figures owe no reason.
    expect(draftText()).not.toContain('主要原因');
  });
});

describe('counts of what cost nothing', () => {
  const PRESUMED = [
    { id: 'count/overseasGroups', kind: 'count', prompt: '出国（境）团组数' },
    { id: 'count/vehiclesBought', kind: 'count', prompt: '公务用车购置数' },
  ] as const;

  test('are told as 0, to be confirmed in one click', async () => {
    const { user, store } = await show({
      fake: {
        draft: (report, inputs, kind) => ({
          ...shortened(casework.draft(report, inputs, kind)),
          presumed: PRESUMED.filter(({ id }) => inputs.supplement.counts[id] === undefined),
        }),
      },
    });
    const note = '出国（境）团组数、公务用车购置数：相应的支出为 0，先按 0 填，请核对。';
    expect(screen.getByText(note)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '都是 0' }));
    await waitFor(() => expect(screen.queryByText(note)).toBeNull());
    expect(store.getState().supplement.counts).toEqual(Object.fromEntries(PRESUMED.map(({ id }) => [id, 0])));
    expect(screen.queryByRole('button', { name: '都是 0' })).toBeNull();
  });
});

describe('a figure', () => {
  test('written by hand says so, is taken from no cell, and can be taken back', async () => {
    const { user, store } = await show();
    await user.click(screen.getByRole('button', { name: '20862.66' }));
    await user.click(strip().getByRole('button', { name: '改数' }));
    const field = strip().getByRole('textbox', { name: '改为' });
    await user.clear(field);
    await user.type(field, '20862.70{Enter}');
    expect(draftText()).toContain('20862.70（手工改数，不再取数）万元');
    expect(store.getState().supplementUnsaved).toBe(true);
    await user.click(screen.getByRole('button', { name: '20862.70' }));
    expect(strip().getByText('手工改数，不再取数；按表应为 20862.66万元')).toBeVisible();
    await user.click(strip().getByRole('button', { name: '恢复取数' }));
    expect(draftText()).toContain('20862.66万元');
    expect(draftText()).not.toContain('手工改数');
  });

  test('is found from its cell, sentence by sentence', async () => {
    const area = { top: 2, left: 2, bottom: 2, right: 2 };
    const { user } = await show({ selectedArea: () => ({ sheet: SUMMARY_SHEET, area }) });
    await user.click(screen.getByRole('button', { name: '所选单元格用在哪里' }));
    expect(await screen.findByRole('heading', { name: '1 句用到所选单元格' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: /2020年度收入、支出总计均为20862.66万元。$/ }));
    expect(document.activeElement?.id).toBe('paragraph-grandTotal-0');
  });

  test.each([
    ['no cell is selected', null, '请先在工作簿里选中单元格。'],
    [
      'the text does not use the cell',
      { sheet: SUMMARY_SHEET, area: { top: 0, left: 0, bottom: 0, right: 0 } },
      '文中没有用到所选单元格的数。',
    ],
  ])('where %s the pane says so', async (_case, selected, sentence) => {
    const { user } = await show({ selectedArea: () => selected });
    await user.click(screen.getByRole('button', { name: '所选单元格用在哪里' }));
    expect(await screen.findByText(sentence)).toBeVisible();
  });

  test('that a cell changed shows what it was until that has been seen; the reason stays', async () => {
    const { user, store, recognise } = await showWithChangingCell();
    await act(async () => {
      await store.getState().fillBlank({ id: `prior:${TOTAL}`, kind: 'amount' }, '20000');
      await store.getState().fillBlank({ id: `reason:change:${TOTAL}`, kind: 'reason' }, '项目增加');
    });
    recognise(21000);
    await act(() => store.getState().check());
    expect(screen.getByText(/^单元格改动后，文中有 3 个数变了/)).toBeVisible();
    expect(draftText()).toContain('原20862.66→21000.00万元');
    expect(draftText()).toContain('增加原862.66→1000.00万元');
    expect(draftText()).toContain('主要原因是项目增加');
    await user.click(screen.getByRole('button', { name: '知道了' }));
    expect(draftText()).not.toContain('原20862.66');
  });
});

/** The pane over a book of which the total can be changed. */
async function showWithChangingCell() {
  let total: number | null = null;
  const fake = { recognise: (): ReportModel => (total === null ? REPORT : withTotal(total)) };
  const shown = await show({ fake });
  return { ...shown, recognise: (value: number) => (total = value) };
}

function withTotal(value: number): ReportModel {
  const [summary, ...others] = REPORT.tables;
  if (!summary) throw new Error('the first table is the summary');
  const rows = summary.rows.map((row) => ({
    ...row,
    cells: new Map(
      [...row.cells].map(([key, cell]) => [key, { ...cell, value, amount: { fen: value * 1_000_000, step: 10_000 } }]),
    ),
  }));
  return { ...REPORT, tables: [{ ...summary, rows }, ...others] };
}

describe('the outline', () => {
  test('follows the template that is chosen, which is kept by its title', async () => {
    const { user, store } = await show();
    await user.selectOptions(screen.getByRole('combobox', { name: '模板' }), '四川 2022年度起');
    expect(store.getState().draft?.template).toBe('sichuan');
    expect(store.getState().supplement.texts.template).toBe('四川 2022年度起');
    await user.selectOptions(screen.getByRole('combobox', { name: '模板' }), '按年度和地区');
    expect(store.getState().draft?.template).toBe('national-2021');
    expect(screen.getByText(/^这是哪个省（自治区、直辖市）的单位？/)).toBeVisible();
    expect(screen.getByRole('combobox', { name: '模板' })).toHaveDisplayValue('请选择');
  });

  test('knows the kind of the unit', async () => {
    const { user, store } = await show();
    await user.selectOptions(screen.getByRole('combobox', { name: '单位性质' }), '医院');
    expect(store.getState().supplement.unitKind).toBe('hospital');
  });
});

describe('the unit’s own template', () => {
  const edit = async (): Promise<Shown> => {
    const shown = await show();
    await shown.user.click(screen.getByRole('button', { name: '改模板句子' }));
    await screen.findByRole('group', { name: '第 1 段' });
    return shown;
  };
  const first = () => within(screen.getByRole('group', { name: '第 1 段' }));
  const write = async (user: Shown['user'], text: string): Promise<void> => {
    const field = first().getByRole('textbox');
    await user.clear(field);
    await user.click(field);
    await user.paste(text);
  };

  test('shows how a sentence would read while it is written, and is used once it is taken', async () => {
    const { user } = await edit();
    await write(user, '全年收支总计{收支总计}。');
    expect(await first().findByText('全年收支总计20862.66万元。')).toBeVisible();
    await user.click(first().getByRole('button', { name: '采用：第 1 段' }));
    await user.click(screen.getByRole('button', { name: '返回' }));
    expect(draftText()).toContain('全年收支总计20862.66万元。');
  });

  test('says what is wrong at which character, and takes nothing wrong', async () => {
    const { user } = await edit();
    await write(user, '总计{收支总记}。');
    const alert = await first().findByRole('alert');
    expect(alert).toHaveTextContent('没有名为“收支总记”的数或文字，是不是“收支总计”。');
    expect(alert.querySelector('mark')).toHaveTextContent('{收支总记}');
    expect(first().getByRole('button', { name: '采用：第 1 段' })).toBeDisabled();
  });

  test('leaves out a sentence, and has it back', async () => {
    const { user, store } = await edit();
    await user.click(first().getByRole('button', { name: '不写：第 1 段' }));
    expect(await screen.findByText('已设为不写。')).toBeVisible();
    // No heading stands over nothing.
    expect(store.getState().draft?.sections.some(({ id }) => id === 'grandTotal')).toBe(false);
    await user.click(first().getByRole('button', { name: '恢复原句：第 1 段' }));
    expect(store.getState().supplement.texts).toEqual({});
  });

  test('moves a section, and switches a wording', async () => {
    const { user, store } = await edit();
    await user.click(screen.getByRole('button', { name: '下移：收入支出决算总体情况说明' }));
    expect(store.getState().supplement.texts['order:national-2021/narrative']?.split('\n').slice(0, 2)).toEqual([
      '收入决算情况说明',
      '收入支出决算总体情况说明',
    ]);
    await user.click(screen.getByText('写法选择'));
    await user.selectOptions(screen.getByRole('combobox', { name: '减少的百分比写作' }), '减少');
    expect(store.getState().supplement.texts['switch:national-2021/decreaseWord']).toBe('减少');
  });
});

describe('the way out', () => {
  const open = async (options: ShowOptions = {}): Promise<Shown> => {
    const shown = await show(options);
    await shown.user.click(screen.getByRole('button', { name: '导出' }));
    return shown;
  };
  const waiveAll = (store: PaneStore) =>
    act(() => store.getState().waiveBlanks((store.getState().draft?.missing ?? []).map(({ id }) => id)));

  const doubting: FakeCasework = {
    draft: (report, inputs, kind) => {
      const draft = realDrafting.draft?.(report, inputs, kind) ?? casework.draft(report, inputs, kind);
      const doubted = (run: Run): Run => (run.figure ? { ...run, figure: { ...run.figure, doubt: '差 1.00' } } : run);
      const sections = draft.sections.map((section) => ({
        ...section,
        paragraphs: section.paragraphs.map(({ runs }) => ({ runs: runs.map(doubted) })),
      }));
      return { ...draft, sections };
    },
  };

  test.each(['导出（待填处标黄）', '全部留空导出', '导出送审摘要', '复制带格式文字', '复制纯文字'])(
    '%s waits until figures in doubt were seen, in one click',
    async (name) => {
      const { user, store, saved, copied } = await open({ fake: doubting });
      await user.click(screen.getByRole('button', { name }));
      await waitFor(() => expect(screen.getAllByText(/^文中有 \d+ 个数取自核对不平/).length).toBeGreaterThan(1));
      expect([saved.size, copied.length]).toEqual([0, 0]);
      await user.click(screen.getByRole('button', { name: '已看过，仍要导出' }));
      await user.click(screen.getByRole('button', { name }));
      await waitFor(() => expect(store.getState().notice?.kind).toBe('info'));
    },
  );

  test.each([
    ['导出（待填处标黄）', /待填：上年数/],
    ['全部留空导出', /\u3000{4}/],
  ])('%s goes out with what is open', async (name, shown) => {
    const { user, saved } = await open();
    await user.click(screen.getByRole('button', { name }));
    await waitFor(() => expect(saved.size).toBe(1));
    const [bytes = new Uint8Array()] = saved.values();
    const entry = maybeEntry(openArchive(bytes), 'word/document.xml');
    expect(entry && decodeXml(unpack(entry, allowanceFor()))).toMatch(shown);
  });

  test('is a Word file of one name once nothing is open', async () => {
    const { user, store, saved } = await open();
    await waiveAll(store);
    await user.click(screen.getByRole('button', { name: '导出情况说明' }));
    expect(await screen.findByText(/^已交给浏览器保存：示例县卫生健康局2020年度部门决算.docx。/)).toBeVisible();
    const [bytes] = saved.values();
    expect([...(bytes ?? []).slice(0, 2)]).toEqual([0x50, 0x4b]);
  });

  test('the leader’s page goes out with what is open', async () => {
    const { user, saved } = await open();
    await user.click(screen.getByRole('button', { name: '导出送审摘要' }));
    await screen.findByText(/^已交给浏览器保存/);
    expect([...saved.keys()]).toEqual(['示例县卫生健康局2020年度部门决算送审摘要.docx']);
  });

  test('is rich text with the plain one beside it', async () => {
    const { user, store, copied } = await open();
    await waiveAll(store);
    await user.click(screen.getByRole('button', { name: '复制带格式文字' }));
    expect(await screen.findByText('已复制。')).toBeVisible();
    expect(copied[0]?.html).toContain('收入、支出总计均为20862.66万元');
    expect(copied[0]?.text).toContain('收入、支出总计均为20862.66万元');
  });

  test('takes the list of what is open along, to be asked for elsewhere', async () => {
    const { user, store, copied } = await show();
    const missing = store.getState().draft?.missing ?? [];
    await user.click(screen.getByText('待填内容'));
    await user.click(screen.getByRole('button', { name: '复制清单' }));
    expect(await screen.findByText('已复制。')).toBeVisible();
    const [clip] = copied;
    expect(clip?.text).toMatch(new RegExp(`^示例县卫生健康局2020年度部门决算：待填清单（${missing.length}项）\n`));
    for (const { prompt } of missing)
      expect([clip?.html, clip?.text].every((form) => form?.includes(prompt))).toBe(true);
  });

  test('is the clipboard alone where the page cannot hand out files', async () => {
    await open({ withFiles: false });
    expect(screen.getByText(/^这里的窗格不能保存文件/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^导出./ })).toBeNull();
  });
});

/** A file as if it were chosen; `readBook` reads it by its name. */
const picked = (name: string): PickedFile => ({ name, read: () => Promise.resolve(new Uint8Array()) });

describe('other books', () => {
  const PRIOR: ReportModel = { ...withTotal(20000), year: 2019 };

  const withOther: ShowOptions = {
    fake: { readOther: () => PRIOR },
    readBook: (name) => Promise.resolve({ name, sheets: [] }),
  };

  test('last year’s gives what nobody then needs to type, and can be closed', async () => {
    const { user, store } = await show(withOther);
    await act(() => store.getState().openOther('prior', [picked('上年.xlsx')]));
    expect(draftText()).toContain('增加862.66万元，增长4.31%');
    await user.click(screen.getByText('资料来源'));
    expect(screen.getByText('上年.xlsx')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '关闭' }));
    expect(draftText()).toContain('〔待填：上年数〕');
  });

  test('a budget gives both of its budgets, the one of the beginning and the one after its changes', async () => {
    const budget = sheet(
      '一般公共预算支出表',
      rows("科目编码|科目名称|年初预算数|调整预算数\n'2100408|基本公共卫生服务|2000.00|2500.00"),
    );
    const { store } = await show({ ...withOther, readBook: (name) => Promise.resolve(workbook(name, budget)) });
    await act(() => store.getState().openBudget(picked('预算.xlsx')));
    const amounts = store.getState().supplement.amounts;
    expect(amounts['budget:generalBudgetExpenditure/2100408/total']?.fen).toBe(2_000_000_000);
    expect(amounts['adjusted:generalBudgetExpenditure/2100408/total']?.fen).toBe(2_500_000_000);
  });

  test.each([
    ['openBudget', '“说明.xlsx”里没有认出预算表；请选当年部门预算（一般公共预算支出表、“三公”经费表等）。'],
    ['openKept', '“说明.xlsx”里没有助手资料；请选决算助手写出的“…_助手资料.xlsx”。'],
  ] as const)('%s refuses a file that is none', async (action, sentence) => {
    const { store } = await show(withOther);
    await act(() => store.getState()[action](picked('说明.xlsx')));
    expect(await screen.findByText(sentence)).toBeVisible();
  });

  test('a file that is no form is named', async () => {
    const { store } = await show(withOther);
    await act(() => store.getState().openForms([picked('说明.xlsx')]));
    expect(store.getState().notice).toEqual({ kind: 'warning', text: '“说明.xlsx”不是收集表，没有读入。' });
  });

  test('a form for subordinate units is made, filled in, and read back', async () => {
    const { store, saved } = await show(withOther);
    await act(() => store.getState().saveForms());
    const [[name, bytes] = ['', new Uint8Array()]] = saved;
    expect(name).toBe('2020_收集表.xlsx');
    const form = await realReadBook(name, bytes);
    expect(casework.maybeForm(form)?.lines.map((line) => line.name)).toContain(
      '公务用车保有量（辆），见机构运行信息表',
    );
  });
});

describe('a bureau’s own edition', () => {
  const edition = (name: string, text: string): PickedFile => ({
    name,
    read: () => Promise.resolve(new TextEncoder().encode(text)),
  });
  const OWN = '决算版本\n【目录】\n第三部分 情况说明\n一、收入决算情况\n二、支出决算情况\n【写法】\n零写作：0\n';

  test('is taken over, shapes the draft, and is to be put away', async () => {
    const { store } = await show({ fake: { draft: casework.draft } });
    await act(() => store.getState().fillBlank({ id: `prior:${TOTAL}`, kind: 'amount' }, '20000'));
    await act(() => store.getState().openKept(edition('版本.txt', OWN)));
    const headings = store.getState().draft?.sections.map(({ heading }) => heading) ?? [];
    expect(headings.filter((heading) => /收支|决算情况$/.test(heading))).toEqual([
      '一、收入决算情况',
      '二、支出决算情况',
    ]);
    expect(store.getState().supplement.amounts[`prior:${TOTAL}`]).toBeDefined();
    expect(store.getState().supplementUnsaved).toBe(true);
    expect(store.getState().notice?.text).toBe(
      '已采用版本文件“版本.txt”：标题、次序和写法见“模板”，公式见“自定义公式”；请保存助手资料。',
    );
  });

  test.each([
    ['版本.txt', OWN.replace('零写作：0', '零写作：无'), '第 7 行：“零写作”不能是“无”，可以是：0.00、0。'],
    ['说明.txt', '关于决算的说明', '“说明.txt”不是版本文件；版本文件是文本文件，第一行写“决算版本”。'],
  ])('says what is off in %s', async (name, text, sentence) => {
    const { store } = await show();
    await act(() => store.getState().openKept(edition(name, text)));
    expect(store.getState().notice).toEqual({ kind: 'warning', text: sentence });
  });
});

describe('助手资料', () => {
  const filled = async (options: ShowOptions = {}): Promise<Shown> => {
    const shown = await show(options);
    await act(async () => {
      await shown.store.getState().fillBlank({ id: `prior:${TOTAL}`, kind: 'amount' }, '20000');
      await shown.store.getState().editFigure('grandTotal', { fact: TOTAL }, '20862.70');
      await shown.store.getState().changeTemplate('switch:hunan-2020/zeroText', '0');
    });
    return shown;
  };

  test('as a file holds everything that was filled in, by its name, and gives it back', async () => {
    const { store, saved } = await filled();
    await act(() => store.getState().saveKept());
    expect(store.getState().supplementUnsaved).toBe(false);
    const [[name, bytes] = ['', new Uint8Array()]] = saved;
    expect(name).toBe('示例县卫生健康局_2020_助手资料.xlsx');
    const snapshot = await realReadBook(name, bytes);
    const names = snapshot.sheets.flatMap(({ values }) => values.map((row) => row[2]));
    expect(names).toEqual(expect.arrayContaining(['手工改数', '模板“湖南 2020年度及以前”：零写作']));
    const again = await show();
    await act(() => again.store.getState().takeKept([snapshot]));
    expect(again.store.getState().supplement).toEqual(store.getState().supplement);
    expect(again.store.getState().supplementUnsaved).toBe(false);
  });

  test('is written onto a sheet only when the user agrees', async () => {
    const { user, host, store } = await filled();
    await user.click(screen.getByText('资料来源'));
    expect(screen.getByText('有填写的内容还没有保存。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '写到工作簿' }));
    expect(host.written).toEqual([]);
    await user.click(screen.getByRole('button', { name: '写入' }));
    expect(host.written.map(({ name }) => name)).toEqual(['助手资料']);
    expect(store.getState().notice?.text).toBe('已写到工作表“助手资料”；提交前请用“删除助手痕迹”去掉。');
  });

  test('of another unit is not taken', async () => {
    const { store, saved } = await filled();
    await act(() => store.getState().saveKept());
    const [[name, bytes] = ['', new Uint8Array()]] = saved;
    const snapshot = await realReadBook(name, bytes);
    const other = await show({ fake: { recognise: () => ({ ...REPORT, unitName: '某局' }) } });
    await act(() => other.store.getState().chooseUnitKind('school'));
    await act(() => other.store.getState().takeKept([snapshot]));
    expect(other.store.getState().notice?.text).toBe(
      '助手资料是“示例县卫生健康局”的，打开的工作簿是“某局”的，没有采用。',
    );
    expect(other.store.getState().supplement).toMatchObject({ unitKind: 'school', amounts: {} });
  });
});

test('the kind of unit decides which checks apply, so that the book is judged again at once', async () => {
  const { store } = await show({
    fake: {
      check: (_report, { kept }) => ({
        ...CHECK,
        summary: { ...CHECK.summary, notChecked: kept.supplement.unitKind === null ? 18 : 11 },
      }),
    },
  });
  await act(() => store.getState().chooseUnitKind('township'));
  expect(store.getState().result?.check.summary.notChecked).toBe(11);
  expect(store.getState().draft).not.toBeNull();
});

test('a workbook that is opened anew shows what changed since it was open before', async () => {
  const before = await show();
  await act(() => before.store.getState().chooseUnitKind('hospital'));
  const { store } = await show({
    earlier: before.store.getState(),
    fake: { recognise: () => withTotal(21000) },
  });
  expect(store.getState().supplement.unitKind).toBe('hospital');
  expect(draftText()).toContain('原20862.66→21000.00万元');
});

test('figures lead to the cell of the open book, the first of them', async () => {
  const { user, host, store } = await show();
  const figures = (store.getState().draft?.sections ?? []).flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ runs }) => runs.flatMap((run): readonly Figure[] => (run.figure ? [run.figure] : []))),
  );
  expect(figures.map(({ value }) => value)).toEqual(['20862.66']);
  await user.click(screen.getByRole('button', { name: '20862.66' }));
  expect(host.selected).toEqual([at(SUMMARY_SHEET, 2, 2)]);
});
