export { readPapers } from './read-papers';
export type {
  PaperBasics,
  PaperBook,
  PaperEvidence,
  PaperFigure,
  PaperForm,
  PaperIndicator,
  PaperMoney,
  PaperSubject,
} from './paper';
export { typedForms } from './typed-forms';
