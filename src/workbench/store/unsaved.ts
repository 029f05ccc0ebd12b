import type { FileHost } from '../../host/file';
import type { PaneState } from '../../taskpane';
import type { OpenBook, HeldWork, WorkbenchState } from './workbench-state';

/** By identity it tells later whether anything was done since. */
export function heldWork(host: FileHost): HeldWork {
  const { marks, ownSheets, trial } = host.getState();
  return { marks, ownSheets, trial };
}

/** Whether leaving the page would lose something that the user has made in any of the books. */
export function hasUnsavedWork({ books, saved }: Pick<WorkbenchState, 'books' | 'saved'>): boolean {
  return (
    books.some((book) => isHostUnsaved(book, saved.get(book.id) ?? book.opened)) ||
    lastOpened(books).some(({ pane }) => isPaneUnsaved(pane.getState()))
  );
}

/** The same for one book. */
export function isUnsaved(book: OpenBook, { saved }: Pick<WorkbenchState, 'saved'>): boolean {
  return isHostUnsaved(book, saved.get(book.id) ?? book.opened) || isPaneUnsaved(book.pane.getState());
}

/** A file that was opened anew took over what was held of it before. */
function lastOpened(books: readonly OpenBook[]): readonly OpenBook[] {
  return [...new Map(books.map((book) => [book.name, book])).values()];
}

/** Every change of a host gives new values, so that the same ones are what was saved. */
function isHostUnsaved({ host }: OpenBook, before: HeldWork): boolean {
  const now = heldWork(host);
  return (
    isOther(now.marks, before.marks) ||
    isOther(now.ownSheets, before.ownSheets) ||
    (now.trial.length > 0 && now.trial !== before.trial)
  );
}

/** Two empty lists are equal, though they are two values. */
function isOther(now: readonly unknown[], before: readonly unknown[]): boolean {
  return now !== before && now.length + before.length > 0;
}

/** 助手资料 holds what was filled in, figures written by hand and answers; rules and explanations tell for themselves. */
function isPaneUnsaved({ unsaved, supplementUnsaved }: Pick<PaneState, 'unsaved' | 'supplementUnsaved'>): boolean {
  return supplementUnsaved || unsaved.rules || unsaved.explanations;
}
