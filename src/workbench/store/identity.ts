import { unitRelation } from '../../standards';
import type { OpenBook, BookIdentity } from './workbench-state';

/** Of a book that says nothing of itself. */
export const UNKNOWN_IDENTITY: BookIdentity = { unitName: null, scope: null, year: null, firstTable: null };

/**
 * Whether two books may be of one unit, 汇总 and 本级 counted as one: one that does not say whose it is may be anybody's.
 */
export function isSameUnit(a: BookIdentity, b: BookIdentity): boolean {
  return unitRelation(a, b) !== 'otherUnit';
}

/** Whether a book is another one opened anew: of the same name, and of no other unit, scope or year. */
export function isAnew(book: Pick<OpenBook, 'name' | 'identity'>, name: string, identity: BookIdentity): boolean {
  const { year } = book.identity;
  const isSameYear = year === null || identity.year === null || year === identity.year;
  const isOther = ['otherUnit', 'otherScope'].includes(unitRelation(book.identity, identity));
  return book.name === name && isSameYear && !isOther;
}

/**
 * The book of the year before among those of a unit, now that one of them was opened: the newest book is 本年. Null
 * where there is none, and where the one that was opened changes nothing between the others.
 */
export function maybePriorOf(books: readonly OpenBook[], opened: Pick<OpenBook, 'id' | 'identity'>): OpenBook | null {
  const { year } = opened.identity;
  if (year === null) return null;
  const own = books.filter(
    ({ role, origin, identity }) =>
      role === 'own' && origin === 'file' && unitRelation(identity, opened.identity) === 'same',
  );
  const newest = Math.max(...own.map(({ identity }) => identity.year ?? 0));
  const isFirstOfYear = own.every(({ id, identity }) => id === opened.id || identity.year !== year);
  const isConcerned = isFirstOfYear && (year === newest || year === newest - 1);
  return isConcerned ? (own.filter(({ identity }) => identity.year === newest - 1).pop() ?? null) : null;
}
