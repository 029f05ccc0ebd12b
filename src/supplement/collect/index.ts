export { formFileName, formSheets, FORM_SHEET, maybeForm, type Collected, type FormHead } from './form';
export { lastYearsFigures } from './last-year';
export { formsByYear, mergeForms, type MergedForms } from './merge';
