export { draftBrief } from './brief/brief';
export { draftNarrative, type DraftOptions } from './draft';
export { sentenceProblems, templateProblems, variantOf } from './own-templates';
export { TEMPLATES } from './templates';
export { termId, termOf } from './terms';
