import { HostError } from '../../../host/errors';
import { PROGRESS } from '../../texts/pane';
import { failureText } from './failure';
import type { PaneData } from '../state';

/** Long work that can be followed and given up, one at a time. */
export interface Runner {
  /** Does nothing while other work is under way. The task must show nothing once its signal is aborted. */
  run(text: string, task: (signal: AbortSignal) => Promise<void>): Promise<void>;
  /** What was there before the work stays. */
  cancel(): void;
}

/** What is shown may be of a file that is no longer there. */
function isOvertaken(failure: unknown): boolean {
  return failure instanceof HostError && failure.code === 'fileChanged';
}

/** The pane's one runner: it keeps `work` and `error` of the state true. */
export function createRunner(update: (change: Partial<PaneData>) => void): Runner {
  let current: AbortController | null = null;

  function finish(own: AbortController): void {
    // A run that was cancelled may end long after the next one has begun.
    if (current !== own) return;
    current = null;
    update({ work: null });
  }

  return {
    async run(text, task) {
      if (current !== null) return;
      const own = new AbortController();
      current = own;
      update({ work: { text, done: 0, total: 0 }, error: null, notice: null });
      try {
        await task(own.signal);
      } catch (failure) {
        if (!own.signal.aborted) update({ error: failureText(failure), ...(isOvertaken(failure) && { stale: true }) });
      }
      finish(own);
    },
    cancel() {
      if (current === null) return;
      current.abort();
      current = null;
      update({ work: null, notice: { kind: 'info', text: PROGRESS.cancelled } });
    },
  };
}
