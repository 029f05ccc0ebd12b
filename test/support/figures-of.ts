import type { ReportModel } from '../../src/model';

/** Every figure of a report as “table/row/column” → its amount in 分; what holds no amount is null. */
export function figuresOf({ tables }: ReportModel): ReadonlyMap<string, number | null> {
  const figures = new Map<string, number | null>();
  for (const { id, rows } of tables) {
    for (const row of rows) {
      for (const [column, { amount }] of row.cells) figures.set(`${id}/${row.key}/${column}`, amount?.fen ?? null);
    }
  }
  return figures;
}
