import path from 'node:path';
import { checkUnit, failedUnit, type CheckRun } from '../../../src/cli/unit/check-unit';
import { JOURNAL } from '../../../src/cli/batch/journal';
import type { Helper, Machine } from '../../../src/cli/machine/machine';
import { run } from '../../../src/cli/program';
import { readWorkbook } from '../../../src/document';
import { CONSISTENT, fileOf, PUBLISHED } from '../../support/books/sample-files';
import { memoryMachine, systemError, type MemoryMachine } from '../../support/memory-machine';

const consistent = fileOf(CONSISTENT.sheets);
const published = fileOf(PUBLISHED.sheets);

const MANY = {
  '全县/01 甲局.xlsx': published,
  '全县/02 坏.xlsx': new Uint8Array(0),
  '全县/03 乙局.xlsx': consistent,
  '全县/丙局/公开表.xlsx': published,
  '全县/丁局/公开表.xlsx': consistent,
};
const UNITS = ['全县/01 甲局.xlsx', '全县/02 坏.xlsx', '全县/03 乙局.xlsx', '全县/丁局', '全县/丙局'];

type Check = typeof checkUnit;

/** For tests that only ask which books are checked. */
const unread: Check = (unit, setup) => Promise.resolve(failedUnit(unit, '没有读。', setup));

interface HelperOptions {
  /** The unit that a helper dies of. */
  readonly fails?: string;
  readonly check?: Check;
}

/** Helpers in this thread; what goes in and out is copied as between threads. The first book takes longest. */
function withHelpers(
  machine: MemoryMachine,
  { fails, check = checkUnit }: HelperOptions = {},
): { machine: Machine; started: () => number } {
  let count = 0;
  const startHelper = (setup: unknown): Helper => {
    count += 1;
    const given = structuredClone(setup) as CheckRun;
    return {
      ask: async (unit) => {
        if (unit === fails) throw systemError('ERR_WORKER_OUT_OF_MEMORY');
        if (unit === UNITS[0]) await new Promise((resolve) => setTimeout(resolve, 200));
        return structuredClone(await check(unit as string, given, machine));
      },
      stop: () => Promise.resolve(),
    };
  };
  return { machine: { ...machine, cores: 2, startHelper }, started: () => count };
}

const filesOf = (machine: MemoryMachine): readonly string[] => [...machine.files.keys()].sort();

/** The lines as they were printed, by the books that they are about. */
const booksIn = (out: string): readonly string[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { file: string }).file);

describe('a folder of many units', () => {
  it('is checked book by book, the broken one told and the others done', async () => {
    const machine = memoryMachine(MANY);
    expect(await run(['check', '全县', '--json'], machine)).toBe(2);
    expect(booksIn(machine.out())).toEqual(UNITS);
    expect(machine.err()).toBe('“02 坏.xlsx”是空文件（0 字节），可能没有导出或下载完整；请重新导出后再选择。\n');
  });

  it.each([[['--json']], [[]], [['--out', '出']]])('gives the same with helpers as without: %j', async (words) => {
    const alone = memoryMachine(MANY);
    const status = await run(['check', '全县', ...words], alone);
    const together = memoryMachine(MANY);
    const { machine, started } = withHelpers(together);
    expect(await run(['check', '全县', ...words], machine)).toBe(status);
    expect(started()).toBe(2);
    expect(together.out()).toBe(alone.out());
    expect(together.err()).toBe(alone.err());
    expect(filesOf(together)).toEqual(filesOf(alone));
    for (const [place, bytes] of alone.files) expect(together.files.get(place)).toEqual(bytes);
  });

  it('survives a helper that dies, and says which book it died of', async () => {
    const memory = memoryMachine(MANY);
    const { machine, started } = withHelpers(memory, { fails: '全县/丁局' });
    expect(await run(['check', '全县', '--json'], machine)).toBe(2);
    expect(booksIn(memory.out())).toEqual(UNITS);
    expect(memory.err()).toContain('处理“全县/丁局”时没有做完：内存不够，文件可能过大。');
    expect(started()).toBe(3);
  });

  it.each<[paths: readonly string[], jobs: readonly string[], helpers: number]>([
    [['全县'], ['--jobs', '1'], 1],
    [['全县'], ['--jobs', '9'], 5],
    [['全县/丁局', '全县/丙局'], [], 1],
    [['全县/丁局'], ['--jobs', '9'], 0],
  ])(
    'takes as many helpers as it is told, one for a few books, none for a book alone: %j %j',
    async (paths, jobs, helpers) => {
      const { machine, started } = withHelpers(memoryMachine(MANY), { check: unread });
      await run(['check', ...paths, '--json', ...jobs], machine);
      expect(started()).toBe(helpers);
    },
  );

  it('survives the death of a helper among few books too', async () => {
    const memory = memoryMachine(MANY);
    const { machine } = withHelpers(memory, { fails: '全县/丁局' });
    expect(await run(['check', '全县/丁局', '全县/丙局', '--json'], machine)).toBe(2);
    expect(booksIn(memory.out())).toEqual(['全县/丁局', '全县/丙局']);
  });

  it('is counted for whoever watches', async () => {
    const machine = memoryMachine(MANY, { isWatched: true });
    await run(['check', '全县', '--json'], machine);
    expect(machine.err()).toMatch(/^\[1\/5\] 全县\/01 甲局.xlsx\n\[2\/5\] 全县\/02 坏.xlsx\n“02 坏/);
  });

  it.each(['0', '65', '两', '1.5'])('--jobs %s is refused', async (jobs) => {
    const machine = memoryMachine(MANY);
    expect(await run(['check', '全县', '--jobs', jobs], machine)).toBe(2);
    expect(machine.err()).toBe(`--jobs 应为 1 至 64 的整数；无法理解“${jobs}”。\n`);
  });
});

describe('a second run into the same folder', () => {
  const words = ['check', '全县', '--out', '全县/结果', '--json'];

  /** Books that are read again, beside having their bytes compared. */
  async function rerun(
    machine: MemoryMachine,
    again: readonly string[] = words,
    check: Check = checkUnit,
  ): Promise<readonly string[]> {
    const checked: string[] = [];
    const startHelper = (setup: unknown): Helper => ({
      ask: (unit) => {
        checked.push(unit as string);
        return check(unit as string, setup as CheckRun, machine);
      },
      stop: () => Promise.resolve(),
    });
    await run(again, { ...machine, cores: 2, startHelper });
    return checked.sort();
  }

  let left: Readonly<Record<string, Uint8Array>> = {};
  let printed = '';

  beforeAll(async () => {
    const machine = memoryMachine(MANY);
    expect(await run(words, machine)).toBe(2);
    left = Object.fromEntries(machine.files);
    printed = machine.out();
  });

  /** What the first run left behind, anew for every test; nothing has been printed yet. */
  const first = (): MemoryMachine => memoryMachine(left);

  it('does only what failed, and prints and writes the same', async () => {
    const machine = first();
    expect(await rerun(machine)).toEqual(['全县/02 坏.xlsx']);
    expect(machine.out()).toBe(printed);
    expect(filesOf(machine)).toEqual(Object.keys(left).sort());
    expect(machine.files.get('/home/全县/结果/汇总.xlsx')).toEqual(left['/home/全县/结果/汇总.xlsx']);
  });

  it('checks anew what has changed or has gone', async () => {
    const machine = first();
    machine.files.set('/home/全县/丁局/公开表.xlsx', published);
    machine.files.delete('/home/全县/结果/丙局（核对报告）.html');
    expect(await rerun(machine)).toEqual(['全县/02 坏.xlsx', '全县/丁局', '全县/丙局']);
    expect(machine.files.has('/home/全县/结果/丙局（核对报告）.html')).toBe(true);
  });

  it.each<[string, readonly string[]]>([
    ['other answers', [...words, '--map', '说明=无']],
    ['other wishes', [...words, '--review']],
    ['words for people', words.slice(0, -1)],
    ['a book to compare with', [...words, '--approved', '全县/03 乙局.xlsx']],
  ])('checks all anew for %s', async (_what, again) => {
    expect(await rerun(first(), again, unread)).toEqual([...UNITS].sort());
  });

  it('checks all anew by another program', async () => {
    const newer = { ...first(), program: () => Promise.resolve('newer') };
    expect(await rerun(newer, words, unread)).toEqual([...UNITS].sort());
  });

  it('goes on where a killed run has stopped, in the middle of a line too', async () => {
    const whole = first();
    const place = `/home/全县/结果/${JOURNAL}`;
    const journal = whole.files.get(place) ?? new Uint8Array();
    const lines = new TextDecoder().decode(journal).trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    whole.files.set(
      place,
      new TextEncoder().encode(`${lines.slice(0, 2).join('\n')}\n${lines[2]?.slice(0, 90) ?? ''}`),
    );
    expect(await rerun(whole)).toEqual(['全县/02 坏.xlsx', '全县/丁局', '全县/丙局']);
    expect(whole.out()).toBe(printed);
    expect(await rerun(whole)).toEqual(['全县/02 坏.xlsx']);
  });

  it('keeps what an earlier run wrote of a book when another of that name comes', async () => {
    const machine = memoryMachine({ '乙/表.xlsx': published });
    await run(['check', '乙/表.xlsx', '--out', '出'], machine);
    const kept = machine.files.get('/home/出/表（核对报告）.html');
    machine.files.set('/home/甲/表.xlsx', consistent);
    // Alone or among others a book is compared differently, so it is checked again; a third run finds both.
    const both = ['check', '甲/表.xlsx', '乙/表.xlsx', '--out', '出'];
    await run(both, machine);
    expect(await rerun(machine, [...both, '--jobs', '2'])).toEqual([]);
    expect(machine.files.get('/home/出/表-2（核对报告）.html')).toEqual(kept);
  });

  it('without a journal that can be written says so, and loses nothing else', async () => {
    const machine = memoryMachine({ 'a.xlsx': consistent, 'b.xlsx': consistent });
    const failing = { ...machine, append: () => Promise.reject(new Error('EROFS')) };
    expect(await run(['check', 'a.xlsx', 'b.xlsx', '--out', '出'], failing)).toBe(0);
    expect(machine.err()).toBe('进度没有记下，再次运行时会从头核对；请检查输出文件夹是否写得进去。\n'.repeat(2));
    expect(machine.files.has('/home/出/a（核对报告）.html')).toBe(true);
  });
});

it('the summary of a batch names first what could not be checked, then the most trouble', async () => {
  const machine = memoryMachine(MANY);
  await run(['check', '全县', '--out', '出'], machine);
  const { snapshot } = await readWorkbook('s', machine.files.get('/home/出/汇总.xlsx')!);
  const texts = snapshot.sheets.flatMap((sheet) => sheet.values.flat()).filter((value) => typeof value === 'string');
  const at = (name: string): number => texts.findIndex((text) => text.includes(name));
  expect(UNITS.map((unit) => at(path.basename(unit))).filter((place) => place < 0)).toEqual([]);
});
