import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Helper } from './machine';

/** Room for what a thread has just made: most of a book is gone before it is full, and so is never moved. */
const YOUNG_MB = 32;

/**
 * Another thread that runs this program.
 * @param entry the program's file
 * @param setup plain data; what `serveAsHelper` hands to its work
 */
export function startNodeHelper(entry: string, setup: unknown): Helper {
  const worker = new Worker(entry, {
    workerData: setup,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        const onExit = (code: number): void => settle(() => reject(new Error(`exit ${code}`)));
        const onMessage = (answer: unknown): void => settle(() => resolve(answer));
        const onError = (error: Error): void => settle(() => reject(error));
        // Only our own: without its other listeners a worker hears nothing more.
        const settle = (act: () => void): void => {
          worker.off('message', onMessage).off('error', onError).off('exit', onExit);
          act();
        };
        worker.on('message', onMessage).on('error', onError).on('exit', onExit);
        worker.postMessage(question);
      }),
    stop: async () => {
      await worker.terminate();
    },
  };
}

/** Answers questions, one after another, until it is stopped. */
export function serveAsHelper(work: (setup: unknown, question: unknown) => Promise<unknown>): void {
  const port = parentPort;
  port?.on('message', (question: unknown) => {
    void work(workerData, question).then((answer) => port.postMessage(answer));
  });
}
