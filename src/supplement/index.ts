export { maybeAmount } from './amount-text';
export { budgetAmounts, type BudgetAmounts } from './budget-amounts';
export { keptFor, type KeptFor } from './carry-over';
export {
  formFileName,
  formSheets,
  maybeForm,
  mergeForms,
  type Collected,
  type FormHead,
  type MergedForms,
} from './collect';
export { fillBlank, waiveBlank, type Filled } from './fill';
export { filledEntries, type FilledEntry } from './filled-entries';
export { NOTHING_KEPT, type KeptData } from './kept-data';
export type { EntryNames } from './kept-lines';
export { mergeAnswers } from './merge-answers';
export { entryNames } from './names';
export {
  isSideFile,
  maybeKept,
  sideFileName,
  sideFileSheets,
  workingCopySheets,
  type ReadKept,
  type WritingContext,
} from './sheets';
export { unitList } from './unit-list';
export { UNIT_KIND_NAMES } from './words';
