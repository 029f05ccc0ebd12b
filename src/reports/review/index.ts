export { roundNotes } from './words';
export { reviewDocument } from './review-document';
export { reviewSheet, reviewWorkbook } from './review-workbook';
export { reviewLines, type ReviewLine } from './lines';
