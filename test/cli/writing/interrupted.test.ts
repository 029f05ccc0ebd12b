import { JOURNAL } from '../../../src/cli/batch/journal';
import { run } from '../../../src/cli/program';
import { isUnchanged } from '../../../src/cli/writing/seal';
import { CONSISTENT, fileOf, PUBLISHED } from '../../support/books/sample-files';
import { faultyMachine, type Fault } from '../../support/faulty-machine';
import { memoryMachine, type MemoryMachine } from '../../support/memory-machine';

const first = fileOf(CONSISTENT.sheets);
const second = fileOf(PUBLISHED.sheets);
const EDITED = new TextEncoder().encode('what a person wrote');

/** Commands that write, and a file of theirs that somebody has worked in. */
const COMMANDS: readonly (readonly [name: string, words: readonly string[], edited: string])[] = [
  ['check', ['check', 'a.xlsx', 'b.xlsx', '--out', '出', '--review', '--json'], '/home/出/a.审核意见单.xlsx'],
  ['draft', ['draft', 'a.xlsx', '--format', 'docx', '--out', '稿.docx', '--blanks', '待填'], ''],
];

/** A folder that was written into once, where a person has worked in a file and the books have changed since. */
async function written(words: readonly string[], edited: string): Promise<MemoryMachine> {
  const machine = memoryMachine({ 'a.xlsx': first, 'b.xlsx': first });
  await run(words, machine);
  if (edited !== '') expect(machine.files.has(edited)).toBe(true);
  const files = Object.fromEntries(machine.files);
  return memoryMachine({ ...files, 'a.xlsx': second, ...(edited === '' ? {} : { [edited]: EDITED }) });
}

const isHidden = (place: string): boolean => place.includes('/.');

describe.each(COMMANDS)('%s that is interrupted at any of its writes', (_name, words, edited) => {
  it.each<Fault>(['killed', 'ENOSPC'])('leaves every file as it was or complete anew: %s', async (fault) => {
    const start = await written(words, edited);
    const before = new Map(start.files);
    const fresh = (): MemoryMachine => memoryMachine(Object.fromEntries(before));
    const counted = faultyMachine(fresh(), Infinity, fault);
    await run(words, counted.machine);
    expect(counted.steps()).toBeGreaterThan(1);
    for (let at = 1; at <= counted.steps(); at += 1) {
      const memory = fresh();
      const status = await run(words, faultyMachine(memory, at, fault).machine);
      for (const [place, bytes] of memory.files) {
        if (isHidden(place)) continue;
        const earlier = before.get(place);
        if (place.endsWith(JOURNAL)) expect(Buffer.from(bytes).indexOf(earlier ?? '')).toBe(0);
        else expect([place, bytes === earlier || isUnchanged(bytes)]).toEqual([place, true]);
      }
      expect([...before.keys()].filter((place) => !memory.files.has(place))).toEqual([]);
      if (edited !== '') expect(memory.files.get(edited)).toBe(EDITED);
      expect([0, 1, 2]).toContain(status);
      if (fault === 'ENOSPC') expect([...memory.files.keys()].filter(isHidden)).toEqual([]);
    }
  });
});
