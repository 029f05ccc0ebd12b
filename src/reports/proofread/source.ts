import type { TextDocument, TextFinding, TextReport } from '../../model';

/** A finding that somebody has said to be no mistake, and why. */
export interface DismissedLine {
  readonly finding: TextFinding;
  readonly note: string;
  readonly by: string | null;
}

/** Everything that a report on one text is written from. */
export interface ProofreadSource {
  /** The text as the user knows it: its file's name. */
  readonly file: string;
  readonly unitName: string | null;
  readonly year: number | null;
  /** The tables that it was held against; null where there were none. */
  readonly book: string | null;
  /** When it was proof-read, as it is printed. */
  readonly time: string;
  readonly document: TextDocument;
  readonly report: TextReport;
  /** Findings that stand. */
  readonly open: readonly TextFinding[];
  readonly dismissed: readonly DismissedLine[];
}
