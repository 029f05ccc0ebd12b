import type { OtherRole } from '../../taskpane';
import type { Book, BookRole, BookSource, WorkbenchMessage, WorkbenchState } from './workbench-state';

type RoleActions = Pick<WorkbenchState, 'show' | 'setRole' | 'openAs' | 'endRole' | 'showBeside'>;

const OTHER_ROLES: readonly OtherRole[] = ['prior', 'internal', 'approved'];

/** Which of the open books are compared with the one on show, and which of them stands beside it. */
export function roleActions(
  get: () => WorkbenchState,
  set: (change: Partial<WorkbenchState>) => void,
  say: (kind: WorkbenchMessage['kind'], text: string) => void,
  openTogether: (sources: readonly BookSource[]) => Promise<void>,
): RoleActions {
  /** Writes roles down; of each but 本年 there is one book. */
  function assign(id: number, role: BookRole): void {
    const books = get().books.map((book) => {
      if (book.id === id) return { ...book, role };
      return role !== 'own' && book.role === role ? { ...book, role: 'own' as const } : book;
    });
    const shown = books.find((book) => book.id === get().current?.id);
    const own = [...books].reverse().find((book) => book.role === 'own');
    set({ books, current: (shown?.role === 'own' ? shown : (own ?? shown)) ?? null });
  }

  /** Has the pane of a book compare with the books that have a role. */
  async function serve(book: Book): Promise<void> {
    for (const role of OTHER_ROLES) {
      const other = get().books.find((each) => each.role === role && each.id !== book.id);
      const held = book.pane.getState().others[role]?.name;
      if (other === undefined) await book.pane.getState().closeOther(role);
      else if (held !== other.name) await compare(book, other, role);
    }
  }

  async function compare(book: Book, other: Book, role: OtherRole): Promise<void> {
    const problem = await book.pane.getState().takeOther(role, other.host.getState().original);
    if (problem === null) return;
    assign(other.id, 'own');
    say('error', problem);
  }

  async function serveShown(): Promise<void> {
    const { current } = get();
    if (current?.role === 'own') await serve(current);
  }

  return {
    async show(id) {
      const current = get().books.find((book) => book.id === id) ?? null;
      set({ current, beside: get().beside === id ? null : get().beside });
      await serveShown();
    },
    async setRole(id, role) {
      assign(id, role);
      await serveShown();
    },
    async openAs(role, source) {
      const { current, books } = get();
      await openTogether([source]);
      set({ opening: null, current });
      const opened = get().books.slice(books.length).pop();
      if (opened) await get().setRole(opened.id, role);
    },
    endRole(role) {
      const book = get().books.find((each) => each.role === role);
      if (book) assign(book.id, 'own');
    },
    showBeside: (id) => set({ beside: id }),
  };
}
