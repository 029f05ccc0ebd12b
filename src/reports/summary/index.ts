export { checkedEntry, failedEntry, type BatchEntry, type OpenCount, type TextEntry } from './batch-entry';
export { commonProblems, unitOrFileName, type CommonProblem } from './common';
export { commonYear, countOf, rankEntries, textFindingsOf, type RankedEntry } from './order';
export { summarySheets, summaryWorkbook, type SummaryOptions } from './summary-workbook';
export { headline, stateOf, textNotRead } from './words';
