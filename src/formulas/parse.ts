import { maybeArea, type CellValue } from '../model';
import type { BinaryOperator, Formula, FormulaStep, UnaryOperator } from './formula';
import { tokeniseFormula, type FormulaToken } from './tokens';

/** How closely binary operators bind, those of one strength from left to right. */
const STRENGTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '=': 1,
    '<>': 1,
    '<': 1,
    '>': 1,
    '<=': 1,
    '>=': 1,
    '&': 2,
    '+': 3,
    '-': 3,
    '*': 4,
    '/': 4,
    '^': 5,
  } satisfies Record<BinaryOperator, number>),
);
/** In Excel a sign binds closer than a power: -2^2 is 4. */
const SIGN_STRENGTH = 6;
const SIGNS: ReadonlyMap<string, UnaryOperator> = new Map([
  ['+', 'plus'],
  ['-', 'minus'],
]);

/** An operator whose right operand has not ended, or a bracket that is open, with the name of its call. */
type Waiting =
  | { readonly kind: 'operator'; readonly step: FormulaStep; readonly strength: number }
  | { readonly kind: 'bracket'; readonly name: string | null; readonly inputs: number };

/** A formula half read. */
interface Reading {
  readonly steps: FormulaStep[];
  readonly waiting: Waiting[];
  wantsOperand: boolean;
}

/** A formula, with or without its “=”, step by step; null where it is beyond what is calculated here. */
export function parseFormula(formula: string): Formula | null {
  const tokens = tokeniseFormula(formula);
  if (tokens === null) return null;
  const reading: Reading = { steps: [], waiting: [], wantsOperand: true };
  const fits = tokens.every((token) =>
    reading.wantsOperand ? readOperand(reading, token) : readOperator(reading, token.text),
  );
  if (!fits || reading.wantsOperand) return null;
  release(reading, 0);
  return reading.waiting.length === 0 ? reading.steps : null;
}

/** Reads on where an operand may begin; false where this is none. */
function readOperand(reading: Reading, { kind, text }: FormulaToken): boolean {
  switch (kind) {
    case 'number':
      return take(reading, value(Number(text)));
    case 'text':
      return take(reading, value(text.slice(1, -1).replaceAll('""', '"')));
    case 'error':
      return take(reading, value({ error: text }));
    case 'area':
      return take(reading, areaOf(text));
    case 'name':
      return take(reading, truthOf(text.toUpperCase()));
    case 'call':
      return wait(reading, { kind: 'bracket', name: text.slice(0, -1).trimEnd().toUpperCase(), inputs: 0 });
    case 'sign':
      return readSign(reading, text);
  }
}

function readSign(reading: Reading, sign: string): boolean {
  if (sign === '(') return wait(reading, { kind: 'bracket', name: null, inputs: 0 });
  const operator = SIGNS.get(sign);
  if (operator === undefined) return readLeftOut(reading, sign);
  return wait(reading, { kind: 'operator', step: { kind: 'unary', operator }, strength: SIGN_STRENGTH });
}

/** Inputs may be left out: IF(A1>0,,1); a call without any, such as TODAY(), leaves its only one out. */
function readLeftOut(reading: Reading, sign: string): boolean {
  const bracket = reading.waiting.at(-1);
  if (bracket?.kind !== 'bracket' || bracket.name === null) return false;
  return take(reading, value(null)) && readOperator(reading, sign);
}

/** Reads on behind an operand; false where nothing of the kind may follow. */
function readOperator(reading: Reading, sign: string): boolean {
  if (sign === '%') return take(reading, { kind: 'unary', operator: 'percent' });
  if (sign === ',' || sign === ')') return endInput(reading, sign);
  const strength = STRENGTHS.get(sign);
  if (strength === undefined || !isBinary(sign)) return false;
  release(reading, strength);
  return wait(reading, { kind: 'operator', step: { kind: 'binary', operator: sign }, strength });
}

/** A comma goes on with the call that is open; a bracket closes it, or closes a plain pair of brackets. */
function endInput(reading: Reading, sign: ',' | ')'): boolean {
  release(reading, 0);
  const bracket = reading.waiting.pop();
  if (bracket?.kind !== 'bracket') return false;
  const { name, inputs } = bracket;
  if (sign === ',') return name !== null && wait(reading, { ...bracket, inputs: inputs + 1 });
  return name === null || take(reading, { kind: 'call', name, count: inputs + 1 });
}

/** Puts a step down, behind which an operator is to follow; false where there was none to put. */
function take(reading: Reading, step: FormulaStep | null): boolean {
  if (step === null) return false;
  reading.steps.push(step);
  reading.wantsOperand = false;
  return true;
}

/** Keeps something open until its right side is read. */
function wait(reading: Reading, waiting: Waiting): true {
  reading.waiting.push(waiting);
  reading.wantsOperand = true;
  return true;
}

/** The operators that bind at least so closely have had their right operand. */
function release({ steps, waiting }: Reading, strength: number): void {
  for (let last = waiting.at(-1); last?.kind === 'operator' && last.strength >= strength; last = waiting.at(-1)) {
    steps.push(last.step);
    waiting.pop();
  }
}

function isBinary(sign: string): sign is BinaryOperator {
  return STRENGTHS.has(sign);
}

function value(of: CellValue): FormulaStep {
  return { kind: 'value', value: of };
}

/** Names that a workbook defines are not followed. */
function truthOf(name: string): FormulaStep | null {
  return name === 'TRUE' || name === 'FALSE' ? value(name === 'TRUE') : null;
}

/** An area by any two of its corners. */
function areaOf(text: string): FormulaStep | null {
  const end = text.lastIndexOf('!');
  const area = maybeArea(text.slice(end + 1));
  const sheet = end < 0 ? null : text.slice(0, end).replace(/^'|'$/g, '').replaceAll("''", "'");
  // A file that is linked to is not at hand.
  if (area === null || sheet?.includes('[')) return null;
  const [top, bottom] = [Math.min(area.top, area.bottom), Math.max(area.top, area.bottom)];
  const [left, right] = [Math.min(area.left, area.right), Math.max(area.left, area.right)];
  return { kind: 'area', sheet, area: { top, left, bottom, right } };
}
