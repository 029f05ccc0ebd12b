import type { FindingCell } from '../model';
import { boundCell, placeOf, type Book } from './book';
import { placeName } from './words';

/** A cell as people see it; a missing row points at its nearest row. */
export function findingCell(book: Book, cell: number): FindingCell {
  const place = placeOf(book, cell);
  const bound = boundCell(book, cell);
  return { ref: bound?.ref ?? place.row.anchor, name: placeName(book, place), value: bound?.value ?? null };
}
