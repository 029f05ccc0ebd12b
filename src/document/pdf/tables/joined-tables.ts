import { brokenRow, type BrokenCell } from './broken-row';
import { cutCells } from './cut-cells';
import { withSpilledColumns } from './spilled-columns';
import {
  commonEdges,
  inColumns,
  isTitledAnew,
  relative,
  repeatedRows,
  rowsBehind,
  saysItGoesOn,
  saysNothingNew,
  type PartCell,
  type TablePart,
} from './table-part';
import { isTitlesAlone, withoutTitlesOfSheet } from './titles-of-sheet';

/** A table with its parts on each page, and its cells as one table. */
export interface JoinedTable {
  readonly parts: readonly TablePart[];
  readonly cells: readonly PartCell[];
}

/** Puts together the parts that are one table: the same columns, and no other title between them. */
export function joinTables(parts: readonly TablePart[]): readonly JoinedTable[] {
  const groups: TablePart[][] = [];
  let sheet: TablePart | undefined;
  const whole = withSpilledColumns(parts);
  for (const [at, printed] of whole.entries()) {
    const open = groups[groups.length - 1];
    const [head, last] = [open?.[0], open?.[open.length - 1]];
    // Behind another table of the sheet, or above one.
    const isBesideOther = head !== sheet || whole[at + 1]?.page === printed.page;
    if (sheet && isBesideOther && isTitlesAlone(printed, sheet)) continue;
    const part = sheet && head && last ? withoutTitlesOfSheet(printed, sheet, head, last) : printed;
    if (open && head && last && isContinued(last, part, head)) open.push(part);
    else {
      groups.push([part]);
      if (part === printed && part.isFirst) sheet = part;
    }
  }
  return groups.map((own) => ({ parts: own, cells: joinedCells(own) }));
}

/** Above it stands nothing but what stood above the first part as well: title, number, unit. */
function isContinued(last: TablePart, part: TablePart, head: TablePart): boolean {
  if (part.isAstray) return false;
  const isBehind = part.leaf === last.leaf + 1 || part.leaf === last.lastLeaf + 1;
  const isRight = part.isNext && isBehind;
  const isSaid = (isBehind || part.leaf === last.lastLeaf) && saysItGoesOn(part);
  const isSame = (isRight || isSaid) && saysNothingNew(part, head) && !isTitledAnew(part, head);
  return isSame && commonEdges(last.table.xs, part.table.xs) !== null;
}

/**
 * The rows of all pages one below the other, in the columns that all have. Headers that come again are dropped, and a
 * row that the page broke is put together.
 */
function joinedCells(parts: readonly TablePart[]): readonly PartCell[] {
  const edges = parts.reduce<readonly number[]>(
    (all, { table }) => commonEdges(all, table.xs) ?? all,
    relative(parts[0]?.table.xs ?? []),
  );
  const cells: PartCell[] = [];
  let rows = 0;
  for (const { table } of parts) {
    const part = inColumns(table, edges);
    const behind = (repeated: number): readonly PartCell[] => rowsBehind(part, repeated, rows);
    // The end of a row may read like a header.
    const isBroken = brokenRow(cells, behind(0), rows) !== null;
    const repeated = isBroken ? 0 : repeatedRows({ cells, rowCount: rows }, part);
    const shifted = behind(repeated);
    const broken = brokenRow(cells, shifted, rows);
    if (broken === null) {
      const cut = cutCells(cells, shifted, rows);
      putTogether(cells, cut, ({ head, rest }) => ({ rowSpan: head.rowSpan + rest.rowSpan, isOpen: rest.isOpen }));
      const rests = new Set(cut.map(({ rest }) => rest));
      cells.push(...shifted.filter((cell) => !rests.has(cell)));
      rows += part.rowCount - repeated;
    } else {
      putTogether(cells, broken);
      const others = shifted.filter(({ row }) => row > rows);
      cells.push(...others.map((cell) => ({ ...cell, row: cell.row - 1 })));
      rows += part.rowCount - repeated - 1;
    }
  }
  return cells;
}

/** Each cell as one with its rest. @param more what else is another than of the cell alone */
function putTogether(
  cells: PartCell[],
  broken: readonly BrokenCell[],
  more: (cell: BrokenCell) => Partial<PartCell> = () => ({}),
): void {
  for (const each of broken) {
    const { head, rest } = each;
    cells.splice(cells.indexOf(head), 1, { ...head, text: head.text + rest.text, ...more(each) });
  }
}
