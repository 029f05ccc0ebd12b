import type { FileTree } from './file-tree';

/** A file that was handed in with the folders it lies in: `2020决算/甲局/表.xlsx`. */
export interface PlacedFile {
  readonly path: string;
  readonly read: () => Promise<Uint8Array>;
}

export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder of a file or folder; '' where it lies in none. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The files with a path each: files of one name out of different folders may come without their folders. */
export function distinctPaths(files: readonly PlacedFile[]): readonly PlacedFile[] {
  const taken = new Set<string>();
  return files.map((file) => {
    let path = file.path;
    for (let count = 2; taken.has(path); count += 1) path = numbered(file.path, count);
    taken.add(path);
    return { ...file, path };
  });
}

function numbered(path: string, count: number): string {
  const name = `（${count}）${fileName(path)}`;
  return joined(folderOf(path), name);
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** The files as folders; their paths differ. The outermost folder is ''. */
export function treeOf(files: readonly PlacedFile[]): FileTree {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const names = new Map<string, Set<string>>([['', new Set()]]);
  for (const { path } of files) addWithFolders(path, names);
  const folderKind = (path: string): 'folder' | null => (names.has(path) ? 'folder' : null);
  return {
    kindOf: (path) => Promise.resolve(byPath.has(path) ? 'file' : folderKind(path)),
    list: (folder) => Promise.resolve([...(names.get(folder) ?? [])].sort()),
    read: (path) => byPath.get(path)?.read() ?? Promise.reject(new RangeError(`no such file: ${path}`)),
    join: joined,
  };
}

function addWithFolders(path: string, names: Map<string, Set<string>>): void {
  for (let place = path; place !== ''; place = folderOf(place)) {
    const folder = folderOf(place);
    const held = names.get(folder) ?? new Set<string>();
    held.add(fileName(place));
    names.set(folder, held);
  }
}
