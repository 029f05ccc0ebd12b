import { bookNames, bookStem } from './book-names';
import { fileName, folderOf, treeOf, type PlacedFile } from './tree-of-files';
import { textsOfUnits, type TextsOf } from './texts-beside';
import { unitsOfFolder } from './units-of-folder';
import { setName } from './words';

/** A file that is read when its turn comes. */
export interface UnitSource {
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
}

/** One unit's book before it is read: a file, or files with a table or a few each. */
export interface UnitFiles {
  /** Its place among the chosen files, without the folder they all lie in; tells units apart. */
  readonly id: string;
  /** The path of its file, or of the folder that its files are all workbooks of. */
  readonly place: string;
  /** Without ending; no two units have the same one, so that files can be named by it. */
  readonly stem: string;
  /** What the open book is called. */
  readonly bookName: string;
  readonly sources: readonly UnitSource[];
  /** The texts that came with it, which may be of another unit; null where none came with any unit. */
  readonly texts: TextsOf | null;
}

/** The units among files that were handed in together, in the order of their paths, which differ. */
export async function unitsAmong(files: readonly PlacedFile[]): Promise<readonly UnitFiles[]> {
  const tree = treeOf(files);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const places = await unitsOfFolder('', tree);
  const root = commonFolder(files.map(({ path }) => path));
  const texts = textsOfUnits(places, files);
  const ids = places.map((place) => idOf(place, root));
  return Promise.all(
    places.map(async (place, index): Promise<UnitFiles> => {
      const file = byPath.get(place);
      const members = file ? [file] : await membersOf(place, tree, byPath);
      const id = ids[index] ?? place;
      const own = ids.filter((each) => stemOf(each) === stemOf(id)).length > 1 ? id.replace(/\//g, ' ') : fileName(id);
      const name = own === '' ? setName(bookStem(fileName(members[0]?.path ?? '')), members.length) : own;
      return {
        id: id === '' ? name : id,
        place,
        stem: file ? bookStem(name) : name,
        bookName: name,
        sources: members.map(({ path, read }) => ({ name: file ? name : fileName(path), read })),
        texts: texts?.get(place) ?? null,
      };
    }),
  );
}

async function membersOf(
  folder: string,
  tree: ReturnType<typeof treeOf>,
  byPath: ReadonlyMap<string, PlacedFile>,
): Promise<readonly PlacedFile[]> {
  const names = await bookNames(folder, tree);
  return names.flatMap((name) => byPath.get(tree.join(folder, name)) ?? []);
}

function stemOf(id: string): string {
  return bookStem(fileName(id));
}

/** The place of a file among those that it was handed in with. */
export function idAmong(place: string, files: readonly PlacedFile[]): string {
  return idOf(place, commonFolder(files.map(({ path }) => path)));
}

function idOf(place: string, root: string): string {
  if (place === root) return fileName(root);
  return root === '' ? place : place.slice(root.length + 1);
}

/** The innermost folder that all files lie in. */
function commonFolder(paths: readonly string[]): string {
  const [first = ''] = paths;
  let folder = folderOf(first);
  while (folder !== '' && !paths.every((path) => path.startsWith(`${folder}/`))) folder = folderOf(folder);
  return folder;
}
