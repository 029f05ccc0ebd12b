import { VERDICT_NAMES, FEN_PER_UNIT, type Equation } from '../../model';
import { FEN_PLACES, type OperandOf } from './operand';
import { sideParts } from './side';

/** A1 addresses of the cells of one line of the ledger. */
export interface LinePlaces {
  readonly left: string;
  readonly right: string;
  readonly difference: string;
  readonly width: string;
  /** The cell behind the line in which its `index`th further part stands. */
  readonly further: (index: number) => string;
}

/** A check as formulas of a sheet: Excel, WPS and LibreOffice calculate it without anything of ours. */
export interface LineFormulas {
  readonly left: string;
  readonly right: string;
  readonly difference: string;
  readonly verdict: string;
  /** What rounding may hide, in the equation's unit: a number, since it depends on how figures are shown. */
  readonly width: number;
  /** Sums that would make a side too long, each for a cell of its own. */
  readonly further: readonly string[];
}

/** Both sides, their difference and its verdict, with the places at which each of them stands. */
export function lineFormulas(equation: Equation, places: LinePlaces, operandOf: OperandOf): LineFormulas {
  const { unit, width } = equation;
  const digits = FEN_PLACES[unit];
  const further: string[] = [];
  const side = (terms: Equation['left']): string => {
    const parts = sideParts(terms, unit, operandOf);
    if (parts.length === 1 || parts.join('').length < LONGEST) return rounded(parts.join(''), digits);
    const cells = parts.map((_part, index) => places.further(further.length + index));
    further.push(...parts.map((part) => rounded(part, digits)));
    return rounded(`SUM(${cells.join(',')})`, digits);
  };
  return {
    left: side(equation.left),
    right: side(equation.right),
    difference: rounded(`${places.left}-${places.right}`, digits),
    verdict: verdictFormula(equation, places),
    width: width / FEN_PER_UNIT[unit],
    further,
  };
}

/** Below the 8,192 characters of a formula, with room for what stands around. */
const LONGEST = 8000;

/** Sums carry binary noise, which is cut at whole 分. */
function rounded(text: string, digits: number): string {
  return `=ROUND(${text.replace(/^\+/, '')},${digits})`;
}

/** At most 0 is 平, within the width 尾差, beyond it 不平: the rule of the check, in the sheet's own words. */
function verdictFormula(equation: Equation, { right, difference, width }: LinePlaces): string {
  const { exact, rounding, broken } = VERDICT_NAMES;
  const excess = excessOf(equation, right, difference);
  return `=IF(${excess}<=0,"${exact}",IF(${excess}<=${width},"${rounding}","${broken}"))`;
}

/** By how much a check fails: at most 0 where it holds. */
function excessOf({ sign, withinPercent, unit }: Equation, right: string, difference: string): string {
  if (withinPercent !== undefined) {
    // Two digits more, so that a percent of 分 is not rounded away.
    return `ROUND(ABS(${difference})-${right}*${withinPercent}/100,${FEN_PLACES[unit] + 2})`;
  }
  return { '=': `ABS(${difference})`, '<=': difference, '>=': `-${difference}` }[sign];
}
