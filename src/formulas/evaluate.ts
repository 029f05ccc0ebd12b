import { type Area, type CellValue } from '../model';
import type { AreaReference, Expression, Operator } from './expression';
import { FUNCTIONS, type Input } from './functions';
import { BEYOND, errorValue, Interruption } from './interruption';
import { cleanNumber, compareValues, toNumber, toText } from './values';

/** The values of an area, row by row; null where there is no such sheet. May throw an Interruption. */
export type AreaReader = (sheet: string | null, area: Area) => readonly CellValue[] | null;

/** The value of a formula, error values among them; null where it is beyond what is calculated here. */
export function evaluate(expression: Expression, read: AreaReader): CellValue {
  try {
    return valueOf(expression, read) ?? 0;
  } catch (interruption) {
    if (interruption instanceof Interruption) return interruption.value;
    throw interruption;
  }
}

function valueOf(expression: Expression, read: AreaReader): CellValue {
  switch (expression.kind) {
    case 'value':
      return expression.value;
    case 'area':
      return singleValue(expression, read);
    case 'call':
      return call(expression.name, expression.inputs, read);
    case 'unary': {
      const number = toNumber(valueOf(expression.operand, read));
      return expression.operator === '%' ? number / 100 : cleanNumber(expression.operator === '-' ? -number : number);
    }
    case 'binary':
      return OPERATIONS[expression.operator](valueOf(expression.left, read), valueOf(expression.right, read));
  }
}

function cellsOf({ sheet, area }: AreaReference, read: AreaReader): readonly CellValue[] {
  const cells = read(sheet, area);
  if (cells === null) throw new Interruption({ error: '#REF!' });
  return cells;
}

function singleValue(reference: AreaReference, read: AreaReader): CellValue {
  const cells = cellsOf(reference, read);
  // Which one of several is meant would depend on where the formula stands.
  if (cells.length !== 1) throw new Interruption(BEYOND);
  return cells[0] ?? null;
}

function call(name: string, expressions: readonly Expression[], read: AreaReader): CellValue {
  const calculation = FUNCTIONS.get(name);
  if (calculation === undefined) throw new Interruption(BEYOND);
  return calculation(
    expressions.map((expression): Input => ({
      value: () => valueOf(expression, read),
      cells: () => (expression.kind === 'area' ? cellsOf(expression, read) : null),
    })),
  );
}

type Operation = (left: CellValue, right: CellValue) => CellValue;

const arithmetic =
  (operate: (left: number, right: number) => number): Operation =>
  (left, right) =>
    cleanNumber(operate(toNumber(left), toNumber(right)));

const comparison =
  (holds: (order: number) => boolean): Operation =>
  (left, right) =>
    holds(compareValues(left, right));

const OPERATIONS: Readonly<Record<Operator, Operation>> = {
  '+': arithmetic((left, right) => left + right),
  '-': arithmetic((left, right) => left - right),
  '*': arithmetic((left, right) => left * right),
  '/': arithmetic(divide),
  '^': arithmetic((left, right) => left ** right),
  '&': (left, right) => toText(left) + toText(right),
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
