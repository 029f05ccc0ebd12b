import {
  FEN_PER_UNIT,
  refKey,
  shiftedBy,
  toFen,
  type AmountUnit,
  type BoundCell,
  type CellRef,
  type EquationTerm,
  type ReportModel,
} from '../../model';
import { cellReference } from './reference';

/** Places after the point at which an amount is whole 分. */
export const FEN_PLACES: Readonly<Record<AmountUnit, number>> = { 元: 2, 万元: 6 };

/**
 * How a formula takes a figure: from its cell as it stands, from its cell by an expression, or as a number
 * where no cell holds it or none can be read by a formula as it was read for the check.
 */
export type FormulaOperand = { readonly unit: AmountUnit } & (
  { readonly cell: CellRef } | { readonly expression: string } | { readonly fen: number }
);

/** Finds the operand of a term. */
export type OperandOf = (term: EquationTerm) => FormulaOperand;

/** The unit is the table's: a cell does not know it. */
interface HeldCell {
  readonly cell: BoundCell;
  readonly unit: AmountUnit;
}

/** Operands over the cells of a report, which are gathered once. */
export function operandsIn({ tables }: Pick<ReportModel, 'tables'>): OperandOf {
  const held = new Map<string, HeldCell>();
  for (const { unit, rows } of tables) {
    for (const row of rows) for (const cell of row.cells.values()) held.set(refKey(cell.ref), { cell, unit });
  }
  return ({ ref, fen }) => {
    const found = ref === null ? undefined : held.get(refKey(ref));
    return found ? cellOperand(found, fen) : { unit: '元', fen };
  };
}

/**
 * Blank and dash count as nothing in a sum and are referred to, so that a figure written there later counts. What no
 * formula can read stands as a number.
 */
function cellOperand({ cell, unit }: HeldCell, fen: number): FormulaOperand {
  const { ref, kind, value } = cell;
  if (kind === 'blank' || kind === 'dash') return { unit, cell: ref };
  if (kind === 'number' && typeof value === 'number') return numberOperand(cell, value, unit, fen);
  if (kind === 'numberText' && typeof value === 'string') return textOperand(cell, value, unit, fen);
  return { unit, fen };
}

/** A cell that holds more digits than it shows, or hides some before the point, is judged as it shows. */
function numberOperand(
  { ref, amount, shift = 0 }: BoundCell,
  value: number,
  unit: AmountUnit,
  fen: number,
): FormulaOperand {
  const figure = shiftedBy(value, shift);
  if (shift === 0 && toFen(figure, unit, FEN_PLACES[unit]) === fen) return { unit, cell: ref };
  const shown = shift === 0 ? cellReference(ref) : `${cellReference(ref)}${shift > 0 ? '/' : '*'}10^${Math.abs(shift)}`;
  const places = Math.round(Math.log10(FEN_PER_UNIT[unit] / Math.max(1, amount?.step ?? 1)));
  if (toFen(figure, unit, places) === fen) return { unit, expression: `ROUND(${shown},${places})` };
  return { unit, fen };
}

/** Text that every spreadsheet reads as the number that it writes, once its separators are gone. */
function textOperand({ ref }: BoundCell, value: string, unit: AmountUnit, fen: number): FormulaOperand {
  const plain = value.replace(/,/g, '').trim();
  const isPlain = /^-?\d+(\.\d+)?$/.test(plain) && toFen(Number(plain), unit, FEN_PLACES[unit]) === fen;
  return isPlain ? { unit, expression: `VALUE(TRIM(SUBSTITUTE(${cellReference(ref)},",","")))` } : { unit, fen };
}
