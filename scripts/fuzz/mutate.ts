import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Random } from '../../test/support/generator';
import { mutatePdf } from './mutate-pdf';
import { BYTES, HUGE, place, repeated, replaced, several, TEXTS, TIMES, type Mutate } from './ways';

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

export type Sort = 'package' | 'binary' | 'json' | 'text' | 'pdf';

/** The file, changed in one of the ways that fit its sort. */
export function mutated(sort: Sort, bytes: Uint8Array, random: Random): Uint8Array {
  if (sort === 'json') return strToU8(several(JSON_WORDS)(strFromU8(bytes), random));
  if (sort === 'text' && random.chance(0.8)) return strToU8(several(PLAIN_WORDS)(strFromU8(bytes), random));
  if (sort === 'package' && random.chance(0.8)) return packageWay(bytes, random);
  if (sort === 'pdf' && random.chance(0.8)) return mutatePdf(bytes, random);
  return several(BYTES)(bytes, random);
}
