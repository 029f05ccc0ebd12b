export { draftBrief } from './brief/brief';
export { draftNarrative, type DraftOptions } from './draft/draft';
export { handEditId } from './draft/hand-edits';
export { draftToText } from './draft/to-text';
export { sentenceProblems } from './draft/check-sentence';
export { templateProblems, TemplateError, type TemplateProblem } from './draft/compile';
export { gatherFacts, type FactInputs } from './facts/gather';
export { TEMPLATES } from './templates';
export type { Switches, Template, TemplateParagraph, TemplateSection } from './templates/template';
