export { exceljsBook } from './exceljs-book';
export { handMadeBook, handMadeParts, PLAIN_STYLES, TWO_ROWS, type HandMadeBook } from './hand-made';
export { bareBook, chartBook, longBook, prefixedBook, wpsLikeBook } from './office-books';
export { changedParts, packed, partText, unpacked, type Parts } from './package-parts';
export { BAD_FILES, xlsBook } from './bad-files';
export { listObjectBook } from './list-object-book';
export { sheetjsBook } from './sheetjs-book';
