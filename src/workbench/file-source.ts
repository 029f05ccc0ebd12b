import type { BookSource } from './store/workbench-state';

/** A file that the user chose or dropped. */
export function fileSource(file: File): BookSource {
  return { name: file.name, read: async () => new Uint8Array(await file.arrayBuffer()) };
}
