export { ECONOMIC_CODES } from './economic-codes';
export { FUNCTIONAL_CODES } from './functional-codes';
export {
  categoryOfLabel,
  economicCodesNamed,
  economicName,
  economicNames,
  functionalCodesNamed,
  functionalName,
  functionalNames,
  type ClassificationName,
} from './names';
export type { ClassificationLine } from './types';
