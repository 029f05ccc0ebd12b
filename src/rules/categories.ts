import { edition, functionalName } from '../standards';

/** The widest set of functional categories that the public tables have printed: 26 since 2020. */
const WIDEST = edition('national-2020');

/** The functional categories in table order; the rules that stand once a category are numbered by it. */
export const FUNCTIONAL_CATEGORIES: readonly { readonly code: string; readonly name: string }[] = WIDEST.categories.map(
  (code) => ({ code, name: functionalName(code, WIDEST.from) ?? code }),
);
