import type { PlacedFile } from '../../../casework/units';
import type { ChosenFile } from '../../file-source';

/** A file of a folder that was chosen in the browser's own dialogue, or one that was chosen by itself. */
export function placedFile(file: File, path = file.webkitRelativePath || file.name): PlacedFile {
  return { path, read: async () => new Uint8Array(await file.arrayBuffer()) };
}

/** What was dropped on the page. */
export interface Dropped {
  readonly files: Promise<readonly ChosenFile[]>;
  /** Whether there is anything in it. */
  readonly isEmpty: boolean;
  /** The folders among it; reading them must begin before the drop event ends. */
  readonly folders: readonly FileSystemDirectoryEntry[];
}

/** Takes what was dropped, while the event lasts. */
export function droppedOf({ items }: DataTransfer): Dropped {
  const folders: FileSystemDirectoryEntry[] = [];
  const files: Promise<ChosenFile>[] = [];
  for (const item of items) {
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    if (entry?.isDirectory === true) folders.push(entry as FileSystemDirectoryEntry);
    else if (file !== null) files.push(withHandle(file, item));
  }
  return { folders, files: Promise.all(files), isEmpty: folders.length + files.length === 0 };
}

/** What browsers with the File System Access API give besides. */
interface HandledItem {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/** A handle lets the file be read again once it has changed; where there is none the file itself has to do. */
async function withHandle(file: File, item: DataTransferItem & HandledItem): Promise<ChosenFile> {
  const handle = await item.getAsFileSystemHandle?.().catch(() => null);
  return handle?.kind === 'file' ? { file, handle: handle as FileSystemFileHandle } : { file };
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

/** Folders within folders too, each file with its whole path: units are told by their folders. */
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

/** The browser answers by callback. */
function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}
