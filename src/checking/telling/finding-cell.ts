import { shownCell, type FindingCell } from '../../model';
import { boundCell, isOwnCell, placeOf, type Book } from '../book';
import { placeName } from '../words';

/** A cell as people see it; a missing row points at its nearest row. */
export function findingCell(book: Book, cell: number): FindingCell {
  const place = placeOf(book, cell);
  const bound = boundCell(book, cell);
  return {
    kind: 'cell',
    ref: bound?.ref ?? place.row.anchor,
    name: placeName(place),
    value: bound?.value ?? null,
    shown: bound ? shownCell(bound, place.table.table.unit) : '',
  };
}

/** Those cells that stand in the report's own workbook: nobody can be sent to another book's. */
export function ownCells(book: Book, cells: readonly number[]): readonly FindingCell[] {
  return cells.filter((cell) => isOwnCell(book, cell)).map((cell) => findingCell(book, cell));
}
