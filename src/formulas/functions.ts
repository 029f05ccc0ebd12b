import { isCellError, type CellValue } from '../model';
import { errorValue, Interruption } from './interruption';
import { givenBy, valueOf, valueOperand, type Operand } from './operand';
import { cleanNumber, maybeNumber, asShown, toBoolean, toNumber } from './values';

/** A function that gives a value. */
type Calculation = (inputs: readonly Operand[]) => CellValue;
/** A function that gives one of its inputs back, as cells where it was given cells. */
type Choice = (inputs: readonly Operand[]) => Operand;

/** The functions that 决算 workbooks use; any other leaves its cell without a result. */
export const FUNCTIONS: ReadonlyMap<string, Calculation> = new Map<string, Calculation>([
  ['SUM', (inputs) => cleanNumber(sum(numbersOf(inputs)))],
  ['AVERAGE', average],
  ['COUNT', count],
  ['MAX', (inputs) => extreme(numbersOf(inputs), Math.max)],
  ['MIN', (inputs) => extreme(numbersOf(inputs), Math.min)],
  ['ABS', (inputs) => Math.abs(numberAt(inputs, 0))],
  ['INT', (inputs) => Math.floor(numberAt(inputs, 0))],
  ['ROUND', rounding(Math.round)],
  ['ROUNDUP', rounding(Math.ceil)],
  ['ROUNDDOWN', rounding(Math.floor)],
  ['IFERROR', orElse],
  ['AND', (inputs) => truthsOf(inputs).every(Boolean)],
  ['OR', (inputs) => truthsOf(inputs).some(Boolean)],
  ['NOT', (inputs) => !toBoolean(valueOf(inputs[0]))],
]);

/** What hands on one of its inputs as it is, cells as cells. */
export const CHOICES: ReadonlyMap<string, Choice> = new Map<string, Choice>([['IF', choose]]);

function numberAt(inputs: readonly Operand[], index: number): number {
  return toNumber(valueOf(inputs[index]));
}

/** Written numbers are read as numbers; in areas only cells that hold a number count. */
function numbersOf(inputs: readonly Operand[]): readonly number[] {
  return inputs.map(givenBy).flatMap(({ values, isArea }) => (isArea ? values.filter(isNumber) : values.map(toNumber)));
}

function isNumber(value: CellValue): value is number {
  if (isCellError(value)) throw new Interruption(value);
  return typeof value === 'number';
}

/** Added up with what each step loses (Neumaier's sum): the order of the numbers makes no difference. */
function sum(numbers: readonly number[]): number {
  let [total, lost] = [0, 0];
  for (const number of numbers) {
    const next = total + number;
    lost += Math.abs(total) >= Math.abs(number) ? total - next + number : number - next + total;
    total = next;
  }
  return total + lost;
}

/** Errors and texts are not counted, nor are they in the way; a number that is written in the formula counts. */
function count(inputs: readonly Operand[]): number {
  const counted = inputs
    .map(givenBy)
    .flatMap(({ values, isArea }) =>
      values.filter((value) => typeof value === 'number' || (!isArea && isWritten(value))),
    );
  return counted.length;
}

/** A formula names it as a number; what is left out counts as 0. */
function isWritten(value: CellValue): boolean {
  return typeof value === 'string' ? maybeNumber(value) !== null : !isCellError(value);
}

/** Of no number at all it is 0. */
function extreme([first = 0, ...others]: readonly number[], pick: (a: number, b: number) => number): number {
  return others.reduce((a, b) => pick(a, b), first);
}

function average(inputs: readonly Operand[]): number {
  const numbers = numbersOf(inputs);
  if (numbers.length === 0) throw errorValue('#DIV/0!');
  return cleanNumber(sum(numbers) / numbers.length);
}

/** Away from zero and back, as Excel rounds: the sign is put aside. */
function rounding(round: (number: number) => number): Calculation {
  return (inputs) => {
    const [number, digits] = [numberAt(inputs, 0), inputs.length > 1 ? numberAt(inputs, 1) : 0];
    const scale = 10 ** Math.trunc(digits);
    return cleanNumber((Math.sign(number) * round(asShown(Math.abs(number) * scale))) / scale);
  };
}

/** The input that is not chosen may be an error or unknown: it is never looked at. */
function choose([condition, whenTrue, whenFalse = valueOperand(false)]: readonly Operand[]): Operand {
  return (toBoolean(valueOf(condition)) ? whenTrue : whenFalse) ?? null;
}

/** Only errors give way to the second input; what is unknown stays unknown. */
function orElse(inputs: readonly Operand[]): CellValue {
  const value = valueOf(inputs[0]);
  return isCellError(value) ? valueOf(inputs[1]) : value;
}

/** Texts and blanks in cells are passed over; of nothing else there is neither true nor false. */
function truthsOf(inputs: readonly Operand[]): readonly boolean[] {
  const truths = inputs
    .map(givenBy)
    .flatMap(({ values, isArea }) => values.filter((value) => !isArea || (value !== null && typeof value !== 'string')))
    .map(toBoolean);
  if (truths.length === 0) throw errorValue('#VALUE!');
  return truths;
}
