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
export { MOVED_CODES, type MovedCode } from './moved-codes';
export { recode, type Recoded } from './recode';
export type { ClassificationLine } from './types';
