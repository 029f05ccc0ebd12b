export { gatherFacts, type FactInputs } from './gathering/gather';
export { presumedFacts } from './gathering/presumed-nil';
export {
  budgetId,
  changeId,
  completionId,
  growthId,
  isReasonId,
  nameId,
  placeId,
  placeIn,
  priorId,
  priorOf,
  readId,
  reasonId,
  shareId,
  textId,
  type ReadId,
} from './ids';
export { differenceFact, growthFact, operandFormula, sumFact, textFact, toldOrigin } from './making/make-fact';
export { shownFen } from './making/percent';
export { countAt, fenIn, fenAt, rateAt, wordsAt } from './making/values';
export { ancestors, categoryCodes, codedRows } from './reading/codes';
export { itemCodes, itemOf, type ItemTable } from './reading/items';
export { cleanLabel, listEntries } from './reading/labels';
export { internalObjection } from './reading/internal';
export { priorObjection } from './reading/prior';
export { recodingRemarks } from './reading/prior-recoding';
export { isTold } from './told';
export {
  amountWordOf,
  SHARES,
  VEHICLE_KINDS,
  wordOf,
  WORDS,
  type AmountWord,
  type BudgetName,
  type Flow,
  type Word,
} from './vocabulary';
