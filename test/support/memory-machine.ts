import path from 'node:path';
import type { Machine } from '../../src/cli/machine';

/** A machine in memory: files by absolute path, and everything that was printed. */
export interface MemoryMachine extends Machine {
  readonly files: Map<string, Uint8Array>;
  readonly out: () => string;
  readonly err: () => string;
}

const HOME = '/home';

export function memoryMachine(
  files: Readonly<Record<string, Uint8Array>>,
  options: { readonly isWatched?: boolean; readonly readOnly?: boolean } = {},
): MemoryMachine {
  const absolute = (place: string): string => path.posix.resolve(HOME, place);
  const stored = new Map(Object.entries(files).map(([place, bytes]) => [absolute(place), bytes]));
  const printed: string[] = [];
  const complained: string[] = [];
  const isFolder = (place: string): boolean =>
    [...stored.keys()].some((each) => each.startsWith(`${absolute(place)}/`));
  return {
    files: stored,
    out: () => printed.join(''),
    err: () => complained.join(''),
    isWatched: options.isWatched ?? false,
    print: (text) => void printed.push(text),
    complain: (text) => void complained.push(text),
    kindOf: (place) => {
      if (stored.has(absolute(place))) return Promise.resolve('file');
      return Promise.resolve(isFolder(place) ? 'folder' : null);
    },
    list: (folder) => {
      const inside = [...stored.keys()].filter((each) => path.posix.dirname(each) === absolute(folder));
      return Promise.resolve(inside.map((each) => path.posix.basename(each)).sort());
    },
    read: (place) => {
      const bytes = stored.get(absolute(place));
      return bytes ? Promise.resolve(bytes) : Promise.reject(new Error('EACCES'));
    },
    write: (place, content) => {
      if (options.readOnly) return Promise.reject(new Error('EROFS'));
      stored.set(absolute(place), typeof content === 'string' ? new TextEncoder().encode(content) : content);
      return Promise.resolve();
    },
    now: () => new Date(2021, 2, 5, 9, 7),
    absolute,
  };
}
