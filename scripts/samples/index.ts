export { CONSISTENT_BOOK, PUBLISHED_BOOK, SAMPLE_BOOKS, sheetsOf, snapshotOf, type SampleBook } from './books';
export { workbookFile } from './drawing/workbook-file';
export { minus, sum, sumColumns, wan, type Figure, type Figures } from './figures';
export { maybeRow, type FunctionalRow, type FunctionalTable } from './functional-table';
export type { SummaryLine, SummaryTable } from './summary-table';
export { CONSISTENT_TABLES, PUBLISHED_TABLES, UNPRINTED_CATEGORIES, type Tables } from './tables';
