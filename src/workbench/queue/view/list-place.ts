import type { KeyboardEvent } from 'react';
import type { QueueStore } from '../store/queue-state';

/** Scrolled as it was, with the unit that was opened under the keyboard. */
export function returnToPlace(list: HTMLElement | null, queue: QueueStore): void {
  if (list === null) return;
  const { scroll, current } = queue.getState();
  const row = rowsOf(list).find((each) => each.dataset.unit === current);
  row?.focus({ preventScroll: true });
  list.scrollTop = scroll;
}

/** Only units that can be opened take the keyboard. */
function rowsOf(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-unit]')];
}

/** ↑ ↓ Home End lead from one unit to the next. */
export function step(event: KeyboardEvent<HTMLElement>): void {
  const rows = rowsOf(event.currentTarget);
  const at = rows.findIndex((row) => row === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  const row = to === undefined || at < 0 ? undefined : rows[to];
  if (row === undefined) return;
  event.preventDefault();
  row.focus();
}
