import path from 'node:path';
import type { Machine } from '../machine/machine';

/** Stands beside what was written, and tells a later run what need not be done again. */
export const JOURNAL = '核对进度.ndjson';

/** What is known of finished work, by key. */
export interface Journal {
  readonly find: (key: string) => unknown;
  readonly add: (key: string, entry: object) => Promise<void>;
}

/** For work that is not worth one: knows nothing and keeps nothing. */
export const NO_JOURNAL: Journal = { find: () => null, add: () => Promise.resolve() };

/** Every line begins with its key, so that keys are found without reading the entries. */
const HEAD = '{"key":"';

/**
 * Opens the journal of a folder; a line that a killed run left unfinished counts for nothing. What has its name and
 * is none is left alone.
 * @param isKept whether a file must stay as it is
 */
export async function openJournal(
  folder: string,
  isKept: (place: string) => Promise<boolean>,
  machine: Machine,
): Promise<Journal> {
  const place = path.join(folder, JOURNAL);
  const bytes = await maybeOwnBytes(place, isKept, machine).catch(() => null);
  if (bytes === null) return NO_JOURNAL;
  const lines = linesByKey(bytes);
  // A run that was killed left half a line: the next one must not be written behind it.
  let isTorn = bytes.length > 0 && bytes.at(-1) !== NEW_LINE;
  return {
    find: (key) => {
      const line = lines.get(key);
      return line === undefined ? null : maybeEntry(line);
    },
    async add(key, entry) {
      const line = `${isTorn ? '\n' : ''}${HEAD}${key}","entry":${JSON.stringify(entry)}}\n`;
      isTorn = true;
      await machine.append(place, line);
      isTorn = false;
    },
  };
}

/** Null where the place holds something else. */
async function maybeOwnBytes(
  place: string,
  isKept: (place: string) => Promise<boolean>,
  machine: Machine,
): Promise<Uint8Array | null> {
  const kind = await machine.kindOf(place);
  if (kind === null) return new Uint8Array(0);
  if (kind !== 'file' || (await isKept(place))) return null;
  const bytes = await machine.read(place);
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD.length));
  return HEAD.startsWith(head.trim()) ? bytes : null;
}

/** Lines are told apart before they are decoded. */
const NEW_LINE = 10;

/** The lines stay bytes until they are asked for: only keys of a long journal are held as texts. */
function linesByKey(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const lines = new Map<string, Uint8Array>();
  const decoder = new TextDecoder();
  for (let start = 0, end = bytes.indexOf(NEW_LINE); end >= 0; start = end + 1, end = bytes.indexOf(NEW_LINE, start)) {
    const line = bytes.subarray(start, end);
    const from = HEAD.length;
    const quote = line.indexOf('"'.charCodeAt(0), from);
    if (quote > from) lines.set(decoder.decode(line.subarray(from, quote)), line);
  }
  return lines;
}

/** Null for a line that somebody changed: its work is done again. */
function maybeEntry(line: Uint8Array): unknown {
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(line));
    return typeof read === 'object' && read !== null && 'entry' in read ? read.entry : null;
  } catch {
    return null;
  }
}
