import type { PrintedTable } from './printed-table';

/**
 * A stretch of text. `open` is something that nobody has filled in: still wanted, or left to be written by hand.
 */
export interface TextPiece {
  readonly text: string;
  readonly open?: 'wanted' | 'waived';
}

/** What an official document is made of, free of any file format. */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  /** A list of the headings that follow. */
  | { readonly kind: 'contents' }
  /** 1 a part (第一部分), 2 a section (一、), 3 a subsection (（一）). */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly pieces: readonly TextPiece[] }
  | { readonly kind: 'table'; readonly table: PrintedTable };
