import { type CellRef, type RecognisedTable, type ReportModel, sameCell } from '../../model';

/** 表 · 行 · 列 of a cell; null where no table was recognised over it. */
export function maybeCellName({ tables }: Pick<ReportModel, 'tables'>, ref: CellRef): string | null {
  for (const table of tables) {
    const name = table.sheet === ref.sheet ? nameWithin(table, ref) : null;
    if (name !== null) return name;
  }
  return null;
}

/**
 * Row code and label, then the column's title; a part without a name is left out. Spaces that pad a printed label
 * are taken out.
 */
function nameWithin({ title, rows, columns }: RecognisedTable, ref: CellRef): string | null {
  for (const { label, code, cells } of rows) {
    const found = [...cells].find(([, cell]) => sameCell(cell.ref, ref));
    if (!found) continue;
    const column = columns.find(({ key }) => key === found[0])?.title ?? '';
    const row = [code ?? '', label.replace(/\s+/g, '')].filter((text) => text !== '').join(' ');
    return [title, row, column].filter((text) => text !== '').join(' · ');
  }
  return null;
}

/** Powers of ten by which a cell shows less than it stores; undefined where it shows its figure in full. */
export function maybeCellShift({ tables }: Pick<ReportModel, 'tables'>, ref: CellRef): number | undefined {
  const rows = tables.flatMap((table) => (table.sheet === ref.sheet ? table.rows : []));
  return rows.flatMap(({ cells }) => [...cells.values()]).find((cell) => sameCell(cell.ref, ref))?.shift;
}
