import path from 'node:path';
import type { Machine } from '../machine/machine';
import { CLI_TEXTS } from '../texts';
import { UNFINISHED } from './write-whole';

/**
 * Does work that writes into folders while no other run does, so that the files of two runs do not mix. What a run
 * that was killed left unfinished in them is taken away.
 * @param folders those that are written into; none where nothing is written
 */
export async function inTurn<T>(folders: readonly string[], work: () => Promise<T>, machine: Machine): Promise<T> {
  const waits = (): void => machine.complain(`${CLI_TEXTS.waitsForTurn(folders.join('”“'))}\n`);
  const giveBack = await machine.takeTurn(folders, waits);
  try {
    for (const folder of folders) await tidy(folder, machine);
    return await work();
  } finally {
    await giveBack();
  }
}

/** What cannot be taken away does no harm. */
async function tidy(folder: string, machine: Machine): Promise<void> {
  const names = await machine.list(folder).catch(() => []);
  for (const name of names.filter((each) => UNFINISHED.test(each))) {
    await machine.remove(path.join(folder, name)).catch(() => undefined);
  }
}
