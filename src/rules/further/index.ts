import type { Rule } from '../rule';
import { BESIDE_SPENDING_RULES } from './balance-forms';
import { BY_UNIT_RULES } from './by-unit';
import { DETAIL_RULES } from './detail';
import { NON_FISCAL_RULES } from './non-fiscal';
import { PROJECT_RULES } from './project';
import { SPENDING_RULES } from './spending';
import { GENERAL_BUDGET_THREE_PUBLIC_RULES } from './three-public';

/** Tables that single regions publish beside the nine: within each, and what ties it to the nine. */
export const FURTHER_RULES: readonly Rule[] = [
  ...BESIDE_SPENDING_RULES,
  ...GENERAL_BUDGET_THREE_PUBLIC_RULES,
  ...PROJECT_RULES,
  ...DETAIL_RULES,
  ...NON_FISCAL_RULES,
  ...BY_UNIT_RULES,
  ...SPENDING_RULES,
];
