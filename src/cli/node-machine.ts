import { createHash } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Machine } from './machine';
import { startNodeHelper } from './node-helper';

/** The machine that Node runs on. `entry` is the file of the program, which helpers run too. */
export function nodeMachine(entry: string): Machine {
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
    append: async (place, text) => {
      await mkdir(path.dirname(place), { recursive: true });
      await appendFile(place, text);
    },
    now: () => new Date(),
    absolute: (place) => path.resolve(place),
    program: async () =>
      createHash('sha256')
        .update(await readFile(entry))
        .digest('hex'),
    cores: availableParallelism(),
    startHelper: (setup) => startNodeHelper(entry, setup),
  };
}
