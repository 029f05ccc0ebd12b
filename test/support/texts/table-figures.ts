import type { ReportModel } from '../../../src/model';

/**
 * The figures of each table with their steps, but for nought: what a table printed in a text has in common with the
 * sheet that it was printed from.
 */
export function figuresOf({ tables }: ReportModel): readonly (readonly [table: string, figures: readonly string[]])[] {
  return tables.map(({ id, rows }) => [
    id,
    rows.flatMap(({ label, cells }) =>
      [...cells].flatMap(([column, { amount }]) =>
        amount === null || amount.fen === 0 ? [] : [`${label} ${column} ${amount.fen} ±${amount.step}`],
      ),
    ),
  ]);
}
