import { sheetNames } from '../../document/xlsx';
import { bookNames, isBookName } from './book-names';
import type { FileTree } from './file-tree';
import { canBeOneUnit } from './one-unit';

/**
 * The books in a folder and the folders in it, in order: a folder is one book where its files are the tables of one
 * unit, else each of its files is.
 * @param isPassedOver whether a folder holds no books, whatever is in it
 */
export async function unitsOfFolder(
  folder: string,
  tree: FileTree,
  isPassedOver: (folder: string) => boolean = () => false,
): Promise<readonly string[]> {
  const units: string[] = [...(await unitsOfFiles(folder, tree))];
  for (const name of await tree.list(folder)) {
    const place = tree.join(folder, name);
    const isNoFolder = isBookName(name) || name.startsWith('.') || isPassedOver(place);
    if (isNoFolder || (await tree.kindOf(place)) !== 'folder') continue;
    units.push(...(await unitsOfFolder(place, tree, isPassedOver)));
  }
  return units;
}

/** The folder itself stands for its files where they are one unit. */
async function unitsOfFiles(folder: string, tree: FileTree): Promise<readonly string[]> {
  const files = (await bookNames(folder, tree)).map((name) => tree.join(folder, name));
  if (files.length === 0) return [];
  return (await areOneUnit(files, tree)) ? [folder] : files;
}

async function areOneUnit(files: readonly string[], tree: FileTree): Promise<boolean> {
  if (files.length === 1) return true;
  const counts: number[] = [];
  for (const file of files) {
    counts.push(await sheetCount(file, tree));
    if (!canBeOneUnit(counts)) return false;
  }
  return true;
}

/** A file that cannot be read counts nothing here; that is said when its turn comes. */
async function sheetCount(file: string, tree: FileTree): Promise<number> {
  try {
    return (await sheetNames(await tree.read(file))).length;
  } catch {
    return 0;
  }
}
