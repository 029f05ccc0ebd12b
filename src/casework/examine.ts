import type { WorkbookSnapshot } from '../model';
import { judge, type Judged } from './judge';
import type { Materials } from './materials';
import { openCase, type Opened } from './open';
import type { Pause } from './pause';

export interface Examined {
  readonly opened: Opened;
  /** Null where no table of the book is known. */
  readonly judged: Judged | null;
}

/** The whole road from a book to its result, for whoever shows nothing in between. */
export async function examine(book: WorkbookSnapshot, materials: Materials, pause: Pause): Promise<Examined> {
  await pause('understanding');
  const opened = openCase(book, materials);
  if (opened.report.tables.length === 0) return { opened, judged: null };
  await pause('judging');
  return { opened, judged: judge(opened.unit, opened.report) };
}
