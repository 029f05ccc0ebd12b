import { isCellError, type CellValue } from '../model';
import { BEYOND, errorValue, Interruption } from './interruption';
import { cleanNumber, toBoolean, toNumber } from './values';

/** What stands between two commas of a call, calculated only when it is asked for. */
export interface Input {
  /** One value; an area of more than one cell has none. @throws Interruption */
  readonly value: () => CellValue;
  /** The cells of an area; null where it is no area. */
  readonly cells: () => readonly CellValue[] | null;
}

type Calculation = (inputs: readonly Input[]) => CellValue;

/** The functions that 决算 workbooks use; any other leaves its cell without a result. */
export const FUNCTIONS: ReadonlyMap<string, Calculation> = new Map<string, Calculation>([
  ['SUM', (inputs) => cleanNumber(sum(numbersOf(inputs)))],
  ['AVERAGE', average],
  ['COUNT', (inputs) => numbersOf(inputs).length],
  ['MAX', (inputs) => extreme(numbersOf(inputs), Math.max)],
  ['MIN', (inputs) => extreme(numbersOf(inputs), Math.min)],
  ['ABS', (inputs) => Math.abs(numberAt(inputs, 0))],
  ['INT', (inputs) => Math.floor(numberAt(inputs, 0))],
  ['ROUND', rounding(Math.round)],
  ['ROUNDUP', rounding(Math.ceil)],
  ['ROUNDDOWN', rounding(Math.floor)],
  ['IF', choose],
  ['IFERROR', (inputs) => orElse(inputs)],
  ['AND', (inputs) => truths(inputs).every(Boolean)],
  ['OR', (inputs) => truths(inputs).some(Boolean)],
  ['NOT', (inputs) => !toBoolean(valueAt(inputs, 0))],
]);

function valueAt(inputs: readonly Input[], index: number): CellValue {
  const input = inputs[index];
  if (input === undefined) throw new Interruption(BEYOND);
  return input.value();
}

function numberAt(inputs: readonly Input[], index: number): number {
  return toNumber(valueAt(inputs, index));
}

/** Written numbers are read as numbers; in areas only cells that hold a number count. */
function numbersOf(inputs: readonly Input[]): readonly number[] {
  return inputs.flatMap((input) => {
    const cells = input.cells();
    if (cells === null) return [toNumber(input.value())];
    return cells.filter(isNumber);
  });
}

function isNumber(value: CellValue): value is number {
  if (isCellError(value)) throw new Interruption(value);
  return typeof value === 'number';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Of no number at all it is 0. */
function extreme([first = 0, ...others]: readonly number[], pick: (a: number, b: number) => number): number {
  return others.reduce((a, b) => pick(a, b), first);
}

function average(inputs: readonly Input[]): number {
  const numbers = numbersOf(inputs);
  if (numbers.length === 0) throw errorValue('#DIV/0!');
  return cleanNumber(sum(numbers) / numbers.length);
}

/** Away from zero and back, as Excel rounds: the sign is put aside. */
function rounding(round: (number: number) => number): Calculation {
  return (inputs) => {
    const [number, digits] = [numberAt(inputs, 0), inputs.length > 1 ? numberAt(inputs, 1) : 0];
    const scale = 10 ** Math.trunc(digits);
    return cleanNumber((Math.sign(number) * round(cleanNumber(Math.abs(number) * scale))) / scale);
  };
}

/** Only the branch that is taken is calculated. */
function choose(inputs: readonly Input[]): CellValue {
  if (toBoolean(valueAt(inputs, 0))) return valueAt(inputs, 1) ?? 0;
  return inputs.length > 2 ? (valueAt(inputs, 2) ?? 0) : false;
}

function orElse(inputs: readonly Input[]): CellValue {
  try {
    const value = valueAt(inputs, 0);
    return isCellError(value) ? valueAt(inputs, 1) : value;
  } catch (interruption) {
    if (!(interruption instanceof Interruption) || interruption.value === BEYOND) throw interruption;
    return valueAt(inputs, 1);
  }
}

function truths(inputs: readonly Input[]): readonly boolean[] {
  return inputs.flatMap((input) => {
    const cells = input.cells();
    if (cells === null) return [toBoolean(input.value())];
    return cells.filter((cell) => cell !== null && typeof cell !== 'string').map(toBoolean);
  });
}
