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
  type BookTables,
  type CellPlace,
} from './book';
export { conventionalStep, indexBook, type Surroundings } from './index-book';
export type { MissingRow } from './index-table';
