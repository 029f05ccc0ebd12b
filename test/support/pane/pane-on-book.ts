import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import * as casework from '../../../src/casework';
import type { WorkbookSnapshot } from '../../../src/model';
import { createPaneStore, type PaneStore } from '../../../src/taskpane';
import { readBook } from '../../../src/taskpane/read-book';
import { createMemoryHost, type MemoryHost } from '../memory-host';
import { DRAFT } from './sample-result';

/** A pane over a book in memory, and what its user does. */
export interface PaneOnBook {
  readonly store: PaneStore;
  readonly host: MemoryHost;
  readonly user: ReturnType<typeof userEvent.setup>;
  /** What was put on the clipboard, as rich text and plain. */
  readonly copied: (readonly [html: string, text: string])[];
}

/** A pane that nobody has drawn yet, with the whole of casework but the draft, which is large and no concern here. */
export function paneOnBook(book: WorkbookSnapshot, off: Readonly<Record<string, string>> = {}): PaneOnBook {
  const host = createMemoryHost(book, { booksBeside: '这里不能并排显示。', ...off });
  const copied: PaneOnBook['copied'] = [];
  const store = createPaneStore({
    host,
    readBook,
    loadCasework: () => Promise.resolve({ ...casework, draft: () => DRAFT }),
    copyText: () => Promise.resolve(true),
    copyRich: (html, text) => {
      copied.push([html, text]);
      return Promise.resolve(true);
    },
  });
  return { store, host, user: userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never }), copied };
}
