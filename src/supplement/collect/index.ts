export type { Collected } from './collected';
export { formFileName, formSheets, FORM_SHEET, maybeForm, type FormHead } from './form';
export { lastYearsFigures } from './last-year';
export { formsByYear, mergeForms, type MergedForms } from './merge';
