import type { Area, CellValue } from '../model';

export type Operator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

/** A formula as a tree. `sheet` is null where the formula's own sheet is meant. */
export type Expression =
  | { readonly kind: 'value'; readonly value: CellValue }
  | AreaReference
  | { readonly kind: 'call'; readonly name: string; readonly inputs: readonly Expression[] }
  | { readonly kind: 'unary'; readonly operator: '+' | '-' | '%'; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };

export interface AreaReference {
  readonly kind: 'area';
  readonly sheet: string | null;
  readonly area: Area;
}

/** Every area that a formula names, whether it is needed for the result or not. */
export function areasIn(expression: Expression): readonly AreaReference[] {
  switch (expression.kind) {
    case 'value':
      return [];
    case 'area':
      return [expression];
    case 'call':
      return expression.inputs.flatMap(areasIn);
    case 'unary':
      return areasIn(expression.operand);
    case 'binary':
      return [...areasIn(expression.left), ...areasIn(expression.right)];
  }
}
