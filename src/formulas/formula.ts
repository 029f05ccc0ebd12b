import type { Area, CellValue } from '../model';

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';
export type UnaryOperator = 'plus' | 'minus' | 'percent';

/** Cells that a formula names. `sheet` is null where the formula's own sheet is meant. */
export interface AreaStep {
  readonly kind: 'area';
  readonly sheet: string | null;
  readonly area: Area;
}

export type FormulaStep =
  | { readonly kind: 'value'; readonly value: CellValue }
  | AreaStep
  /** Takes so many operands, the last one last. */
  | { readonly kind: 'call'; readonly name: string; readonly count: number }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator };

/**
 * A formula in the order in which it is calculated: operands stand before what is done with them. A list instead
 * of a tree, so that no depth of brackets is too deep.
 */
export type Formula = readonly FormulaStep[];

/** Every area that a formula names, whether it is needed for the result or not. */
export function areasIn(formula: Formula): readonly AreaStep[] {
  return formula.filter((step) => step.kind === 'area');
}
