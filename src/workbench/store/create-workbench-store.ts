import { createStore, type StoreApi } from 'zustand/vanilla';
import { HostError } from '../../host/errors';
import type { FileHost } from '../../host/file';
import type { PaneStore } from '../../taskpane';
import type { FormatNumber } from '../grid/cell-text';
import { notOpened, saved, SET, unexpected } from '../texts';

/** A file to open; its bytes are read only when its turn comes. */
export interface BookSource {
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
}

/** An open workbook: its host, and the pane that stands over it. */
export interface Book {
  readonly id: number;
  readonly name: string;
  readonly host: FileHost;
  readonly pane: PaneStore;
}

export interface WorkbenchDependencies {
  readonly createHost: (source: { readonly name: string; readonly bytes: Uint8Array }) => Promise<FileHost>;
  readonly createPane: (host: FileHost) => PaneStore;
  /** One host over files of a table each; null where the files are not such a set. */
  readonly joinSet: (hosts: readonly FileHost[], name: string) => Promise<FileHost | null>;
  /** Fetched with the first workbook, since it comes with the library that reads them. */
  readonly loadFormat: () => Promise<FormatNumber>;
  readonly download: (name: string, bytes: Uint8Array) => void;
}

export interface WorkbenchState {
  readonly books: readonly Book[];
  readonly current: Book | null;
  /** Name of the file that is being opened. */
  readonly opening: string | null;
  readonly format: FormatNumber | null;
  /** What did not open, each file with its reason; or what became of a copy. */
  readonly messages: readonly WorkbenchMessage[];
  /**
   * Opens the files one after another and shows the last that opened. Files of a table each become one book, unless
   * one of the files did not open: a set that lacks a table is not the set that was chosen.
   */
  open(sources: readonly BookSource[]): Promise<void>;
  show(id: number): void;
  /** Gives the user a copy of the current workbook with its marks, under another name. */
  saveCopy(): Promise<void>;
  dismissMessages(): void;
}

export interface WorkbenchMessage {
  readonly kind: 'error' | 'info';
  readonly text: string;
}

export type WorkbenchStore = StoreApi<WorkbenchState>;

/** The open workbooks of the page, free of React. */
export function createWorkbenchStore(dependencies: WorkbenchDependencies): WorkbenchStore {
  return createStore<WorkbenchState>()((set, get) => {
    const say = (kind: WorkbenchMessage['kind'], text: string): void =>
      set({ messages: [...get().messages, { kind, text }] });

    async function hostOf({ name, read }: BookSource): Promise<FileHost | null> {
      set({ opening: name });
      try {
        const host = await dependencies.createHost({ name, bytes: await read() });
        if (get().format === null) set({ format: await dependencies.loadFormat() });
        return host;
      } catch (failure) {
        say('error', notOpened(name, reasonOf(failure)));
        return null;
      }
    }

    function add(name: string, host: FileHost): void {
      const book: Book = { id: get().books.length, name, host, pane: dependencies.createPane(host) };
      set({ books: [...get().books, book], current: book });
    }

    async function openTogether(sources: readonly BookSource[]): Promise<void> {
      const opened: FileHost[] = [];
      for (const source of sources) {
        const host = await hostOf(source);
        if (host !== null) opened.push(host);
      }
      const name = SET.name(stemOf(sources[0]?.name ?? ''), sources.length);
      const isWhole = opened.length > 1 && opened.length === sources.length;
      const joined = isWhole ? await dependencies.joinSet(opened, name) : null;
      if (joined !== null) add(name, joined);
      else opened.forEach((host) => add(host.getState().workbook.name, host));
    }

    return {
      books: [],
      current: null,
      opening: null,
      format: null,
      messages: [],
      async open(sources) {
        set({ messages: [] });
        await openTogether(sources);
        set({ opening: null });
      },
      show: (id) => set({ current: get().books.find((book) => book.id === id) ?? null }),
      async saveCopy() {
        const { current } = get();
        if (current === null) return;
        set({ messages: [] });
        try {
          const copy = await current.host.save();
          dependencies.download(copy.name, copy.bytes);
          say('info', [saved(copy.name), copy.note ?? ''].join(''));
        } catch (failure) {
          say('error', reasonOf(failure));
        }
      },
      dismissMessages: () => set({ messages: [] }),
    };
  });
}

function stemOf(name: string): string {
  return name.replace(/\.[^.]+$/, '');
}

function reasonOf(failure: unknown): string {
  if (failure instanceof HostError) return failure.message;
  return unexpected(failure instanceof Error ? failure.message : String(failure));
}
