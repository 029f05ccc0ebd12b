import { REGIONS } from '../regions';
import { CAPITAL_REGION } from './capital';
import { CENTRAL } from './central';
import { EAST } from './east';
import { NORTH } from './north';
import { NORTHEAST } from './northeast';
import { SOUTH } from './south';
import { SOUTHWEST } from './southwest';
import type { Catalogue } from './types';

export type { Catalogue } from './types';

/**
 * Every list of contents that was seen, with its address: what is known of a province and a year rests on these and
 * on nothing else. Titles and headings only; no grid was seen with them.
 */
export const CATALOGUES: readonly Catalogue[] = [
  ...SOUTHWEST,
  ...SOUTH,
  ...CENTRAL,
  ...EAST,
  ...NORTH,
  ...NORTHEAST,
  ...CAPITAL_REGION,
];

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
      const tables = catalogues.some((each) => each.tables.length > 0);
      const sections = catalogues.some((each) => each.sections.length > 0 && each.cutShort !== true);
      return { region, year, tables, sections, catalogues };
    }),
  );
}
