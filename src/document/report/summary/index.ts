export { checkedEntry, failedEntry, type BatchEntry, type OpenCount } from './batch-entry';
export { rankEntries, type RankedEntry } from './order';
export { summarySheets, summaryWorkbook, type SummaryOptions } from './summary-workbook';
