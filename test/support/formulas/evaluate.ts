/**
 * A spreadsheet small enough to be right at sight: numbers, text, sums over areas, and the few functions that
 * our sheets use, with Excel's ways (SUM passes over text in cells, a missing cell is empty).
 */
export type Value = number | string | null;

/** The value of a cell; `sheet` is null for the sheet that the formula stands on. */
export type ReadCell = (sheet: string | null, a1: string) => Value;

const TOKEN =
  /\s*('(?:[^']|'')+'!|"(?:[^"]|"")*"|\$?[A-Z]{1,3}\$?\d+(?![A-Z(])|[A-Z]+(?=\()|\d+(?:\.\d+)?|<=|[-+*/(),:])/y;

/** @throws Error where the formula is not understood, or would give an error value */
export function evaluate(formula: string, read: ReadCell): Value {
  const tokens = tokensOf(formula.replace(/^=/, ''));
  let at = 0;
  const peek = (): string => tokens[at] ?? '';
  const take = (expected?: string): string => {
    const token = tokens[at] ?? '';
    if (expected !== undefined && token !== expected) throw new Error(`expected ${expected}, got ${token}: ${formula}`);
    at += 1;
    return token;
  };

  function comparison(): Value[] {
    const left = sum();
    if (peek() !== '<=') return left;
    take();
    return [number(left) <= number(sum()) ? 1 : 0];
  }
  function sum(): Value[] {
    let left = product();
    while (peek() === '+' || peek() === '-') {
      const sign = take() === '+' ? 1 : -1;
      left = [number(left) + sign * number(product())];
    }
    return left;
  }
  function product(): Value[] {
    let left = factor();
    while (peek() === '*' || peek() === '/') {
      const isTimes = take() === '*';
      const right = number(factor());
      left = [isTimes ? number(left) * right : number(left) / right];
    }
    return left;
  }
  function factor(): Value[] {
    const token = take();
    if (token === '-') return [-number(factor())];
    if (token === '(') return close(comparison());
    if (token.startsWith('"')) return [token.slice(1, -1).replace(/""/g, '"')];
    if (/^\d/.test(token)) return [Number(token)];
    if (peek() === '(') return [call(token)];
    const isOther = token.endsWith('!');
    return area(isOther ? token.slice(1, -2).replace(/''/g, "'") : null, isOther ? take() : token);
  }
  function area(sheet: string | null, from: string): Value[] {
    if (peek() !== ':') return [read(sheet, from)];
    take();
    return cellsBetween(from, take()).map((a1) => read(sheet, a1));
  }
  function close(values: Value[]): Value[] {
    take(')');
    return values;
  }
  function call(name: string): Value {
    take('(');
    const given = [comparison()];
    while (peek() === ',') {
      take();
      given.push(comparison());
    }
    take(')');
    const run = FUNCTIONS[name];
    if (!run) throw new Error(`no function ${name}`);
    if (given.length > 255) throw new Error(`too many arguments: ${given.length}`);
    return run(given);
  }

  if (formula.length > 8192) throw new Error(`too long: ${formula.length}`);
  const [value = null] = comparison();
  if (at < tokens.length) throw new Error(`left over: ${tokens.slice(at).join('')}`);
  return value;
}

const FUNCTIONS: Readonly<Record<string, (given: readonly Value[][]) => Value>> = {
  SUM: (given) => given.flat().reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0),
  ROUND: ([value = [], places = []]) => roundTo(number(value), number(places)),
  ABS: ([value = []]) => Math.abs(number(value)),
  IF: ([test = [], yes = [], no = []]) => (number(test) === 0 ? no : yes)[0] ?? null,
  VALUE: ([value = []]) => number([Number(text(value))]),
  TRIM: ([value = []]) => text(value).trim(),
  SUBSTITUTE: ([value = [], old = [], by = []]) => text(value).split(text(old)).join(text(by)),
};

/** Half away from zero at 15 significant digits, as spreadsheets do. */
function roundTo(value: number, places: number): number {
  const scaled = Math.round(Number((Math.abs(value) * 10 ** places).toPrecision(15)));
  const rounded = Number((scaled / 10 ** places).toPrecision(15));
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

function number([value = null]: readonly Value[]): number {
  if (value === null) return 0;
  if (typeof value !== 'number' || Number.isNaN(value)) throw new Error(`#VALUE! ${String(value)}`);
  return value;
}

function text([value = null]: readonly Value[]): string {
  return value === null ? '' : String(value);
}

function tokensOf(formula: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const from = TOKEN.lastIndex;
    const token = TOKEN.exec(formula)?.[1];
    if (token === undefined) throw new Error(`cannot read “${formula.slice(from, from + 20)}”`);
    tokens.push(token);
  }
  return tokens;
}

function cellsBetween(from: string, to: string): readonly string[] {
  const [left, top] = parts(from);
  const [right, bottom] = parts(to);
  const found: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) found.push(`${letters(column)}${row}`);
  }
  return found;
}

function parts(a1: string): readonly [column: number, row: number] {
  const [, name = '', row = ''] = /^\$?([A-Z]+)\$?(\d+)$/.exec(a1) ?? [];
  return [[...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0), Number(row)];
}

function letters(column: number): string {
  return column === 0 ? '' : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
}
