export type { DocxEdit, EditRefusal, Refused, Reviser } from './edits';
export { reviseDocx, type RevisedDocx } from './revise-docx';
