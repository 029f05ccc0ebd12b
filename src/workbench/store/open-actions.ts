import { keptBooks } from './let-go';
import type { FileOpening } from './open-together';
import { ownText } from './own-text';
import type { OpenBook, WorkbenchState } from './workbench-state';

/** Files into open books, one work at a time; a file that has pages is read page by page, and can be given up. */
export function openActions(
  get: () => WorkbenchState,
  set: (change: Partial<WorkbenchState>) => void,
  opening: FileOpening,
  takeRoles: (added: readonly OpenBook[]) => Promise<void>,
): Pick<WorkbenchState, 'open' | 'openHost' | 'stopOpening'> {
  return {
    async open(sources) {
      set({ messages: [] });
      const before = new Set(get().books.map(({ id }) => id));
      await opening.together(sources);
      set({ opening: null, books: keptBooks(get()) });
      const added = get().books.filter(({ id }) => !before.has(id));
      // Only those that came now: a role that the user took away must not come back.
      await takeRoles(added);
      for (const book of added) {
        const texts = ownText(book);
        if (texts.length > 0) await book.pane.getState().offerTexts(texts);
      }
    },
    async openHost(name, createHost) {
      set({ messages: [] });
      const book = await opening.one(name, createHost);
      set({ opening: null, books: keptBooks(get()) });
      return book;
    },
    stopOpening: opening.stop,
  };
}
