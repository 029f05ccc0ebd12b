export { carriedRounds, INDEX_HEAD, REPLY_HEAD, ROUND_SHEET, roundRows } from './carrier';
export { chooseRound, isSameWhose, type ChosenRound, type NamedRounds } from './choose';
export { compareRounds, countOutcomes, type OpinionOutcome, type Outcome, type RoundComparison } from './compare';
export { reportPlaces, type ReportPlaces } from './figures-in-report';
export type { Opinion, OpinionText, Round } from './opinion';
export { maybeOpinion } from './opinion-of';
export { textOpinion } from './text-opinion';
export { countWords, OTHER_RULES, OUTCOME_NAMES, REFUSALS } from './words';
