import { beginsItem } from '../pieces/begins-item';
import { isOneFigure } from '../pieces/one-figure';
import { COLUMN_NUMBER, filled, hasAmount, numbersColumns, WORDS, type PartCell } from './table-part';

/** A cell whose end stands on the next page, with that end. */
export interface BrokenCell {
  readonly head: PartCell;
  readonly rest: PartCell;
}

/** In letters: a line with less room behind it is full. */
const ROOM = 1.8;
/** In parts of the letters' height: how exactly the room of a cell is known. */
const ROOM_ERROR = 0.6;
/** A figure to which nothing lacks. */
const WHOLE = /^-?(?:\d{1,3}(?:,\d{3})*|\d+)(?:\.\d+)?$/;

/**
 * The cells of a row that the end of a page broke, each with its rest; null where the first row of the next page is a
 * row by itself. Every rest goes on with what stands above it: digits with a figure that is not whole, words with a
 * line that is full, or with a bracket that is still open; where rows have codes a row without one is no row. A row of
 * headers may have all of its words there.
 * @param next the cells of the next page, numbered behind those before
 * @param row the first row of the next page
 */
export function brokenRow(
  cells: readonly PartCell[],
  next: readonly PartCell[],
  row: number,
): readonly BrokenCell[] | null {
  const rests = next.filter((cell) => cell.row === row && cell.text !== '');
  if (rests.length === 0 || rests.some(({ rowSpan }) => rowSpan > 1)) return null;
  const own = cells.filter((cell) => cell.row === row - 1);
  const last = filled(own);
  if (numbersColumns(last)) return null;
  // The first line of headers had no room left.
  const isBare = last.length === 0 && !hasAmount(cells);
  const broken: BrokenCell[] = [];
  for (const rest of rests) {
    const head = own.find(({ column, columnSpan }) => column === rest.column && columnSpan === rest.columnSpan);
    if (head === undefined || !(isBare || goesOn(head, rest, last))) return null;
    broken.push({ head, rest });
  }
  return broken;
}

/** Whether a cell goes on with the one above it. */
function goesOn(head: PartCell, rest: PartCell, row: readonly PartCell[]): boolean {
  if (!WORDS.test(rest.text)) {
    // What can be a figure by itself is half of one only where the whole had no room.
    const areWhole = WHOLE.test(head.text) && WHOLE.test(rest.text) && !lacksCent(head.text, rest.text);
    const isLineNumber = COLUMN_NUMBER.test(head.text + rest.text);
    return (isOneFigure(head.text, rest.text) || isLineNumber) && (!areWhole || hadNoRoom(head, rest));
  }
  const isCoded = row.some(({ column, text }) => column < head.column && /^\d{2,7}$/.test(text.trim()));
  return WORDS.test(head.text) && !beginsItem(rest.text) && (isCoded || hasOpenBracket(head.text) || isFull(head));
}

/** Whether an amount ends before the last of its two decimals, and this is left of it. */
function lacksCent(figure: string, rest: string): boolean {
  return /[.．]\d$/.test(figure) && /^\d$/.test(rest);
}

/** Whether a figure and its rest did not fit on one line of their cell. */
function hadNoRoom({ box, words, size }: PartCell, rest: PartCell): boolean {
  return words.x1 - words.x0 + rest.words.x1 - rest.words.x0 > box.x1 - box.x0 - size * ROOM_ERROR;
}

/** Whether no further letter had room on the lines of a cell. */
function isFull({ box, words, size }: PartCell): boolean {
  return box.x1 - box.x0 - (words.x1 - words.x0) < size * ROOM;
}

/** Whether a bracket is opened and not closed. */
function hasOpenBracket(text: string): boolean {
  const opened = text.match(/[（(]/g)?.length ?? 0;
  const closed = text.match(/[）)]/g)?.length ?? 0;
  return opened > closed;
}
