import type { RuleTables } from '../../support/rule-tester';
import { AGENCY_OPERATIONS_TABLES, INTERNAL_AGENCY_TABLES } from './agency-operations';
import { CROSS_TABLE_TABLES } from './cross-table';
import { FISCAL_APPROPRIATION_TABLES } from './fiscal-appropriation';
import { EXPENDITURE_TABLES, FUND_TABLES, GENERAL_BUDGET_TABLES, INCOME_TABLES } from './functional-tables';
import { FURTHER_RULE_TABLES } from './further';
import { GENERAL_BUDGET_BASIC_TABLES } from './general-budget-basic';
import { INCOME_EXPENDITURE_TABLES } from './income-expenditure';
import { INTERNAL_TABLES as ACCOUNT_TABLES } from './internal';
import { OTHER_BOOK_TABLES } from './other-books';
import { OWN_CODE_TABLES } from './own-codes';
import { STRUCTURE_TABLES } from './structure';
import { THREE_PUBLIC_TABLES } from './three-public';

/** Rules within one table. */
export const OWN_TABLE_TABLES: RuleTables = {
  ...INCOME_EXPENDITURE_TABLES,
  ...INCOME_TABLES,
  ...EXPENDITURE_TABLES,
  ...FISCAL_APPROPRIATION_TABLES,
  ...GENERAL_BUDGET_TABLES,
  ...GENERAL_BUDGET_BASIC_TABLES,
  ...THREE_PUBLIC_TABLES,
  ...FUND_TABLES,
  ...OWN_CODE_TABLES,
  ...AGENCY_OPERATIONS_TABLES,
};

/** Rules of the 财决 workbook. */
export const INTERNAL_TABLES: RuleTables = { ...ACCOUNT_TABLES, ...INTERNAL_AGENCY_TABLES };

export { CROSS_TABLE_TABLES, FURTHER_RULE_TABLES, OTHER_BOOK_TABLES, STRUCTURE_TABLES };

/** What every rule of the catalogue says about books, by its id. */
export const RULE_TABLES: RuleTables = {
  ...OWN_TABLE_TABLES,
  ...CROSS_TABLE_TABLES,
  ...FURTHER_RULE_TABLES,
  ...OTHER_BOOK_TABLES,
  ...STRUCTURE_TABLES,
  ...INTERNAL_TABLES,
};
