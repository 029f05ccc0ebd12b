import { HostError } from '../../src/host/errors';
import type { Progress } from '../../src/host/host';
import { NOTHING_KEPT } from '../../src/casework';
import type { Answers, WorkbookSnapshot } from '../../src/model';
import { createPaneStore, type PaneStore } from '../../src/taskpane';
import { BANNERS, PROGRESS } from '../../src/taskpane/texts/pane';
import { CELL_CHECKS } from '../../src/taskpane/texts/cell-checks';
import { readBook } from '../../src/taskpane/read-book';
import { type FakeHost, fakeHost, type FakeHostOptions } from '../support/pane/fake-host';
import {
  CHECK,
  DRAFT,
  fakeCasework,
  type FakeCasework,
  GENERAL_SHEET,
  REPORT,
  SNAPSHOT,
  SUSPECT_CELL,
} from '../support/pane/sample-result';

interface Bench {
  readonly store: PaneStore;
  readonly host: FakeHost;
  readonly copied: string[];
}

function bench(options: FakeHostOptions = {}, fake: FakeCasework = {}, clipboard = true): Bench {
  const host = fakeHost(SNAPSHOT, options);
  const copied: string[] = [];
  const store = createPaneStore({
    host,
    readBook,
    loadCasework: () => Promise.resolve(fakeCasework(fake)),
    copyText: (text) => {
      copied.push(text);
      return Promise.resolve(clipboard);
    },
  });
  return { store, host, copied };
}

/** A read that ends only when the test says so. */
function heldRead(): { read: (progress?: Progress) => Promise<WorkbookSnapshot>; release: () => void } {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { read: () => held.then(() => SNAPSHOT), release: () => release() };
}

describe('check', () => {
  test('reads, recognises and checks, and ends idle', async () => {
    const { store } = bench();
    await store.getState().check();
    const { result, work, error, stale } = store.getState();
    expect(result).toMatchObject({ snapshot: SNAPSHOT, report: REPORT, check: CHECK });
    expect({ work, error, stale }).toEqual({ work: null, error: null, stale: false });
  });

  test('tells each step, with how far the host is', async () => {
    const { store } = bench({
      read: (progress) => {
        progress?.onProgress?.(3, 9, '读取 GK03');
        return Promise.resolve(SNAPSHOT);
      },
    });
    const steps: string[] = [];
    store.subscribe(({ work }) => {
      if (work !== null) steps.push(`${work.text} ${work.done}/${work.total}`);
    });
    await store.getState().check();
    expect([...new Set(steps)]).toEqual([
      `${PROGRESS.reading} 0/0`,
      '读取 GK03 3/9',
      `${PROGRESS.recognising} 0/0`,
      `${PROGRESS.checking} 0/0`,
    ]);
  });

  test('a second click while it runs reads nothing again', async () => {
    const read = jest.fn(() => Promise.resolve(SNAPSHOT));
    const { store } = bench({ read });
    await Promise.all([store.getState().check(), store.getState().check()]);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('the sentence of the host is the error, and the next run takes it away', async () => {
    const sentence = '请按 Enter 结束单元格编辑，再点一次。';
    const read = jest.fn<Promise<WorkbookSnapshot>, []>();
    read.mockRejectedValueOnce(new HostError('cellEditMode', sentence)).mockResolvedValue(SNAPSHOT);
    const { store } = bench({ read });
    await store.getState().check();
    expect(store.getState()).toMatchObject({ error: sentence, work: null, result: null });
    await store.getState().check();
    expect(store.getState()).toMatchObject({ error: null, result: { check: CHECK } });
  });

  test('a failure that nobody foresaw says that nothing was changed', async () => {
    const { store } = bench(
      {},
      {
        check: () => {
          throw new TypeError('x is undefined');
        },
      },
    );
    await store.getState().check();
    expect(store.getState().error).toBe(
      '程序没有做完这一步（x is undefined）。工作簿没有改动；请重试，若再次出现请重新打开窗格。',
    );
  });

  test('an error leaves the earlier result on show', async () => {
    const read = jest.fn<Promise<WorkbookSnapshot>, []>();
    read.mockResolvedValueOnce(SNAPSHOT).mockRejectedValue(new HostError('timeout', '超时。'));
    const { store } = bench({ read });
    await store.getState().check();
    await store.getState().check();
    expect(store.getState()).toMatchObject({ error: '超时。', result: { check: CHECK } });
  });
});

describe('cancel', () => {
  test('ends at once, says so, and nothing of the run is shown later', async () => {
    const { read, release } = heldRead();
    const { store } = bench({ read });
    const run = store.getState().check();
    store.getState().cancel();
    expect(store.getState()).toMatchObject({ work: null, notice: { kind: 'info', text: PROGRESS.cancelled } });
    release();
    await run;
    expect(store.getState()).toMatchObject({ result: null, error: null, work: null });
  });

  test('aborts the signal that the host was given', () => {
    let signal: AbortSignal | undefined;
    const { store } = bench({
      read: (progress) => {
        signal = progress?.signal;
        return new Promise(() => {});
      },
    });
    void store.getState().check();
    store.getState().cancel();
    expect(signal?.aborted).toBe(true);
  });

  test('a cancelled run that ends late does not end the next one', async () => {
    const first = heldRead();
    const second = heldRead();
    const reads = [first.read, second.read];
    const { store } = bench({ read: () => (reads.shift() ?? second.read)() });
    const late = store.getState().check();
    store.getState().cancel();
    const next = store.getState().check();
    first.release();
    await late;
    expect(store.getState().work).not.toBeNull();
    second.release();
    await next;
    expect(store.getState()).toMatchObject({ work: null, result: { check: CHECK } });
  });
});

describe('changes in the workbook', () => {
  test('make the result stale until the next check', async () => {
    const { store, host } = bench();
    const stop = store.getState().connect();
    host.change();
    expect(store.getState().stale).toBe(false);
    await store.getState().check();
    host.change();
    expect(store.getState().stale).toBe(true);
    await store.getState().check();
    expect(store.getState().stale).toBe(false);
    stop();
    expect(host.listeners()).toBe(0);
  });

  test('while it was being read leave the result stale: they may have been missed', async () => {
    const held = heldRead();
    const { store, host } = bench({ read: held.read });
    store.getState().connect();
    const check = store.getState().check();
    host.change();
    held.release();
    await check;
    expect(store.getState().stale).toBe(true);
  });

  test('an answer does not make old numbers fresh', async () => {
    const { store, host } = bench();
    store.getState().connect();
    await store.getState().check();
    host.change();
    await store.getState().assign('说明', 'threePublic');
    expect(store.getState().stale).toBe(true);
  });
});

describe('checking again without being asked', () => {
  beforeEach(() => jest.useFakeTimers());

  afterEach(() => {
    jest.useRealTimers();
    window.localStorage.clear();
  });

  async function checkedBench(on: boolean): Promise<Bench & { readonly reads: jest.Mock; readonly stop: () => void }> {
    const reads = jest.fn(() => Promise.resolve(SNAPSHOT));
    const made = bench({ read: reads });
    const stop = made.store.getState().connect();
    made.store.getState().setAutoCheck(on);
    const check = made.store.getState().check();
    await jest.runAllTimersAsync();
    await check;
    return { ...made, reads, stop };
  }

  test('waits until the typing is over, then checks once', async () => {
    const { store, host, reads } = await checkedBench(true);
    for (let key = 0; key < 20; key += 1) {
      host.change();
      await jest.advanceTimersByTimeAsync(500);
    }
    expect(reads).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(reads).toHaveBeenCalledTimes(2);
    expect(store.getState().stale).toBe(false);
  });

  test('is not done unless the user wants it', async () => {
    const { store, host, reads } = await checkedBench(false);
    host.change();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(reads).toHaveBeenCalledTimes(1);
    expect(store.getState().stale).toBe(true);
  });

  test('ends with the pane', async () => {
    const { host, reads, stop } = await checkedBench(true);
    host.change();
    stop();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(reads).toHaveBeenCalledTimes(1);
  });

  test('is remembered for the next workbook', () => {
    bench().store.getState().setAutoCheck(true);
    expect(bench().store.getState().autoCheck).toBe(true);
    bench().store.getState().setAutoCheck(false);
    expect(bench().store.getState().autoCheck).toBe(false);
  });
});

describe('answers', () => {
  test('are kept and given to recognition, without reading again', async () => {
    const read = jest.fn(() => Promise.resolve(SNAPSHOT));
    const seen: Answers[] = [];
    const { store } = bench(
      { read },
      {
        recognise: (_snapshot, answers) => {
          seen.push(answers ?? {});
          return REPORT;
        },
      },
    );
    await store.getState().check();
    await store.getState().assign('说明', 'threePublic');
    await store.getState().assign(GENERAL_SHEET, null);
    await store.getState().answer('unit', '万元');
    expect(read).toHaveBeenCalledTimes(1);
    expect(seen.at(-1)).toEqual({
      sheets: new Map([
        ['说明', 'threePublic'],
        [GENERAL_SHEET, null],
      ]),
      choices: new Map([['unit', '万元']]),
    });
  });

  test('given before the first check wait for it', async () => {
    const recognise = jest.fn(() => REPORT);
    const { store } = bench({}, { recognise });
    await store.getState().answer('year', '2020');
    expect(recognise).not.toHaveBeenCalled();
    await store.getState().check();
    expect(recognise.mock.calls[0]?.slice(0, 2)).toEqual([SNAPSHOT, { choices: new Map([['year', '2020']]) }]);
  });

  describe('given before the first check, beside what the book keeps,', () => {
    const kept = {
      ...NOTHING_KEPT,
      supplement: { ...NOTHING_KEPT.supplement, unitKind: 'school' as const, texts: { duties: '管学校。' } },
      answers: { choices: new Map([['scope', '本级']]) },
    };
    const ownSheets: FakeCasework['ownSheets'] = () => ({
      kept: { kept, remark: null, fits: true, problems: [] },
      rules: null,
      ruleProblems: [],
      explanations: null,
    });

    test.each([
      ['come before it, and wait to be kept', '部门（汇总）', 'hospital', true],
      ['leave nothing to keep where they say the same', '本级', 'school', false],
    ] as const)('%s', async (_name, scope, unitKind, supplementUnsaved) => {
      const { store } = bench({}, { ownSheets });
      await store.getState().answer('scope', scope);
      await store.getState().chooseUnitKind(unitKind);
      await store.getState().check();
      expect(store.getState()).toMatchObject({
        answers: { choices: new Map([['scope', scope]]) },
        supplement: { unitKind, texts: { duties: '管学校。' } },
        supplementUnsaved,
      });
    });
  });
});

describe('the checks on one cell', () => {
  test('are listed for the first cell of the selection, after a check where none was made', async () => {
    const { sheet, row, column } = SUSPECT_CELL;
    const area = { top: row, left: column, bottom: row + 3, right: column };
    const { store } = bench({ selectedArea: () => ({ sheet, area }) });
    await store.getState().showCellChecks();
    const { result, list, page } = store.getState();
    expect({ checked: result !== null, list, page }).toEqual({
      checked: true,
      list: { sheet, row, column },
      page: 'check',
    });
  });

  test('ask for a selection where there is none', async () => {
    const { store } = bench({ selectedArea: () => null });
    await store.getState().showCellChecks();
    expect(store.getState().notice).toEqual({ kind: 'warning', text: CELL_CHECKS.noCell });
    expect(store.getState().list).toBeNull();
  });
});

describe('locate', () => {
  test('selects the cell and remembers it', async () => {
    const { store, host } = bench();
    await store.getState().locate(SUSPECT_CELL);
    expect(host.selected).toEqual([SUSPECT_CELL]);
    expect(store.getState().selected).toEqual(SUSPECT_CELL);
  });

  test('a hidden sheet is shown only when the user agrees', async () => {
    const { store, host } = bench({
      select: (_ref, reveal) =>
        reveal ? { selected: true } : { selected: false, hidden: true, reason: '该表已隐藏。' },
    });
    await store.getState().locate(SUSPECT_CELL);
    expect(store.getState().notice).toEqual({ kind: 'warning', text: '该表已隐藏。', reveal: SUSPECT_CELL });
    expect(store.getState().selected).toBeNull();
    await store.getState().locate(SUSPECT_CELL, true);
    expect(store.getState()).toMatchObject({ notice: null, selected: SUSPECT_CELL });
    expect(host.selected).toEqual([SUSPECT_CELL]);
  });
});

describe('marks', () => {
  test('cover suspects and cells that disagree, and the pane says that they are there', async () => {
    const { store, host } = bench();
    await store.getState().check();
    await store.getState().mark();
    expect(host.marks.map(({ sheet, area, kind }) => `${kind} ${sheet} ${area.top},${area.left}`)).toEqual([
      `suspect ${GENERAL_SHEET} 4,2`,
      `error ${GENERAL_SHEET} 3,2`,
      'warning GK01 收入支出决算总表 2,5',
    ]);
    expect(store.getState().notice).toEqual({ kind: 'info', text: '已标记 3 处。' });
    expect(store.getState().traces).toHaveLength(3);
  });

  test('sheets that could not be marked are named with their reason', async () => {
    const { store } = bench({ mark: () => ({ marked: 2, skipped: [{ sheet: 'GK05', reason: '工作表受保护' }] }) });
    await store.getState().check();
    await store.getState().mark();
    expect(store.getState().notice).toEqual({
      kind: 'warning',
      text: '已标记 2 处。未能标记：GK05（工作表受保护）',
    });
  });

  test('are cleared, and then nothing of ours is left', async () => {
    const { store, host } = bench();
    await store.getState().check();
    await store.getState().mark();
    await store.getState().clearMarks();
    expect(host.marks).toEqual([]);
    expect(store.getState()).toMatchObject({ traces: [], notice: { text: BANNERS.cleared } });
  });

  test('of an earlier session are found on connecting', async () => {
    const trace = { kind: 'marks', sheet: GENERAL_SHEET, text: '标记' } as const;
    const { store } = bench({ traces: [trace] });
    store.getState().connect();
    await Promise.resolve();
    expect(store.getState().traces).toEqual([trace]);
  });

  test('with nothing to mark there is nothing to clear', async () => {
    const { store, host } = bench({}, { check: () => ({ ...CHECK, findings: [] }) });
    await store.getState().check();
    await store.getState().mark();
    expect(host.marks).toEqual([]);
    expect(store.getState().notice?.text).toBe(BANNERS.nothingToMark);
  });

  test('a failure is told as the host tells it', async () => {
    const { store } = bench({
      mark: () => {
        throw new HostError('protected', '工作簿受保护，无法标记。');
      },
    });
    await store.getState().check();
    await store.getState().mark();
    expect(store.getState()).toMatchObject({
      notice: { kind: 'error', text: '工作簿受保护，无法标记。' },
      work: null,
      error: null,
    });
  });
});

describe('the draft', () => {
  test('is made when its page is opened, from the result at hand', async () => {
    const { store } = bench();
    await store.getState().check();
    expect(store.getState().draft).toBeNull();
    await store.getState().openPage('narrative');
    expect(store.getState().draft).toBe(DRAFT);
  });

  test('is made anew with the check while it is on show', async () => {
    const { store } = bench();
    await store.getState().openPage('narrative');
    expect(store.getState().draft).toBeNull();
    await store.getState().check();
    expect(store.getState().draft).toBe(DRAFT);
  });

  test('is dropped by a check on another page, so that no old number stays', async () => {
    const { store } = bench();
    await store.getState().openPage('narrative');
    await store.getState().check();
    await store.getState().openPage('check');
    await store.getState().check();
    expect(store.getState().draft).toBeNull();
  });
});

describe('copies', () => {
  test('the report is copied as text, everything in it', async () => {
    const { store, copied } = bench();
    await store.getState().check();
    store.getState().setFilter({ sheet: '说明', class: null, severity: null });
    await store.getState().copyReport();
    expect(copied[0]?.split('\n')).toEqual([
      '示例县卫生健康局 2020 年度决算核对结果',
      '2 张表已识别；412 项勾稽：404 平，5 尾差，3 不平；18 项无法核对。',
      '',
      '【不平 2 项】',
      `1. 公开05 · 210 卫生健康支出 · 小计（${GENERAL_SHEET}!C5）：实填 11,678.97，若为 11,575.96 则全部平，可能：合计未随明细更新`,
      '   公开05 · 210 卫生健康支出 · 小计 应为 11,575.96，实填 11,678.97，差 103.01。',
      '2. 公开01 本年支出合计 18,727.31 与公开03 合计 18,727.13 不同，差 0.18。',
      '',
      '【无法核对 1 项】',
      '1. 缺“三公”经费支出决算表，2 项勾稽无法核对。',
      '',
      '【尾差 1 项】',
      '1. 公开01 有 1 项尾差，最大 0.01。',
    ]);
    expect(store.getState().notice?.text).toBe(BANNERS.copied);
  });

  test('where rich text can be copied it is the whole report, with the plain text beside it', async () => {
    const rich: string[] = [];
    const store = createPaneStore({
      host: fakeHost(SNAPSHOT),
      readBook,
      loadCasework: () =>
        Promise.resolve(
          fakeCasework({
            reportFile: (reported, kind) =>
              Promise.resolve({ name: kind, bytes: new TextEncoder().encode(`<p>${reported.report.unitName}</p>`) }),
          }),
        ),
      copyText: () => Promise.resolve(false),
      copyRich: (html, text) => {
        rich.push(html, text);
        return Promise.resolve(true);
      },
    });
    await store.getState().check();
    await store.getState().copyReport();
    expect(rich[0]).toBe('<p>示例县卫生健康局</p>');
    expect(rich[1]).toContain('示例县卫生健康局 2020 年度决算核对结果');
    expect(store.getState().notice?.text).toBe(BANNERS.copied);
  });

  test('where the clipboard is closed the user is told another way', async () => {
    const { store } = bench({}, {}, false);
    await store.getState().check();
    await store.getState().copyReport();
    expect(store.getState().notice).toEqual({ kind: 'warning', text: BANNERS.copyFailed });
  });
});
