import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, statSync, type BigIntStats } from 'node:fs';
import { appendFile, link, mkdir, open, readdir, rename, unlink } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Machine, PlaceKind } from './machine';
import { startNodeHelper } from './node-helper';
import { takeTurn, type GiveBack } from './node-turns';
import { faultCode } from './system-faults';

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
    kindOf: (place) => promised(() => kindOf(maybeStats(place))),
    identity: (place) => promised(() => identityOf(maybeStats(place))),
    realPath: (place) => promised(() => realpathSync.native(place)),
    list: async (folder) => (await readdir(folder)).sort((a, b) => a.localeCompare(b, 'zh-CN', { numeric: true })),
    read: (place) => promised(() => readFile(place)),
    create,
    moveNew,
    moveOver: rename,
    remove: unlink,
    append: async (place, text) => {
      await mkdir(path.dirname(place), { recursive: true });
      await appendFile(place, text);
    },
    takeTurn: async (folders, waits) => {
      // In one order: two runs must not wait for each other.
      const names = [...new Set(await Promise.all(folders.map(realFolder)))].sort();
      const given: GiveBack[] = [];
      for (const name of names) given.push(await takeTurn(name, waits));
      return async () => {
        for (const giveBack of given) await giveBack();
      };
    },
    now: () => new Date(),
    elapsed: () => performance.now(),
    passwords: [],
    absolute: (place) => path.resolve(place),
    program: () => promised(() => createHash('sha256').update(readFileSync(entry)).digest('hex')),
    cores: availableParallelism(),
    startHelper: (setup) => startNodeHelper(entry, setup),
  };
}

/** What is not there is no failure; a folder that may not be looked into is one. */
function maybeStats(place: string): BigIntStats | null {
  try {
    return statSync(place, { bigint: true });
  } catch (error) {
    if (isCode(error, 'ENOENT', 'ENOTDIR')) return null;
    throw error;
  }
}

/** Links are followed: what counts is what is read. */
function kindOf(stats: BigIntStats | null): PlaceKind | null {
  if (stats === null) return null;
  if (stats.isDirectory()) return 'folder';
  return stats.isFile() ? 'file' : 'other';
}

/** Whole numbers of any size: on some disks they are larger than a double holds. */
function identityOf(stats: BigIntStats | null): string | null {
  return stats && `${stats.dev}:${stats.ino}`;
}

/** Reading from a pipe would wait for ever, and a device may have no end. */
function readFile(place: string): Uint8Array {
  if (kindOf(maybeStats(place)) === 'other') throw Object.assign(new Error('no file'), { code: 'NOT_A_FILE' });
  return new Uint8Array(readFileSync(place));
}

/** Fails where the name is taken, and is on the disk before it is given its name. */
async function create(place: string, content: Uint8Array): Promise<void> {
  await mkdir(path.dirname(place), { recursive: true });
  const file = await open(place, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A second name is given and the first one taken away: unlike renaming, that fails where the name is taken. */
async function moveNew(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    if (isCode(error, ...NO_LINKS)) return moveOntoReserved(from, to);
    throw error;
  }
  await unlink(from);
  return true;
}

/** What disks say that know no second name for a file, such as most sticks. */
const NO_LINKS = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EXDEV', 'EINVAL'] as const;

/** An empty file holds the name until the whole one takes its place. */
async function moveOntoReserved(from: string, to: string): Promise<boolean> {
  try {
    await (await open(to, 'wx')).close();
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
  await rename(from, to);
  return true;
}

/** A folder that is to be made has its path for a name. */
async function realFolder(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true }).catch(() => undefined);
  try {
    return realpathSync.native(folder);
  } catch {
    return path.resolve(folder);
  }
}

/** By the system's code; its sentences differ by language. */
function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return codes.includes(faultCode(error) ?? '');
}

/** What goes wrong in the work fails the promise. */
function promised<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
