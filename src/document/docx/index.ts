export { type Block, type TextPiece } from './block';
export { briefDocx } from './brief-docx';
export { draftHtml } from './draft-html';
export { layOutDraft } from './lay-out-draft';
export { narrativeDocx } from './narrative-docx';
export { type PrintedCell, type PrintedRow, type PrintedTable } from './printed-table';
export { printTable } from './print-table';
export { writeDocx, type DocumentTraits } from './write-docx';
