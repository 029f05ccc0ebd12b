import type { Proofread } from '../../../casework';
import type { CheckReport, FigureVerdict, Supplement, TextDocument } from '../../../model';
import type { PickedFile } from '../../../host/host';
import type { ComparedBooks } from '../books/others-state';
import { NO_TEXT_FILTER, type TextFilter } from '../../view/text-findings';

/** A text that was brought to be proof-read. */
export interface OpenText {
  /** The draft is written anew before it is read; the others stay as they were brought. */
  readonly origin: 'file' | 'pasted' | 'draft';
  /** The text as it was read, with its paragraphs and places. */
  readonly document: TextDocument;
  /** The file it came in; null where there is none. */
  readonly original: Uint8Array | null;
}

/** What a text was held against; with others it has to be proof-read anew. */
export interface ShownBasis {
  readonly check: CheckReport | null;
  readonly supplement: Supplement;
  readonly others: ComparedBooks;
}

/** A text, proof-read at one moment. */
export interface ProofreadText extends Proofread {
  readonly basis: ShownBasis;
  /** By the clock of the machine; told with the result. */
  readonly proofreadAt: Date;
}

/** What of a proof-read text is on show. */
export interface TextView {
  /** One list and one text, between which the walk goes on. */
  readonly shows: 'findings' | 'text';
  /** Id of the finding that is looked at. */
  readonly current: string | null;
  /** Holds for both views. */
  readonly filter: TextFilter;
  /** The figures with this verdict are listed instead. */
  readonly figures: FigureVerdict | null;
}

/** What the page 校对 holds. */
export interface TextData {
  /** Null until one is brought. */
  readonly text: OpenText | null;
  /** Null while the text has not been proof-read, or not against what the pane holds now. */
  readonly proofread: ProofreadText | null;
  /** Begins anew with every text. */
  readonly textView: TextView;
  /** Texts that came with the book. */
  readonly offered: readonly PickedFile[];
}

/** Every new text begins with its list, unfiltered. */
export const FIRST_TEXT_VIEW: TextView = { shows: 'findings', current: null, filter: NO_TEXT_FILTER, figures: null };

/** No text until one is brought. */
export const INITIAL_TEXT: TextData = { text: null, proofread: null, textView: FIRST_TEXT_VIEW, offered: [] };
