import type { BookSource } from './store/workbench-state';

/** A file that the user chose or dropped; `handle` is the browser's way to the file as it is now, where there is one. */
export interface ChosenFile {
  readonly file: File;
  readonly handle?: FileSystemFileHandle;
}

/** Without a handle the browser gives the bytes only while the file on the disk has not changed. */
export function fileSource({ file, handle }: ChosenFile): BookSource {
  return {
    name: file.name,
    read: () => bytesOf(file),
    reread: async () => bytesOf((await handle?.getFile()) ?? file),
  };
}

/** The whole file at once; the browser reads it where it lies. */
async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
