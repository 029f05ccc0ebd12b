export { findingsClip } from './clip';
export { proofreadHtml } from './proofread-html';
export type { ProofreadSource } from './source';
export { textComments } from './text-comments';
export { bookSentence, figuresSentence, findingsSentence, PROOFREAD_TITLES } from './words';
