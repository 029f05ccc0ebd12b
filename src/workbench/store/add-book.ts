import type { FileHost } from '../../host/file';
import { isAnew, UNKNOWN_IDENTITY } from './identity';
import { heldWork } from './unsaved';
import type { OpenBook, BookIdentity, BookOrigin, WorkbenchDependencies, WorkbenchState } from './workbench-state';

/** Answers the book as it stands in the list. */
export type AddBook = (name: string, host: FileHost, origin: BookOrigin) => Promise<OpenBook>;

/** Adds a book; one that was opened before under its name makes room for it, and hands over what it holds. */
export function createAdding(
  dependencies: WorkbenchDependencies,
  get: () => WorkbenchState,
  set: (change: Partial<WorkbenchState>) => void,
): AddBook {
  let lastId = -1;

  return async (name, host, origin) => {
    // The first book is shown before what tells whose it is has come.
    const isFirst = get().books.length === 0;
    const identity = isFirst ? UNKNOWN_IDENTITY : await identityOf(host, dependencies);
    const { books, beside } = get();
    // Opened anew: it takes the place, the role and the unsaved work of the old one.
    const replaced = books.filter((each) => isAnew(each, name, identity));
    const earlier = replaced[replaced.length - 1];
    const pane = dependencies.createPane(host, earlier?.pane ?? null);
    lastId += 1;
    const role = earlier?.role ?? 'own';
    const book: OpenBook = { id: lastId, name, host, pane, opened: heldWork(host), role, origin, identity };
    const kept = books.filter((each) => !replaced.includes(each));
    set({ books: [...kept, book], current: book, beside: kept.some(({ id }) => id === beside) ? beside : null });
    if (isFirst) void identityOf(host, dependencies).then((learned) => set(withIdentity(get(), book.id, learned)));
    return book;
  };
}

/**
 * What was learned of a book after it was shown. The list may have changed meanwhile, so the book is looked for
 * again.
 */
function withIdentity(
  { books, current }: Pick<WorkbenchState, 'books' | 'current'>,
  id: number,
  identity: BookIdentity,
): Pick<WorkbenchState, 'books' | 'current'> {
  const known = books.map((book) => (book.id === id ? { ...book, identity } : book));
  return { books: known, current: known.find((book) => book.id === current?.id) ?? current };
}

/** Whose book it is; its first table comes on show, unless something of it has been chosen meanwhile. */
async function identityOf(
  host: FileHost,
  { identify }: Pick<WorkbenchDependencies, 'identify'>,
): Promise<BookIdentity> {
  const identity = await identify(host.getState().original).catch(() => UNKNOWN_IDENTITY);
  const isUntouched = host.getState().selection === null;
  if (identity.firstTable !== null && isUntouched) await host.select(identity.firstTable);
  return identity;
}
