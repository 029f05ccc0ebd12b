import { REGIONS } from '../../../../src/standards';
import { layOut, type Book } from '../lay-out';
import { PROVINCE_YEARS, provinceEditionId } from '../layout/provinces';
import { NOISE_NAMES, type NoiseName } from '../noise/catalogue';
import { randomOf } from '../random';
import { randomUnit } from '../unit/random-unit';

/** A book of a province, and what was done to it. */
export interface ProvinceBook {
  readonly index: number;
  readonly region: string;
  readonly year: number;
  readonly noise: readonly NoiseName[];
  readonly book: Book;
}

/**
 * Book number `index` of an endless corpus with an axis for provinces: provinces in turn, and for each its years in
 * turn; every other round with one kind of noise. The unit's name says its province.
 */
export function provinceBook(index: number): ProvinceBook {
  const region = REGIONS[index % REGIONS.length] ?? '';
  const round = Math.floor(index / REGIONS.length);
  const year = PROVINCE_YEARS[round % PROVINCE_YEARS.length] ?? PROVINCE_YEARS[0];
  const unit = randomUnit(index, { year, loss: randomOf(index, 'province').chance(0.1) });
  const noise = round % 2 === 0 ? [] : NOISE_NAMES.slice(index % NOISE_NAMES.length, (index % NOISE_NAMES.length) + 1);
  const named = { ...unit, name: `${region}${unit.name}` };
  const book = layOut(named, { edition: provinceEditionId(region, year), noise, seed: index });
  return { index, region, year, noise, book };
}
