export type { Collected } from './collected';
export { formFileName, formSheets, maybeForm } from './form';
export { lastYearsFigures } from './last-year';
export { formsByYear, mergeForms } from './merge';
