export type { DocxEdit, Refusal, Refused, Reviser } from './edits';
export { reviseDocx, type RevisedDocx } from './revise-docx';
