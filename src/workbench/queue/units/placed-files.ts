import type { PlacedFile } from '../../../casework/units';

/** A file of a folder that was chosen in the browser's own dialogue, or one that was chosen by itself. */
export function placedFile(file: File, path = file.webkitRelativePath || file.name): PlacedFile {
  return { path, read: async () => new Uint8Array(await file.arrayBuffer()) };
}

/** What was dropped on the page. */
export interface Dropped {
  readonly files: readonly File[];
  /** The folders among it; reading them must begin before the drop event ends. */
  readonly folders: readonly FileSystemDirectoryEntry[];
}

/** Takes what was dropped, while the event lasts. */
export function droppedOf({ items, files }: DataTransfer): Dropped {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const folders = entries.flatMap((entry) => (entry.isDirectory ? [entry as FileSystemDirectoryEntry] : []));
  const folderNames = new Set(folders.map(({ name }) => name));
  // A folder is among the files as well, as one that cannot be read.
  return { folders, files: [...files].filter(({ name }) => !folderNames.has(name)) };
}

/**
 * All files in folders, with their paths.
 * @throws what the browser refuses a folder with: some do so on pages from disk
 */
export async function filesInFolders(folders: readonly FileSystemDirectoryEntry[]): Promise<readonly PlacedFile[]> {
  const found: PlacedFile[] = [];
  for (const folder of folders) found.push(...(await filesIn(folder)));
  return found;
}

async function filesIn(folder: FileSystemDirectoryEntry): Promise<readonly PlacedFile[]> {
  const found: PlacedFile[] = [];
  for (const entry of await entriesOf(folder)) {
    if (entry.isDirectory) found.push(...(await filesIn(entry as FileSystemDirectoryEntry)));
    else found.push(placedFile(await fileOf(entry as FileSystemFileEntry), entry.fullPath.replace(/^\//, '')));
  }
  return found;
}

/** A reader gives a hundred at a time, and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    const next = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (next.length === 0) return found;
    found.push(...next);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}
