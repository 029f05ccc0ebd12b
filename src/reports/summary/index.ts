export { checkedEntry, failedEntry, type BatchEntry, type TextEntry } from './batch-entry';
export { commonProblems, unitOrFileName } from './common';
export { commonYear, countOf, rankEntries, textFindingsOf, type RankedEntry } from './order';
export { summarySheets, summaryWorkbook } from './summary-workbook';
export { headline, stateOf, textNotRead } from './words';
