import { formatAmount, type FactId, type FactTable, type FormCell } from '../../model';
import { fenAt, shownFen } from '../../facts';

/** To be filled in by a person: no 0 stands for what is not known. */
export const EMPTY_CELL: FormCell = { text: '' };

/** In 分, rounded to what a text would show, so that form and text never differ. */
export function shownFenAt(facts: FactTable, id: FactId): number | null {
  const fen = fenAt(facts, id);
  return fen === null ? null : shownFen(fen);
}

/** Text and number in 万元: 1,000,000 分 are one. */
export function amountCell(fen: number | null): FormCell {
  if (fen === null) return EMPTY_CELL;
  return { text: formatAmount(fen, '万元', { grouping: false }), number: fen / 1_000_000 };
}

/** A count or points: no unit, no digits added. */
export function numberCell(value: number): FormCell {
  return { text: String(value), number: value };
}

/** In percent with two digits, as people write it: a word, since a form is not reckoned with them. */
export function percentCell(percent: number | null): FormCell {
  return percent === null ? EMPTY_CELL : { text: `${percent.toFixed(2)}%` };
}
