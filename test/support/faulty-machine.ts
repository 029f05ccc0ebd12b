import type { Machine } from '../../src/cli/machine/machine';
import { systemError, type MemoryMachine } from './memory-machine';

/** What becomes of a run: it is killed, or the disk is full or a limit is met once. */
export type Fault = 'killed' | 'ENOSPC' | 'EFBIG';

/** What a killed run dies of; nothing that it does afterwards reaches the disk. */
const KILLED = 'KILLED';

export interface FaultyMachine {
  readonly machine: Machine;
  /** How often the disk was written so far. */
  readonly steps: () => number;
}

/** The machine with a fault at one of its writes, counted from 1; half of what was to be written arrives. */
export function faultyMachine(memory: MemoryMachine, at: number, fault: Fault): FaultyMachine {
  let steps = 0;
  const isDead = (): boolean => fault === 'killed' && steps > at;
  const step = async <T>(whole: () => Promise<T>, half: () => Promise<unknown>): Promise<T> => {
    steps += 1;
    if (isDead()) throw systemError(KILLED);
    if (steps !== at) return whole();
    await half();
    throw systemError(fault === 'killed' ? KILLED : fault);
  };
  const nothing = (): Promise<void> => Promise.resolve();
  const machine: Machine = {
    ...memory,
    create: (place, content) =>
      step(
        () => memory.create(place, content),
        () => memory.create(place, content.subarray(0, content.length / 2)),
      ),
    append: (place, text) =>
      step(
        () => memory.append(place, text),
        () => memory.append(place, text.slice(0, text.length / 2)),
      ),
    moveNew: (from, to) => step(() => memory.moveNew(from, to), nothing),
    moveOver: (from, to) => step(() => memory.moveOver(from, to), nothing),
    remove: (place) => step(() => memory.remove(place), nothing),
  };
  return { machine, steps: () => steps };
}
