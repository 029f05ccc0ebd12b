import { createStore } from 'zustand/vanilla';
import { queueCheckActions } from './check-actions';
import { bookActions } from './book-actions';
import { queueOutputActions } from './output-actions';
import { queueRosterActions } from './roster-actions';
import type { QueueContext } from './queue-context';
import { createQueueRunner } from './queue-runner';
import { NO_QUEUE, type QueueDependencies, type QueueState, type QueueStore } from './queue-state';

/** The list over many units, free of React. Of each unit only its outcome is kept. */
export function createQueueStore(dependencies: QueueDependencies): QueueStore {
  return createStore<QueueState>()((set, get) => {
    const say: QueueContext['say'] = (kind, text) => set({ messages: [...get().messages, { kind, text }] });
    const known: QueueContext['known'] = {
      files: [],
      listed: [],
      bulletin: null,
      outcomes: new Map(),
      opened: new Map(),
    };
    const context: QueueContext = { dependencies, get, set, say, known };
    const runner = createQueueRunner(context);
    return {
      ...NO_QUEUE,
      ...queueCheckActions(context, runner),
      ...bookActions(context),
      ...queueRosterActions(context, runner),
      ...queueOutputActions(context, runner),
      place: (change) => set(change),
      dismiss: (message) => set({ messages: get().messages.filter((each) => each !== message) }),
      complain: (text) => set({ messages: [{ kind: 'error', text }], isShown: true }),
    };
  });
}
