import type { PrintedTable } from './printed-table';

/**
 * A stretch of text. `open` is something that is not settled: still to be filled in or to be looked at, or a gap left
 * to be written by hand. `anchor` names a figure, by which it is found again after the file was edited.
 */
export interface TextPiece {
  readonly text: string;
  readonly open?: 'wanted' | 'gap';
  readonly anchor?: string;
}

/** What an official document is made of, free of any file format. */
export type DocxBlock =
  | { readonly kind: 'title'; readonly text: string }
  /** A list of the headings that follow. */
  | { readonly kind: 'contents' }
  /** 1 a part (第一部分), 2 a section (一、), 3 a subsection (（一）). */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly pieces: readonly TextPiece[] }
  | { readonly kind: 'table'; readonly table: PrintedTable };
