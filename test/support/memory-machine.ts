import path from 'node:path';
import type { Machine } from '../../src/cli/machine/machine';

/** A machine in memory: files by absolute path, and everything that was printed. */
export interface MemoryMachine extends Machine {
  readonly files: Map<string, Uint8Array>;
  readonly out: () => string;
  readonly err: () => string;
}

interface MemoryOptions extends Partial<Pick<Machine, 'isWatched' | 'cores' | 'startHelper' | 'elapsed'>> {
  readonly readOnly?: boolean;
  /** Links by path, to the paths that they lead to. */
  readonly links?: Readonly<Record<string, string>>;
}

const HOME = '/home';

/** What the system says by this code. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: in English`), { code });
}

export function memoryMachine(files: Readonly<Record<string, Uint8Array>>, options: MemoryOptions = {}): MemoryMachine {
  const absolute = (place: string): string => path.posix.resolve(HOME, place);
  const links = new Map(Object.entries(options.links ?? {}).map(([from, to]) => [absolute(from), absolute(to)]));
  const real = (place: string): string => links.get(absolute(place)) ?? absolute(place);
  const stored = new Map(Object.entries(files).map(([place, bytes]) => [absolute(place), bytes]));
  const printed: string[] = [];
  const complained: string[] = [];
  const isFolder = (place: string): boolean => [...stored.keys()].some((each) => each.startsWith(`${real(place)}/`));
  const kindOf = (place: string): 'file' | 'folder' | null => {
    if (stored.has(real(place))) return 'file';
    return isFolder(place) ? 'folder' : null;
  };
  /** Answers on a later turn, as a disk does. */
  const later = async <T>(work: () => T): Promise<T> => {
    await Promise.resolve();
    return work();
  };
  const change = (work: () => void): Promise<void> =>
    later(() => {
      if (options.readOnly) throw systemError('EROFS');
      work();
    });
  const held = (place: string): Uint8Array => {
    const bytes = stored.get(real(place));
    if (bytes === undefined) throw systemError(isFolder(place) ? 'EISDIR' : 'ENOENT');
    return bytes;
  };
  const move = (from: string, to: string): void => {
    stored.set(absolute(to), held(from));
    stored.delete(absolute(from));
  };
  return {
    files: stored,
    out: () => printed.join(''),
    err: () => complained.join(''),
    isWatched: options.isWatched ?? false,
    print: (text) => void printed.push(text),
    complain: (text) => void complained.push(text),
    kindOf: (place) => later(() => kindOf(place)),
    identity: (place) => later(() => (kindOf(place) === null ? null : real(place))),
    realPath: (place) => later(() => real(place)),
    list: (folder) =>
      later(() => {
        const above = `${absolute(folder)}/`;
        const inside = [...stored.keys(), ...links.keys()].filter((each) => each.startsWith(above));
        const names = inside.map((each) => each.slice(above.length).split('/')[0] ?? '');
        return [...new Set(names)].sort();
      }),
    read: (place) => later(() => held(place)),
    create: (place, content) =>
      change(() => {
        if (kindOf(place) !== null) throw systemError('EEXIST');
        stored.set(absolute(place), content);
      }),
    moveNew: async (from, to) => {
      const isTaken = kindOf(to) !== null || links.has(absolute(to));
      if (!isTaken) await change(() => move(from, to));
      return !isTaken;
    },
    moveOver: (from, to) => change(() => move(from, to)),
    remove: (place) => change(() => void stored.delete(absolute(place))),
    append: (place, text) =>
      change(() => {
        const before = new TextDecoder().decode(stored.get(absolute(place)) ?? new Uint8Array(0));
        stored.set(absolute(place), new TextEncoder().encode(before + text));
      }),
    takeTurn: () => Promise.resolve(() => Promise.resolve()),
    now: () => new Date(2021, 2, 5, 9, 7),
    elapsed: options.elapsed ?? (() => 0),
    absolute,
    passwords: [],
    program: () => Promise.resolve('test'),
    cores: options.cores ?? 1,
    startHelper: options.startHelper ?? null,
  };
}
