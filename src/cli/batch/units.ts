import path from 'node:path';
import { sheetNames } from '../../document';
import { bookNames } from '../input';
import type { Machine } from '../machine';

/** A file with so many sheets is a whole book; files with fewer may be the tables of one unit. */
const WHOLE_BOOK = 7;
/** So many sheets in all are more than the tables, the cover and the notes of one unit. */
const MOST_OF_ONE_UNIT = 20;

/**
 * The books behind what the user named, in order: a file is one; a folder is one where its files are the tables of
 * one unit, else each of its files; and so on with the folders in it. What is not there stays, to be said later.
 * @param out the folder that is written into, which holds no books
 */
export async function unitsIn(
  places: readonly string[],
  out: string | undefined,
  machine: Machine,
): Promise<readonly string[]> {
  const units: string[] = [];
  for (const place of places) {
    // What is wrong with a place is said when its turn comes.
    const kind = await machine.kindOf(place).catch(() => null);
    const found = kind === 'folder' ? await unitsOfFolder(place, out, machine) : [place];
    units.push(...(found.length > 0 ? found : [place]));
  }
  return units;
}

async function unitsOfFolder(folder: string, out: string | undefined, machine: Machine): Promise<readonly string[]> {
  const units: string[] = [...(await unitsOfFiles(folder, machine))];
  for (const name of await machine.list(folder)) {
    const place = path.join(folder, name);
    const isOurs = out !== undefined && machine.absolute(place) === machine.absolute(out);
    if (isOurs || name.startsWith('.') || (await machine.kindOf(place)) !== 'folder') continue;
    units.push(...(await unitsOfFolder(place, out, machine)));
  }
  return units;
}

/** The folder itself stands for its files where they are one unit. */
async function unitsOfFiles(folder: string, machine: Machine): Promise<readonly string[]> {
  const files = (await bookNames(folder, machine)).map((name) => path.join(folder, name));
  if (files.length === 0) return [];
  return (await areOneUnit(files, machine)) ? [folder] : files;
}

async function areOneUnit(files: readonly string[], machine: Machine): Promise<boolean> {
  let sum = 0;
  for (const file of files) {
    const count = await sheetCount(file, machine);
    sum += count;
    if (files.length > 1 && (count >= WHOLE_BOOK || sum > MOST_OF_ONE_UNIT)) return false;
  }
  return true;
}

/** A file that cannot be read counts nothing here; that is said when its turn comes. */
async function sheetCount(file: string, machine: Machine): Promise<number> {
  try {
    return (await sheetNames(await machine.read(file))).length;
  } catch {
    return 0;
  }
}
