/** The words of a formula, in the notation that workbook files keep (en-US, A1). */
export interface FormulaToken {
  readonly kind: TokenKind;
  readonly text: string;
}

type TokenKind = 'number' | 'text' | 'error' | 'area' | 'call' | 'name' | 'sign';

/** Letters of sheet names that need no quotes; a name in quotes writes a quote twice. */
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;

/** In the order in which they are tried: A1 is a cell before it is a name, 1E5 a number. */
const PATTERNS: readonly (readonly [TokenKind | 'space', RegExp])[] = [
  ['space', /[\s]+/uy],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ['text', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)/uy],
  ['area', new RegExp(`(?:${SHEET})?${CELL}(?::${CELL})?(?![\\p{L}\\p{N}_.(!:])`, 'uy')],
  ['call', /[\p{L}_][\p{L}\p{N}_.]*\s*\(/uy],
  ['name', /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ['sign', /<>|<=|>=|[-+*/^&=<>%(),]/uy],
];

/** Null where a sign stands in it that these words do not have: links to other files, arrays, named sheets in a row. */
export function tokeniseFormula(formula: string): readonly FormulaToken[] | null {
  const tokens: FormulaToken[] = [];
  for (let at = formula.startsWith('=') ? 1 : 0; at < formula.length;) {
    const found = tokenAt(formula, at);
    if (found === null) return null;
    at += found.text.length;
    if (found.kind !== 'space') tokens.push({ kind: found.kind, text: found.text });
  }
  return tokens;
}

/** The first pattern that fits at a place; white space is a kind of its own. */
function tokenAt(formula: string, at: number): { kind: TokenKind | 'space'; text: string } | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return null;
}
