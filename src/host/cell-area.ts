import type { Area, CellRef } from '../model';
import type { SelectedArea } from './host';

/** The area of a single cell. */
export function cellArea({ row, column }: CellRef): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** The selection of a single cell, or of none. */
export function selectedCell(cell: CellRef | null): SelectedArea | null {
  return cell && { sheet: cell.sheet, area: cellArea(cell) };
}
