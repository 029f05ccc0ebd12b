import { HostError } from '../errors';
import type { Progress } from '../host';
import { HOST_TEXTS } from '../texts';
import { EtRefusal, isDone } from './bridge';
import type { EtApplication } from './et';
import { WPS_TEXTS } from './texts';

/** One piece of work on WPS 表格. */
export interface EtRun {
  readonly app: EtApplication;
  /**
   * Between two stretches of calls: lets WPS and the pane draw, and ends the work where the user has cancelled.
   * Calls are synchronous, so nothing else can happen while they last.
   */
  readonly pause: () => Promise<void>;
  readonly report: (done: number, total: number, text: string) => void;
  /** The same without progress and cancel, for what has to be brought to its end. */
  readonly toTheEnd: () => EtRun;
}

/** Lets WPS and the pane draw: in between calls nothing else can happen. */
export type Draw = () => Promise<void>;

/** A turn of the event loop is all that WPS needs. */
export const DRAW: Draw = () => new Promise((resolve) => setTimeout(resolve, 0));

/** What a piece of work is done on. */
export interface EtGround {
  readonly app: EtApplication;
  readonly draw: Draw;
}

/**
 * Does a piece of work. WPS says in no reliable way why it refuses, so every refusal is told in the same words.
 * @throws HostError, in Chinese, for everything that WPS refuses or lacks; a fault of ours comes as it is
 */
export async function runEt<T>(
  ground: EtGround,
  task: (run: EtRun) => Promise<T>,
  progress: Progress = {},
): Promise<T> {
  const run = openRun(ground, progress);
  try {
    await run.pause();
    putBack(ground.app);
    return await task(run);
  } catch (error) {
    throw etError(error);
  }
}

/** So long, in milliseconds, work may go on before WPS and the pane are let draw. */
const STRETCH = 40;

/** A pause draws only where a stretch has lasted: each turn costs milliseconds. */
function openRun({ app, draw }: EtGround, { signal, onProgress }: Progress): EtRun {
  let drawnAt = 0;
  return {
    app,
    report: (done, total, text) => onProgress?.(done, total, text),
    pause: async () => {
      if (Date.now() - drawnAt > STRETCH) {
        await draw();
        drawnAt = Date.now();
      }
      if (signal?.aborted === true) throw new HostError('cancelled', HOST_TEXTS.cancelled);
    },
    toTheEnd: () => openRun({ app, draw }, {}),
  };
}

/** A fault of ours stays what it is, to be found. */
function etError(error: unknown): unknown {
  if (!(error instanceof EtRefusal)) return error;
  return error.missing
    ? new HostError('notSupported', WPS_TEXTS.missing(error.member))
    : new HostError('unknown', WPS_TEXTS.refused);
}

/** As they were before us. */
interface Settings {
  readonly drawn: boolean;
  readonly asked: boolean;
}

/** How WPS was set before something of ours changed it and could not put it back. */
const owed = new WeakMap<EtApplication, Settings>();

/** Does what WPS redraws and asks about only afterwards, and puts both settings back as they were. */
export async function quietly<T>({ app }: EtRun, work: () => T | Promise<T>): Promise<T> {
  if (!owed.has(app)) owed.set(app, { drawn: app.ScreenUpdating, asked: app.DisplayAlerts });
  try {
    app.ScreenUpdating = false;
    app.DisplayAlerts = false;
    return await work();
  } finally {
    putBack(app);
  }
}

/** A setting that stays off would trouble the user long after, so what WPS refuses now is tried before the next work. */
function putBack(app: EtApplication): void {
  const before = owed.get(app);
  if (!before) return;
  const isDrawn = isDone(() => (app.ScreenUpdating = before.drawn));
  if (isDone(() => (app.DisplayAlerts = before.asked)) && isDrawn) owed.delete(app);
}
