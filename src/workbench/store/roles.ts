import type { OtherRole } from '../../casework';
import type { BroughtBook } from '../../taskpane';
import { isSameUnit, maybePriorOf } from './identity';
import type { OpenBook, BookRole, BookSource, WorkbenchMessage, WorkbenchState } from './workbench-state';

/** Roles and what is shown, which depend on one another. */
type RoleActions = Pick<WorkbenchState, 'show' | 'setRole' | 'openAs' | 'endRole' | 'showBeside'> & {
  /** Has books of one unit and of years that follow one another compared, without being asked. */
  readonly takeRoles: (opened: readonly OpenBook[]) => Promise<void>;
  /** Has the book on show compared with those that are open now. */
  readonly serveShown: () => Promise<void>;
};

/** Roles that a check compares with; 前一稿 is held apart. */
const OTHER_ROLES: readonly OtherRole[] = ['prior', 'internal', 'approved', 'units', 'ownLevel', 'ownLevelPrior'];

/** Which of the open books are compared with the one on show, and which of them stands beside it. */
export function roleActions(
  get: () => WorkbenchState,
  set: (change: Partial<WorkbenchState>) => void,
  say: (kind: WorkbenchMessage['kind'], text: string) => void,
  openTogether: (sources: readonly BookSource[]) => Promise<void>,
): RoleActions {
  /** Writes a role down; what is shown is a book of this year, where there is one. */
  function assign(id: number, role: BookRole): void {
    const books = withRole(get().books, id, role);
    const shown = books.find((book) => book.id === get().current?.id);
    set({ books, current: shown?.role === 'own' ? shown : ownBookFor(books, shown) });
  }

  const serveShown = createServing(get, say, assign);

  async function takeRoles(opened: readonly OpenBook[]): Promise<void> {
    const before = get().books;
    for (const book of opened) {
      const prior = maybePriorOf(get().books, book);
      if (prior !== null) assign(prior.id, 'prior');
    }
    if (get().books !== before) await serveShown();
  }

  async function setRole(id: number, role: BookRole): Promise<void> {
    assign(id, role);
    // What changed is looked at in both.
    if (role === 'oldVersion' && get().current?.id !== id) set({ beside: id });
    await serveShown();
  }

  return {
    serveShown,
    takeRoles,
    async show(id) {
      const current = get().books.find((book) => book.id === id);
      if (current === undefined) return false;
      set({ current, beside: get().beside === id ? null : get().beside });
      await serveShown();
      return true;
    },
    setRole,
    async openAs(role, source) {
      const { current, books } = get();
      await openTogether([source]);
      set({ opening: null, current });
      const opened = get()
        .books.filter(({ id }) => books.every((book) => book.id !== id))
        .pop();
      if (opened) await get().setRole(opened.id, role);
    },
    endRole(role) {
      const { books, current } = get();
      if (current === null) return;
      for (const book of booksInRole(books, role, current)) assign(book.id, 'own');
    },
    showBeside: (id) => set({ beside: id }),
  };
}

/** Has the pane of the book on show compare with the books that have a role. */
function createServing(
  get: () => WorkbenchState,
  say: (kind: WorkbenchMessage['kind'], text: string) => void,
  assign: (id: number, role: BookRole) => void,
): () => Promise<void> {
  /** Has the pane of a book compare with the books that have a role. */
  async function serve(book: OpenBook): Promise<void> {
    for (const role of OTHER_ROLES) {
      const others = booksInRole(get().books, role, book);
      const held = book.pane.getState().others[role] ?? [];
      // By identity: a file that was mended and opened anew has the same name.
      const isServed =
        held.length === others.length &&
        others.every(({ host }, index) => host.getState().original === held[index]?.snapshot);
      if (!isServed) await compare(book, others, role);
    }
    await serveVersion(book, booksInRole(get().books, 'oldVersion', book)[0]);
  }

  /** 前一稿 changes nothing of the result, and is only held. */
  async function serveVersion({ pane }: OpenBook, version: OpenBook | undefined): Promise<void> {
    const snapshot = version?.host.getState().original;
    const held = pane.getState().oldVersion?.snapshot;
    if (held === snapshot) return;
    if (version === undefined || snapshot === undefined) return pane.getState().closeOldVersion();
    const problem = await pane.getState().takeOldVersion(broughtOf(version));
    if (problem === null) return;
    assign(version.id, 'own');
    say('error', problem);
  }

  async function compare(book: OpenBook, others: readonly OpenBook[], role: OtherRole): Promise<void> {
    const refusals = await book.pane.getState().takeOther(role, others.map(broughtOf));
    others.forEach(({ id }, index) => {
      const refusal = refusals[index];
      if (!refusal) return;
      // A book of another unit keeps its role: it may serve another one that is open.
      if (!refusal.isOfOtherUnit) assign(id, 'own');
      say('error', refusal.text);
    });
  }

  return async () => {
    const { current } = get();
    if (current?.role === 'own') await serve(current);
  };
}

/** What to show where a book has gone to another role: one of this year and of its unit first. */
export function ownBookFor(books: readonly OpenBook[], gone: OpenBook | undefined): OpenBook | null {
  const own = books.filter(({ role }) => role === 'own');
  const related = gone === undefined ? [] : own.filter((book) => isOfUnit(book, gone));
  return related[related.length - 1] ?? own[own.length - 1] ?? gone ?? null;
}

/** As the pane of another book takes it, and reads it again with its own. */
function broughtOf({ host }: OpenBook): BroughtBook {
  return {
    snapshot: host.getState().original,
    reread: async () => {
      await host.readWorkbook({ anew: true });
      return host.getState().original;
    },
  };
}

/** The other books that have a role: 所属单位 all, of any other role the one of the book's unit. */
function booksInRole(books: readonly OpenBook[], role: BookRole, of: OpenBook): readonly OpenBook[] {
  const inRole = books.filter((each) => each.role === role && each.id !== of.id);
  return role === 'units' ? inRole : inRole.filter((each) => isOfUnit(each, of)).slice(0, 1);
}

/** Books of other units are left to their own. */
function isOfUnit(book: OpenBook, other: OpenBook): boolean {
  return isSameUnit(book.identity, other.identity);
}

/** Of each role but 本年 and 所属单位 a unit has one book. */
function withRole(books: readonly OpenBook[], id: number, role: BookRole): readonly OpenBook[] {
  const chosen = books.find((book) => book.id === id);
  return books.map((book) => {
    if (book.id === id) return { ...book, role };
    const isDisplaced = isSingle(role) && book.role === role && chosen !== undefined && isOfUnit(book, chosen);
    return isDisplaced ? { ...book, role: 'own' as const } : book;
  });
}

function isSingle(role: BookRole): boolean {
  return role !== 'own' && role !== 'units';
}
