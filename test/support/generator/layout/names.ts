import { economicName, functionalName, hasEconomicCode } from '../data/names-in';
import { CATEGORIES, categoriesIn } from '../data/categories';
import { FUNCTIONAL_NAMES } from '../data/functional-names';
import { maybeNameIn } from '../data/dated-name';
import { type Context, nameYear } from './context';

/** The name of a functional code as the book prints it: the old one where there was one. */
export function printedFunctionalName(context: Context, code: string): string {
  const old = maybeNameIn([...CATEGORIES, ...FUNCTIONAL_NAMES], code, nameYear(context));
  return old ?? functionalName(code, context.unit.year);
}

export function printedEconomicName(context: Context, code: string): string {
  const year = Math.max(nameYear(context), Math.min(context.unit.year, 2018));
  return economicName(code, hasEconomicCode(code, year) ? year : context.unit.year);
}

/** 类 that 公开01 and 公开04 print, in print order. */
export function printedCategories({ unit, style, figures }: Context): readonly string[] {
  const all = categoriesIn(unit.year);
  const spentOn = (code: string): boolean => figures.expenditure.has(code);
  return style.omitZeroRows ? all.filter(spentOn) : all;
}
