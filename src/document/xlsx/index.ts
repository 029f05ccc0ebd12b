export { type SheetLooks } from './looks';
export { convertToXlsx, readWorkbook, type ReadBook } from './read-workbook';
export { type WorkbookFormat } from './package-kind';
