import { ownText } from '../../store/own-text';
import type { WorkbenchStore } from '../../store/workbench-state';
import { createQueueStore } from './create-queue-store';
import type { QueueDependencies, QueueStore } from './queue-state';

/** The list beside the open workbooks of the page: a unit is opened there and checked at once. */
export function connectQueue(store: WorkbenchStore, dependencies: Omit<QueueDependencies, 'openBook'>): QueueStore {
  const queue = createQueueStore({
    ...dependencies,
    openBook: async (name, createHost, texts) => {
      const book = await store.getState().openHost(name, createHost);
      if (book === null) return null;
      const pane = book.pane.getState();
      void pane.check().then(() => pane.offerTexts([...ownText(book), ...texts]));
      const { id } = book;
      return () => store.getState().show(id);
    },
  });
  store.subscribe((now, before) => {
    const isOpening = now.opening !== null && before.opening === null;
    const isChosen = now.opening === null && now.current?.id !== before.current?.id;
    if (isOpening || isChosen) queue.getState().hide();
  });
  queue.subscribe((now, before) => {
    // What was said of a workbook is said there.
    if (now.isShown && !before.isShown) store.getState().dismissMessages();
  });
  return queue;
}
