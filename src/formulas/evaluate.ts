import type { CellValue } from '../model';
import type { AreaStep, BinaryOperator, Formula, FormulaStep, UnaryOperator } from './formula';
import { CHOICES, FUNCTIONS } from './functions';
import { BEYOND, errorValue, Interruption } from './interruption';
import { valueOf, valueOperand, type Operand } from './operand';
import { cleanNumber, compareValues, joined, toNumber } from './values';

/**
 * The values of an area, row by row; null where there is no such sheet.
 * @throws Interruption where one of them is beyond what is calculated here.
 */
export type AreaReader = (step: AreaStep) => readonly CellValue[] | null;

/** The value of a formula, error values among them; null where it is beyond what is calculated here. */
export function evaluate(formula: Formula, read: AreaReader): CellValue {
  const operands: Operand[] = [];
  for (const step of formula) operands.push(guarded(() => resultOf(step, operands, read)));
  const result = guarded(() => valueOperand(valueOf(operands[0]) ?? 0));
  return result === null ? BEYOND : valueOf(result);
}

/** An error ends only the step that it happens in: what takes the result may do without it. */
function guarded(calculate: () => Operand): Operand {
  try {
    return calculate();
  } catch (interruption) {
    if (!(interruption instanceof Interruption)) throw interruption;
    return interruption.value === BEYOND ? null : valueOperand(interruption.value);
  }
}

/** Takes the operands of a step away. */
function resultOf(step: FormulaStep, operands: Operand[], read: AreaReader): Operand {
  switch (step.kind) {
    case 'value':
      return valueOperand(step.value);
    case 'area': {
      const values = read(step);
      return values === null ? valueOperand({ error: '#REF!' }) : { values, isArea: true };
    }
    case 'call':
      return call(step.name, operands.splice(operands.length - step.count));
    case 'unary':
      return valueOperand(SIGNED[step.operator](toNumber(valueOf(operands.pop()))));
    case 'binary': {
      const [left, right] = operands.splice(operands.length - 2);
      return valueOperand(OPERATIONS[step.operator](valueOf(left), valueOf(right)));
    }
  }
}

/** Null for a function that is not calculated here. */
function call(name: string, inputs: readonly Operand[]): Operand {
  const choice = CHOICES.get(name);
  if (choice !== undefined) return choice(inputs);
  const calculation = FUNCTIONS.get(name);
  return calculation === undefined ? null : valueOperand(calculation(inputs));
}

/** 0 − x, so that no minus zero comes of it. */
const SIGNED: Readonly<Record<UnaryOperator, (number: number) => number>> = {
  plus: (number) => number,
  minus: (number) => 0 - number,
  percent: (number) => number / 100,
};

type Operation = (left: CellValue, right: CellValue) => CellValue;

const arithmetic =
  (operate: (left: number, right: number) => number): Operation =>
  (left, right) =>
    cleanNumber(operate(toNumber(left), toNumber(right)));

const comparison =
  (holds: (order: number) => boolean): Operation =>
  (left, right) =>
    holds(compareValues(left, right));

const OPERATIONS: Readonly<Record<BinaryOperator, Operation>> = {
  '+': arithmetic((left, right) => left + right),
  '-': arithmetic((left, right) => left - right),
  '*': arithmetic((left, right) => left * right),
  '/': arithmetic(divide),
  '^': arithmetic((left, right) => left ** right),
  '&': joined,
  '=': comparison((order) => order === 0),
  '<>': comparison((order) => order !== 0),
  '<': comparison((order) => order < 0),
  '>': comparison((order) => order > 0),
  '<=': comparison((order) => order <= 0),
  '>=': comparison((order) => order >= 0),
};

function divide(left: number, right: number): number {
  if (right === 0) throw errorValue('#DIV/0!');
  return left / right;
}
