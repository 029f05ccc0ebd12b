import type { Answers, WorkbookSnapshot } from '../../model';
import { recognise } from '../../recognition';
import { keptFor, type KeptFor } from './kept-for';
import { maybeKept } from './sheets';

/** 助手资料 on a book's own sheet, as far as it serves the book. */
export interface OwnKept extends KeptFor {
  /** What is off in its lines, in Chinese. */
  readonly problems: readonly string[];
}

/**
 * Reads 助手资料 on the book's own sheet and asks whose it is: sheets are copied from year to year and from unit to
 * unit. Null where the book has none.
 * @param answers what was said of the book
 */
export function ownKept(book: WorkbookSnapshot, answers: Answers): OwnKept | null {
  const read = maybeKept(book);
  return read && { ...keptFor(recognise(book, answers), read.kept), problems: read.problems };
}
