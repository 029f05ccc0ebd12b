export { draftEvaluation, type EvaluationOptions, type OwnLevelBooks } from './draft';
export { TEMPLATES as EVALUATION_TEMPLATES } from './templates';
