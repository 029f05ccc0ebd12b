export { briefDocx } from './brief-docx';
export { draftHtml } from './draft-html';
export { narrativeDocx } from './narrative-docx';
