import type { Pointing, PointingOutcome, TableId, WorkbookSnapshot } from '../../model';
import { POINTING_TEXTS } from './texts';

/** Pointings into tables that were not read, with the reason. */
export function strandedPointings(
  snapshot: WorkbookSnapshot,
  pointings: readonly Pointing[],
  read: readonly { readonly id: TableId }[],
): readonly PointingOutcome[] {
  const sheets = new Set(snapshot.sheets.map(({ name }) => name));
  return pointings
    .filter(({ table }) => read.every(({ id }) => id !== table))
    .map((pointing) => {
      const { sheet } = pointing.cell;
      const reason = sheets.has(sheet) ? POINTING_TEXTS.tableNotFound : POINTING_TEXTS.sheetGone(sheet);
      return { pointing, problem: POINTING_TEXTS.refused(pointing, reason) };
    });
}
