import type { OwnWrites } from '../own-writes';
import { EtRefusal, guarded } from './bridge';
import type { EtApplication, EtListener, EtWorkbook, EtWorksheet } from './et';
import type { PinnedBook } from './open-book';

/** What WPS tells of, and whose it is by the first thing it hands over. */
const EVENTS: Readonly<Record<string, (told: object) => string>> = {
  SheetChange: (sheet) => guarded(sheet as EtWorksheet, 'Worksheet').Parent.FullName,
  SheetBeforeDelete: (sheet) => guarded(sheet as EtWorksheet, 'Worksheet').Parent.FullName,
  WorkbookNewSheet: (book) => guarded(book as EtWorkbook, 'Workbook').FullName,
};

/**
 * Calls back on changes of the pane's workbook that are not our own doing. WPS tells of all workbooks that are open,
 * and never whose doing a change was. Answers a function that stops it.
 */
export function watchChanges(
  app: EtApplication,
  pinned: PinnedBook,
  ownWrites: OwnWrites,
  listener: () => void,
): () => void {
  let stopped = false;
  const handlers = Object.entries(EVENTS).map(([name, bookOf]): readonly [string, EtListener] => [
    name,
    (told) => {
      if (!stopped && !ownWrites.isActive() && isOfBook(pinned, told, bookOf)) listener();
    },
  ]);
  orNot(() => handlers.forEach(([name, handler]) => app.ApiEvent.AddApiEventListener(name, handler)));
  return () => {
    stopped = true;
    orNot(() => handlers.forEach(([name, handler]) => app.ApiEvent.RemoveApiEventListener(name, handler)));
  };
}

/** In doubt it is: a result is rather called old for nothing. */
function isOfBook({ fullName }: PinnedBook, told: unknown, bookOf: (told: object) => string): boolean {
  if (fullName === null || typeof told !== 'object' || told === null) return true;
  const name = orNot(() => bookOf(told));
  return name === null || name === fullName;
}

/** Where events cannot be had there are none, and results are renewed on demand as ever. */
function orNot<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof EtRefusal) return null;
    throw error;
  }
}
