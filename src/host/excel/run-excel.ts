import { HostError } from '../errors';
import type { Progress } from '../host';
import { HOST_TEXTS } from '../texts';
import { richApiCode, excelError } from './rich-api-errors';
import { EXCEL_TEXTS } from './texts';

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

/** A minute for an answer; the notice comes long before, so that the wait is explained. */
export const PATIENCE: Patience = { answer: 60_000, notice: 4_000, cellEdit: 60_000, retry: 700 };

/** Without progress nobody sees messages, and nothing is waited for that a user would have to do. */
export interface RunOptions {
  readonly patience: Patience;
  readonly progress?: Progress | undefined;
}

/** One conversation with Excel. */
export interface ExcelRun {
  readonly context: Excel.RequestContext;
  /** One round trip that only looks. Fails by the time limit or when the user cancels. */
  readonly sync: () => Promise<void>;
  /** One round trip that changes the workbook; once sent, it cannot be cancelled. */
  readonly commit: () => Promise<void>;
  /** Puts somebody else's changing round trips under the same limit. */
  readonly committed: <T>(work: () => Promise<T>) => Promise<T>;
  readonly report: (done: number, total: number, text: string) => void;
  /** A conversation without progress or cancel, for putting things right after this one has failed. */
  readonly another: () => ExcelRun;
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
      if (richApiCode(error) !== 'InvalidOperationInCellEditMode') throw excelError(error);
      if (!options.progress?.onProgress || Date.now() >= giveUp) throw excelError(error);
      options.progress.onProgress(0, 1, EXCEL_TEXTS.cellEditMode);
      await pause(options.patience.retry, options.progress.signal);
    }
  }
}

/** `committed` has no signal: what was sent is done, whether anybody waits for it or not. */
function openRun({ patience, progress }: RunOptions): ExcelRun {
  let last: readonly [number, number] = [0, 1];
  const report = (done: number, total: number, text: string): void => {
    last = [done, total];
    progress?.onProgress?.(done, total, text);
  };
  const onSlow = (): void => progress?.onProgress?.(...last, EXCEL_TEXTS.stillWaiting);
  const signal = progress?.signal;
  const context = new Excel.RequestContext();
  const committed = async <T>(work: () => Promise<T>): Promise<T> => {
    refuseCancelled(signal);
    return withinLimit(work(), { patience, onSlow, timeout: EXCEL_TEXTS.timeoutWhileWriting });
  };
  return {
    context,
    report,
    another: () => openRun({ patience }),
    committed,
    commit: () => committed(() => context.sync()),
    sync: async () => {
      refuseCancelled(signal);
      return withinLimit(context.sync(), { patience, onSlow, timeout: EXCEL_TEXTS.timeout, signal });
    },
  };
}

/** Before each round trip, as none can be called back. */
function refuseCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostError('cancelled', HOST_TEXTS.cancelled);
}

/** `onSlow` is called once, long before the limit. */
interface Limit {
  readonly patience: Patience;
  readonly onSlow: () => void;
  readonly timeout: (seconds: number) => string;
  readonly signal?: AbortSignal | undefined;
}

/** Waits for `work`, but not for ever, nor after the user has cancelled. */
function withinLimit<T>(work: Promise<T>, { patience, onSlow, timeout, signal }: Limit): Promise<T> {
  return new Promise((resolve, reject) => {
    const text = timeout(Math.round(patience.answer / 1000));
    const notice = setTimeout(onSlow, patience.notice);
    const limit = setTimeout(() => reject(new HostError('timeout', text)), patience.answer);
    const cancel = (): void => reject(new HostError('cancelled', HOST_TEXTS.cancelled));
    signal?.addEventListener('abort', cancel);
    const settle = (): void => {
      clearTimeout(notice);
      clearTimeout(limit);
      signal?.removeEventListener('abort', cancel);
    };
    work.finally(settle).then(resolve, reject);
  });
}

/** Ends at once when the user cancels; the listener goes with the timer. */
function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = (): void => {
      clearTimeout(timer);
      reject(new HostError('cancelled', HOST_TEXTS.cancelled));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', cancel);
      resolve();
    }, milliseconds);
    if (signal?.aborted) cancel();
    else signal?.addEventListener('abort', cancel);
  });
}
