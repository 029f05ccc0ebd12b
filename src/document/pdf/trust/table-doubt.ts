import { groupBy, type PageDoubtKind } from '../../../model';
import { isTableCaption } from '../../text-tables/caption';
import { lineParts } from '../pages/line-parts';
import type { JoinedTable } from '../tables/joined-tables';
import { filled, type PartCell } from '../tables/table-part';
import { areBadlyParted } from './figure-doubt';

/** An amount with its decimals. */
const AMOUNT = /^[-−－]?\d[\d,，]*[.．]\d+$/;
/** What stands for no amount. */
const NIL = /^[-−－—–0]+$/;
/** The header of a column of codes. */
const CODES = '编码';
/** The number of a column. */
const COLUMN_NUMBER = /^\d{1,2}$/;
/** Fewer numbers that follow each other are chance. */
const LEAST_NUMBERS = 3;
/** A table of one row may begin with its total; where so many rows begin with amounts their labels are elsewhere. */
const LEAST_AMOUNTS = 3;

/** Why nothing of a table is to be read; null where it can be. */
export function tableDoubt(table: JoinedTable): PageDoubtKind | null {
  if (isNamedTwice(table)) return 'twoTitles';
  if (table.parts.some(({ item }) => item.isAligned) && areBadlyParted(table.cells)) return 'unparted';
  return table.parts[0]?.isAstray === true || isCutOnLeft(table.cells) ? 'unjoined' : null;
}

/** Whether the first columns of a table stand on another page, so that nobody knows what the others are of. */
function isCutOnLeft(cells: readonly PartCell[]): boolean {
  return (
    isOneColumn(cells) ||
    hasNoLabels(cells) ||
    beginsWithAmounts(cells) ||
    beginsWithinGroup(cells) ||
    isNumberedFromLater(cells)
  );
}

/** Whether amounts stand in the one column there is. */
function isOneColumn(cells: readonly PartCell[]): boolean {
  return cells.every(({ column }) => column === 0) && cells.some(({ text }) => AMOUNT.test(text));
}

/** Whether two titles stand on one line above the columns of a table: nobody knows which of these are of which. */
function isNamedTwice({ parts: [head] }: JoinedTable): boolean {
  if (head === undefined) return false;
  const { x0, x1 } = head.item.box;
  return head.above.some((line) => {
    const titles = lineParts(line).filter(({ text }) => isTableCaption(text));
    return titles.filter(({ box }) => box.x0 + box.x1 > 2 * x0 && box.x0 + box.x1 < 2 * x1).length > 1;
  });
}

/** Whether nothing but amounts stands in all rows that hold one: what these are of stands on another page. */
function hasNoLabels(cells: readonly PartCell[]): boolean {
  const rows = [...groupBy(filled(cells), ({ row }) => row).values()];
  const own = rows.filter((row) => row.some(({ text }) => AMOUNT.test(text)));
  return (
    own.length >= LEAST_AMOUNTS && own.every((row) => row.every(({ text }) => AMOUNT.test(text) || NIL.test(text)))
  );
}

/** Whether rows begin with amounts: what these are of stands on another page, and codes beside them are of others. */
function beginsWithAmounts(cells: readonly PartCell[]): boolean {
  const written = filled(cells);
  const first = Math.min(...written.map(({ column }) => column));
  const own = written.filter(({ column }) => column === first).sort((one, other) => one.row - other.row);
  const begin = own.findIndex(({ text }) => AMOUNT.test(text));
  const below = begin < 0 ? [] : own.slice(begin);
  return below.length >= LEAST_AMOUNTS && below.every(({ text }) => AMOUNT.test(text));
}

/** Whether headers that come again begin without their codes: those of the first stand on another page. */
function beginsWithinGroup(cells: readonly PartCell[]): boolean {
  return cells.some((code) => {
    if (!code.text.endsWith(CODES)) return false;
    const row = cells.filter((cell) => cell.row === code.row && cell.text !== '');
    const before = row.filter(({ column }) => column < code.column);
    if (before.some(({ text }) => text.endsWith(CODES))) return false;
    return before.some(({ text }) => row.some((cell) => cell.column > code.column && cell.text === text));
  });
}

/** Whether columns are numbered, and the first number is not there. */
function isNumberedFromLater(cells: readonly PartCell[]): boolean {
  const rows = groupBy(
    cells.filter(({ text }) => text !== ''),
    ({ row }) => row,
  );
  return [...rows.values()].some((row) => {
    if (row.length < LEAST_NUMBERS || !row.every(({ text }) => COLUMN_NUMBER.test(text))) return false;
    const numbers = [...row].sort((one, other) => one.column - other.column).map(({ text }) => Number(text));
    const [first = 0] = numbers;
    return first > 1 && numbers.every((number, at) => number === first + at);
  });
}
