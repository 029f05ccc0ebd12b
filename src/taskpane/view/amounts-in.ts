import type { CellRef, ReportModel } from '../../model';
import type { SelectedArea } from '../../host/host';
import { isInArea } from './in-area';

/** The cells of recognised tables within an area, in reading order. */
export function amountsIn({ tables }: ReportModel, selected: SelectedArea): readonly CellRef[] {
  return tables
    .flatMap((table) => table.rows.flatMap((row) => [...row.cells.values()].map(({ ref }) => ref)))
    .filter((ref) => isInArea(ref, selected))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}
