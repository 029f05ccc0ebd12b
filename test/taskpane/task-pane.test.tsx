import { act, render, screen, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { cannot } from '../../src/host/abilities';
import { HostError } from '../../src/host/errors';
import type { WorkbookSnapshot } from '../../src/model';
import { createPaneStore, TaskPane } from '../../src/taskpane';
import { readBook } from '../../src/taskpane/read-book';
import { withoutStyles } from '../support/pane/without-styles';
import { type FakeHost, fakeHost, type FakeHostOptions } from '../support/pane/fake-host';
import {
  at,
  BROKEN,
  CHECK,
  DRAFT,
  fakeCasework,
  type FakeCasework,
  GENERAL_SHEET,
  ledgerLines,
  REPORT,
  SNAPSHOT,
  SUMMARY_SHEET,
  SUSPECT_CELL,
  UNDECIDED,
} from '../support/pane/sample-result';

withoutStyles();

interface Shown {
  readonly host: FakeHost;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly copied: string[];
}

async function show(options: FakeHostOptions = {}, fake: FakeCasework = {}): Promise<Shown> {
  const host = fakeHost(SNAPSHOT, options);
  const copied: string[] = [];
  const store = createPaneStore({
    host,
    readBook,
    loadCasework: () => Promise.resolve(fakeCasework(fake)),
    copyText: (text) => {
      copied.push(text);
      return Promise.resolve(true);
    },
  });
  // The pane looks for marks of an earlier session as soon as it stands.
  await act(() => Promise.resolve(render(<TaskPane store={store} />)));
  return { host, user: userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never }), copied };
}

async function showChecked(options: FakeHostOptions = {}, fake: FakeCasework = {}): Promise<Shown> {
  const shown = await show(options, fake);
  await shown.user.click(screen.getByRole('button', { name: '检查一致性' }));
  await screen.findByRole('heading', { name: /先看这些/ });
  return shown;
}

const finding = (name: RegExp): HTMLElement => {
  const card = screen.getByRole('button', { name }).closest('li');
  if (card === null) throw new Error('a finding stands in a list');
  return card;
};

describe('before the check', () => {
  test('says what it will do and what it will not', async () => {
    await show();
    expect(screen.getByText('检查只读取单元格，不改动任何内容；数据不离开本机。')).toBeVisible();
  });

  test('asks whose accounts these are, with every answer', async () => {
    await show();
    const options = (name: string): readonly (string | null)[] =>
      within(screen.getByRole('combobox', { name }))
        .getAllByRole('option')
        .map(({ textContent }) => textContent);
    expect(options('口径')).toEqual(['请选择', '部门（汇总）', '本级', '单位']);
    expect(options('单位性质')).toEqual(['请选择', '行政单位', '参公单位', '事业单位', '医院', '学校', '乡镇（街道）']);
  });

  test('an answer stays chosen before and after the check', async () => {
    const { user } = await show();
    const choose = (name: string, option: string): Promise<void> =>
      user.selectOptions(screen.getByRole('combobox', { name }), option);
    await choose('口径', '本级');
    await choose('单位性质', '学校');
    expect(screen.getByRole('combobox', { name: '口径' })).toHaveValue('本级');
    await user.click(screen.getByRole('button', { name: '检查一致性' }));
    await screen.findByRole('heading', { name: /先看这些/ });
    expect(screen.getByRole('combobox', { name: '单位性质' })).toHaveValue('school');
  });

  test('shows how far it is, and stops when told to', async () => {
    const { user } = await show({ read: () => new Promise<WorkbookSnapshot>(() => {}) });
    await user.click(screen.getByRole('button', { name: '检查一致性' }));
    expect(screen.getByRole('progressbar', { name: '正在读取工作簿' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(screen.getByText('已取消，结果没有更新。')).toBeVisible();
    expect(screen.getByRole('button', { name: '检查一致性' })).toBeEnabled();
  });

  test('a failure is the sentence of the host, with a way to try again', async () => {
    const sentence = '单元格正在编辑，请按 Enter 结束单元格编辑后再试。';
    const { user } = await show({ read: () => Promise.reject(new HostError('cellEditMode', sentence)) });
    await user.click(screen.getByRole('button', { name: '检查一致性' }));
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(screen.getByRole('button', { name: '重试' })).toBeEnabled();
  });
});

describe('after the check', () => {
  test('the facts for the desk lead to their cells', async () => {
    const { user, host } = await showChecked();
    await user.click(screen.getByRole('button', { name: '20,862.66' }));
    await user.click(screen.getByRole('button', { name: '示例县卫生健康局' }));
    expect(host.selected).toEqual([at(SUMMARY_SHEET, 2, 2), at(SUMMARY_SHEET, 1, 0)]);
  });

  test('the verdict is one sentence and never says that the book passed', async () => {
    await showChecked();
    expect(screen.getByText('2 张表已识别；412 项勾稽：404 平，5 尾差，3 不平；18 项无法核对。')).toBeVisible();
    expect(document.body.textContent).not.toMatch(/通过|合格|正确无误/);
  });

  test('a clean book has no sentence of praise, and what was not checked stays in sight', async () => {
    const summary = { ...CHECK.summary, broken: 0, exact: 407 };
    await showChecked({}, { check: () => ({ ...CHECK, summary, findings: CHECK.findings.slice(3) }) });
    expect(screen.getByText('已核对的勾稽中没有不平。没有核对的见下。')).toBeVisible();
    expect(screen.getByText('缺“三公”经费支出决算表，2 项勾稽无法核对。')).toBeVisible();
  });

  test('no known table is said plainly', async () => {
    const none = { checked: 1, exact: 1, rounding: 0, broken: 0, notChecked: 0, notApplicable: 0 };
    const { user } = await show(
      {},
      {
        recognise: () => ({ ...REPORT, tables: [] }),
        check: () => ({ ...CHECK, summary: none, findings: [] }),
      },
    );
    await user.click(screen.getByRole('button', { name: '检查一致性' }));
    expect(await screen.findByText(/^没有认出任何一张决算公开表，什么也没有核对。/)).toBeVisible();
    expect(document.body.textContent).not.toContain('没有不平');
    await user.click(screen.getByRole('button', { name: '去指定报表' }));
    expect(screen.getByRole('tab', { name: '报表', selected: true })).toBeVisible();
  });

  test('a finding names the cell, the value with which all would hold, and the likely slip', async () => {
    await showChecked();
    const card = within(finding(/^公开05 · 210 卫生健康支出 · 小计/));
    expect(card.getByText('11,678.97')).toBeVisible();
    expect(card.getByText('若为 11,575.96 则全部平')).toBeVisible();
    expect(card.getByText('可能：合计未随明细更新 · 在套表中修改')).toBeVisible();
    expect(card.getByText(`${GENERAL_SHEET}!C5`)).toBeVisible();
  });

  test('its name and 定位 both show its cell', async () => {
    const { user, host } = await showChecked();
    const card = within(finding(/^公开05 · 210/));
    await user.click(card.getByRole('button', { name: /^公开05 · 210/ }));
    await user.click(card.getByRole('button', { name: /^定位/ }));
    expect(host.selected).toEqual([SUSPECT_CELL, SUSPECT_CELL]);
  });

  test('a cause that cannot be told shows the sentence of its witness', async () => {
    await showChecked();
    expect(
      within(finding(/^总表与明细表的支出合计相同/)).getByText(
        '公开01 本年支出合计 18,727.31 与公开03 合计 18,727.13 不同，差 0.18。',
      ),
    ).toBeVisible();
  });

  test('details open on demand: both sides, the rule, every check in words', async () => {
    const { user } = await showChecked();
    const card = within(finding(/^公开05 · 210/));
    const button = card.getByRole('button', { name: '详情' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(card.getByText('依据：F05 类级 = 其下款级之和；差额 103.01')).toBeVisible();
    expect(card.getByText('12,592.92')).toBeVisible();
    expect(card.getByText('F02 合计 = 类级之和')).toBeVisible();
  });

  test('where several cells may be wrong, the details list them all', async () => {
    const candidates = [...BROKEN.suspects, ...BROKEN.suspects].map((suspect, index) => ({
      ...suspect,
      name: `公开05 · ${210 + index} · 小计`,
    }));
    const findings = [{ ...UNDECIDED, candidates }, ...CHECK.findings.filter(({ id }) => id !== UNDECIDED.id)];
    const { user } = await showChecked({}, { check: () => ({ ...CHECK, findings }) });
    const card = within(finding(/^总表与明细表的支出合计相同/));
    await user.click(card.getByRole('button', { name: '详情' }));
    expect(card.getByRole('heading', { name: '可能是其中之一' })).toBeVisible();
    for (const { name } of candidates) expect(card.getByText(name)).toBeVisible();
  });

  test('↓ and ↑ go from finding to finding', async () => {
    const { user } = await showChecked();
    const [first, second] = screen.getAllByRole('button', { name: /^(公开05 · 210|总表与明细表)/ });
    first?.focus();
    await user.keyboard('{ArrowDown}');
    expect(second).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowUp}');
    expect(first).toHaveFocus();
  });

  test('filters narrow the findings but never hide what was not checked', async () => {
    const { user } = await showChecked();
    await user.click(screen.getByRole('button', { name: '筛选' }));
    await user.selectOptions(screen.getByRole('combobox', { name: '性质' }), '核实');
    expect(screen.queryByRole('button', { name: /^公开05 · 210/ })).toBeNull();
    expect(screen.getByText('缺“三公”经费支出决算表，2 项勾稽无法核对。')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: '报表' }), '一般公共预算财政拨款支出决算表');
    expect(screen.getByText('筛选之后没有内容。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(screen.getByRole('button', { name: /^公开05 · 210/ })).toBeVisible();
  });

  test('what was not checked can be looked through one by one', async () => {
    const { user } = await showChecked();
    await user.click(screen.getByRole('button', { name: '逐项查看' }));
    expect(screen.getByText('18 项')).toBeVisible();
  });

  test('each count of the ledger opens its list, and 返回 leads back', async () => {
    const { user } = await showChecked();
    await user.click(screen.getByRole('button', { name: '18 无法核对' }));
    expect(screen.getByText('缺少数据，没有核对，不等于没有问题。')).toBeVisible();
    expect(screen.getAllByRole('listitem')).toHaveLength(18);
    expect(screen.getByRole('heading', { name: /无法核对/ })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: '返回' }));
    expect(screen.getByRole('heading', { name: /先看这些/ })).toBeVisible();
  });

  test('a list of thousands is not drawn whole', async () => {
    const { user } = await showChecked({}, { check: () => ({ ...CHECK, ledger: () => ledgerLines('exact', 5000) }) });
    await user.click(screen.getByRole('button', { name: '404 平' }));
    expect(screen.getByText('5000 项')).toBeVisible();
    expect(screen.queryAllByRole('listitem').length).toBeLessThan(100);
  });

  test('figures that no rule governs have their own list', async () => {
    const { user, host } = await showChecked();
    await user.click(screen.getByRole('button', { name: /没有公式管到的数/ }));
    expect(screen.getByText('公开01 · 总计 · 行次')).toBeVisible();
    await user.click(screen.getByRole('button', { name: `${SUMMARY_SHEET}!B3` }));
    expect(host.selected).toEqual([at(SUMMARY_SHEET, 2, 1)]);
  });

  test('a change in the workbook makes the result stale, and checking again mends that', async () => {
    const { user, host } = await showChecked();
    act(() => host.change());
    expect(await screen.findByText('工作簿已改动，下面的结果可能已过期。')).toBeVisible();
    const [again] = screen.getAllByRole('button', { name: '重新检查' });
    if (again) await user.click(again);
    await screen.findByRole('heading', { name: /先看这些/ });
    expect(screen.queryByText('工作簿已改动，下面的结果可能已过期。')).toBeNull();
  });
});

describe('marks', () => {
  test('while they remain the pane says so, until they are cleared', async () => {
    const { user, host } = await showChecked();
    await user.click(screen.getByRole('button', { name: '标记' }));
    expect(await screen.findByText('已标记 3 处。')).toBeVisible();
    expect(screen.getByText(/有标记；提交前请清除。$/)).toBeVisible();
    const [clear] = screen.getAllByRole('button', { name: '清除标记' });
    if (clear) await user.click(clear);
    expect(await screen.findByText('标记已全部清除。')).toBeVisible();
    expect(screen.queryByText(/提交前请清除/)).toBeNull();
    expect(host.marks).toEqual([]);
  });

  test('our own sheet is named and leaves with everything of ours', async () => {
    const { user } = await showChecked({ traces: [{ kind: 'sheet', sheet: '核对结果', text: '' }] });
    expect(screen.getByText('工作簿里有助手的工作表“核对结果”；提交前请清除。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '删除助手痕迹' }));
    await user.click(await screen.findByRole('button', { name: '全部删除' }));
    expect(await screen.findByText('助手痕迹已全部删除。')).toBeVisible();
  });

  test('a host that cannot mark says why beside the buttons that are off', async () => {
    const capabilities = { mark: cannot('这个版本的 Excel 不支持条件格式，请用网页版标记。') };
    await showChecked({ capabilities });
    expect(screen.getByRole('button', { name: '标记' })).toBeDisabled();
    expect(screen.getByText('这个版本的 Excel 不支持条件格式，请用网页版标记。')).toBeVisible();
  });
});

test('a cell on a hidden sheet is shown when the user agrees', async () => {
  const { user, host } = await showChecked({
    select: (_ref, reveal) =>
      reveal ? { selected: true } : { selected: false, hidden: true, reason: '工作表“GK05”是隐藏的。' },
  });
  await user.click(within(finding(/^公开05 · 210/)).getByRole('button', { name: /^定位/ }));
  expect(await screen.findByText('工作表“GK05”是隐藏的。')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '显示并定位' }));
  expect(host.selected).toEqual([SUSPECT_CELL]);
});

describe('the sheets', () => {
  test('each says which table it is, or why none; missing tables are listed', async () => {
    const { user } = await showChecked();
    await user.click(screen.getByRole('tab', { name: '报表' }));
    const choice = (sheet: string) => screen.getByRole('combobox', { name: `工作表“${sheet}”是哪张报表` });
    expect(choice(SUMMARY_SHEET)).toHaveDisplayValue('收入支出决算总表');
    expect(choice('说明')).toHaveDisplayValue('不是决算公开表');
    expect(screen.getByText('是说明，不是报表。')).toBeVisible();
    expect(
      within(screen.getByRole('region', { name: /没有找到的报表/ })).getByText('“三公”经费支出决算表'),
    ).toBeVisible();
  });

  test('another choice is an answer, and the result is made anew', async () => {
    const recognise = jest.fn(() => REPORT);
    const { user } = await showChecked({}, { recognise });
    await user.click(screen.getByRole('tab', { name: '报表' }));
    await user.selectOptions(screen.getByRole('combobox', { name: '工作表“说明”是哪张报表' }), '“三公”经费支出决算表');
    expect(recognise).toHaveBeenLastCalledWith(
      SNAPSHOT,
      { sheets: new Map([['说明', 'threePublic']]) },
      expect.any(Function),
    );
  });

  test('questions are asked on both pages; options are chosen, names are typed', async () => {
    const questions = [
      { id: 'unit', prompt: '金额单位没有标明，是哪一种？', options: ['万元', '元'] },
      { id: 'name', prompt: '没有找到单位名称，这是哪个单位的决算？', options: [] },
    ];
    const recognise = jest.fn(() => ({ ...REPORT, questions }));
    const { user } = await showChecked({}, { recognise });
    expect(screen.getByText(/有 2 个问题需要您确认/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '去确认' }));
    await user.click(screen.getByRole('radio', { name: '万元' }));
    await user.type(screen.getByRole('textbox', { name: '没有找到单位名称，这是哪个单位的决算？' }), '某局{Enter}');
    expect(recognise).toHaveBeenLastCalledWith(
      SNAPSHOT,
      {
        choices: new Map([
          ['unit', '万元'],
          ['name', '某局'],
        ]),
      },
      expect.any(Function),
    );
  });
});

describe('the draft', () => {
  const openDraft = async (fake: FakeCasework = {}): Promise<Shown> => {
    const shown = await showChecked({}, fake);
    await shown.user.click(screen.getByRole('tab', { name: '情况说明' }));
    await screen.findByRole('heading', { name: DRAFT.title });
    return shown;
  };

  test('a number shows its formula on focus, and its cell on a click', async () => {
    const { user, host } = await openDraft();
    const figure = screen.getByRole('button', { name: '20,862.66' });
    await user.hover(figure);
    expect(figure).toHaveAccessibleDescription('20,862.66万元 = 公开01 总计');
    await user.unhover(figure);
    expect(figure).not.toHaveAccessibleDescription(/公开01/);
    await user.click(figure);
    await user.unhover(figure);
    expect(host.selected).toEqual([at(SUMMARY_SHEET, 2, 2)]);
    // Once chosen, the other cells of the figure can be reached as well.
    await user.click(within(screen.getByRole('complementary')).getByRole('button', { name: `${SUMMARY_SHEET}!F3` }));
    expect(host.selected[1]).toEqual(at(SUMMARY_SHEET, 2, 5));
  });

  test('a cell of last year’s book is named but cannot be shown here', async () => {
    const [section] = DRAFT.sections;
    const prior = { ...at('GK01', 2, 2), book: 'prior' as const };
    const figure = { fact: 'x', value: '1.00', unit: '万元', formula: '上年总计', sources: [prior] };
    const sections = section ? [{ ...section, paragraphs: [{ runs: [{ text: '1.00', figure }] }] }] : [];
    const { user, host } = await openDraft({ draft: () => ({ ...DRAFT, sections }) });
    await user.click(screen.getByRole('button', { name: '1.00' }));
    expect(screen.getByText('上年工作簿 GK01!C3')).toBeVisible();
    expect(host.selected).toEqual([]);
  });

  test('can be asked for without a check before', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('tab', { name: '情况说明' }));
    await user.click(await screen.findByRole('button', { name: '起草情况说明' }));
    expect(await screen.findByRole('heading', { name: DRAFT.title })).toBeVisible();
  });
});
