import { maybePart } from '../package/package';
import type { ReadDocx } from './read';

const ID = /\b(?:\w+:)?id\s*=\s*["'](\d{1,10})["']/g;
const MOST_ID = 2 ** 31 - 1;
/** More marks than are ever made at once. */
const ROOM = 1_000_000;

/**
 * Ids for new marks, another one at each call. They are one space over bookmarks, changes and comments of all parts;
 * programs call clashes damage.
 */
export function freeIds({ pack, parts }: Pick<ReadDocx, 'pack' | 'parts'>): () => number {
  const kinds = ['comments', 'footnotes', 'endnotes'].flatMap((kind) => parts.others.get(kind) ?? []);
  const texts = [parts.main, ...kinds].map((path) => maybePart(pack, path) ?? '');
  const used = new Set(texts.flatMap((text) => [...text.matchAll(ID)].map(([, id]) => Number(id))));
  const most = [...used].reduce((largest, id) => (id <= MOST_ID && id > largest ? id : largest), -1);
  let next = most + ROOM <= MOST_ID ? most + 1 : 0;
  return () => {
    while (used.has(next)) next += 1;
    next += 1;
    return next - 1;
  };
}
