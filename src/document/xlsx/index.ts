export { writeCells, type CellWrite } from './cell-values';
export type { CellLook, CellLooks } from './looks/cell-look';
export { type CellStyle, type RuleLook } from './styles/cell-formats';
export { type IsOurs } from './styles/conditional-rules';
export { createWorkbook } from './own/create-workbook';
export { type SheetLooks } from './parts/looks';
export { type SheetCell, type SheetContent, type SheetPrint } from './own/sheet-content';
export { addSheet, ownSheetNames, removeSheet, type SheetMarker } from './own/own-sheets';
export { type WorkbookFormat } from './parts/package-kind';
export { openPackage, packageBytes, type Package } from '../package/package';
export { convertToXlsx } from './xls/read-xls';
export { readWorkbook, type ReadBook } from './read-workbook';
export {
  addBookRules,
  findBookRules,
  removeBookRules,
  type BookRule,
  type FoundBookRule,
} from './styles/rules-in-book';
export { sheetNames } from './parts/sheet-names';
