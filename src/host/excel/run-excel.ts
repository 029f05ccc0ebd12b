import { HostError } from '../errors';
import type { Progress } from '../host';
import { richApiCode, toHostError } from './rich-api-errors';
import { TEXTS } from './texts';

/** How long to be patient, in milliseconds. */
export interface Patience {
  /** For one answer of Excel's. */
  readonly answer: number;
  /** Until the user is told that Excel has not answered yet. */
  readonly notice: number;
  /** For the user to leave a cell that is being edited, and between two tries. */
  readonly cellEdit: number;
  readonly retry: number;
}

export const PATIENCE: Patience = { answer: 60_000, notice: 4_000, cellEdit: 60_000, retry: 700 };

export interface RunOptions {
  readonly patience: Patience;
  readonly progress?: Progress | undefined;
  /** The task changes the workbook, so an answer that never came leaves the outcome open. */
  readonly writes?: boolean;
}

/** One conversation with Excel. */
export interface ExcelRun {
  readonly context: Excel.RequestContext;
  /** One round trip: sends what is queued. Fails by the time limit or when the user cancels. */
  readonly sync: () => Promise<void>;
  /** Puts somebody else's round trips under the same limit. */
  readonly limited: <T>(work: Promise<T>) => Promise<T>;
  readonly report: (done: number, total: number, text: string) => void;
}

/**
 * The one place that opens a context. A context of its own rather than `Excel.run`: that would track every
 * range and spend a further round trip on releasing them.
 * While the user edits a cell Excel refuses whole batches untouched, so the task is simply begun again
 * once the edit is over; callers who cannot show the message are told at once.
 * @throws HostError, in Chinese, for everything that Excel refuses.
 */
export async function runExcel<T>(task: (run: ExcelRun) => Promise<T>, options: RunOptions): Promise<T> {
  const giveUp = Date.now() + options.patience.cellEdit;
  for (;;) {
    try {
      return await task(openRun(options));
    } catch (error) {
      if (richApiCode(error) !== 'InvalidOperationInCellEditMode') throw toHostError(error);
      if (!options.progress?.onProgress || Date.now() >= giveUp) throw toHostError(error);
      options.progress.onProgress(0, 1, TEXTS.cellEditMode);
      await pause(options.patience.retry, options.progress.signal);
    }
  }
}

function openRun(options: RunOptions): ExcelRun {
  const { progress } = options;
  let last: readonly [number, number] = [0, 1];
  const report = (done: number, total: number, text: string): void => {
    last = [done, total];
    progress?.onProgress?.(done, total, text);
  };
  const context = new Excel.RequestContext();
  const limited = <T>(work: Promise<T>): Promise<T> =>
    withinLimit(work, options, () => progress?.onProgress?.(...last, TEXTS.stillWaiting));
  return { context, limited, report, sync: () => limited(context.sync()) };
}

/** Waits for `work`, but neither for ever nor after the user has cancelled. */
function withinLimit<T>(work: Promise<T>, options: RunOptions, onSlow: () => void): Promise<T> {
  const { patience, progress, writes } = options;
  const signal = progress?.signal;
  if (signal?.aborted) {
    // The request may be on its way already; its outcome no longer matters.
    work.catch(() => undefined);
    return Promise.reject(new HostError('cancelled', TEXTS.cancelled));
  }
  return new Promise((resolve, reject) => {
    const seconds = Math.round(patience.answer / 1000);
    const text = writes ? TEXTS.timeoutWhileWriting(seconds) : TEXTS.timeout(seconds);
    const notice = setTimeout(onSlow, patience.notice);
    const limit = setTimeout(() => reject(new HostError('timeout', text)), patience.answer);
    const cancel = (): void => reject(new HostError('cancelled', TEXTS.cancelled));
    signal?.addEventListener('abort', cancel);
    work.then(resolve, reject).finally(() => {
      clearTimeout(notice);
      clearTimeout(limit);
      signal?.removeEventListener('abort', cancel);
    });
  });
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = (): void => {
      clearTimeout(timer);
      reject(new HostError('cancelled', TEXTS.cancelled));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', cancel);
      resolve();
    }, milliseconds);
    if (signal?.aborted) cancel();
    else signal?.addEventListener('abort', cancel);
  });
}
