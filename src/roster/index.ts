export { reasonsIn, type AlikeReason } from './across/reasons';
export { totalsOf } from './across/totals';
export { carriedRoster, ROSTER_SHEET, rosterRows, type RosterRound } from './carrier';
export { compareRosters, type RosterComparison, type RosterOutcome } from './compare';
export { completenessOf, type Completeness, type Level, type Point } from './completeness/completeness';
export { type FormSection, type Material } from './completeness/material';
export { dayIn, dayWords, daysLater, publishingDay, type Day } from './day';
export {
  holdRoster,
  lastDayOf,
  DISCLOSURE_LEVELS,
  MOST_DAYS,
  type Disclosure,
  type HeldRoster,
  type HeldUnit,
  type PublishedFile,
  type RosterProblem,
  type RosterStanding,
  type Stranger,
} from './judge';
export { unitsNamed, type FoundFile } from './match';
export { readRoster, rosterKey } from './read-roster';
export type { Roster, RosterUnit } from './roster';
export { PROBLEM_WORDS, ROSTER_REFUSALS, STANDING_NAMES } from './words';
