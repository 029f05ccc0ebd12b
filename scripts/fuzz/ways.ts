import type { Random } from '../../test/support/generator';

/** A change of some content by chance. */
export type Mutate<T> = (content: T, random: Random) => T;

/** Figures that nobody expects. */
export const HUGE = [
  '-1',
  '0',
  '1e308',
  '-30000000',
  '4294967296',
  '99999999999999999999',
  '1048577',
  'NaN',
  '16385',
  '0.1',
];
/** Words that nobody expects. */
export const TEXTS = [
  '(',
  ')',
  '表',
  '_x0022_',
  '&amp;',
  '\uFFFE',
  'constructor',
  '__proto__',
  '2020',
  '合计',
  '\0',
  '<',
  '&a;',
  '=A1',
  '["',
];

/** Some place in a content. */
export function place(content: { readonly length: number }, random: Random): number {
  return random.integer(0, Math.max(0, content.length - 1));
}

/** Ways to change bytes, whatever they mean. */
export const BYTES: readonly Mutate<Uint8Array>[] = [
  (bytes, random) => flipped(bytes, random, random.integer(1, 8)),
  (bytes, random) => flipped(bytes, random, random.integer(20, 200)),
  (bytes, random) => bytes.slice(0, place(bytes, random)),
  (bytes, random) => spliced(bytes, place(bytes, random), random.integer(1, 600), new Uint8Array(0)),
  (bytes, random) => spliced(bytes, place(bytes, random), 0, bytes.slice(0, random.integer(1, 5000))),
  (bytes, random) => spliced(bytes, place(bytes, random), 4, Uint8Array.of(0xff, 0xff, 0xff, random.integer(0, 255))),
  (bytes, random) =>
    spliced(bytes, place(bytes, random), 2, Uint8Array.of(random.integer(0, 255), random.integer(0, 3))),
];

function flipped(bytes: Uint8Array, random: Random, count: number): Uint8Array {
  const copy = bytes.slice();
  for (let done = 0; done < count; done += 1) {
    const at = place(copy, random);
    copy[at] = (copy[at] ?? 0) ^ (1 << random.integer(0, 7));
  }
  return copy;
}

/** Bytes with a stretch taken out and others in its place. */
export function spliced(bytes: Uint8Array, at: number, gone: number, more: Uint8Array): Uint8Array {
  return Buffer.concat([bytes.slice(0, at), more, bytes.slice(at + gone)]);
}

/** A text can only be so long. */
const LONGEST = 16_000_000;

/** As often as wanted, or as often as there is room. */
export function repeated(text: string, times: number): string {
  return text.repeat(Math.max(1, Math.min(times, Math.floor(LONGEST / text.length))));
}

/** One of the stretches of a text that fit a pattern, replaced. */
export function replaced(text: string, pattern: RegExp, random: Random, by: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const one = random.pick(found);
  return text.slice(0, one.index) + by(one[0]) + text.slice(one.index + one[0].length);
}

/** How often a stretch comes again. */
export const TIMES = [2, 50, 3000];

/** One to three changes, one after the other. */
export function several<T>(ways: readonly Mutate<T>[]): Mutate<T> {
  return (content, random) => {
    let changed = content;
    for (let left = random.integer(1, 3); left > 0; left -= 1) changed = random.pick(ways)(changed, random);
    return changed;
  };
}
