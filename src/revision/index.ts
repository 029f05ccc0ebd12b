export { reviseText, type RevisionInputs } from './revise-text';
