import { NATIONAL_EDITIONS, OLD_ORDER } from './national';
import { REGIONAL_EDITIONS } from './regional';
import type { Edition } from './types';

export type { Edition, EditionTable } from './types';

/** Every edition known, the national ones before the regional ones, oldest first. */
export const EDITIONS: readonly Edition[] = [...NATIONAL_EDITIONS, OLD_ORDER, ...REGIONAL_EDITIONS];

/** The national form of 2022 with 三公 where it stood before. */
export const OLD_ORDER_EDITION = OLD_ORDER.id;

/** @throws RangeError where there is no such edition. */
export function edition(id: string): Edition {
  const found = EDITIONS.find((each) => each.id === id);
  if (found === undefined) throw new RangeError(`no edition ${id}`);
  return found;
}

/**
 * The edition in force for an account year: the region's own where it has one, else the national one.
 * Years before the oldest edition get the oldest, years after the newest get the newest.
 */
export function editionOf(year: number, region: string | null = null): Edition {
  const own = REGIONAL_EDITIONS.find((each) => each.region === region && holdsIn(each, year));
  const found = own ?? NATIONAL_EDITIONS.find(({ to }) => to === null || year <= to);
  return found ?? edition('national-2024');
}

function holdsIn(each: Edition, year: number): boolean {
  return each.from <= year && (each.to === null || year <= each.to);
}
