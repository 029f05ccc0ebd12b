/** Folders and files wherever they are: on a disk, or among the files that were handed to a page. */
export interface FileTree {
  /** `other` is what is neither, such as a device. */
  readonly kindOf: (path: string) => Promise<'file' | 'folder' | 'other' | null>;
  /** Names in a folder, sorted. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly join: (folder: string, name: string) => string;
}
