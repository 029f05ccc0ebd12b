export { checkedEntry, failedEntry, type BatchEntry, type OpenCount } from './batch-entry';
export { commonProblems, unitOrFileName, type CommonProblem } from './common';
export { countOf, rankEntries, type RankedEntry } from './order';
export { summarySheets, summaryWorkbook, type SummaryOptions } from './summary-workbook';
export { headline, stateOf } from './words';
