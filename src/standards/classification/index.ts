export { ECONOMIC_CODES } from './economic-codes';
export { FUND_CATEGORIES, FUND_CODES } from './fund-codes';
export { FUNCTIONAL_CODES } from './functional-codes';
export {
  categoriesBegun,
  categoryOfLabel,
  economicCodesNamed,
  economicName,
  economicNames,
  functionalCodesNamed,
  functionalName,
  functionalNameHeld,
  functionalNames,
  type ClassificationName,
} from './names';
export { MOVED_CODES } from './moved-codes';
export { isUnknownItem, neighbours, oldNameOf } from './neighbours';
export { recode, type Recoded } from './recode';
export { categoriesSeen, economicSeen, type SeenOf } from './seen';
export { CLASSIFICATION_SOURCES } from './sources';
