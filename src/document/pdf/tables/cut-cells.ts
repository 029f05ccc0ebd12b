import type { BrokenCell } from './broken-row';
import { hasAmount, type PartCell } from './table-part';

/**
 * The cells over several rows that the end of a page cut, each with its rest: no line ends them there, as one ends the
 * other cells of their row. None where all are open, since then nothing tells, and none where amounts would be joined.
 * @param cells the cells of the pages before
 * @param next the cells of the next page, numbered behind those before
 * @param row the first row of the next page
 */
export function cutCells(cells: readonly PartCell[], next: readonly PartCell[], row: number): readonly BrokenCell[] {
  const last = cells.filter((cell) => cell.row + cell.rowSpan === row);
  const open = last.filter(({ isOpen }) => isOpen.below);
  if (open.length === last.length) return [];
  const cut = open.flatMap((head): readonly BrokenCell[] => {
    const rest = next.find(
      (cell) => cell.row === row && cell.column === head.column && cell.columnSpan === head.columnSpan,
    );
    return rest && !(hasAmount([head]) && hasAmount([rest])) ? [{ head, rest }] : [];
  });
  return cut.length === open.length ? cut : [];
}
