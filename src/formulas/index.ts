export { calculateMissing, withEdits, type CellEdit } from './calculate';
export { parseFormula } from './parse';
export type { Formula } from './formula';
