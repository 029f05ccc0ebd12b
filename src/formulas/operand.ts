import type { CellValue } from '../model';
import { BEYOND, Interruption } from './interruption';

/** What an operator or a function is given: cells, or one value; null where it is beyond what is calculated here. */
export type Operand = Given | null;

interface Given {
  readonly values: readonly CellValue[];
  /** They stand in cells, where texts are no numbers. */
  readonly isArea: boolean;
}

export function valueOperand(value: CellValue): Operand {
  return { values: [value], isArea: false };
}

/** What is given, whether one value or many. @throws Interruption where that is unknown */
export function givenBy(operand: Operand | undefined): Given {
  if (!operand) throw new Interruption(BEYOND);
  return operand;
}

/** The one value, errors among them. @throws Interruption where it is unknown, or one of several. */
export function valueOf(operand: Operand | undefined): CellValue {
  const { values } = givenBy(operand);
  // Which one of several is meant would depend on where the formula stands.
  if (values.length !== 1) throw new Interruption(BEYOND);
  return values[0] ?? null;
}
