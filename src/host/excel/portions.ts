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

/** A workbook that surely fits into one answer is asked for at once. */
export function firstPortion(totalCells: number): Portion {
  const cells = totalCells <= ONE_TRIP_CELLS ? ONE_TRIP_CELLS : Math.floor(ANSWER_TARGET / USUAL_BYTES_PER_CELL);
  return portionOf(cells);
}

/** Each answer tells what a cell of this workbook weighs; the next portion goes by it. */
function portionOf(cells: number): Portion {
  return {
    cells,
    answered: (count, bytes) =>
      count === 0 ? portionOf(cells) : portionOf(Math.floor((ANSWER_TARGET * count) / bytes)),
    refused: () => portionOf(Math.max(1, Math.floor(cells / 2))),
  };
}
