export { formFileName, formSheets, FORM_SHEET, maybeForm, type Collected, type FormHead } from './form';
export { mergeForms, type MergedForms } from './merge';
