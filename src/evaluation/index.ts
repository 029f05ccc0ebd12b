export { draftEvaluation, type EvaluationOptions, type EvaluationBooks } from './draft';
export { evidenceLines, evidenceText, type Evidence } from './forms/evidence';
export { executionRate, executionScore } from './forms/execution';
export { EVIDENCE, projectEntries, wholeEntries, type FormEntries } from './forms/form-entries';
export { FORM_RULES, toldFinding } from './forms/form-rules';
export { FORM_WORDS } from './forms/form-words';
export { indicatorLines, indicatorText, keptText, pointsIn, type WrittenIndicator } from './forms/indicator-lines';
export { evaluationProblems, evaluationVariant } from './own-templates';
export { EVALUATION_TEMPLATES } from './templates';
