import { captionLines, noteLines } from './caption';
import type { TextTable } from './text-table';

/** A line of a text as far as tables are concerned; `cell` is the innermost cell that it stands in, whatever that is. */
export interface LineOfText {
  readonly text: string;
  readonly cell: object | null;
  /** Lines of contents say nothing of the table below them. */
  readonly isContents: boolean;
}

/** Where a table stands among the lines of its text, and in which cell of another table. */
export interface TableRange {
  readonly linesBefore: number;
  readonly linesBehind: number;
  readonly cell: object | null;
}

/** No more lines are looked at on either side of a table. */
const MOST_LINES = 12;

/** The lines around a table that belong to it: none that stands in another cell, or in the contents. */
export function tableSurroundings(
  lines: readonly LineOfText[],
  range: TableRange,
): Pick<TextTable, 'caption' | 'notes'> {
  const { linesBefore, linesBehind, cell } = range;
  const free = (stretch: readonly LineOfText[]): readonly string[] => {
    const end = stretch.findIndex((line) => line.cell !== cell || line.isContents);
    return stretch.slice(0, end < 0 ? stretch.length : end).map(({ text }) => text);
  };
  const before = lines.slice(Math.max(0, linesBefore - MOST_LINES), linesBefore).reverse();
  return {
    caption: captionLines([...free(before)].reverse()),
    notes: noteLines(free(lines.slice(linesBehind, linesBehind + MOST_LINES))),
  };
}
