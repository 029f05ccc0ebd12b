import { type CellRef, maybeRow, maybeTable, type ReportModel, sameCell } from '../../model';

/** The cell of another book with the same table, row and column; null where either book has none. */
export function samePlaceIn(
  from: Pick<ReportModel, 'tables'>,
  ref: CellRef,
  to: Pick<ReportModel, 'tables'>,
): CellRef | null {
  for (const table of from.tables) {
    if (table.sheet !== ref.sheet) continue;
    const other = maybeTable(to, table.id);
    for (const { key, cells } of other ? table.rows : []) {
      const column = [...cells].find(([, cell]) => sameCell(cell.ref, ref))?.[0];
      if (other && column !== undefined) return maybeRow(other, key)?.cells.get(column)?.ref ?? null;
    }
  }
  return null;
}
