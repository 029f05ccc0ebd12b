import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { appendFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Machine } from './machine';
import { startNodeHelper } from './node-helper';

/**
 * The machine that Node runs on. Looking and reading wait for the disk themselves: nothing else is done meanwhile, and
 * for a thousand small files the way through Node's own threads takes longer than the disk.
 * @param entry the file of the program, which helpers run too
 */
export function nodeMachine(entry: string): Machine {
  return {
    isWatched: process.stderr.isTTY,
    print: (text) => void process.stdout.write(text),
    complain: (text) => void process.stderr.write(text),
    kindOf: (place) => Promise.resolve(kindAt(place)),
    list: async (folder) => (await readdir(folder)).sort((a, b) => a.localeCompare(b, 'zh-CN', { numeric: true })),
    read: (place) => promised(() => new Uint8Array(readFileSync(place))),
    write: async (place, content) => {
      await mkdir(path.dirname(place), { recursive: true });
      await writeFile(place, content);
    },
    append: async (place, text) => {
      await mkdir(path.dirname(place), { recursive: true });
      await appendFile(place, text);
    },
    now: () => new Date(),
    passwords: [],
    absolute: (place) => path.resolve(place),
    program: () => promised(() => createHash('sha256').update(readFileSync(entry)).digest('hex')),
    cores: availableParallelism(),
    startHelper: (setup) => startNodeHelper(entry, setup),
  };
}

function kindAt(place: string): 'file' | 'folder' | null {
  try {
    return statSync(place).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}

/** What goes wrong in the work fails the promise. */
function promised<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
