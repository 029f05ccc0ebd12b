import type { AffectedSentence, BookChanges, Objection, TurnedCheck } from '../../comparison';
import type { CheckReport, ReportModel } from '../../model';

/** One of the two books, as a report on both tells it. */
export interface VersionSource {
  /** As the user knows it: a file's name, or a folder's. */
  readonly file: string;
  readonly report: Pick<ReportModel, 'unitName' | 'year' | 'scope' | 'amountUnit'>;
  readonly summary: CheckReport['summary'];
  /** Null for a book without tables. */
  readonly seal: string | null;
}

/** What a report on two versions of a book is written from. */
export interface ComparisonSource {
  readonly old: VersionSource;
  readonly now: VersionSource;
  readonly objections: readonly Objection[];
  readonly changes: BookChanges;
  readonly checks: readonly TurnedCheck[];
  /** The text that tells the book, and what of it is touched; null where there is none. */
  readonly text: { readonly file: string; readonly sentences: readonly AffectedSentence[] } | null;
  /** When it was compared, as it is printed. */
  readonly time: string;
}
