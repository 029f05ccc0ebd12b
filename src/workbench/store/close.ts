import { ownBookFor } from './roles';
import { isUnsaved } from './unsaved';
import type { WorkbenchState } from './workbench-state';

/** Closing and the question that may come before it. */
type CloseActions = Pick<WorkbenchState, 'close' | 'asksClose' | 'keepOpen'>;

/** The way out of a book: what no file holds is not let go without a word. */
export function closeActions(
  get: () => WorkbenchState,
  set: (change: Partial<WorkbenchState>) => void,
  serveShown: () => Promise<void>,
): CloseActions {
  return {
    asksClose: null,
    keepOpen: () => set({ asksClose: null }),
    close(id, isSure = false) {
      const { books, current, beside } = get();
      const book = books.find((each) => each.id === id);
      if (book === undefined) return;
      if (!isSure && isUnsaved(book, get())) {
        set({ asksClose: book });
        return;
      }
      const rest = books.filter((each) => each !== book);
      set({
        books: rest,
        // A book of this year is shown next, and only without one a book of another role.
        current: current?.id === id ? (ownBookFor(rest, undefined) ?? rest[0] ?? null) : current,
        beside: beside === id ? null : beside,
        asksClose: null,
        messages: [],
      });
      void serveShown();
    },
  };
}
