import { AGENCY_OPERATIONS_RULES } from './agency-operations';
import { CROSS_TABLE_RULES } from './cross-table';
import { EXPENDITURE_RULES } from './expenditure';
import { FISCAL_APPROPRIATION_RULES } from './fiscal-appropriation';
import { FURTHER_RULES } from './further';
import { GENERAL_BUDGET_BASIC_RULES } from './general-budget-basic';
import { GENERAL_BUDGET_EXPENDITURE_RULES } from './general-budget-expenditure';
import { GOVERNMENT_FUND_RULES } from './government-fund';
import { INCOME_RULES } from './income';
import { INCOME_EXPENDITURE_RULES } from './income-expenditure';
import { INTERNAL_RULES } from './internal';
import { OTHER_BOOK_RULES } from './other-books';
import type { Rule } from './rule';
import { STATE_CAPITAL_RULES } from './state-capital';
import { STRUCTURE_RULES } from './structure';
import { THREE_PUBLIC_RULES } from './three-public';

/** Every 勾稽关系 of the public tables: in table order, then between tables, between books, then form. */
export const RULES: readonly Rule[] = [
  ...INCOME_EXPENDITURE_RULES,
  ...INCOME_RULES,
  ...EXPENDITURE_RULES,
  ...FISCAL_APPROPRIATION_RULES,
  ...GENERAL_BUDGET_EXPENDITURE_RULES,
  ...GENERAL_BUDGET_BASIC_RULES,
  ...THREE_PUBLIC_RULES,
  ...GOVERNMENT_FUND_RULES,
  ...STATE_CAPITAL_RULES,
  ...AGENCY_OPERATIONS_RULES,
  ...CROSS_TABLE_RULES,
  ...FURTHER_RULES,
  ...OTHER_BOOK_RULES,
  ...STRUCTURE_RULES,
];

/** All rules there are: those of the public tables, and those of the 财决 workbook, which are judged on that alone. */
export const CATALOGUE: readonly Rule[] = [...RULES, ...INTERNAL_RULES];

export { basisText, isIndirect } from './basis';
export { FUNCTIONAL_CATEGORIES } from './categories';
export { INTERNAL_RULES };
export { MAY_BE_LACKING } from './lawful-absence';
export type { Condition, OtherBook, Over, Relation, Rule, Structure, StructureTest, Term, Years } from './rule';
