import path from 'node:path';
import type { Machine } from '../../src/cli/machine';

/** A machine in memory: files by absolute path, and everything that was printed. */
export interface MemoryMachine extends Machine {
  readonly files: Map<string, Uint8Array>;
  readonly out: () => string;
  readonly err: () => string;
}

interface MemoryOptions extends Partial<Pick<Machine, 'isWatched' | 'cores' | 'startHelper'>> {
  readonly readOnly?: boolean;
}

const HOME = '/home';

export function memoryMachine(files: Readonly<Record<string, Uint8Array>>, options: MemoryOptions = {}): MemoryMachine {
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
      const above = `${absolute(folder)}/`;
      const inside = [...stored.keys()].filter((each) => each.startsWith(above));
      const names = inside.map((each) => each.slice(above.length).split('/')[0] ?? '');
      return Promise.resolve([...new Set(names)].sort());
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
    append: (place, text) => {
      if (options.readOnly) return Promise.reject(new Error('EROFS'));
      const before = new TextDecoder().decode(stored.get(absolute(place)) ?? new Uint8Array(0));
      stored.set(absolute(place), new TextEncoder().encode(before + text));
      return Promise.resolve();
    },
    now: () => new Date(2021, 2, 5, 9, 7),
    absolute,
    passwords: [],
    program: () => Promise.resolve('test'),
    cores: options.cores ?? 1,
    startHelper: options.startHelper ?? null,
  };
}
