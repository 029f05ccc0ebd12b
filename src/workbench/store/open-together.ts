import { setName } from '../../casework/units/words';
import type { FileHost } from '../../host/file';
import { KEPT_ALONE, notOpened } from '../texts';
import type {
  Book,
  BookIdentity,
  BookOrigin,
  BookSource,
  WorkbenchDependencies,
  WorkbenchMessage,
  WorkbenchState,
} from './workbench-state';
import { isAnew, UNKNOWN } from './identity';
import { reasonOf } from './reason-of';
import { heldWork } from './unsaved';

export interface Opening {
  /** Files that were chosen together: workbooks, the tables of one set, and 助手资料 of them. */
  readonly together: (sources: readonly BookSource[]) => Promise<void>;
  /** A unit of the list over the host that is made for it; null where it did not open. */
  readonly one: (name: string, createHost: () => Promise<FileHost>) => Promise<Book | null>;
}

/** The ways to open workbooks. */
export function createOpening(
  dependencies: WorkbenchDependencies,
  get: () => WorkbenchState,
  set: (change: Partial<WorkbenchState>) => void,
  say: (kind: WorkbenchMessage['kind'], text: string) => void,
): Opening {
  async function hostOf(name: string, createHost: () => Promise<FileHost>): Promise<FileHost | null> {
    set({ opening: name });
    try {
      const host = await createHost();
      if (get().format === null) set({ format: await dependencies.loadFormat() });
      return host;
    } catch (failure) {
      say('error', notOpened(name, reasonOf(failure)));
      return null;
    }
  }

  async function opened({ name, read, reread }: BookSource): Promise<FileHost | null> {
    return hostOf(name, async () => dependencies.createHost({ name, bytes: await read(), ...(reread && { reread }) }));
  }

  const add = createAdding(dependencies, get, set);

  async function addBooks(hosts: readonly FileHost[], chosen: number, origin: BookOrigin): Promise<void> {
    const name = setName(stemOf(hosts[0]?.getState().workbook.name ?? ''), hosts.length);
    const isWhole = hosts.length > 1 && hosts.length === chosen;
    const joined = isWhole ? await dependencies.joinSet(hosts, name) : null;
    if (joined !== null) await add(name, joined, origin);
    else for (const host of hosts) await add(host.getState().workbook.name, host, origin);
  }

  return {
    async together(sources) {
      const hosts: FileHost[] = [];
      for (const source of sources) {
        const host = await opened(source);
        if (host !== null) hosts.push(host);
      }
      const { kept, tables } = await sorted(hosts, dependencies, get().current === null);
      const before = new Set(get().books.map(({ id }) => id));
      const isSample = sources.every((source) => source.isSample === true);
      await addBooks(tables, sources.length - kept.length, isSample ? 'sample' : 'file');
      const added = get().books.filter(({ id }) => !before.has(id));
      const { current } = get();
      const takers = added.length > 0 || current === null ? added : [current];
      if (kept.length > 0 && takers.length === 0) say('error', KEPT_ALONE);
      if (kept.length > 0) await handOver(kept, takers);
    },
    async one(name, createHost) {
      const host = await hostOf(name, createHost);
      return host && (await add(name, host, 'list'));
    },
  };
}

type AddBook = (name: string, host: FileHost, origin: BookOrigin) => Promise<Book>;

/** Adds a book; one that was opened before under its name makes room for it, and hands over what it holds. */
function createAdding(
  dependencies: WorkbenchDependencies,
  get: () => WorkbenchState,
  set: (change: Partial<WorkbenchState>) => void,
): AddBook {
  let lastId = -1;

  return async (name, host, origin) => {
    // The first book is shown before what tells whose it is has come.
    const isFirst = get().books.length === 0;
    const identity = isFirst ? UNKNOWN : await identityOf(host, dependencies);
    const { books, beside } = get();
    const replaced = books.filter((each) => isAnew(each, name, identity));
    const earlier = replaced[replaced.length - 1];
    const pane = dependencies.createPane(host, earlier?.pane ?? null);
    lastId += 1;
    const role = earlier?.role ?? 'own';
    const book: Book = { id: lastId, name, host, pane, opened: heldWork(host), role, origin, identity };
    const kept = books.filter((each) => !replaced.includes(each));
    set({ books: [...kept, book], current: book, beside: kept.some(({ id }) => id === beside) ? beside : null });
    if (isFirst) void identityOf(host, dependencies).then((learned) => set(withIdentity(get(), book.id, learned)));
    return book;
  };
}

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
  const identity = await identify(host.getState().original).catch(() => UNKNOWN);
  const isUntouched = host.getState().selection === null;
  if (identity.firstTable !== null && isUntouched) await host.select(identity.firstTable);
  return identity;
}

/** 助手资料 among the files; the first file of all is opened as it is, so that nothing more need be fetched. */
async function sorted(hosts: readonly FileHost[], { isKept }: Pick<WorkbenchDependencies, 'isKept'>, isFirst: boolean) {
  const kept: FileHost[] = [];
  const canBeKept = hosts.length > 1 || !isFirst;
  for (const host of canBeKept ? hosts : []) {
    if (await isKept(host.getState().workbook)) kept.push(host);
  }
  return { kept, tables: hosts.filter((host) => !kept.includes(host)) };
}

function stemOf(name: string): string {
  return name.replace(/\.[^.]+$/, '');
}

/** Gives 助手资料 to the workbooks that were opened with it, else to the one on show. */
async function handOver(kept: readonly FileHost[], books: readonly Book[]): Promise<void> {
  const snapshots = kept.map((host) => host.getState().workbook);
  for (const { pane } of books) await pane.getState().takeKept(snapshots);
}
