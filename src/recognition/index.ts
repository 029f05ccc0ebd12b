export { NOT_A_TABLE } from './tables/assign';
export { readBudget, type BudgetBook, type BudgetLine, type BudgetTable, type BudgetTableId } from './budget';
export {
  readPapers,
  typedForms,
  type PaperBasics,
  type PaperBook,
  type PaperFigure,
  type PaperForm,
  type PaperIndicator,
  type PaperMoney,
} from './papers';
export { recogniseInternal } from './internal';
export { mergeSnapshots, type SheetOrigin } from './book/merge-snapshots';
export { headingAt, isColumnKey, isRowKey, lineName } from './pointed';
export { readWrittenNumber } from './figures/number-text';
export { isQuestionId, setQuestion } from './questions';
export { recognise } from './recognise';
