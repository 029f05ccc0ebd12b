import { normaliseText } from '../text';
import { MOVED_CODES } from './moved-codes';
import { functionalCodesNamed, functionalNames } from './names';

const ITEM_DIGITS = 7;

const MOVES: ReadonlyMap<string, { readonly to: string; readonly since: number }> = new Map(
  MOVED_CODES.map(([from, to, since]) => [from, { to, since }]),
);

/** The code under which an 项 is found in the accounts of a year; null where that cannot be told. */
export type Recoded = { readonly code: string; readonly isMoved: boolean } | null;

/**
 * Finds the 项 of an older book or of a budget in the accounts of `year`. A code that their table prints stands
 * for itself; then what is known to have moved counts, then a code still in force. One that was abolished is
 * looked for by its names, in the table first, then in the year's classification, and counts only where one
 * code fits.
 * @param printed the 项 that the table of the accounts prints, by code, with their names
 */
export function recode(code: string, name: string, year: number | null, printed: ReadonlyMap<string, string>): Recoded {
  if (printed.has(code)) return { code, isMoved: false };
  const move = MOVES.get(code);
  // The first year of a new code is not everywhere the same; a table that prints it says so itself.
  if (move && (printed.has(move.to) || (year !== null && year >= move.since))) return { code: move.to, isMoved: true };
  return isInForce(code, year) ? { code, isMoved: false } : recodeByName(code, name, year, printed);
}

/** By any name that the code ever had, in the table before the classification; null where none or several fit. */
function recodeByName(code: string, name: string, year: number | null, printed: ReadonlyMap<string, string>): Recoded {
  const names = new Set([name, ...functionalNames(code).map((each) => each.name)].map(normaliseText));
  const inTable = [...printed].filter(([other, label]) => names.has(normaliseText(label)) && isNear(code, other));
  const candidates =
    inTable.length > 0
      ? inTable.map(([other]) => other)
      : [...names].flatMap(functionalCodesNamed).filter((other) => isNear(code, other) && isInForce(other, year));
  const [only, second] = [...new Set(candidates)];
  return only !== undefined && second === undefined ? { code: only, isMoved: true } : null;
}

/** By its name alone an 项 is only looked for inside its 类. */
function isNear(code: string, other: string): boolean {
  return other.length === ITEM_DIGITS && other.startsWith(code.slice(0, 3));
}

/** The list of codes is open: one that it does not have is in force unless its 款 is known to have ended. */
function isInForce(code: string, year: number | null): boolean {
  const own = functionalNames(code);
  const names = own.length > 0 ? own : functionalNames(code.slice(0, -2));
  if (names.length === 0 || year === null) return true;
  return names.some(({ from, to }) => (from === null || from <= year) && (to === null || year <= to));
}
