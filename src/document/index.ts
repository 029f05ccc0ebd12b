export { timeLimit, type Clock } from './allowance';
export { DocumentFault, type FaultCode } from './fault';
export { openText, pastedText, type OpenedText } from './open-text';
export { pageDoubtSentence, type TextFaultCode } from './open-text-words';
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
  sheetNames,
  writeCells,
  type BookRule,
  type CellLook,
  type CellLooks,
  type CellWrite,
  type FoundBookRule,
  type IsOurs,
  type Package,
  type ReadBook,
  type RuleLook,
  type SheetCell,
  type SheetContent,
  type SheetLooks,
  type SheetPrint,
  type SheetMarker,
  type WorkbookFormat,
} from './xlsx';
