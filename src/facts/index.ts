export { ALL_PROJECTS, FUNDS } from './gathering/add-projects';
export { gatherFacts, type FactInputs } from './gathering/gather';
export { presumedFacts } from './gathering/presumed-nil';
export {
  budgetedBy,
  budgetId,
  changeId,
  completionId,
  completionOf,
  endsOfCompletion,
  growthId,
  isReasonId,
  nameId,
  otherBudgetId,
  ownId,
  placeId,
  placeIn,
  priorId,
  priorOf,
  readId,
  reasonId,
  spentOnId,
  shareId,
  textId,
  type ReadId,
} from './ids';
export {
  differenceFact,
  growthFact,
  operandFormula,
  percentWith,
  sumFact,
  textFact,
  toldOrigin,
} from './making/make-fact';
export { percentOf, shownFen } from './making/percent';
export { countAt, fenIn, fenAt, rateAt, wordsAt } from './making/values';
export { ancestors, categoryCodes, codedRows } from './reading/codes';
export { itemCodes, itemOf, type ItemTable } from './reading/items';
export { cleanLabel, listEntries, withoutNumber } from './reading/labels';
export { internalObjection } from './reading/internal';
export { priorObjection } from './reading/prior';
export { recodingRemarks } from './reading/prior-recoding';
export {
  ACHIEVEMENT_LIST,
  achievementAmounts,
  bookedProjects,
  PROJECT_LIST,
  projectsIn,
  unreadProjects,
  type Project,
} from './reading/projects';
export { basicCategories, projectSections } from './reading/structure';
export { isTold } from './told';
export {
  amountWordAt,
  amountWordOf,
  BUDGET_NAMES,
  budgetOn,
  INDICATORS,
  isThreePublic,
  SHARES,
  THREE_PUBLIC_BUDGET,
  VEHICLE_KINDS,
  wordOf,
  WORDS,
  type AmountWord,
  type BudgetName,
  type Flow,
  type Indicator,
  type Word,
} from './vocabulary';
