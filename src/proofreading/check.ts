import type {
  FactId,
  FactTable,
  ReadText,
  Severity,
  SourceCell,
  Span,
  TextCause,
  TextDocument,
  TextLabel,
  Watch,
} from '../model';

/** What a check of texts comes from, as for rules of tables: a form, what follows from it, a document, practice. */
export interface TextBasis {
  readonly kind: 'form' | 'derived' | 'document' | 'procedure' | 'ownEstimate';
  readonly text: string;
}

/** All that a check may look at. */
export interface TextContext {
  readonly document: TextDocument;
  readonly read: ReadText;
  /** What the open books and 助手资料 know; null without them. */
  readonly facts: FactTable | null;
  /** Whose text it is; null where nobody knows. */
  readonly unitName: string | null;
  /** The year of the accounts: the books', else the one that the text tells; null where neither says. */
  readonly year: number | null;
  readonly watch: Watch;
}

/** What a check says of one place; the rest of the finding is made of the check and the place. */
export interface RawFinding {
  /** In the plain text, never empty. */
  readonly span: Span;
  /** One plain Chinese sentence that names both ends of a contradiction. */
  readonly message: string;
  /** The check's own where not given. */
  readonly severity?: Severity;
  /** `defect` where not given. */
  readonly label?: TextLabel;
  /** The other ends of a contradiction, in the order of reading. */
  readonly otherSpans?: readonly Span[];
  /** What is printed, as the message quotes it. */
  readonly stated?: string | null;
  /** What should be printed; null where nobody can know it. */
  readonly expected?: string | null;
  /** The words that would stand right in the place of `span`. */
  readonly correction?: string | null;
  /** How the figure came to be wrong, where a slip explains it. */
  readonly cause?: TextCause | null;
  /** The cells of the books that say otherwise. */
  readonly sources?: readonly SourceCell[];
  /** What it is about, so that the same fault is known again in a next round: a fact, else the words that are wrong. */
  readonly about?: FactId | string;
}

/** Takes what a check finds, one place at a time. */
export type Report = (finding: RawFinding) => void;

/** A check of texts as `juesuan rules` lists it. */
export interface TextRule {
  /** NR-A04. */
  readonly id: string;
  /** In Chinese, short: what is checked. */
  readonly title: string;
  /** Of its findings, where they do not say another. */
  readonly severity: Severity;
  readonly basis: TextBasis;
  /** Whether it runs where nobody has chosen. */
  readonly defaultOn: boolean;
  /** Whether it asks for what only accounts have to tell: nothing is asked of a budget then. */
  readonly isOfAccounts?: true;
}

/** A check that looks at a text by itself. */
export interface TextCheck extends TextRule {
  readonly run: (context: TextContext, report: Report) => void;
}
