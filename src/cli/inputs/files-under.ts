import path from 'node:path';
import type { Machine } from '../machine/machine';

/**
 * All files in folders and the folders in them, in order, but for hidden ones; a file stands for itself.
 * @param out the folder that is written into, which is passed over
 */
export async function filesUnder(
  places: readonly string[],
  out: string | undefined,
  machine: Machine,
): Promise<readonly string[]> {
  const done = new Set([out === undefined ? null : await identityOf(out, machine)]);
  const files: string[] = [];
  for (const place of places) {
    const kind = await machine.kindOf(place).catch(() => null);
    if (kind === 'folder') files.push(...(await filesIn(place, done, machine)));
    if (kind === 'file') files.push(place);
  }
  return files;
}

/** A folder that cannot be looked into holds nothing; the walk goes on beside it. */
async function filesIn(folder: string, done: Set<string | null>, machine: Machine): Promise<readonly string[]> {
  const identity = await identityOf(folder, machine);
  // A link may lead back to where it stands, or to a folder that has been looked into.
  if (done.has(identity)) return [];
  done.add(identity);
  const files: string[] = [];
  for (const name of await machine.list(folder).catch(() => [])) {
    const place = path.join(folder, name);
    const kind = name.startsWith('.') ? null : await machine.kindOf(place).catch(() => null);
    if (kind === 'folder') files.push(...(await filesIn(place, done, machine)));
    if (kind === 'file') files.push(place);
  }
  return files;
}

/** Null for what is not there or cannot be looked at. */
async function identityOf(place: string, machine: Machine): Promise<string | null> {
  return machine.identity(place).catch(() => null);
}
