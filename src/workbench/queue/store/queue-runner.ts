import { HostError } from '../../../host/errors';
import { reasonOf } from '../../store/reason-of';
import type { QueueContext } from './queue-context';
import type { QueueWork } from './queue-state';
import { QUEUE_TEXTS } from '../texts-queue';

/** Long work that can be followed and given up, one at a time. */
export interface QueueRunner {
  /** Does nothing while other work is under way. The task must show nothing once its signal is aborted. */
  readonly run: (work: QueueWork, task: (signal: AbortSignal) => Promise<void>) => Promise<void>;
  readonly stop: () => void;
}

/** Keeps `work` of the state true. */
export function createQueueRunner({ set, say }: Pick<QueueContext, 'set' | 'say'>): QueueRunner {
  let running: AbortController | null = null;
  return {
    async run(work, task) {
      if (running !== null) return;
      const own = new AbortController();
      running = own;
      set({ work, messages: [] });
      try {
        await task(own.signal);
      } catch (failure) {
        if (!own.signal.aborted) say('error', reasonOf(failure));
      }
      // What was given up may end long after the next has begun.
      if (running !== own) return;
      running = null;
      set({ work: null });
    },
    stop() {
      running?.abort();
      running = null;
      set({ work: null });
    },
  };
}

/** Lets the page paint and take clicks. @throws HostError cancelled where the work has been given up */
export async function pause(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  stopQueueWhenAborted(signal);
}

/** Throws where the work was given up; what had begun of a unit is let go. */
export function stopQueueWhenAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new HostError('cancelled', QUEUE_TEXTS.stopped);
}
