/** What comes next in a case. */
export type Step = 'understanding' | 'judging' | 'writing';

/** Lets others do something before the next step, and throws where the work has been given up. */
export type Pause = (next: Step) => Promise<void>;

/** Where nobody else waits for the thread. */
export const NO_PAUSE: Pause = () => Promise.resolve();
