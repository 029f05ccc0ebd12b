import type { Rule } from '../rule';
import { AGENCY_RULES } from './agency';
import { APPROPRIATION_RULES } from './appropriation';
import { FISCAL_BALANCE_RULES } from './balance-form';
import { BUDGET_RULES } from './budgets';
import { CONTRIBUTION_RULES } from './contributions';
import { OVERVIEW_RULES } from './overview';
import { PART_RULES } from './parts';
import { THREE_PUBLIC_CROSS_RULES } from './three-public';

/** Between the tables of one book. */
export const CROSS_TABLE_RULES: readonly Rule[] = [
  ...OVERVIEW_RULES,
  ...APPROPRIATION_RULES,
  ...BUDGET_RULES,
  ...PART_RULES,
  ...THREE_PUBLIC_CROSS_RULES,
  ...CONTRIBUTION_RULES,
  ...AGENCY_RULES,
  ...FISCAL_BALANCE_RULES,
];
