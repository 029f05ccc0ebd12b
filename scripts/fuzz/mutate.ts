import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Random } from '../../test/support/generator';

type Mutate<T> = (content: T, random: Random) => T;

const HUGE = ['-1', '0', '1e308', '-30000000', '4294967296', '99999999999999999999', '1048577', 'NaN', '16385', '0.1'];
const TEXTS = [
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

function place(content: { readonly length: number }, random: Random): number {
  return random.integer(0, Math.max(0, content.length - 1));
}

const BYTES: readonly Mutate<Uint8Array>[] = [
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

function spliced(bytes: Uint8Array, at: number, gone: number, more: Uint8Array): Uint8Array {
  return Uint8Array.from([...bytes.slice(0, at), ...more, ...bytes.slice(at + gone)]);
}

/** A text can only be so long. */
const LONGEST = 16_000_000;

/** As often as wanted, or as often as there is room. */
function repeated(text: string, times: number): string {
  return text.repeat(Math.max(1, Math.min(times, Math.floor(LONGEST / text.length))));
}

/** One of the stretches of a text that fit a pattern, replaced. */
function replaced(text: string, pattern: RegExp, random: Random, by: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const one = random.pick(found);
  return text.slice(0, one.index) + by(one[0]) + text.slice(one.index + one[0].length);
}

const TIMES = [2, 50, 3000];

const WORDS: readonly Mutate<string>[] = [
  (text, random) => replaced(text, /\d+/g, random, () => random.pick(HUGE)),
  (text, random) => replaced(text, /"[^"<>]*"/g, random, () => `"${random.pick([...HUGE, ...TEXTS])}"`),
  (text, random) =>
    replaced(
      text,
      />[^<>]+</g,
      random,
      (found) => `>${random.pick([...HUGE, ...TEXTS]).repeat(random.pick(TIMES))}${found.slice(1)}`,
    ),
  (text, random) =>
    replaced(text, />[^<>]+</g, random, () => `>${random.pick(TEXTS).repeat(random.pick([1, 30_000]))}<`),
  (text, random) => replaced(text, /<[^>]*>/g, random, () => ''),
  (text, random) => replaced(text, /<[^>]*>/g, random, (found) => repeated(found, random.pick(TIMES))),
  (text, random) =>
    replaced(text, /<(row|c|mergeCell|col|xf|si|numFmt)\b[^>]*>/g, random, (found) =>
      found.replace(/"[^"]*"/, () => `"${random.pick(HUGE)}"`),
    ),
  (text, random) => replaced(text, /<(\w+)[^>]*>[^<]*<\/\1>/g, random, (found) => repeated(found, random.pick(TIMES))),
  (text, random) => replaced(text, /<[^/?][^>]*[^/]>/g, random, (found) => repeated(found, random.pick([10, 20_000]))),
  (text, random) =>
    replaced(
      text,
      /<v>/g,
      random,
      () => `<f>${random.pick(['SUM(A1:XFD1048576)', '('.repeat(9000), 'A1&amp;A1', 'IF('.repeat(2000), "'"])}</f><v>`,
    ),
  (text, random) => text.slice(0, place(text, random)),
  (text, random) => {
    const [at, width] = [place(text, random), random.integer(1, 2000)];
    return text.slice(0, at) + text.slice(at, at + width).repeat(random.pick(TIMES)) + text.slice(at + width);
  },
];

/** For a text without tags: other figures, other words, a text that ends early or says a stretch again and again. */
const PLAIN_WORDS: readonly Mutate<string>[] = [
  ...WORDS.slice(0, 1),
  ...WORDS.slice(-2),
  (text, random) =>
    replaced(text, /[，。、]/g, random, () => random.pick([...HUGE, ...TEXTS]).repeat(random.pick(TIMES))),
];

const JSON_WORDS: readonly Mutate<string>[] = [
  ...WORDS.slice(0, 2),
  (text, random) => replaced(text, /[[{]/g, random, (found) => found.repeat(random.pick([2, 20_000]))),
  (text, random) => replaced(text, /"[^"]*"/g, random, () => `"${random.pick(TEXTS).repeat(random.pick([1, 9000]))}"`),
  (text, random) => replaced(text, /"[^"]*"/g, random, () => random.pick(['null', '[]', '{}', '-1', '"__proto__"'])),
  (text, random) => text.slice(0, place(text, random)),
];

function several<T>(ways: readonly Mutate<T>[]): Mutate<T> {
  return (content, random) => {
    let changed = content;
    for (let left = random.integer(1, 3); left > 0; left -= 1) changed = random.pick(ways)(changed, random);
    return changed;
  };
}

/** A package with one part changed, taken out, put in the place of another, or there twice under another name. */
const packageWay: Mutate<Uint8Array> = (bytes, random) => {
  const { ...parts } = unzipSync(bytes);
  const [path, other] = [random.pick(Object.keys(parts)), random.pick(Object.keys(parts))];
  const content = parts[path] ?? new Uint8Array(0);
  const way = random.next();
  if (way < 0.05)
    return zipSync(Object.fromEntries(Object.entries(parts).filter(([each]) => each !== path)), { level: 1 });
  if (way < 0.1) parts[path] = parts[other] ?? content;
  else if (way < 0.15) parts[path.toUpperCase()] = content;
  else parts[path] = strToU8(several(WORDS)(strFromU8(content), random));
  return zipSync(parts, { level: 1 });
};

export type Sort = 'package' | 'binary' | 'json' | 'text';

/** The file, changed in one of the ways that fit its sort. */
export function mutated(sort: Sort, bytes: Uint8Array, random: Random): Uint8Array {
  if (sort === 'json') return strToU8(several(JSON_WORDS)(strFromU8(bytes), random));
  if (sort === 'text' && random.chance(0.8)) return strToU8(several(PLAIN_WORDS)(strFromU8(bytes), random));
  if (sort === 'package' && random.chance(0.8)) return packageWay(bytes, random);
  return several(BYTES)(bytes, random);
}
