import { sheetNames } from '../../document/xlsx';
import { bookNames, documentNames, isBookName } from './book-names';
import type { FileTree } from './file-tree';
import { canBeOneUnit } from './one-unit';

/** Whether a folder is passed over, whatever is in it. */
type IsPassedOver = (folder: string) => Promise<boolean>;

/**
 * The books in a folder and the folders in it, in order: a folder is one book where its workbooks are the tables of
 * one unit, else each of them is; a document that was published is one by itself. What cannot be looked into stands for itself, to be said when its turn comes.
 */
export async function unitsOfFolder(
  folder: string,
  tree: FileTree,
  isPassedOver: IsPassedOver = () => Promise.resolve(false),
): Promise<readonly string[]> {
  try {
    const units: string[] = [...(await unitsOfFiles(folder, tree))];
    for (const name of await tree.list(folder)) units.push(...(await unitsAt(folder, name, tree, isPassedOver)));
    return units;
  } catch {
    return [folder];
  }
}

/** The units in a folder of this name. */
async function unitsAt(
  folder: string,
  name: string,
  tree: FileTree,
  isPassedOver: IsPassedOver,
): Promise<readonly string[]> {
  if (isBookName(name) || name.startsWith('.')) return [];
  const place = tree.join(folder, name);
  // A name in an encoding that is not known leads nowhere; a link that leads nowhere holds no books.
  const kind = await tree.kindOf(place).catch(() => 'unknown');
  if (kind === 'unknown' || (kind === null && name.includes('\uFFFD'))) return [place];
  if (kind !== 'folder' || (await isPassedOver(place))) return [];
  return unitsOfFolder(place, tree, isPassedOver);
}

/** The folder itself stands for its workbooks where they are one unit; one among documents of others is not. */
async function unitsOfFiles(folder: string, tree: FileTree): Promise<readonly string[]> {
  const files = (await bookNames(folder, tree)).map((name) => tree.join(folder, name));
  const documents = (await documentNames(folder, tree)).map((name) => tree.join(folder, name));
  const isMeant = files.length > 1 || documents.length === 0;
  const isOne = files.length > 0 && isMeant && (await areOneUnit(files, tree));
  return [...(isOne ? [folder] : files), ...documents];
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
