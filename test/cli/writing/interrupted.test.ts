import { JOURNAL } from '../../../src/cli/batch/journal';
import { run } from '../../../src/cli/program';
import { isUnchanged } from '../../../src/cli/writing/seal';
import { CONSISTENT, fileOf, PUBLISHED } from '../../support/books/sample-files';
import { faultyMachine, type Fault } from '../../support/faulty-machine';
import { randomUnit } from '../../support/generator';
import { internalBook } from '../../support/internal/internal-book';
import { memoryMachine, type MemoryMachine } from '../../support/memory-machine';

const first = fileOf(CONSISTENT.sheets);
const second = fileOf(PUBLISHED.sheets);
const EDITED = new TextEncoder().encode('what a person wrote');

const internal = fileOf(internalBook(randomUnit(7, { year: 2020, sort: 'hospital' })).sheets);
const later = fileOf(internalBook(randomUnit(8, { year: 2020, sort: 'hospital' })).sheets);

/** What becomes of a run; a disk that is full and a limit that is met take turns. */
const FAULTS: readonly (readonly [Fault, Fault])[] = [
  ['killed', 'killed'],
  ['ENOSPC', 'EFBIG'],
];

/** Commands that write, and a file of theirs that somebody has worked in. */
const COMMANDS: readonly (readonly [words: string, edited: string])[] = [
  ['check a.xlsx b.xlsx --out 出 --review --json', '/home/出/a.审核意见单.xlsx'],
  ['draft a.xlsx --format docx --out 稿.docx --blanks 待填', '/home/待填/示例县卫生健康局_2020_助手资料.xlsx'],
  ['publish nj.xlsx --out 公开.xlsx', '/home/公开.xlsx'],
];

/** A folder that was written into once, where a person has worked in a file and the books have changed since. */
async function written(words: readonly string[], edited: string): Promise<MemoryMachine> {
  const machine = memoryMachine({ 'a.xlsx': first, 'b.xlsx': first, 'nj.xlsx': internal });
  await run(words, machine);
  expect(machine.files.has(edited)).toBe(true);
  return memoryMachine({ ...Object.fromEntries(machine.files), 'a.xlsx': second, 'nj.xlsx': later, [edited]: EDITED });
}

const isHidden = (place: string): boolean => place.includes('/.');

describe.each(COMMANDS)('%s that is interrupted at any of its writes', (line, edited) => {
  const words = line.split(' ');

  it.each(FAULTS)('leaves every file as it was or complete anew: %s', async (...faults) => {
    const start = await written(words, edited);
    const before = new Map(start.files);
    const fresh = (): MemoryMachine => memoryMachine(Object.fromEntries(before));
    const counted = faultyMachine(fresh(), Infinity, faults[0]);
    await run(words, counted.machine);
    expect(counted.steps()).toBeGreaterThan(1);
    for (let at = 1; at <= counted.steps(); at += 1) {
      const memory = fresh();
      const fault = faults[at % 2] ?? faults[0];
      const status = await run(words, faultyMachine(memory, at, fault).machine);
      for (const [place, bytes] of memory.files) {
        if (isHidden(place)) continue;
        const earlier = before.get(place);
        if (place.endsWith(JOURNAL)) expect(Buffer.from(bytes).indexOf(earlier ?? '')).toBe(0);
        else expect([place, bytes === earlier || isUnchanged(bytes)]).toEqual([place, true]);
      }
      expect([...before.keys()].filter((place) => !memory.files.has(place))).toEqual([]);
      expect(memory.files.get(edited)).toBe(EDITED);
      expect([0, 1, 2]).toContain(status);
      if (fault !== 'killed') expect([...memory.files.keys()].filter(isHidden)).toEqual([]);
    }
  });
});
