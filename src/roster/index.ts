export { alikeReasons, reasonsIn } from './across/reasons';
export { totalsOf } from './across/totals';
export { carriedRoster, ROSTER_SHEET, rosterRows, type RosterRound } from './carrier';
export { compareRosters, type RosterComparison } from './compare';
export {
  completenessOf,
  DISCLOSURE_LEVELS,
  type Completeness,
  type Level,
  type Point,
} from './completeness/completeness';
export { type FormSection, type Material } from './completeness/material';
export { dayIn, dayWords, publishingDay, type Day } from './day';
export type { Disclosure, HeldRoster, HeldUnit, PublishedFile, RosterProblem } from './held';
export { holdRoster, lastDayOf, MOST_DAYS } from './hold-roster';
export { unitsNamed } from './match-files';
export { readRoster, rosterKey } from './read-roster';
export type { Roster, RosterUnit } from './roster';
export { ROSTER_REFUSALS, STANDING_NAMES } from './words';
