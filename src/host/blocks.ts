import { HostError } from './errors';
import { HOST_TEXTS } from './texts';

/** A stretch of rows of one sheet, read in one go. */
export interface RowBlock {
  readonly sheet: number;
  readonly top: number;
  readonly rows: number;
  readonly columns: number;
}

/** How much of a sheet there is to read, from A1. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Where reading stands: the sheet and the row that come next. */
export interface Position {
  readonly sheet: number;
  readonly row: number;
}

/** Sheets and rows count from 0. */
export const FIRST_ROW: Position = { sheet: 0, row: 0 };

/** Takes whole rows, sheet after sheet, until `cells` are reached; at least one row, so that reading goes on. */
export function takeBlocks(
  extents: readonly Extent[],
  from: Position,
  cells: number,
): { readonly blocks: readonly RowBlock[]; readonly next: Position } {
  const blocks: RowBlock[] = [];
  let { sheet, row } = from;
  let room = cells;
  for (; sheet < extents.length; sheet += 1, row = 0) {
    const { rows, columns } = extents[sheet] ?? { rows: 0, columns: 0 };
    if (rows === 0 || columns === 0) continue;
    const fitting = Math.floor(room / columns);
    const taken = Math.min(rows - row, Math.max(fitting, blocks.length === 0 ? 1 : 0));
    if (taken > 0) blocks.push({ sheet, top: row, rows: taken, columns });
    if (row + taken < rows) return { blocks, next: { sheet, row: row + taken } };
    room -= taken * columns;
  }
  return { blocks, next: { sheet, row: 0 } };
}

/** Empty cells within a block count too: they are answered as well. */
export function cellsInBlocks(blocks: readonly RowBlock[]): number {
  return blocks.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

/** How many cells there are to read. */
export function cellsWithin(extents: readonly Extent[]): number {
  return extents.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

/** Beyond this a pane would be busy for minutes; a 部门决算 has some hundred thousand cells at most. */
const CELL_LIMIT = 5_000_000;

/** @throws HostError `tooLarge` where there is more to read than anybody would wait for */
export function refuseTooLarge(extents: readonly Extent[]): void {
  const cells = cellsWithin(extents);
  if (cells > CELL_LIMIT) throw new HostError('tooLarge', HOST_TEXTS.tooLarge(cells, CELL_LIMIT));
}
