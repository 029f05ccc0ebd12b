import { FEN_PER_UNIT, formatAmount, type AmountUnit, type CellRef, type EquationTerm } from '../../model';
import type { FormulaOperand, OperandOf } from './operand';
import { references } from './reference';

/** Spreadsheets take 255 arguments in a function and 8,192 characters in a formula. */
const MOST_ARGUMENTS = 200;
const MOST_CHARACTERS = 7000;

/**
 * One side of a check as parts to be added, in `unit`, each short enough for a formula of its own.
 * Each begins with its sign: `+SUM('公开03'!C9:C12)`, `-SUM('公开03'!C15)`, `+12.5`.
 */
export function sideParts(terms: readonly EquationTerm[], unit: AmountUnit, operandOf: OperandOf): readonly string[] {
  const operands = terms.map((term) => ({ sign: term.sign, operand: operandOf(term) }));
  const constant = operands.reduce((sum, { sign, operand }) => sum + ('fen' in operand ? sign * operand.fen : 0), 0);
  const sums = [1, -1].flatMap((sign) =>
    (Object.keys(FEN_PER_UNIT) as AmountUnit[]).flatMap((own) =>
      sumParts(
        operands.flatMap((each) => (each.sign === sign && each.operand.unit === own ? [each.operand] : [])),
        sign < 0 ? '-' : '+',
        conversion(own, unit),
      ),
    ),
  );
  return constant === 0 && sums.length > 0 ? sums : [...sums, constantPart(constant, unit)];
}

/** Empty where no operand stands in a cell; areas first, expressions behind. */
function sumParts(operands: readonly FormulaOperand[], sign: string, factor: string): readonly string[] {
  const cells = operands.flatMap((operand): CellRef[] => ('cell' in operand ? [operand.cell] : []));
  const expressions = operands.flatMap((operand) => ('expression' in operand ? [operand.expression] : []));
  return chunks([...references(cells), ...expressions]).map((chunk) => `${sign}SUM(${chunk.join(',')})${factor}`);
}

/** In order, each as full as both limits allow. */
function chunks(items: readonly string[]): readonly (readonly string[])[] {
  const found: { items: string[]; length: number }[] = [];
  for (const item of items) {
    const last = found[found.length - 1];
    const fits = last && last.items.length < MOST_ARGUMENTS && last.length + item.length < MOST_CHARACTERS;
    if (last && fits) {
      last.items.push(item);
      last.length += item.length + 1;
    } else {
      found.push({ items: [item], length: item.length });
    }
  }
  return found.map((chunk) => chunk.items);
}

/** Whole sums are converted, not each cell: the formula stays short and rounds once. */
function conversion(from: AmountUnit, to: AmountUnit): string {
  if (from === to) return '';
  return from === '元' ? '/10000' : '*10000';
}

/** Of figures that no cell holds; to the last 分, and “+0” for an empty side. */
function constantPart(fen: number, unit: AmountUnit): string {
  const text = formatAmount(Math.abs(fen), unit, { grouping: false, decimals: 0 });
  return `${fen < 0 ? '-' : '+'}${text}`;
}
