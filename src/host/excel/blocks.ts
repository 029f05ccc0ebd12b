/** A stretch of rows of one sheet, read in one go. */
export interface Block {
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

/** Excel on the web answers 5 MB at most, Excel anywhere 5 million cells at most. */
const ANSWER_TARGET = 4.4 * 1024 * 1024;

/** An answer is never smaller than this per cell: `"","","General","Empty"` and their commas. */
const LEAST_BYTES_PER_CELL = 24;

/** A usual mixture of numbers, labels and empty cells, until the first answer has been weighed. */
const USUAL_BYTES_PER_CELL = 40;

/** So many cells may still be an answer of 4 MB; they are asked for in one round trip. */
const ONE_TRIP_CELLS = Math.floor((4 * 1024 * 1024) / LEAST_BYTES_PER_CELL);

/**
 * Decides how many cells the next round trip may ask for. It weighs each answer, and halves when Excel
 * refused one as too large.
 */
export interface Portion {
  readonly cells: number;
  readonly answered: (cells: number, bytes: number) => Portion;
  readonly refused: () => Portion;
}

export function firstPortion(totalCells: number): Portion {
  const cells = totalCells <= ONE_TRIP_CELLS ? ONE_TRIP_CELLS : Math.floor(ANSWER_TARGET / USUAL_BYTES_PER_CELL);
  return portionOf(cells);
}

function portionOf(cells: number): Portion {
  return {
    cells,
    answered: (count, bytes) =>
      count === 0 ? portionOf(cells) : portionOf(Math.floor((ANSWER_TARGET * count) / bytes)),
    refused: () => portionOf(Math.max(1, Math.floor(cells / 2))),
  };
}

/** Where reading stands: the sheet and the row that come next. */
export interface Position {
  readonly sheet: number;
  readonly row: number;
}

export const START: Position = { sheet: 0, row: 0 };

/** Takes whole rows, sheet after sheet, until `cells` are reached; at least one row, so that reading goes on. */
export function takeBlocks(
  extents: readonly Extent[],
  from: Position,
  cells: number,
): { readonly blocks: readonly Block[]; readonly next: Position } {
  const blocks: Block[] = [];
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

export function cellsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}
