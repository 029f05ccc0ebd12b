import type { CheckedBook } from '../check-book';
import { cellId, placeOf, type Book } from '../book';
import { clearRepair, startTrial, effectOf, type Cause, type CellChange } from '../locate';
import { checkId } from '../telling/sentences';

/**
 * Of the checks that fell away when rows were put back, those that a cause found afterwards closes in the book as it is
 * printed: they belong to that cause, each to the first.
 */
export function reclaimedChecks(
  printed: CheckedBook,
  returned: CheckedBook,
  causes: readonly Cause[],
  fallen: readonly string[],
): ReadonlyMap<Cause, readonly string[]> {
  const left = new Set(fallen);
  if (left.size === 0) return new Map();
  const { book, system, judgement } = printed;
  const trial = startTrial(book, system, judgement);
  return new Map(
    causes.map((cause) => {
      const repair = clearRepair(cause);
      if (!repair) return [cause, []];
      const changes = repair.changes.flatMap((change) => changeIn(book, returned.book, change));
      const { closed } = effectOf(trial, { ...repair, changes, amounts: [], lost: [] });
      const own = closed.flatMap((check) => {
        const bound = system.checks[check];
        const id = bound && checkId(book, bound);
        return id !== undefined && left.delete(id) ? [id] : [];
      });
      return [cause, own];
    }),
  );
}

/** A change of one book at the same place of another; none where the other has no such place. */
function changeIn(book: Book, from: Book, change: CellChange): readonly CellChange[] {
  const { table, row, column } = placeOf(from, change.cell);
  const same = book.tables.get(table.table.id);
  const at = same?.rowOf.get(row.key);
  const across = same?.columnOf.get(column);
  return same && at !== undefined && across !== undefined ? [{ ...change, cell: cellId(same, at, across) }] : [];
}
