import type { AmountUnit } from '../../../../src/model';
import { EDITIONS } from '../layout/editions';
import { type Book, layOut } from '../lay-out';
import { NOISE, NOISE_NAMES, type NoiseName } from '../noise/catalogue';
import { randomOf } from '../random';
import { randomUnit } from '../unit/random-unit';

/** A book of the corpus with what was done to it. */
export interface CorpusBook {
  readonly index: number;
  readonly noise: readonly NoiseName[];
  readonly book: Book;
}

const AMOUNT_UNITS: readonly AmountUnit[] = ['万元', '万元', '元'];
const MOST_NOISES = 7;

/**
 * Book number `index` of an endless corpus: editions in turn; first each kind of noise alone,
 * then two to seven kinds together.
 */
export function corpusBook(index: number): CorpusBook {
  const random = randomOf(index, 'corpus');
  const edition = EDITIONS[index % EDITIONS.length];
  if (!edition) throw new RangeError('no editions');
  const unit = randomUnit(index, { year: random.integer(...edition.years), loss: random.chance(0.1) });
  const noise = noiseOf(index, random);
  const book = layOut(unit, { edition: edition.id, unit: random.pick(AMOUNT_UNITS), noise, seed: index });
  return { index, noise, book };
}

function noiseOf(index: number, random: ReturnType<typeof randomOf>): readonly NoiseName[] {
  const round = Math.floor(index / NOISE_NAMES.length);
  if (round % 2 === 0) return NOISE_NAMES.slice(index % NOISE_NAMES.length, (index % NOISE_NAMES.length) + 1);
  return compatible(random.shuffle(NOISE_NAMES)).slice(0, random.integer(2, MOST_NOISES));
}

/** Keeps the first noise of every group. */
function compatible(names: readonly NoiseName[]): readonly NoiseName[] {
  return names.filter((name, index) => names.findIndex((other) => NOISE[other].group === NOISE[name].group) === index);
}
