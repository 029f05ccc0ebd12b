import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import type { Board, QueueLine } from '../../../src/workbench/queue/units/board';
import { createQueueStore } from '../../../src/workbench/queue/store/create-queue-store';
import { QueueEntry } from '../../../src/workbench/queue/view/queue-entry';
import { QueuePage } from '../../../src/workbench/queue/view/queue-page';
import type { RosterBoard } from '../../../src/workbench/queue/units/roster-board';
import type { QueueRoster } from '../../../src/workbench/queue/units/roster-round';
import type { QueueCore } from '../../../src/workbench/queue/units/queue-core';
import type { QueueData, QueueStore } from '../../../src/workbench/queue/store/queue-state';
import type { UnitFiles } from '../../../src/casework/units';
import { withoutStyles } from '../../support/pane/without-styles';

withoutStyles();

const LINE: QueueLine = {
  id: '甲.xlsx',
  name: '甲局',
  state: '有必改',
  lacks: [],
  questions: 0,
  year: 2020,
  mustMend: 3,
  toVerify: 1,
  counts: { checked: 412, notChecked: 18 },
  total: '20,862.66 万元',
  remark: null,
  inTexts: null,
  canOpen: true,
  rules: ['B01'],
};

const BOARD: Board = {
  headline: '4 个单位：1 个没有核对，1 个缺表或年度不符，2 个有必改的问题。',
  lines: [
    {
      ...LINE,
      id: '坏.xlsx',
      name: '坏.xlsx',
      state: '没有核对',
      lacks: ['“坏.xlsx”不完整。'],
      year: null,
      mustMend: 0,
      toVerify: 0,
      counts: null,
      total: null,
      remark: null,
      canOpen: false,
      rules: [],
    },
    {
      ...LINE,
      id: '缺.xlsx',
      name: '缺局',
      state: '不齐，有问题',
      lacks: ['缺 收入决算表'],
      questions: 2,
      rules: ['B02'],
    },
    LINE,
    { ...LINE, id: '乙.xlsx', name: '乙局', state: '未见不平，有未核', mustMend: 0, toVerify: 0, rules: [] },
  ],
  problems: [{ rule: 'B01', title: '收入合计等于各项之和', nature: '必改', units: ['甲局'], count: 2 }],
};

const unit = (id: string): UnitFiles => ({ id, place: id, stem: id, bookName: id, sources: [], texts: null });

function shown(change: Partial<QueueData> = {}): { queue: QueueStore; opened: string[] } {
  const opened: string[] = [];
  const queue = createQueueStore({
    loadCore: () => Promise.resolve({ ...({} as QueueCore), textsOf: () => [] }),
    openBook: (name) => {
      opened.push(name);
      return Promise.resolve(() => {
        opened.push(`又 ${name}`);
        return Promise.resolve(true);
      });
    },
    download: () => undefined,
    copyRich: () => Promise.resolve(true),
  });
  queue.setState({ board: BOARD, units: BOARD.lines.map(({ id }) => unit(id)), isShown: true, ...change });
  render(
    <FluentProvider theme={webLightTheme}>
      <QueueEntry queue={queue} />
      <QueuePage queue={queue} />
    </FluentProvider>,
  );
  return { queue, opened };
}

const rows = (section: string): string[] =>
  within(screen.getByRole('region', { name: section }))
    .getAllByRole('listitem')
    .map((row) => row.textContent);
const LACKING = '先补齐：缺表、缺稿、年度不符、读不了';
const RANKED = '按问题多少排列';

test('what is missing stands first with its reason, then the units by trouble, each with its counts', () => {
  shown();
  expect(rows(LACKING)).toEqual([
    '坏.xlsx没有核对“坏.xlsx”不完整。',
    expect.stringMatching(/^缺局缺.xlsx\u30002020 年不齐，有问题.+缺 收入决算表；2 个问题待确认$/),
  ]);
  expect(rows(RANKED)).toEqual([
    '甲局甲.xlsx\u30002020 年有必改必改 3核实 1稿件问题 —已查 412无法核对 18收支总计 20,862.66 万元',
    expect.stringMatching(/^乙局/),
  ]);
  expect(screen.getByText(BOARD.headline)).toBeInTheDocument();
  expect(screen.getByText(/没有查哪些单位缺稿。$/)).toBeInTheDocument();
});

test('a unit that could not be read cannot be opened, the others at a click', async () => {
  const { queue, opened } = shown();
  expect(screen.queryByRole('button', { name: /坏/ })).toBeNull();
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: /^甲局/ }));
    await Promise.resolve();
  });
  expect(opened).toEqual(['甲.xlsx']);
  expect(queue.getState()).toMatchObject({ isShown: false, current: '甲.xlsx' });
  fireEvent.click(screen.getByRole('button', { name: '返回清单' }));
  expect(queue.getState().isShown).toBe(true);
});

test.each<[string, () => void, readonly string[]]>([
  [
    'a search over names, files and what is missing',
    () => fireEvent.change(screen.getByRole('searchbox'), { target: { value: '收入' } }),
    ['缺局'],
  ],
  [
    'a state',
    () => fireEvent.change(screen.getByRole('combobox', { name: '状态' }), { target: { value: '有必改' } }),
    ['甲局'],
  ],
  ['a common problem', () => fireEvent.click(screen.getByText('收入合计等于各项之和')), ['甲局']],
])('%s narrows the list', (_what, narrow, names) => {
  shown();
  narrow();
  const all = screen.getAllByRole('listitem').filter((row) => row.querySelector('.queue-row') !== null);
  expect(all.map((row) => row.querySelector('.queue-row__unit')?.textContent)).toEqual(names);
  expect(screen.getByText(`显示 ${names.length} 个，共 4 个`)).toBeInTheDocument();
});

test('nothing left by the filters is said', () => {
  shown({ query: '没有这个' });
  expect(screen.getByText('筛选之后没有单位。')).toBeInTheDocument();
});

test('arrow keys, Home and End step over the units that can be opened', () => {
  shown();
  const names = ['缺局', '甲局', '乙局'].map((name) => screen.getByRole('button', { name: new RegExp(`^${name}`) }));
  names[0]?.focus();
  const press = (key: string): void => void fireEvent.keyDown(document.activeElement ?? document.body, { key });
  press('ArrowDown');
  expect(names[1]).toHaveFocus();
  press('End');
  expect(names[2]).toHaveFocus();
  press('ArrowDown');
  expect(names[2]).toHaveFocus();
  press('ArrowUp');
  press('Home');
  expect(names[0]).toHaveFocus();
});

test('the list comes back with the unit that was opened under the keyboard', () => {
  shown({ current: '甲.xlsx' });
  expect(screen.getByRole('button', { name: /^甲局/ })).toHaveFocus();
});

test('while units are checked it says which, and what is left can be gone on with', () => {
  const { queue } = shown({
    work: { kind: 'checking', at: 3, total: 40, name: '丙.xlsx' },
    waiting: [unit('丙.xlsx')],
  });
  expect(screen.getByText('正在核对 3/40：丙.xlsx')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '导出汇总和意见单' })).toBeDisabled();
  expect(rows('还没有核对')).toEqual(['丙.xlsx']);
  expect(screen.queryByRole('button', { name: '接着核对' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '取消' }));
  expect(queue.getState().work).toBeNull();
  expect(screen.getByText('已取消：4 个单位核对了 3 个，结果保留。')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '接着核对' })).toBeEnabled();
  fireEvent.click(screen.getByRole('button', { name: '关闭' }));
  expect(screen.queryByText(/^已取消/)).toBeNull();
});

describe('a 名册 held against the list', () => {
  const roster: QueueRoster = {
    roster: { name: '名册.xlsx', units: [], remarks: [] },
    year: 2020,
    approvedOn: null,
    before: null,
  };
  const held: RosterBoard = {
    headline: ['应公开2020年度部门决算的单位2个，已公开1个，公开率50.00%。'],
    lines: [
      {
        name: '丙局',
        above: '',
        files: '',
        standing: '未公开',
        isBad: true,
        days: null,
        isLate: false,
        lacks: null,
        remarks: ['未见公开2020年度决算。'],
        opens: null,
      },
      {
        name: '甲局',
        above: '主管局',
        files: '甲.xlsx',
        standing: '已公开',
        isBad: false,
        days: 26,
        isLate: true,
        lacks: { lawful: 1, form: 0, advised: 2 },
        remarks: ['法定缺：名词解释。'],
        opens: '甲.xlsx',
      },
    ],
    others: ['“外.pdf”没有对上名册：名册里没有这个单位。'],
  };

  test('shows each unit with its standing, its days and what lacks by level, and opens its book', async () => {
    const { opened } = shown({ roster, rosterBoard: held });
    expect(rows('与名册对照：名册.xlsx')).toEqual([
      '丙局未公开未见公开2020年度决算。',
      '甲局主管局\u3000甲.xlsx已公开历时(日) 26法定缺项 1省模板缺项 0建议补充 2法定缺：名词解释。',
      held.others[0],
    ]);
    expect(screen.getByLabelText('公开年度')).toHaveValue('2020');
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: /^甲局 ?主管局/ }));
      await Promise.resolve();
    });
    expect(opened).toEqual(['甲.xlsx']);
  });

  test.each([
    ['主管', ['甲局']],
    ['未公开', ['丙局']],
    ['名词解释', ['甲局']],
    ['', ['丙局', '甲局']],
    ['没有这个', []],
  ])('is searched by what is looked for in the list: %s', (query, names) => {
    shown({ roster, rosterBoard: held, query });
    const section = within(screen.getByRole('region', { name: '与名册对照：名册.xlsx' }));
    const found = section.queryAllByText(/^[甲丙]局$/).map((name) => name.textContent);
    expect(found).toEqual(names);
    expect(section.queryByText('筛选之后名册里没有单位。') !== null).toBe(names.length === 0);
  });

  test('waits until every unit was checked, and says so', () => {
    shown({ roster, waiting: [unit('甲.xlsx')] });
    expect(screen.getByText('还有 1 个单位没有核对；接着核对，完了再与名册对照。')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '保存通报底稿' })).toBeDisabled();
  });
});
