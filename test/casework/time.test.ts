/** @jest-environment node */
import * as casework from '../../src/casework';
import { unitsAmong } from '../../src/casework/units';
import { run } from '../../src/cli/program';
import { MOST_TIME, type Clock } from '../../src/document/allowance';
import { createFileHost } from '../../src/host/file';
import { createPaneStore } from '../../src/taskpane/store/create-pane-store';
import { readBook } from '../../src/taskpane/read-book';
import { examineUnit } from '../../src/workbench/queue/units/examine-unit';
import { fileOf, CONSISTENT, PUBLISHED } from '../support/books/sample-files';
import { memoryMachine } from '../support/memory-machine';

/** A broken book: the search for causes is part of the work. */
const bytes = fileOf(PUBLISHED.sheets);
const SENTENCE = /^“本年\.xlsx”处理超过一分钟仍未完成，.*已停止；.*另存再选择。$/;

/** Stands still for so many looks, and leaps beyond the limit then. */
function leaping(after: number): Clock {
  let looks = 0;
  return () => {
    looks += 1;
    return looks > after ? MOST_TIME + 1 : 0;
  };
}

/** How often the clock is looked at in one run. */
async function looksOf(work: (clock: Clock) => Promise<unknown>): Promise<number> {
  let looks = 0;
  await work(() => {
    looks += 1;
    return 0;
  });
  return looks;
}

/** Moments all over the work, the last one among them. */
function moments(looks: number): readonly number[] {
  const step = Math.max(1, Math.floor(looks / 12));
  return [...Array.from({ length: 12 }, (_, index) => 1 + index * step).filter((at) => at < looks), looks - 1];
}

describe('a file that takes too long', () => {
  const onCommand = async (clock: Clock, words: readonly string[]) => {
    const machine = memoryMachine({ '本年.xlsx': bytes, '别的.xlsx': fileOf(CONSISTENT.sheets) }, { elapsed: clock });
    return { status: await run(words, machine), out: machine.out(), err: machine.err() };
  };

  it.each([['check'], ['draft']])('ends %s in one sentence, at whatever moment', async (word) => {
    const looks = await looksOf((clock) => onCommand(clock, [word, '本年.xlsx']));
    expect(looks).toBeGreaterThan(200);
    for (const after of moments(looks)) {
      const { status, out, err } = await onCommand(leaping(after), [word, '本年.xlsx']);
      expect([status, out]).toEqual([2, '']);
      expect(err.trimEnd()).toMatch(SENTENCE);
    }
  });

  it('is one line, and the others are done', async () => {
    // Once over the limit the clock stands still: the next file has its own time.
    const { status, out, err } = await onCommand(leaping(50), ['check', '本年.xlsx', '别的.xlsx', '--json']);
    const [first, second] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { error?: string; file: string });
    expect([status, err.trimEnd()]).toEqual([2, expect.stringMatching(SENTENCE)]);
    expect(first).toMatchObject({ file: '本年.xlsx', error: expect.stringMatching(SENTENCE) as string });
    expect(second).not.toHaveProperty('error');
  });

  it('of another year is said, and the book is checked without it', async () => {
    const { status, err } = await onCommand(leaping(50), ['check', '别的.xlsx', '--prior', '本年.xlsx']);
    expect([status, err.trimEnd()]).toEqual([2, expect.stringMatching(SENTENCE)]);
  });

  it('leaves the pane with the sentence, and the next check finds its own time', async () => {
    let clock: Clock = () => 0;
    const store = createPaneStore({
      host: await createFileHost({ name: '本年.xlsx', bytes }),
      readBook,
      loadCasework: () => Promise.resolve(casework),
      copyText: () => Promise.resolve(true),
      clock: () => clock(),
    });
    const looks = await looksOf((counting) => {
      clock = counting;
      return store.getState().check();
    });
    for (const after of moments(looks)) {
      clock = leaping(after);
      await store.getState().check();
      expect(store.getState()).toMatchObject({ work: null, error: expect.stringMatching(SENTENCE) as string });
    }
    clock = leaping(looks);
    await store.getState().check();
    expect(store.getState()).toMatchObject({ work: null, error: null });
  });

  it('is a line of the list', async () => {
    const [unit] = await unitsAmong([{ path: '本年.xlsx', read: () => Promise.resolve(bytes) }]);
    if (unit === undefined) throw new Error('no unit');
    const now = jest.spyOn(performance, 'now').mockImplementation(leaping(50));
    const { entry } = await examineUnit(unit, () => Promise.resolve()).finally(() => now.mockRestore());
    expect(entry.failure).toMatch(SENTENCE);
  });
});
