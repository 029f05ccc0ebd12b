import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Machine } from './machine';

/** The machine that Node runs on. */
export function nodeMachine(): Machine {
  return {
    isWatched: process.stderr.isTTY,
    print: (text) => void process.stdout.write(text),
    complain: (text) => void process.stderr.write(text),
    kindOf: async (place) => {
      const found = await stat(place).catch(() => null);
      if (!found) return null;
      return found.isDirectory() ? 'folder' : 'file';
    },
    list: async (folder) => (await readdir(folder)).sort((a, b) => a.localeCompare(b, 'zh-CN', { numeric: true })),
    read: async (place) => new Uint8Array(await readFile(place)),
    write: async (place, content) => {
      await mkdir(path.dirname(place), { recursive: true });
      await writeFile(place, content);
    },
    now: () => new Date(),
    absolute: (place) => path.resolve(place),
  };
}
