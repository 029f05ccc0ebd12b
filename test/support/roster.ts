import type { PublishedFile, Roster, RosterUnit } from '../../src/roster';

/** A unit of a list by its name. */
export function rosterUnit(name: string, more: Partial<RosterUnit> = {}): RosterUnit {
  return { name, above: null, isExempt: false, approvedOn: null, publishedOn: null, ...more };
}

/** A list of units, which may be given by their names alone. */
export function rosterOf(...units: readonly (string | RosterUnit)[]): Roster {
  return {
    name: '名册.xlsx',
    units: units.map((each) => (typeof each === 'string' ? rosterUnit(each) : each)),
    remarks: [],
  };
}

/** A file that was found for 2023, of which nothing is known but what is given. */
export function publishedFile(path: string, more: Partial<PublishedFile> = {}): PublishedFile {
  return { file: path, unitName: null, scope: null, year: 2023, failure: null, disclosure: null, ...more };
}
