export { timeLimit } from './allowance';
export { DocumentFault } from './fault';
export { openText, pastedText } from './open-text';
export { pageDoubtSentence } from './open-text-words';
export type { PdfWork } from './pdf/read-pdf';
export { decodeText } from './text';
export {
  addBookRules,
  addSheet,
  convertToXlsx,
  createWorkbook,
  findBookRules,
  openPackage,
  ownSheetNames,
  packageBytes,
  readWorkbook,
  removeBookRules,
  removeSheet,
  writeCells,
  type BookRule,
  type CellLook,
  type CellLooks,
  type CellWrite,
  type Package,
  type ReadBook,
  type SheetCell,
  type SheetContent,
  type SheetLooks,
  type WorkbookFormat,
} from './xlsx';
