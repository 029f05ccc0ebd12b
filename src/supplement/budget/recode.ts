import { functionalCodesNamed, functionalNames, normaliseText } from '../../standards';

const ITEM_DIGITS = 7;

/** The code under which a budget line is found in the accounts of a year; null where that cannot be told. */
export type Recoded = { readonly code: string; readonly isMoved: boolean } | null;

/**
 * A code that the table prints, or that is still in force, stands for itself. One that was abolished is looked
 * for by its name: in the table first, then in the year's classification, and counts only where one code fits.
 * @param printed the 项 that the table of the accounts prints, by code, with their names
 */
export function recode(code: string, name: string, year: number | null, printed: ReadonlyMap<string, string>): Recoded {
  if (printed.has(code) || isInForce(code, year)) return { code, isMoved: false };
  const names = new Set([name, ...functionalNames(code).map((each) => each.name)].map(normaliseText));
  const inTable = [...printed].filter(([other, label]) => names.has(normaliseText(label)) && isNear(code, other));
  const candidates =
    inTable.length > 0
      ? inTable.map(([other]) => other)
      : [...names].flatMap(functionalCodesNamed).filter((other) => isNear(code, other) && isInForce(other, year));
  const [only, second] = [...new Set(candidates)];
  return only !== undefined && second === undefined ? { code: only, isMoved: true } : null;
}

/** Recoding moves a 款 or 项 inside its 类. */
function isNear(code: string, other: string): boolean {
  return other.length === ITEM_DIGITS && other.startsWith(code.slice(0, 3));
}

function isInForce(code: string, year: number | null): boolean {
  const names = functionalNames(code);
  return names.some(
    ({ from, to }) => year === null || ((from === null || from <= year) && (to === null || year <= to)),
  );
}
