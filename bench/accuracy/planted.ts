import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReadText, TextFinding } from '../../src/model';
import { proofread } from '../../src/proofreading';
import { readText } from '../../src/reading';
import { randomOf } from '../../test/support/generator';
import { undecidable } from '../../test/support/texts/fixed-elsewhere';
import { PLANT_KINDS, type Plant, type PlantKind } from '../../test/support/texts/planted-manners';
import { textOf } from '../../test/support/texts/text-of';
import { tallies, type Tallies } from './table';

const MANNERS = path.join(__dirname, '..', '..', 'test', 'proofreading', 'manners');

/**
 * Mistakes put into right texts in many provinces' manners, so many of each kind in each text, without any books. What
 * nothing else in a text fixes nobody can find: 可断的发现 leaves it out, and a table tells how many and why.
 */
export function benchPlanted(times: number): void {
  const byKind = tallies(['可断的发现', '全部发现', '原因对', '别处无误报']);
  const open = tallies(['没有第二处', '尾差之内'], 'counts');
  const byRule = tallies(['必改报得对'], 'counts');
  for (const [name, plain] of manners()) {
    const known = new Set(told(plain).map(sayingOf));
    const text = { plain, read: readText(textOf(plain)) };
    const random = randomOf(times, name);
    for (const kind of PLANT_KINDS) {
      const plants = kind.make(text, random).slice(0, times);
      plants.forEach((plant) => addPlant({ byKind, byRule, open }, { plain, read: text.read, known, kind, plant }));
    }
  }
  byKind.print('各地写法的文稿里植入的错，不带账');
  open.print('其中文稿自己定不了的，按原因');
  byRule.print('各地写法的文稿里植入的错，必改的报得对，按规则');
}

/** The right texts of many manners, by their names. */
export function manners(): readonly (readonly [name: string, plain: string])[] {
  return readdirSync(MANNERS)
    .sort()
    .map((name) => [name, readFileSync(path.join(MANNERS, name), 'utf8')] as const);
}

/** A mistake in its text, with what is said of that text before it was made. */
interface Planted {
  readonly plain: string;
  readonly read: ReadText;
  readonly known: ReadonlySet<string>;
  readonly kind: PlantKind;
  readonly plant: Plant;
}

/** Where the outcomes are counted. */
interface PlantTallies {
  readonly byKind: Tallies;
  readonly byRule: Tallies;
  readonly open: Tallies;
}

function addPlant({ byKind, byRule, open }: PlantTallies, { plain, read, known, kind, plant }: Planted): void {
  const changed = plain.slice(0, plant.start) + plant.words + plain.slice(plant.end);
  const found = told(changed).filter((each) => !known.has(sayingOf(each)));
  const there = found.filter((each) => isNear(each, plain, plant));
  for (const each of found.filter(({ severity }) => severity === 'error'))
    byRule.add(each.rule, { 必改报得对: there.includes(each) });
  const isExplained = there.some(({ cause }) => cause !== null && kind.causes.includes(cause));
  const isFound = there.length > 0;
  const why = isFound ? null : undecidable(read, plant);
  if (why !== null || kind.isDigit === true)
    open.add(kind.name, { 没有第二处: why === '没有第二处', 尾差之内: why === '尾差之内' });
  byKind.add(kind.name, {
    可断的发现: why === null ? isFound : null,
    全部发现: isFound,
    原因对: !isFound || kind.causes.length === 0 ? null : isExplained,
    别处无误报: found.length === there.length,
  });
}

function told(plain: string): readonly TextFinding[] {
  const document = textOf(plain);
  return proofread(document, readText(document)).findings.filter(({ severity }) => severity !== 'info');
}

/** What is said of a text before anything was planted in it. */
export function sayingOf({ rule, message }: TextFinding): string {
  return `${rule} ${message}`;
}

/** Whether a finding stands in the line of a mistake, or names it as its other end. */
export function isNear({ place, otherPlaces }: TextFinding, plain: string, { start, end, words }: Plant): boolean {
  const from = plain.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = plain.indexOf('\n', end);
  const to = (lineEnd < 0 ? plain.length : lineEnd) + words.length - (end - start);
  return [place, ...otherPlaces].some(({ span }) => span.start <= to && span.end > from);
}
