import { isTableCaption } from '../../text-tables/caption';
import { boxAround } from '../marks/page-marks';
import type { PageLine } from '../pages/page-items';
import { relative, saysNothingNew, type PartCell, type TablePart } from './table-part';

/** In points: edges and rows are the same within so many. */
const SAME_PLACE = 1.5;
/** So many of its rows have to begin as those of another, and so large a share of them. */
const LEAST = { rows: 3, share: 0.8 } as const;

/** A part without what stands left of an edge. @param width how far the edge lies from its left one, in points */
export function withoutColumns(part: TablePart, width: number): TablePart {
  const count = columnsWithin(part, width);
  const edge = part.table.xs[count];
  if (count <= 0 || edge === undefined) return part;
  const cells = part.table.cells.flatMap((cell): readonly PartCell[] => {
    const end = cell.column + cell.columnSpan - count;
    if (end <= 0) return [];
    if (cell.column >= count) return [{ ...cell, column: cell.column - count }];
    // What is printed again says nothing of the columns that it reaches over.
    const text = cell.words.x0 < edge ? '' : cell.text;
    return [{ ...cell, column: 0, columnSpan: end, text, isOpen: { ...cell.isOpen, left: true } }];
  });
  return {
    ...part,
    above: part.above.flatMap((line) => restOf(line, edge) ?? []),
    table: { ...part.table, xs: part.table.xs.slice(count), cells },
  };
}

/** How many columns of a part lie left of an edge; -1 where none ends there. */
export function columnsWithin({ table }: TablePart, width: number): number {
  return relative(table.xs).findIndex((edge) => Math.abs(edge - width) < SAME_PLACE);
}

/**
 * How wide the first columns of another part are where a part with further columns of it begins with them: a spreadsheet
 * prints them again on every page if it is told so. 0 where it does not.
 */
export function repeatedWidth(head: TablePart, part: TablePart): number {
  if (part === head || saysAnotherTitle(part, head)) return 0;
  return relative(part.table.xs)[repeatedColumns(head, part)] ?? 0;
}

/** Whether a part has a title that is not that of another. */
function saysAnotherTitle(part: TablePart, head: TablePart): boolean {
  const above = part.above.filter(({ text }) => isTableCaption(text));
  return !saysNothingNew({ ...part, above }, head);
}

/** With how many columns of another a part begins; 0 where it has those alone. */
function repeatedColumns(head: TablePart, part: TablePart): number {
  const [here, there] = [relative(part.table.xs), relative(head.table.xs)];
  const other = here.findIndex((edge, at) => Math.abs(edge - (there[at] ?? Infinity)) >= SAME_PLACE);
  // The last of them may end within a cell that reaches over several columns there.
  const most = (here[other] ?? 0) < (there[other] ?? 0) ? other : other - 1;
  for (let count = most; count > 0; count -= 1) if (beginAlike(head, part, count)) return count;
  return 0;
}

/** Whether rows say the same in their first columns as those of another, row by row. */
function beginAlike(head: TablePart, part: TablePart, count: number): boolean {
  const own = part.table.cells.filter(({ text, column, columnSpan }) => text !== '' && column + columnSpan <= count);
  const same = own.filter(({ column, box, text }) =>
    head.table.cells.some(
      (cell) => cell.column === column && Math.abs(cell.box.y0 - box.y0) < SAME_PLACE && cell.text.startsWith(text),
    ),
  );
  const rows = new Set(same.map(({ row }) => row)).size;
  return rows >= LEAST.rows && same.length >= own.length * LEAST.share;
}

/** What of a line stands right of an edge; null where nothing does. */
function restOf(line: PageLine, edge: number): PageLine | null {
  const first = line.letters.findIndex(({ glyph }) => glyph !== null && glyph.x0 > edge - SAME_PLACE);
  if (first < 0) return null;
  const letters = line.letters.slice(first);
  const box = boxAround(letters.flatMap(({ glyph }) => glyph ?? []));
  return { ...line, letters, text: letters.map(({ text }) => text).join(''), box };
}
