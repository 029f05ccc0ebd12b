import type { BookCell, ComparedCell } from '../../comparison';
import { formatAmount, cellPlace, groupDigits, sheetCellPlace, shownAmount, shownCell } from '../../model';

/** A figure as its book shows it, without separators; null where that book has none. */
export function plainFigure(cell: BookCell | null): string | null {
  if (cell === null || cell.kind === 'blank') return null;
  const isWritten = cell.amount !== null && cell.kind !== 'dash';
  return isWritten ? shownAmount(cell.amount, cell.unit) : shownCell(cell, cell.unit);
}

/** The same for people: with separators, and with its unit where the other book tells another one. */
export function comparedFigure(cell: BookCell | null, other: BookCell | null): string {
  if (cell === null) return '无';
  const plain = plainFigure(cell);
  if (plain === null) return '空';
  if (cell.amount === null || cell.kind === 'dash') return plain;
  return other !== null && other.unit !== cell.unit ? `${groupDigits(plain)} ${cell.unit}` : groupDigits(plain);
}

/** New less old, in the unit of the new book; null where one of them tells no amount. */
export function differenceText({ old, now }: Pick<ComparedCell, 'old' | 'now'>): string | null {
  const unit = now?.unit ?? old?.unit;
  if (unit === undefined || old?.amount === null || now?.amount === null) return null;
  return formatAmount((now?.amount.fen ?? 0) - (old?.amount.fen ?? 0), unit, { grouping: false });
}

/** Where it stands on its sheet of the new book; empty where it is gone. */
export function comparedText({ now }: Pick<ComparedCell, 'now'>): string {
  return now === null ? '' : cellPlace(now.ref);
}

/** The same with the sheet. */
export function addressText({ now }: Pick<ComparedCell, 'now'>): string {
  return now === null ? '' : sheetCellPlace(now.ref);
}
