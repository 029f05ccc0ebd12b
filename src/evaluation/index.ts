export { draftEvaluation, type EvaluationOptions, type OwnLevelBooks } from './draft';
export { evaluationProblems, evaluationVariant } from './own-templates';
export { TEMPLATES as EVALUATION_TEMPLATES } from './templates';
