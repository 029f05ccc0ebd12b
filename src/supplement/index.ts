export { maybeAmount } from './amount-text';
export { budgetAmounts } from './budget-amounts';
export {
  formFileName,
  formsByYear,
  formSheets,
  lastYearsFigures,
  maybeForm,
  mergeForms,
  type Collected,
} from './collect';
export { confirmTaken, fillBlank, waiveBlank } from './fill';
export { filledEntries, type FilledEntry } from './filled-entries';
export type { KeptEntries } from './kept-entries';
export { FIRST_PART } from './kept-line';
export type { EntryNames } from './kept-lines';
export { mergeAnswers } from './merge-answers';
export { entryNames } from './names';
export { maybeEntries, PART_SHEETS, partSheets, sideFileName, wholeSheet, type EntryContext } from './sheets';
export { unitList } from './unit-list';
