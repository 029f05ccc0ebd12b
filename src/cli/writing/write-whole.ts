import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Machine } from '../machine/machine';

/** What the machine is asked for to write a file. */
export type WritingMachine = Pick<Machine, 'create' | 'moveNew' | 'moveOver' | 'remove'>;

/** Files under this name are being written; one that stays was left by a run that was killed. */
export const UNFINISHED = /^\.决算助手-[0-9a-f-]+\.tmp$/;

/**
 * Writes a file, the only way in which this program does: whole, beside its place and onto the disk, and then under
 * its name. Whatever interrupts it leaves the earlier file as it was.
 * @param isOver whether a file of this name goes; elsewhere nothing is written where the name is taken
 * @returns whether it was written
 * @throws what the machine says of a place that cannot be written
 */
export async function writeWhole(
  place: string,
  content: Uint8Array,
  isOver: boolean,
  machine: WritingMachine,
): Promise<boolean> {
  const beside = path.join(path.dirname(place), `.决算助手-${randomUUID()}.tmp`);
  try {
    await machine.create(beside, content);
    if (isOver) await machine.moveOver(beside, place);
    else if (!(await machine.moveNew(beside, place))) {
      await machine.remove(beside);
      return false;
    }
    return true;
  } catch (error) {
    // What went wrong first is what is told.
    await machine.remove(beside).catch(() => undefined);
    throw error;
  }
}
