export { type CellStyle, type RuleLook } from './cell-formats';
export { type IsOurs } from './conditional-rules';
export { type SheetLooks } from './looks';
export { type SheetCell, type SheetContent } from './sheet-content';
export { addSheet, ownSheets, removeSheet, type SheetMarker } from './own-sheets';
export { type WorkbookFormat } from './package-kind';
export { openPackage, packageBytes, type Package } from './package';
export { convertToXlsx, readWorkbook, type ReadBook } from './read-workbook';
export { addBookRules, findBookRules, removeBookRules, type BookRule, type FoundBookRule } from './rules-in-book';
