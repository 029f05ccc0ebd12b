export type { DocxEdit, EditRefusal } from './edits';
export { reviseDocx } from './revise-docx';
