import type { Mark, MarkKind } from '../../src/host/host';

/** A mark on a single cell. */
export function mark(sheet: string, row: number, column: number, kind: MarkKind = 'error'): Mark {
  return { sheet, area: { top: row, left: column, bottom: row, right: column }, kind };
}
