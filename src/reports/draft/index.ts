export { factsAtAnchors } from './anchor-names';
export { briefDocx } from './brief-docx';
export { draftHtml } from './draft-html';
export type { DocxGaps } from './draft-pieces';
export { evaluationDocx } from './evaluation-docx';
export { missingClip } from './missing-clip';
export { formsWorkbook } from './forms-workbook';
export { narrativeDocx } from './narrative-docx';
