export { regionOf, templateInForce } from './choosing/choose-template';
export { templateFor } from './choosing/template-for';
export { COMMON_CONDITIONS } from './common/conditions';
export { COMMON_TEXTS } from './common/local-texts';
export { problemsIn } from './compiling/check-sentence';
export { TemplateError, problemsOfTemplate, type TemplateProblem } from './compiling/compile';
export { draftToText } from './drafting/to-text';
export { writeDraft, type WrittenDraft } from './drafting/write-draft';
export type { SentenceProblem } from './grammar/syntax';
export {
  languageOf,
  type DraftContext,
  type LocalText,
  type Language,
  type List,
  type ListEntry,
  type TextCondition,
} from './language';
export { categoryList, economicList, itemList, missingTable, named, typedList, wordList } from './lists';
export { holds } from './rendering/holds';
export { leaveOut } from './rendering/leave-out';
export { printRuns } from './rendering/print';
export {
  DEFAULT_NUMBERING,
  DEFAULT_SWITCHES,
  type Numbering,
  type Switches,
  type Template,
  type TemplateParagraph,
  type TemplateSection,
} from './template';
export {
  EVALUATION_ENTRY,
  handEditId,
  headingEntry,
  isHandEdit,
  isVariantEntry,
  LEFT_OUT,
  orderEntry,
  switchEntry,
  PUBLIC_TABLES_ENTRY,
  TEMPLATE_ENTRY,
} from './variant/entry-ids';
export { ownEntryNames } from './variant/entry-names';
export { editableSections, type EditableSection, type EditableSentence } from './variant/sentences';
export { SWITCH_CHOICES, switchWords } from './variant/switch-choices';
export { variantIn, type Variant } from './variant/variant';
export { changeCase, changeClause } from './wording/change';
export { completionClause } from './wording/completion';
export { factOf, type IsOptional, type Subject, type WordingContext } from './wording/context';
export { blank, blankOf, figure, figureOf, factSegment, textSegment, type Segment } from './wording/segment';
export { subjectOf } from './wording/subjects';
