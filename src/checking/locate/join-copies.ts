import { groupBy } from '../../model';
import { placeOf } from '../book';
import type { Cause } from './cause';
import type { CellChange } from './repair';
import type { Trial } from './trial';
import { twinKey } from './twins';

/**
 * The same wrong amount at the same codes in different tables, mended to the same figure, is one slip that was copied,
 * even where each copy was found by itself.
 */
export function joinCopies(trial: Trial, causes: readonly Cause[]): readonly Cause[] {
  const groups = groupBy(causes, (cause) => keyOf(trial, cause));
  return causes.flatMap((cause) => {
    const key = keyOf(trial, cause);
    const own = key === null ? [cause] : (groups.get(key) ?? []);
    if (own.length < 2 || !standInDifferentTables(trial, own)) return [cause];
    return own[0] === cause ? [asOne(own)] : [];
  });
}

/** What a slip has in common with its copies; null for any other cause. */
function keyOf(trial: Trial, { candidates: [top], isClear }: Cause): string | null {
  if (!top || !isClear || (top.repair.scope !== 'cell' && top.repair.scope !== 'copies')) return null;
  const { book } = trial;
  const keys = top.repair.changes.map(
    ({ cell, to }) => `${twinKey({ ...trial, value: book.value }, cell) ?? cell}|${to}`,
  );
  return [...new Set(keys)].sort().join();
}

function changesOf(causes: readonly Cause[]): readonly CellChange[] {
  return causes.flatMap(({ candidates }) => candidates[0]?.repair.changes ?? []);
}

/** Copies found apart stand in tables of their own; twice in one table is another slip. */
function standInDifferentTables({ book }: Trial, causes: readonly Cause[]): boolean {
  const tables = causes.flatMap((cause) => [
    ...new Set(changesOf([cause]).map(({ cell }) => placeOf(book, cell).table)),
  ]);
  return new Set(tables).size === tables.length;
}

/** The first of the causes with the checks and the cells of all. */
function asOne(causes: readonly Cause[]): Cause {
  const [first] = causes;
  const [top] = first?.candidates ?? [];
  if (!first || !top) throw new RangeError('a copy without a slip');
  const repair = { ...top.repair, scope: 'copies' as const, changes: changesOf(causes) };
  return {
    ...first,
    checks: causes.flatMap(({ checks }) => checks),
    settled: causes.flatMap(({ settled }) => settled),
    candidates: [{ repair, share: top.share }],
  };
}
