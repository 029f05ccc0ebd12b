import { maybeArea, type CellValue } from '../model';
import type { Expression, Operator } from './expression';
import { tokenise, type Token } from './tokens';

/** Binary operators by how loosely they bind, the loosest first; each group from left to right. */
const LEVELS: readonly (readonly Operator[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** A formula, with or without its “=”, as a tree; null where it is beyond what is calculated here. */
export function parseFormula(formula: string): Expression | null {
  const tokens = tokenise(formula);
  if (tokens === null) return null;
  const reader = createReader(tokens);
  const expression = readLevel(reader, 0);
  return expression !== null && reader.peek() === undefined ? expression : null;
}

interface Reader {
  readonly peek: () => Token | undefined;
  readonly take: () => Token | undefined;
  /** Takes the sign if it comes next. */
  readonly takes: (sign: string) => boolean;
}

function createReader(tokens: readonly Token[]): Reader {
  let next = 0;
  const peek = (): Token | undefined => tokens[next];
  const take = (): Token | undefined => tokens[next++];
  const takes = (sign: string): boolean => {
    const fits = peek()?.kind === 'sign' && peek()?.text === sign;
    if (fits) next += 1;
    return fits;
  };
  return { peek, take, takes };
}

function readLevel(reader: Reader, level: number): Expression | null {
  const operators = LEVELS[level];
  if (operators === undefined) return readSigned(reader);
  let left = readLevel(reader, level + 1);
  for (;;) {
    const operator = operators.find((each) => reader.takes(each));
    if (operator === undefined || left === null) return left;
    const right = readLevel(reader, level + 1);
    left = right && { kind: 'binary', operator, left, right };
  }
}

/** In Excel a sign binds closer than a power: -2^2 is 4. */
function readSigned(reader: Reader): Expression | null {
  for (const operator of ['-', '+'] as const) {
    if (!reader.takes(operator)) continue;
    const operand = readSigned(reader);
    return operand && { kind: 'unary', operator, operand };
  }
  let operand = readOperand(reader);
  while (operand !== null && reader.takes('%')) operand = { kind: 'unary', operator: '%', operand };
  return operand;
}

function readOperand(reader: Reader): Expression | null {
  if (reader.takes('(')) {
    const inner = readLevel(reader, 0);
    return reader.takes(')') ? inner : null;
  }
  const token = reader.take();
  if (token === undefined) return null;
  switch (token.kind) {
    case 'number':
      return value(Number(token.text));
    case 'text':
      return value(token.text.slice(1, -1).replaceAll('""', '"'));
    case 'error':
      return value({ error: token.text });
    case 'area':
      return areaOf(token.text);
    case 'name':
      return readNamed(reader, token.text.toUpperCase());
    case 'sign':
      return null;
  }
}

function value(of: CellValue): Expression {
  return { kind: 'value', value: of };
}

function areaOf(text: string): Expression | null {
  const end = text.lastIndexOf('!');
  const area = maybeArea(text.slice(end + 1));
  const sheet = end < 0 ? null : text.slice(0, end).replace(/^'|'$/g, '').replaceAll("''", "'");
  // A file that is linked to is not at hand.
  return area === null || sheet?.includes('[') ? null : { kind: 'area', sheet, area };
}

/** A function, or TRUE and FALSE; names that a workbook defines are not followed. */
function readNamed(reader: Reader, name: string): Expression | null {
  if (reader.takes('(')) {
    const inputs = readInputs(reader);
    return inputs && { kind: 'call', name, inputs };
  }
  return name === 'TRUE' || name === 'FALSE' ? value(name === 'TRUE') : null;
}

/** Inputs may be left out: IF(A1>0,,1). */
function readInputs(reader: Reader): readonly Expression[] | null {
  const inputs: Expression[] = [];
  if (reader.takes(')')) return inputs;
  for (;;) {
    const next = reader.peek();
    const isLeftOut = next?.kind === 'sign' && (next.text === ',' || next.text === ')');
    const input = isLeftOut ? value(null) : readLevel(reader, 0);
    if (input === null) return null;
    inputs.push(input);
    if (reader.takes(')')) return inputs;
    if (!reader.takes(',')) return null;
  }
}
