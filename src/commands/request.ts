/**
 * What the ribbon asks of the pane. Both live in one page (a shared runtime), but the pane may still be
 * loading when the button is clicked, so a request waits here until somebody takes it.
 * Where the button can only open the page, the address says the same: `taskpane.html?do=check`.
 */
export type PaneRequest = 'check' | 'mark' | 'clearMarks' | 'removeTraces' | 'cellChecks';

/** Only the check may be asked for by an address: an address can come from anywhere, and it changes nothing. */
const BY_ADDRESS: readonly PaneRequest[] = ['check'];

/** Sent on `window` when a request is waiting; it carries nothing itself. */
export const REQUEST_EVENT = 'juesuan:do';

let waiting: PaneRequest | null = null;

/** The request that a page's address makes; null where it makes none. */
export function requestOfAddress(search: string): PaneRequest | null {
  const wanted = new URLSearchParams(search).get('do');
  return BY_ADDRESS.find((request) => request === wanted) ?? null;
}

export function sendRequest(request: PaneRequest): void {
  waiting = request;
  window.dispatchEvent(new CustomEvent(REQUEST_EVENT));
}

/**
 * Hands every request to the pane once: one that waits already at once, later ones as they come.
 * Answers a function that stops it.
 */
export function receiveRequests(listener: (request: PaneRequest) => void): () => void {
  const take = (): void => {
    const request = waiting;
    waiting = null;
    if (request) listener(request);
  };
  window.addEventListener(REQUEST_EVENT, take);
  take();
  return () => window.removeEventListener(REQUEST_EVENT, take);
}

/** Turns the address of the page into a waiting request; called once, when the page starts. */
export function takeAddress(search: string): void {
  const request = requestOfAddress(search);
  if (request) sendRequest(request);
}
