import { REGIONS } from '../regions';
import { EAST } from './east';
import { NORTH } from './north';
import { SOUTH } from './south';
import { SOUTHWEST } from './southwest';
import type { Catalogue } from './types';

export type { Catalogue } from './types';

/**
 * Every list of contents that was seen, with its address: what is known of a province and a year rests on these and
 * on nothing else. Titles and headings only; no grid was seen with them.
 */
export const CATALOGUES: readonly Catalogue[] = [...SOUTHWEST, ...SOUTH, ...EAST, ...NORTH];

/** What is known of a province in an account year: 已见 is what a list of contents showed, all else 待核. */
export interface Known {
  readonly region: string;
  readonly year: number;
  readonly tables: boolean;
  readonly sections: boolean;
  readonly catalogues: readonly Catalogue[];
}

/** What is known of each province in each of these years, in the order of the provinces. */
export function knownOf(years: readonly number[]): readonly Known[] {
  return REGIONS.flatMap((region) =>
    years.map((year) => {
      const catalogues = CATALOGUES.filter((each) => each.region === region && each.year === year);
      const shows = (list: 'tables' | 'sections'): boolean => catalogues.some((each) => each[list].length > 0);
      return { region, year, tables: shows('tables'), sections: shows('sections'), catalogues };
    }),
  );
}
