import type { Irregularity, UnreadFigure } from '../../model';
import { placeOf, type Book } from '../book';
import { cellsOf, type BoundCheck } from '../bind';
import type { Measure } from '../measure';

/** Of more rows than this only each by itself and all together are tried. */
const MOST_ROWS = 8;

/** A row that was not understood, with its figures. */
type UnreadRow = Irregularity & { readonly figures: readonly UnreadFigure[] };

/**
 * The labels of rows that nobody understood and that together hold just what a check lacks, in one of its tables; none
 * where they do not explain it. What such a row is called is open, and so is whether the check holds.
 */
export function explainingRows(book: Book, check: BoundCheck, { residual, width }: Measure): readonly string[] {
  const tables = new Set(cellsOf(check).map((cell) => placeOf(book, cell).table.table));
  for (const { irregularities } of tables) {
    const rows = irregularities.filter(isUnread);
    const columns = new Set(rows.flatMap(({ figures }) => figures.map(({ column }) => column)));
    for (const some of choices(rows)) {
      const holds = [...columns].some((column) => Math.abs(Math.abs(residual) - sumIn(some, column)) <= width);
      if (holds) return some.map(({ text }) => text.trim());
    }
  }
  return [];
}

function isUnread(each: Irregularity): each is UnreadRow {
  return each.kind === 'unknownRow' && each.figures !== undefined;
}

function sumIn(rows: readonly UnreadRow[], column: number): number {
  return rows.reduce((sum, { figures }) => sum + (figures.find((figure) => figure.column === column)?.fen ?? 0), 0);
}

/** The ways to take some of the rows, fewer before more. */
function choices(rows: readonly UnreadRow[]): readonly (readonly UnreadRow[])[] {
  if (rows.length === 0) return [];
  if (rows.length > MOST_ROWS) return [...rows.map((row) => [row]), rows];
  const all = rows.reduce<readonly (readonly UnreadRow[])[]>(
    (before, row) => [...before, ...before.map((some) => [...some, row])],
    [[]],
  );
  return all.filter((some) => some.length > 0).sort((one, other) => one.length - other.length);
}
