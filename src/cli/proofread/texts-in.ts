import path from 'node:path';
import { bookBeside, isTextName } from '../../casework';
import { unitsIn } from '../batch/units';
import { filesUnder } from '../inputs/files-under';
import type { Machine } from '../machine/machine';

/** A text, and the book that lies beside it under the same unit's name; null where there is none, or several. */
export interface PairedText {
  readonly path: string;
  readonly book: string | null;
}

/**
 * The texts behind what the user named, in order: a file is one; of a folder all texts in it and in the folders in
 * it, each with the book it belongs to. What is not there stays, to be said later.
 * @param out the folder that is written into, which holds no texts
 */
export async function textsIn(
  places: readonly string[],
  out: string | undefined,
  machine: Machine,
): Promise<readonly PairedText[]> {
  const texts: PairedText[] = [];
  for (const place of places) {
    const kind = await machine.kindOf(place).catch(() => null);
    texts.push(...(kind === 'folder' ? await textsOfFolder(place, out, machine) : [{ path: place, book: null }]));
  }
  return texts;
}

/** A folder without texts stands for itself, so that it is said. */
async function textsOfFolder(
  folder: string,
  out: string | undefined,
  machine: Machine,
): Promise<readonly PairedText[]> {
  const books = (await unitsIn([folder], out, machine)).map(placed);
  const found = await filesUnder([folder], out, machine);
  const texts = found.filter((each) => isTextName(path.basename(each)));
  if (texts.length === 0) return [{ path: folder, book: null }];
  return texts.map((text) => ({ path: text, book: bookBeside(placed(text), books)?.path ?? null }));
}

/** A file as its neighbours are looked for, by folder and name; a folder that is one book stands beside its own files. */
function placed(place: string) {
  const { dir, base } = path.parse(place);
  return { path: place, folder: dir, name: base };
}
