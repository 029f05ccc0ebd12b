export {
  boundCell,
  cellId,
  hasFigure,
  isOwnCell,
  isSum,
  placeOf,
  type Book,
  type BookRow,
  type BookTable,
  type CellPlace,
} from './book';
export { conventionalStep, indexBook } from './index-book';
export type { MissingRow } from './index-table';
