import { isTableNote } from '../../text-tables/caption';
import type { PdfPage } from '../pages/pdf-page';

/** In letters. */
const LONGEST = 8;
/** The rest stands at the height of the line that it was cut off, within so many points. */
const SAME_HEIGHT = 1.5;

/**
 * The numbers of pages on which nothing stands but the ends of lines that did not fit on the page before: a table
 * whose columns go on on other pages leaves such pages.
 */
export function shredsAmong(pages: readonly PdfPage[]): ReadonlySet<number> {
  const shreds = pages.filter(({ items }, index) => {
    const before = pages[index - 1]?.items ?? [];
    return (
      items.length > 0 &&
      items.every(
        (item) =>
          item.kind === 'line' &&
          item.text.length <= LONGEST &&
          before.some(({ kind, box }) => kind === 'line' && Math.abs(box.y0 - item.box.y0) < SAME_HEIGHT),
      )
    );
  });
  return new Set(shreds.map(({ number }) => number));
}

/** The numbers of pages on which nothing stands but the notes of the table before: nothing is printed beside them. */
export function notesAloneAmong(pages: readonly PdfPage[]): readonly number[] {
  const notes = pages.filter(({ items: [first, ...others] }) => {
    return first?.kind === 'line' && isTableNote(first.text) && others.every(({ kind }) => kind === 'line');
  });
  return notes.map(({ number }) => number);
}
