/** Classification codes as sheets print them: one cell or a cell for each level, number or text. */

/** The open parents at a row: the codes of the last category and section above it. */
export interface CodeContext {
  readonly category: string | null;
  readonly section: string | null;
  /** The last code itself. */
  readonly last: string | null;
}

export const NO_CONTEXT: CodeContext = { category: null, section: null, last: null };

/** A code or a part of one, bare, in brackets, or with signs between its levels: 208.05.05. */
const CODE = /^\(?(\d{1,3}(?:[.-]\d{2}){1,2}|\d{1,9})\)?$/;
/** The usual form, tried first. */
const PLAIN_CODE = /^\d{1,9}$/;
const CODE_WITH_NAME = /^\(?(\d{3}|\d{5}|\d{7})\)?[-_:、.]?([^\d].*)$/;
/** 类, 款 and 项 in one cell; the economic classification ends at 款. */
const WHOLE_LENGTHS: ReadonlySet<number> = new Set([3, 5, 7]);

/** The digits of a text that is a code or a part of one; null for anything else. */
export function digitsOf(text: string): string | null {
  return PLAIN_CODE.test(text) ? text : (CODE.exec(text)?.[1]?.replace(/[.-]/g, '') ?? null);
}

/** “2080505机关事业单位…” in one cell; null where there is no code before the name. */
export function splitCodeAndName(text: string): { readonly code: string; readonly name: string } | null {
  const [, code, name] = CODE_WITH_NAME.exec(text) ?? [];
  return code === undefined || name === undefined ? null : { code, name };
}

/**
 * The whole code of a row from its parts, one for each code column, empty where blank. Parts may repeat
 * the parents' (208|05|05), leave them to the rows above (||05), or hold the whole code in one cell.
 * Null where the parts make no code of 3, 5 or 7 digits.
 */
export function joinCode(parts: readonly string[], context: CodeContext): string | null {
  // The place of the last part says the level: 0 for 类, 1 for 款, 2 for 项.
  const level = lastFilled(parts);
  const digits = digitsOf(parts[level] ?? '');
  if (digits === null) return null;
  if (digits.length >= 3) return wholeCode(digits);
  const [category, section] = parts.map((part) => digitsOf(part) ?? '');
  if (level === 1) return extend(category === '' ? context.category : (category ?? null), digits, 3);
  if (level !== 2) return null;
  return extend(parentSection(category ?? '', section ?? '', context), digits, 5);
}

/** Whether a joined code takes its parents from the rows above. */
export function isInherited(parts: readonly string[]): boolean {
  const level = lastFilled(parts);
  const own = digitsOf(parts[level] ?? '') ?? '';
  return own.length < 3 && parts.slice(0, level).some((part) => part === '');
}

/** The parents that a row with this code leaves open for the rows below. */
export function contextAfter(code: string): CodeContext {
  return { category: code.slice(0, 3), section: code.length >= 5 ? code.slice(0, 5) : null, last: code };
}

/** The 款 of an 项 in two digits. Null where the row has another 类 than the open one, and no 款 of its own. */
function parentSection(category: string, section: string, context: CodeContext): string | null {
  if (section === '') {
    const isSameCategory = category === '' || category === context.category;
    return isSameCategory ? context.section : null;
  }
  return section.length === 5 ? section : extend(category === '' ? context.category : category, section, 3);
}

/** A cell that holds a number has lost its leading zero: 5 is 05. Null where the parent is not of the level above. */
function extend(parent: string | null, digits: string, parentLength: number): string | null {
  return parent?.length === parentLength ? parent + digits.padStart(2, '0') : null;
}

function wholeCode(digits: string): string | null {
  return WHOLE_LENGTHS.has(digits.length) ? digits : null;
}

function lastFilled(parts: readonly string[]): number {
  for (let index = parts.length - 1; index >= 0; index -= 1) if (parts[index] !== '') return index;
  return -1;
}
