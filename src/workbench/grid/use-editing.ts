import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { AfterEdit } from './cell-editor';
import { movedBy, type GridCursor } from './move';
import type { SheetView } from './sheet-view';

/** Takes what was typed into a cell. */
export type TryText = (place: GridCursor, text: string) => void;

/** One field at most is open; the grid asks here what a key means. */
export interface Editing {
  /** The cell with an open field, and what the field holds at first. */
  readonly open: { readonly place: GridCursor; readonly text: string } | null;
  /** With a sign that was typed, or with what the cell holds. */
  readonly begin: (text?: string) => void;
  /** Tries the figure and moves the selection on. */
  readonly take: (text: string, after: AfterEdit) => void;
  /** Nothing was tried; the focus goes back to the grid. */
  readonly giveUp: () => void;
  /** Whether a key of the grid was one of editing, and has been followed. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

/** The key that moves the selection in the same direction, so that moving has one meaning. */
const AFTER_KEYS: Readonly<Record<Exclude<AfterEdit, 'stay'>, string>> = {
  down: 'ArrowDown',
  up: 'ArrowUp',
  right: 'ArrowRight',
  left: 'ArrowLeft',
};

/** Typing into the active cell as spreadsheets have it; without `tryText` the grid only shows. */
export function useEditing(
  grid: RefObject<HTMLDivElement | null>,
  view: SheetView,
  active: GridCursor,
  current: () => string,
  onSelect: (place: GridCursor) => void,
  tryText: TryText | undefined,
): Editing {
  const [open, setOpen] = useState<Editing['open']>(null);
  const begin = (text = current()): void => {
    if (tryText !== undefined) setOpen({ place: active, text });
  };
  const close = (): void => {
    setOpen(null);
    grid.current?.focus({ preventScroll: true });
  };
  return {
    open: tryText === undefined ? null : open,
    begin,
    giveUp: close,
    take(text, after) {
      if (open === null) return;
      // A field that was opened and left as it was tries nothing.
      if (text !== open.text || text !== current()) tryText?.(open.place, text);
      if (after === 'stay') {
        setOpen(null);
        return;
      }
      close();
      const next = movedBy(view, open.place, { key: AFTER_KEYS[after], ctrlKey: false, page: 1 });
      if (next !== null) onSelect(next);
    },
    onKey(event) {
      if (tryText === undefined || event.ctrlKey || event.metaKey || event.altKey) return false;
      if (event.key === 'Delete' || event.key === 'Backspace') tryText(active, '');
      else if (event.key === 'F2' || event.key === 'Enter') begin();
      // A sign opens the field and is its first one.
      else if (event.key.length === 1 && event.key !== ' ') begin(event.key);
      else return false;
      return true;
    },
  };
}
