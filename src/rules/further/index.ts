import type { Rule } from '../rule';
import { BY_UNIT_RULES } from './by-unit';
import { DETAIL_RULES } from './detail';
import { NON_FISCAL_RULES } from './non-fiscal';
import { PROJECT_RULES } from './project';
import { STATE_CAPITAL_BALANCE_RULES } from './state-capital-balance';
import { GENERAL_BUDGET_THREE_PUBLIC_RULES } from './three-public';

/** Tables that single regions publish beside the nine: within each, and what ties it to the nine. */
export const FURTHER_RULES: readonly Rule[] = [
  ...STATE_CAPITAL_BALANCE_RULES,
  ...GENERAL_BUDGET_THREE_PUBLIC_RULES,
  ...PROJECT_RULES,
  ...DETAIL_RULES,
  ...NON_FISCAL_RULES,
  ...BY_UNIT_RULES,
];
