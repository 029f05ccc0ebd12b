export { draftEvaluation, type EvaluationOptions, type EvaluationBooks } from './draft';
export { evaluationProblems, evaluationVariant } from './own-templates';
export { EVALUATION_TEMPLATES } from './templates';
