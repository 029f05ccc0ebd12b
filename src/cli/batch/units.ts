import path from 'node:path';
import { unitsOfFolder } from '../../casework/units';
import type { Machine } from '../machine/machine';

/**
 * The books behind what the user named, in order: a file is one; a folder is what `unitsOfFolder` finds in it. What
 * is not there stays, to be said later.
 * @param out the folder that is written into, which holds no books
 * @param others files that were named as something else: none of them is a book
 */
export async function unitsIn(
  places: readonly string[],
  out: string | undefined,
  machine: Machine,
  others: readonly string[] = [],
): Promise<readonly string[]> {
  const tree = { ...machine, join: (...parts: readonly string[]) => path.join(...parts) };
  const identityOf = (place: string): Promise<string | null> => machine.identity(place).catch(() => null);
  // A link may lead back to where it stands, or to a folder that has been looked into.
  const done = new Set([out === undefined ? null : await identityOf(out)]);
  const isPassedOver = async (folder: string): Promise<boolean> => {
    const identity = await identityOf(folder);
    const isDone = done.has(identity);
    done.add(identity);
    return isDone;
  };
  const units: string[] = [];
  for (const place of places) {
    // What is wrong with a place is said when its turn comes.
    const kind = await machine.kindOf(place).catch(() => null);
    if (kind === 'folder') done.add(await identityOf(place));
    const found = kind === 'folder' ? await unitsOfFolder(place, tree, isPassedOver) : [place];
    units.push(...(found.length > 0 ? found : [place]));
  }
  const taken = new Set((await Promise.all(others.map(identityOf))).flatMap((identity) => identity ?? []));
  if (taken.size === 0) return units;
  const identities = await Promise.all(units.map(identityOf));
  return units.filter((_unit, index) => !taken.has(identities[index] ?? ''));
}
