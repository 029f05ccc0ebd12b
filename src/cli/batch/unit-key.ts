import { createHash } from 'node:crypto';
import path from 'node:path';
import { bookNames } from '../../casework/units';
import type { Machine } from '../machine/machine';

/**
 * A key that differs where anything differs that the outcome for a book depends on.
 * @param places the book, and the texts that belong to it
 */
export async function unitFileKey(places: readonly string[], basis: string, machine: Machine): Promise<string> {
  const contents = await Promise.all(places.map((place) => contentOf(place, machine)));
  return digest(JSON.stringify([basis, places, contents]));
}

/** What all books of a run have in common: program, rules, words, and the books to compare with. */
export async function runBasis(words: unknown, places: readonly string[], machine: Machine): Promise<string> {
  const contents: unknown[] = [];
  for (const place of places) contents.push(await contentOf(place, machine).catch(() => null));
  return digest(JSON.stringify([await machine.program(), words, places, contents], withMaps));
}

/** JSON knows no maps: all of them would look alike. */
function withMaps(_key: string, value: unknown): unknown {
  return value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>)] : value;
}

/** Names and digests of the files behind a place. */
async function contentOf(place: string, machine: Machine): Promise<readonly (readonly [string, string])[]> {
  const isFolder = (await machine.kindOf(place)) === 'folder';
  const files = isFolder ? (await bookNames(place, machine)).map((name) => path.join(place, name)) : [place];
  const contents: [string, string][] = [];
  for (const file of files) contents.push([file, digest(await machine.read(file))]);
  return contents;
}

/** Equal content has an equal key, whatever the file's date. */
function digest(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
