import { AGENCY_WORDS } from './agency-words';
import { PUBLIC_TABLE_WORDS } from './table-words';
import { TEXT_WORDS } from './text-words';
import type { Word } from './word';

export type { Flow, Word } from './word';
export { VEHICLE_KINDS } from './agency-words';
export { SHARES, type ShareOf } from './shares';

/** Every name that a sentence may use, whatever the template. */
export const WORDS: readonly Word[] = [...PUBLIC_TABLE_WORDS, ...AGENCY_WORDS, ...TEXT_WORDS];

const BY_NAME: ReadonlyMap<string, Word> = new Map(WORDS.map((word) => [word.name, word]));

export function maybeWord(name: string): Word | undefined {
  return BY_NAME.get(name);
}

/** The word of a name that is known to be one: names inside this room's own data. */
export function wordOf(name: string): Word {
  const word = BY_NAME.get(name);
  if (!word) throw new RangeError(`no such word: ${name}`);
  return word;
}
