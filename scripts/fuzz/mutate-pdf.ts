import { deflateSync, inflateSync } from 'node:zlib';
import type { Random } from '../../test/support/generator';
import { BYTES, HUGE, place, repeated, replaced, several, spliced, TIMES, type Mutate } from './ways';

/** A stretch of the file that a stream holds, or that stands between two. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly isPacked: boolean;
}

/** Words that end up where others are expected: colours, switches, blanks, half a string. */
const TOKENS = ['null', 'true', '/N', '()', '(', '<', '<<', '>>', '[', ']', 'Do', 'q', 'Q', 'BT', 'ET', 'BI', 'W n'];

/** Ways to change what a PDF says, in its dictionaries as in what it draws. */
const WORDS: readonly Mutate<string>[] = [
  (text, random) => replaced(text, /-?\d+(?:\.\d+)?/g, random, () => random.pick(HUGE)),
  (text, random) => replaced(text, /-?\d+(?:\.\d+)?/g, random, () => String(random.integer(-3, 900))),
  (text, random) => replaced(text, /\/[A-Za-z]\w*/g, random, () => other(text, /\/[A-Za-z]\w*/g, random)),
  (text, random) => replaced(text, /\d+ 0 R/g, random, () => other(text, /\d+ 0 R/g, random)),
  (text, random) => replaced(text, /<[0-9a-fA-F]+>/g, random, () => other(text, /<[0-9a-fA-F]+>/g, random)),
  (text, random) => replaced(text, /<[0-9a-fA-F]+>/g, random, (found) => `<${found.slice(random.integer(2, 4))}`),
  (text, random) => replaced(text, /[^\s<>[\]()/]+/g, random, () => random.pick(TOKENS)),
  (text, random) => replaced(text, /[^\s<>[\]()/]+/g, random, () => ''),
  (text, random) => replaced(text, /\s[a-zA-Z*'"]{1,3}(?=\s|$)/g, random, () => ` ${random.pick(TOKENS)}`),
  (text, random) => replaced(text, /[^\r\n]+/g, random, (found) => repeated(`${found}\n`, random.pick(TIMES))),
  (text, random) => replaced(text, /[[(<q]/g, random, (found) => repeated(found, random.pick([2, 20_000]))),
  (text, random) => text.slice(0, place(text, random)),
];

/** Another stretch of the same sort. */
function other(text: string, pattern: RegExp, random: Random): string {
  return random.pick(text.match(pattern) ?? ['']);
}

/** The streams of a file, and what stands between them, where objects are told of. */
function stretchesOf(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let last = 0;
  for (const { 0: found, 1: words = '', index } of text.matchAll(/(<<[^]{0,2000}?>>)\s*stream\r?\n/g)) {
    const from = index + found.length;
    const to = text.indexOf('endstream', from);
    if (from < last || to < 0) continue;
    stretches.push({ from: last, to: from, isPacked: false }, { from, to, isPacked: words.includes('/FlateDecode') });
    last = to;
  }
  return [...stretches, { from: last, to: text.length, isPacked: false }];
}

/** What packed bytes hold; null where they hold nothing. */
function unpacked(bytes: Uint8Array): string | null {
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return null;
  }
}

/** Bytes with one stretch of what the PDF says, or of what one of its streams holds, changed. */
export function mutatePdf(bytes: Uint8Array, random: Random): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const { from, to, isPacked } = random.pick(stretchesOf(text));
  const own = bytes.slice(from, to);
  const content = isPacked ? unpacked(own) : text.slice(from, to);
  if (content === null) return several(BYTES)(bytes, random);
  const changed = Buffer.from(several(WORDS)(content, random), 'latin1');
  return spliced(bytes, from, own.length, isPacked ? deflateSync(changed) : changed);
}
