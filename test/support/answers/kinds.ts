/** What is asked of each book, by road; the columns of the recorded hashes. */
export const KINDS = [
  'pane.reading',
  'pane.findings',
  'pane.ledger',
  'pane.marks',
  'pane.mapping',
  'pane.explanations',
  'pane.draft',
  'pane.docx',
  'pane.kept',
  'pane.forms',
  'pane.sheet',
  'pane.reports',
  'pane.round',
  'list.outcome',
  'list.reports',
  'cli.check',
  'cli.text',
  'cli.copies',
  'cli.reports',
  'cli.draft',
  'cli.docx',
  'cli.blanks',
  'cli.publish',
  'cli.round',
] as const;

export type Kind = (typeof KINDS)[number];

/** Plain data by kind; a kind that a book has nothing for is left out. */
export type Answers = Readonly<Partial<Record<Kind, unknown>>>;

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One book with all that stands beside it, as files. */
export interface AnswerCase {
  /** Tells cases apart; the first column of the recorded hashes. */
  readonly id: string;
  readonly book: NamedFile;
  /** Last year's book. */
  readonly prior: NamedFile | null;
  /** The 财决 workbook. */
  readonly internal: NamedFile | null;
  /** 助手资料 in a file beside the book. */
  readonly kept: NamedFile | null;
  /** The book as it comes back after the review, with everything mended. */
  readonly mended: NamedFile | null;
  /** Whether files are written about it as well, which takes most of the time. */
  readonly wantsFiles: boolean;
}
