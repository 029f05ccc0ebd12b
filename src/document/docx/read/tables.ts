import { captionLines, noteLines } from '../../text-tables/caption';
import type { TextTable, TextTableCell } from '../../text-tables/text-table';
import { paragraphText } from './join-stories';
import type { Story, StoryParagraph, StoryTable } from './story';

/** What a table needs to know of the paragraphs around it. */
export interface TableSurroundings {
  readonly numberOf: (paragraph: StoryParagraph) => string | null;
  /** Lines of contents say nothing of the table below them. */
  readonly isContents: (paragraph: StoryParagraph) => boolean;
}

const MOST_LINES = 12;

/** The tables of a story with their captions and notes, in the order of reading; nested ones are tables of their own. */
export function textTables({ paragraphs, tables }: Story, surroundings: TableSurroundings): readonly TextTable[] {
  const { numberOf, isContents } = surroundings;
  const text = (paragraph: StoryParagraph): string => `${numberOf(paragraph) ?? ''}${paragraphText(paragraph)}`;
  /** Up to the first paragraph that stands in another cell than the table itself, or in the contents. */
  const free = (stretch: readonly StoryParagraph[], { cell }: StoryTable): readonly string[] => {
    const end = stretch.findIndex((paragraph) => paragraph.cell !== cell || isContents(paragraph));
    return stretch.slice(0, end < 0 ? stretch.length : end).map(text);
  };
  return tables.map((table) => {
    const { paragraphsBefore, paragraphsBehind } = table;
    const before = paragraphs.slice(Math.max(0, paragraphsBefore - MOST_LINES), paragraphsBefore);
    return {
      caption: captionLines([...free([...before].reverse(), table)].reverse()),
      cells: cellsOf(table, text),
      notes: noteLines(free(paragraphs.slice(paragraphsBehind, paragraphsBehind + MOST_LINES), table)),
    };
  });
}

function cellsOf({ rows }: StoryTable, text: (paragraph: StoryParagraph) => string): readonly TextTableCell[] {
  const cells: { -readonly [Key in keyof TextTableCell]: TextTableCell[Key] }[] = [];
  /** The last cell that begins at a column, which others may hang below. */
  const above = new Map<number, (typeof cells)[number]>();
  for (const [row, { skippedColumns, cells: own }] of rows.entries()) {
    let column = skippedColumns;
    for (const { columnSpan, mergesUp, paragraphs } of own) {
      const upper = above.get(column);
      if (mergesUp && upper) upper.rowSpan = row - upper.row + 1;
      // A cell that was deleted has no width.
      else if (columnSpan > 0) {
        const cell = {
          row,
          column,
          rowSpan: 1,
          columnSpan,
          text: paragraphs.map(text).join('\n').replace(/\v/g, '\n'),
        };
        cells.push(cell);
        above.set(column, cell);
      }
      column += columnSpan;
    }
  }
  return cells;
}
