/**
 * How the user likes the page; nothing of a workbook is ever stored.
 * A page from disk or in a locked-down browser may have no storage at all: then preferences last a session.
 */
export function readPreference(name: string): string | null {
  try {
    return window.localStorage.getItem(`juesuan.${name}`);
  } catch {
    return null;
  }
}

/** Kept until it is said otherwise; without storage, for this session only. */
export function keepPreference(name: string, value: string): void {
  try {
    window.localStorage.setItem(`juesuan.${name}`, value);
  } catch {
    // Without storage the page works all the same.
  }
}
