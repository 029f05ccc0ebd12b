import { tableSurroundings } from '../../text-tables/surroundings';
import type { TextTable, TextTableCell } from '../../text-tables/text-table';
import { paragraphText } from './join-stories';
import type { Story, StoryParagraph, StoryTable } from './story';

/** What a table needs to know of the paragraphs around it. */
export interface TableSurroundings {
  readonly numberOf: (paragraph: StoryParagraph) => string | null;
  /** The place of a paragraph in the text. */
  readonly lineOf: (paragraph: StoryParagraph) => number | undefined;
  /** Lines of contents say nothing of the table below them. */
  readonly isContents: (paragraph: StoryParagraph) => boolean;
}

/** The tables of a story with their captions and notes, in the order of reading; nested ones are tables of their own. */
export function textTables(
  { paragraphs, tables }: Story,
  { numberOf, lineOf, isContents }: TableSurroundings,
): readonly TextTable[] {
  const text = (paragraph: StoryParagraph): string => `${numberOf(paragraph) ?? ''}${paragraphText(paragraph)}`;
  const lines = paragraphs.map((paragraph) => ({
    text: text(paragraph),
    cell: paragraph.cell,
    isContents: isContents(paragraph),
  }));
  return tables.map((table) => {
    const { paragraphsBefore: linesBefore, paragraphsBehind: linesBehind, cell } = table;
    return { ...tableSurroundings(lines, { linesBefore, linesBehind, cell }), cells: cellsOf(table, text, lineOf) };
  });
}

/**
 * The cells at their places in the grid. One that hangs below another makes that one higher, and says nothing itself.
 */
function cellsOf(
  { rows }: StoryTable,
  text: (paragraph: StoryParagraph) => string,
  lineOf: TableSurroundings['lineOf'],
): readonly TextTableCell[] {
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
          ...paragraphOf(paragraphs, lineOf),
        };
        cells.push(cell);
        above.set(column, cell);
      }
      column += columnSpan;
    }
  }
  return cells;
}

/** Of a cell that is one paragraph. */
function paragraphOf(
  [only, ...others]: readonly StoryParagraph[],
  lineOf: TableSurroundings['lineOf'],
): Pick<TextTableCell, 'paragraph'> {
  const line = only && others.length === 0 ? lineOf(only) : undefined;
  return line === undefined ? {} : { paragraph: line };
}
