export { briefDocx } from './brief-docx';
export { draftHtml } from './draft-html';
export type { DocxGaps } from './draft-pieces';
export { narrativeDocx } from './narrative-docx';
