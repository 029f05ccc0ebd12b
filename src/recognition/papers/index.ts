export { readPapers } from './read-papers';
export type { PaperBasics, PaperBook, PaperFigure, PaperForm, PaperIndicator, PaperMoney } from './paper';
export { typedForms } from './typed-forms';
