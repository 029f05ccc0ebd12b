import { isUnsaved } from './unsaved';
import type { OpenBook, WorkbenchState } from './workbench-state';

/** So many units of the list stay open, to go back and forth between them. */
const UNITS_KEPT = 4;

/**
 * The books that stay open now that another one was opened: samples go once there is a book of the user's own, and of
 * the list only the last units stay, since each takes its memory. A book with work that no file holds always stays,
 * and so does one that is on show or compared with.
 */
export function keptBooks(state: Pick<WorkbenchState, 'books' | 'current' | 'beside' | 'saved'>): readonly OpenBook[] {
  const { books, current, beside } = state;
  const hasOwn = books.some(({ origin }) => origin !== 'sample');
  const recent = new Set(books.filter(({ origin }) => origin === 'list').slice(-UNITS_KEPT));
  const isWanted = (book: OpenBook): boolean => {
    if (book.origin === 'sample') return !hasOwn;
    return book.origin === 'file' || recent.has(book);
  };
  return books.filter(
    (book) =>
      isWanted(book) || book.id === current?.id || book.id === beside || book.role !== 'own' || isUnsaved(book, state),
  );
}
