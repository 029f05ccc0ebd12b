import {
  problemAt,
  type CustomFormula,
  type FormulaProblem,
  type Item,
  type Name,
  type Path,
  type RelationSign,
  type FormulaSide,
} from './syntax';
import { HINTS, CUSTOM_RULE_TEXTS, WANTED } from './texts';
import { tokeniseRule, type RuleToken, type TokenKind } from './tokens';

/** The formula as a tree, or the first thing that is wrong with it. */
export type ParsedFormula = { readonly formula: CustomFormula } | { readonly problem: FormulaProblem };

/** Longer texts are no formula that anybody could read. */
const MOST_CHARACTERS = 2000;

/** Where the parser stands. The first problem ends the reading: what follows it would only be guessed. */
interface Reader {
  readonly text: string;
  readonly tokens: readonly RuleToken[];
  position: number;
  problem: FormulaProblem | null;
}

/** Reads a formula by its grammar alone; which tables and rows there are is no question here. Never throws. */
export function parseCustomFormula(text: string): ParsedFormula {
  if (text.length > MOST_CHARACTERS) {
    const at = { start: MOST_CHARACTERS, length: text.length - MOST_CHARACTERS };
    return { problem: problemAt(text, at, CUSTOM_RULE_TEXTS.tooLong(MOST_CHARACTERS)) };
  }
  const reader: Reader = { text, tokens: tokeniseRule(text), position: 0, problem: null };
  const formula = readFormula(reader);
  return formula
    ? { formula }
    : { problem: reader.problem ?? problemAt(text, { start: 0, length: text.length }, CUSTOM_RULE_TEXTS.nothing) };
}

/** side relation side, and nothing behind. Null with a problem noted; null without one where both sides are 0. */
function readFormula(reader: Reader): CustomFormula | null {
  const left = readSide(reader);
  const sign = left && expect(reader, 'relation', WANTED.relation);
  const right = sign && readSide(reader);
  if (!left || !sign || !right || !expect(reader, 'end', WANTED.end)) return null;
  return left.length + right.length > 0 ? { left, relation: relationOf(sign), right } : null;
}

/** Any of the ways in which the signs are typed, full width and “≤” among them. */
function relationOf({ text }: RuleToken): RelationSign {
  if (/[<＜≤≦]/.test(text)) return '<=';
  return /[>＞≥≧]/.test(text) ? '>=' : '=';
}

/**
 * A plain 0 is the empty side; any other number is refused, as formulas compare cells only. At least one item
 * otherwise.
 */
function readSide(reader: Reader): FormulaSide | null {
  const number = takeNumber(reader);
  if (number !== null)
    return /^[0０]$/.test(number.text) ? [] : refuse(reader, number, CUSTOM_RULE_TEXTS.number(number.text));
  const items: Item[] = [];
  for (let sign = takeSign(reader) ?? 1; ;) {
    const item = readItem(reader, sign);
    if (!item) return null;
    items.push(item);
    const next = takeSign(reader);
    if (next === null) return items;
    sign = next;
  }
}

/** A number where a table's name is wanted, with its decimals. */
function takeNumber(reader: Reader): Name | null {
  const from = reader.position;
  const digits = takeDigits(reader);
  if (digits === null) return null;
  if (peek(reader).kind === 'bang') {
    reader.position = from;
    return null;
  }
  const decimals = take(reader, 'dot') ? takeDigits(reader) : null;
  const end = decimals ?? digits;
  const at = { start: digits.at.start, length: end.at.start + end.at.length - digits.at.start };
  return { text: reader.text.slice(at.start, at.start + at.length), at };
}

/** A word of digits alone: a number, or a table's number such as 01 where a “!” follows. */
function takeDigits(reader: Reader): RuleToken | null {
  return /^[\d０-９]+$/.test(peek(reader).text) ? take(reader, 'word') : null;
}

/** Null where no sign stands; the reader is then at the end of the side. */
function takeSign(reader: Reader): 1 | -1 | null {
  if (take(reader, 'plus')) return 1;
  return take(reader, 'minus') ? -1 : null;
}

/** A path, or 合计(…) around one. A number in the midst of a side is refused by its own sentence. */
function readItem(reader: Reader, sign: 1 | -1): Item | null {
  const number = takeNumber(reader);
  if (number) return refuse(reader, number, CUSTOM_RULE_TEXTS.number(number.text));
  if (!take(reader, 'sum')) {
    const path = readPath(reader, WANTED.item, WANTED.row);
    return path && { ...path, sign, isSum: false };
  }
  const path = expect(reader, 'open', WANTED.open) && readPath(reader, WANTED.table, WANTED.level);
  return path && expect(reader, 'close', WANTED.close) && { ...path, sign, isSum: true };
}

/** Table ! row, and the column where a dot follows; null with the problem noted. */
function readPath(reader: Reader, first: string, second: string): Path | null {
  const table = readName(reader, first);
  const row = table && expect(reader, 'bang', WANTED.bang) && readName(reader, second);
  if (!table || !row) return null;
  if (!take(reader, 'dot')) return { table, row, column: null };
  const column = readName(reader, WANTED.column);
  return column && { table, row, column };
}

/** A pair of brackets with nothing inside is no name. */
function readName(reader: Reader, wanted: string): Name | null {
  const token = peek(reader);
  return token.text === '' ? complain(reader, wanted) : expect(reader, 'word', wanted);
}

/** Behind the last token there is another end, however often it is asked for. */
function peek(reader: Reader): RuleToken {
  return reader.tokens[reader.position] ?? { kind: 'end', text: '', at: { start: reader.text.length, length: 0 } };
}

/** Null, and no step, where the token is of another kind. */
function take(reader: Reader, kind: TokenKind): RuleToken | null {
  const token = peek(reader);
  if (token.kind !== kind) return null;
  reader.position += 1;
  return token;
}

/** As `take`, but its absence is the problem of the formula. */
function expect(reader: Reader, kind: TokenKind, wanted: string): RuleToken | null {
  return take(reader, kind) ?? complain(reader, wanted);
}

/** What stands here and what should, with a hint where people often mean something else by it. */
function complain(reader: Reader, wanted: string): null {
  const token = peek(reader);
  const written = reader.text.slice(token.at.start, token.at.start + token.at.length);
  return refuse(
    reader,
    token,
    CUSTOM_RULE_TEXTS.expected(CUSTOM_RULE_TEXTS.found(written), wanted, hintFor(token, wanted)),
  );
}

/** Always null, so that a reader can end with it. */
function refuse(reader: Reader, { at }: Pick<RuleToken, 'at'>, what: string): null {
  reader.problem = problemAt(reader.text, at, what);
  return null;
}

/** What people often mean by something that stands in the wrong place. */
const HINTS_BY_SIGN: readonly (readonly [sign: RegExp, hint: string])[] = [
  [/^[×÷*＊/／]$/, HINTS.noProduct],
  [/^[[\]［］【】]$/, HINTS.unclosed],
  [/^[≠<＜>＞]$/, HINTS.noStrict],
];

/** Empty where nothing is known of the slip. Two words side by side are mostly one name with a space. */
function hintFor({ kind, text }: RuleToken, wanted: string): string {
  const hint = HINTS_BY_SIGN.find(([sign]) => sign.test(text))?.[1];
  if (hint !== undefined) return hint;
  if (kind === 'open' && wanted === WANTED.item) return HINTS.noBrackets;
  if (kind === 'relation' && wanted === WANTED.end) return HINTS.twice;
  return kind === 'word' && (wanted === WANTED.relation || wanted === WANTED.end) ? HINTS.space : '';
}
