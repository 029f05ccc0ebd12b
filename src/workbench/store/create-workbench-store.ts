import { createStore } from 'zustand/vanilla';
import { saved } from '../texts';
import { createOpening } from './open-together';
import { reasonOf } from './reason-of';
import { heldWork } from './unsaved';
import type { WorkbenchDependencies, WorkbenchMessage, WorkbenchState, WorkbenchStore } from './workbench-state';

/** The open workbooks of the page, free of React. */
export function createWorkbenchStore(dependencies: WorkbenchDependencies): WorkbenchStore {
  return createStore<WorkbenchState>()((set, get) => {
    const say = (kind: WorkbenchMessage['kind'], text: string): void =>
      set({ messages: [...get().messages, { kind, text }] });

    const openTogether = createOpening(dependencies, get, set, say);

    return {
      books: [],
      current: null,
      saved: new Map(),
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
          const work = heldWork(current.host);
          const copy = await current.host.save();
          dependencies.download(copy.name, copy.bytes);
          set({ saved: new Map(get().saved).set(current.id, work) });
          say('info', [saved(copy.name), copy.note ?? ''].join(''));
        } catch (failure) {
          say('error', reasonOf(failure));
        }
      },
      dismissMessages: () => set({ messages: [] }),
    };
  });
}
