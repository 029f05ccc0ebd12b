import { act, render, screen, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { LACK_NAMES, lackText, type CheckReport, type Lack, type LedgerLine } from '../../src/model';
import { createPaneStore, TaskPane, type PaneStore } from '../../src/taskpane';
import { readBook } from '../../src/taskpane/read-book';
import { lacksOf } from '../../src/taskpane/view/lacks';
import { fakeHost } from '../support/pane/fake-host';
import { CHECK, fakeCasework, SNAPSHOT } from '../support/pane/sample-result';
import { withoutStyles } from '../support/pane/without-styles';

withoutStyles();

type Line = readonly [detail: string, lack?: Lack];

function reportOf(...told: readonly Line[]): CheckReport {
  const lines = told.map(([detail, lack], index): LedgerLine => ({
    check: `R/${index}`,
    rule: 'R',
    title: '勾稽',
    class: 'balance',
    verdict: 'notChecked',
    detail,
    ...(lack && { lack }),
    cells: [],
  }));
  return { ...CHECK, ledger: () => lines };
}

test.each<[string, readonly Line[], object[]]>([
  ['nothing that a user could bring along', [['金额栏里是文字或错误值']], []],
  ['the unit’s own words', [['缺 口径', 'scope']], [{ lack: 'scope', text: '缺 口径', count: 1 }]],
  [
    'each missing table by its name',
    [
      ['缺 支出决算表', 'table'],
      ['缺 收入决算表', 'table'],
      ['缺 收入决算表', 'table'],
    ],
    [
      { lack: 'table', text: '缺 收入决算表', count: 2 },
      { lack: 'table', text: '缺 支出决算表', count: 1 },
    ],
  ],
  [
    'a book, be it whole or one of its tables, before what fewer checks wait for',
    [
      ['缺 单位性质', 'unitKind'],
      ['缺 上年决算', 'prior'],
      ['缺 上年决算 收入支出决算总表', 'prior'],
    ],
    [
      { lack: 'prior', text: '缺 上年决算', count: 2 },
      { lack: 'unitKind', text: '缺 单位性质', count: 1 },
    ],
  ],
])('of what was not checked it tells %s', (_what, told, lacks) => {
  expect(lacksOf(reportOf(...told))).toEqual(lacks);
});

describe('beside each lack stands the button that supplies it', () => {
  const LACKS = Object.keys(LACK_NAMES) as readonly Lack[];
  const check = reportOf(...LACKS.map((lack): Line => [lackText(lack), lack]));

  async function show(): Promise<{ store: PaneStore; row: (lack: Lack) => HTMLElement }> {
    const store = createPaneStore({
      host: fakeHost(SNAPSHOT),
      readBook,
      loadCasework: () => Promise.resolve(fakeCasework({ check: () => check })),
      copyText: () => Promise.resolve(true),
    });
    await act(() => store.getState().check());
    await act(() => Promise.resolve(render(<TaskPane store={store} />)));
    const row = (lack: Lack): HTMLElement => {
      const line = screen.getByText(`${lackText(lack)}：1 项`).closest('li');
      if (line === null) throw new Error('a lack stands in a list');
      return line;
    };
    return { store, row };
  }

  test('every one has its own', async () => {
    const { row } = await show();
    expect(LACKS.map((lack) => within(row(lack)).getByRole('button').textContent)).toEqual([
      '填年度',
      '选口径',
      '选单位性质',
      '打开上年决算…',
      '打开财决报表…',
      '打开批复数…',
      '打开所属单位…',
      '指明工作表',
      '指明行、栏',
      '改自定义规则',
    ]);
  });

  test('several books of 所属单位 are chosen at once, of the others one', async () => {
    const { row } = await show();
    const choosers = LACKS.map((lack) => within(row(lack)).queryByLabelText(/^打开/, { selector: 'input' }));
    expect(choosers.map((chooser) => (chooser as HTMLInputElement | null)?.multiple ?? null)).toEqual([
      ...[null, null, null],
      ...[false, false, false],
      true,
      ...[null, null, null],
    ]);
  });

  test.each<[Lack, string]>([
    ['scope', '口径'],
    ['unitKind', '单位性质'],
  ])('%s leads to the question', async (lack, question) => {
    const { row } = await show();
    await userEvent
      .setup({ pointerEventsCheck: PointerEventsCheckLevel.Never })
      .click(within(row(lack)).getByRole('button'));
    expect(screen.getByRole('combobox', { name: question })).toHaveFocus();
  });

  test.each<[Lack, (store: PaneStore) => boolean]>([
    ['year', (store) => store.getState().page === 'tables'],
    ['table', (store) => store.getState().page === 'tables'],
    ['line', (store) => store.getState().page === 'tables'],
    ['ownRule', (store) => store.getState().showsRules],
  ])('%s leads to the page where it is mended', async (lack, isShown) => {
    const { store, row } = await show();
    await userEvent
      .setup({ pointerEventsCheck: PointerEventsCheckLevel.Never })
      .click(within(row(lack)).getByRole('button'));
    expect(isShown(store)).toBe(true);
  });
});
