/** Milliseconds of the page. */
export const clock = (): number => performance.now();
