export { basicFacts } from './basic-facts';
export { checkReport } from './check';
export type { CheckOptions } from './check-book';
export {
  draftExplanation,
  explain,
  EXPLANATION_SHEET,
  explanationSheet,
  figuresOf,
  isUnfinished,
  maybeExplanations,
  owesExplanation,
  withExplanations,
  type ExplainedFindings,
  type OwedExplanation,
} from './explanations/explanations';
export { ruleSetFingerprint, textFingerprint } from './rule-set/fingerprint';
export { isGoverned } from './rule-set/governed';
export { missingTables } from './missing/missing-tables';
export { ruleSetOf } from './rule-set/rule-set';
export { sensitivity, type RuleSensitivity } from './sensitivity/sensitivity';
