import { CATEGORIES } from './categories';
import { maybeNameIn } from './dated-name';
import { ECONOMIC_NAMES } from './economic-names';
import { FUNCTIONAL_NAMES } from './functional-names';

const FUNCTIONAL = [...CATEGORIES, ...FUNCTIONAL_NAMES];

/** The name of a functional code in a year. @throws RangeError for a code that year does not know. */
export function functionalName(code: string, year: number): string {
  return known(maybeNameIn(FUNCTIONAL, code, year), code, year);
}

/** The name of an economic code in a year. @throws RangeError for a code that year does not know. */
export function economicName(code: string, year: number): string {
  return known(maybeNameIn(ECONOMIC_NAMES, code, year), code, year);
}

/** Whether a 项 and both its parents exist in a year. */
export function hasItem(code: string, year: number): boolean {
  return [code, code.slice(0, 5), code.slice(0, 3)].every((part) => maybeNameIn(FUNCTIONAL, part, year) !== null);
}

export function hasEconomicCode(code: string, year: number): boolean {
  return maybeNameIn(ECONOMIC_NAMES, code, year) !== null;
}

/** All economic codes of a year, 类 before their 款. */
export function economicCodesIn(year: number): readonly string[] {
  const codes = ECONOMIC_NAMES.map(({ code }) => code).filter((code) => hasEconomicCode(code, year));
  return [...new Set(codes)].sort();
}

function known(name: string | null, code: string, year: number): string {
  if (name === null) throw new RangeError(`no code ${code} in ${year}`);
  return name;
}
