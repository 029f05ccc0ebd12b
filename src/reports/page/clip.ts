import { escapeHtml, table, type Column } from './markup';

/** A text for the clipboard, twice: as rich text for Word and WPS, and plain for all else. */
export interface Clip {
  readonly html: string;
  readonly text: string;
}

/** Sentences and then a table, whose rows stand in the plain text as lines. */
export interface ClipTable {
  readonly head: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** A row as plain text. */
  readonly line: (row: readonly string[]) => string;
}

/** The clip of sentences with a table below them. */
export function tableClip({ head, columns, rows, line }: ClipTable): Clip {
  return {
    html: head.map((sentence) => `<p>${escapeHtml(sentence)}</p>`).join('') + table(columns, rows),
    text: [...head, ...rows.map(line)].join('\n'),
  };
}
