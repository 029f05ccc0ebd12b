import type { CellRef, ReportModel } from '../../model';
import type { SelectedArea } from '../../host/host';

/** The cells of recognised tables within an area, in reading order. */
export function amountsIn({ tables }: ReportModel, { sheet, area }: SelectedArea): readonly CellRef[] {
  return tables
    .flatMap((table) => table.rows.flatMap((row) => [...row.cells.values()].map(({ ref }) => ref)))
    .filter((ref) => ref.sheet === sheet && isIn(area, ref))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Both ends of an area belong to it. */
function isIn({ top, left, bottom, right }: SelectedArea['area'], { row, column }: CellRef): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
