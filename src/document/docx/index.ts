export { columnRooms, fillPage, sum } from './write/column-widths';
export { type DocxBlock, type TextPiece } from './write/block';
export { FACES, LANDSCAPE_TEXT_WIDTH, LINE_POINTS, SIZES, TEXT_WIDTH, type FaceRole } from './write/official-layout';
export { type PrintedCell, type PrintedRow, type PrintedTable } from './write/printed-table';
export { writeDocx } from './write/write-docx';
export { commentDocx, type DocxComment } from './comments';
export { reviseDocx, type DocxEdit, type EditRefusal } from './revise';
