import { VERDICT_NAMES, FEN_PER_UNIT, toA1, type Equation, type LedgerLine } from '../../model';
import type { SheetCell } from '../../document/xlsx';
import { lineFormulas, type LinePlaces, type OperandOf } from '../formulas';
import { amount, count, header, link, text, type Row } from '../cells';
import { RESULT_COLUMNS, FURTHER_COLUMN } from './layout';

/** Of a ledger without formulas. */
const TITLES = ['序号', '结果', '规则', '勾稽关系', '定位', '两边的数', '差额', '左边', '右边'];
/** Behind the others, so that the columns of both sheets are the same. */
const FORMULA_TITLES = ['现在', '尾差范围'];

/** As wide as the ledger's lines. */
export function ledgerHeader(withFormulas: boolean): Row {
  return header(...TITLES, ...(withFormulas ? FORMULA_TITLES : []));
}

/** Formulas name cells of their own line, so the first line's row has to be known. */
export interface LedgerLayout {
  /** The sheet's row in which the first line stands, from 0. */
  readonly firstRow: number;
  /** How formulas take their figures; null where the sheet has none. */
  readonly operandOf: OperandOf | null;
}

/** Every line of the ledger with both sides and their difference: as numbers, or as formulas with their results. */
export function ledgerRows(ledger: readonly LedgerLine[], layout: LedgerLayout): readonly Row[] {
  return ledger.map((line, index) => [
    count(index + 1),
    text(VERDICT_NAMES[line.verdict]),
    text(line.rule),
    text(line.title),
    link(line.cells[0]),
    text(line.detail),
    ...figureCells(line, layout.firstRow + index, layout.operandOf),
  ]);
}

function figureCells(
  { equation, verdict }: LedgerLine,
  row: number,
  operandOf: OperandOf | null,
): readonly SheetCell[] {
  // Difference, left and right at least.
  const blanks = operandOf === null ? 3 : 3 + FORMULA_TITLES.length;
  // A failed hint is told, not calculated: a formula beside it would say that it is wrong.
  if (!equation || verdict === 'notChecked') return Array.from({ length: blanks }, () => text(''));
  const { difference, left, right } = figuresOf(equation);
  if (operandOf === null) return [amount(difference), amount(left), amount(right)];
  const formulas = lineFormulas(equation, placesIn(row), operandOf);
  return [
    { value: difference, formula: formulas.difference, style: 'number' },
    { value: left, formula: formulas.left, style: 'number' },
    { value: right, formula: formulas.right, style: 'number' },
    { value: VERDICT_NAMES[verdict], formula: formulas.verdict, style: 'wrap' },
    { value: formulas.width, style: 'wrap' },
    ...formulas.further.map((formula): SheetCell => ({ formula, style: 'number' })),
  ];
}

/** Both sides and their difference in the unit of the equation. */
function figuresOf(equation: Equation): { readonly left: number; readonly right: number; readonly difference: number } {
  const sum = (terms: Equation['left']): number =>
    terms.reduce((total, { sign, fen }) => total + sign * fen, 0) / FEN_PER_UNIT[equation.unit];
  return {
    left: sum(equation.left),
    right: sum(equation.right),
    difference: equation.difference / FEN_PER_UNIT[equation.unit],
  };
}

/** The row is the sheet's, from 0. */
function placesIn(row: number): LinePlaces {
  return {
    left: toA1(row, RESULT_COLUMNS.left),
    right: toA1(row, RESULT_COLUMNS.right),
    difference: toA1(row, RESULT_COLUMNS.difference),
    width: toA1(row, RESULT_COLUMNS.width),
    further: (index) => toA1(row, FURTHER_COLUMN + index),
  };
}
