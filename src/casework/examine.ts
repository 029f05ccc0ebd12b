import type { Watch, WorkbookSnapshot } from '../model';
import { setQuestion } from '../recognition';
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
export async function examine(
  book: WorkbookSnapshot,
  materials: Materials,
  { pause, watch }: { readonly pause: Pause; readonly watch: Watch },
): Promise<Examined> {
  await pause('understanding');
  const opened = openCase(book, materials, watch);
  const { tables, questions } = opened.report;
  // A book of several sets reads none of them before it is said which, and that has to be asked.
  if (tables.length === 0 && setQuestion(questions) === undefined) return { opened, judged: null };
  await pause('judging');
  return { opened, judged: judge(opened.unit, opened.report, watch) };
}
