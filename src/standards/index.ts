export {
  CLASSIFICATION_SOURCES,
  ECONOMIC_CODES,
  FUND_CATEGORIES,
  FUND_CODES,
  FUNCTIONAL_CODES,
  MOVED_CODES,
  categoriesSeen,
  categoriesBegun,
  categoryOfLabel,
  economicCodesNamed,
  economicName,
  economicNames,
  economicSeen,
  functionalCodesNamed,
  functionalName,
  functionalNameHeld,
  functionalNames,
  isUnknownItem,
  neighbours,
  oldNameOf,
  recode,
  type ClassificationName,
  type Recoded,
  type SeenOf,
} from './classification';
export { CATALOGUES, knownOf, type Catalogue, type Known } from './catalogues';
export { isCount } from './counts';
export { EDITIONS, OLD_ORDER_EDITION, edition, editionOf, type Edition, type EditionTable } from './editions';
export { linesNotFound, type ExpectedLine } from './expected-lines';
export { columnsNamed, rowsNamed, tableNamed } from './find-names';
export {
  BASIC_SOURCE,
  BASIC_TOTALS,
  BASIC_TOTALS_SOURCE,
  INTERNAL_STANDARDS,
  PUBLIC_SOURCES,
  maybeInternalStandard,
  type InternalBlock,
  type InternalBlocks,
  type InternalForm,
  type InternalFunctional,
  type InternalProjects,
  type InternalStandard,
} from './internal';
export { VEHICLE_ROWS } from './internal/agency-operations';
export { projectOfRow, projectRow } from './internal/project-row';
export { columnTitle, countUnit, displayName, rowName, tableColumns, tableRows, tableTitle } from './names';
export { INTERNAL_REASON, INTERNAL_TITLE, OTHER_TABLES } from './other-tables';
export { nearestName } from './nearest-name';
export { whyNotPrior, type PriorObjection, type WhoseYear } from './prior-book';
export { comparedLabel, plainLabel, printedColumn, printedRow } from './printed-names';
export { REGIONS, regionAmong, regionIn } from './regions';
export { remember, rememberFor } from './remember';
export { FURTHER_TABLES, TABLE_STANDARDS, maybeStandard, tableStandard } from './tables';
export { normaliseHeader, normaliseLabel, normaliseText, withoutTrailing } from './text';
export type {
  ColumnStandard,
  EconomicStandard,
  FunctionalStandard,
  UnitsStandard,
  ItemsStandard,
  RowStandard,
  SideStandard,
  SummaryStandard,
  TableStandard,
} from './types';
export { isNamedAfter, ofSameUnit, splitScope, unitKey, unitRelation, type Whose } from './unit-name';
export { maybeYear } from './year-text';
