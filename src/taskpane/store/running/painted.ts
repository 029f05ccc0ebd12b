import { stopWhenAborted } from './stop-when-aborted';

/** Lets the browser paint the name of the work before it takes the thread, and stops where it was given up. */
export async function painted(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  stopWhenAborted(signal);
}
