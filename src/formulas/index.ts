export { calculateMissing, withEdits } from './calculate';
export { parseFormula } from './parse';
