import type { OtherRole } from '../../../casework';
import { fileChanged } from '../../../host/unreadable';
import { keptAsRead } from '../../texts/others';
import type { Casework } from '../casework';
import { failureText } from '../running/failure';
import type { PaneData } from '../state';
import type { ComparedBook } from './others-state';

/** The books beside the open one as their files are now, and what is to be said of those that could not be read. */
export interface BooksAnew {
  readonly books: Pick<PaneData, 'others' | 'oldVersion'>;
  /** In Chinese, a sentence a book: it stays compared with as it was read before, and never in silence. */
  readonly problems: readonly string[];
}

/** Reads every book that the open one is compared with again, where there is a way to its file. */
export async function booksAnew(
  casework: Pick<Casework, 'readOther'>,
  { others, oldVersion }: Pick<PaneData, 'others' | 'oldVersion'>,
): Promise<BooksAnew> {
  const problems: string[] = [];
  const anew = async (role: OtherRole, book: ComparedBook): Promise<ComparedBook> => {
    try {
      const snapshot = await book.reread?.();
      if (snapshot === undefined || snapshot === book.snapshot) return book;
      return { ...book, snapshot, report: casework.readOther(role, snapshot) };
    } catch (failure) {
      problems.push(keptAsRead(failureText(failure) ?? fileChanged(book.name).message));
      return book;
    }
  };
  const read: [string, readonly ComparedBook[]][] = [];
  for (const [role, held] of Object.entries(others) as [OtherRole, readonly ComparedBook[]][]) {
    const books: ComparedBook[] = [];
    for (const book of held) books.push(await anew(role, book));
    read.push([role, books]);
  }
  const version = oldVersion && (await anew('prior', oldVersion));
  return { books: { others: Object.fromEntries(read), oldVersion: version }, problems };
}
