import type { Rule } from '../rule';
import { INTERNAL_AGENCY_RULES } from './agency-rules';
import { INTERNAL_BUDGET_RULES } from './budget-rules';
import { MATRIX_RULES } from './matrix-rules';
import { SUMMARY_RULES } from './summary-rules';

/**
 * The 财决 workbook's own 勾稽, in 元 and exact, by number. They are judged on that workbook alone and never on
 * the public tables; Z21 and Z28, which the public tables can answer, stand with those.
 */
export const INTERNAL_RULES: readonly Rule[] = [
  ...SUMMARY_RULES,
  ...MATRIX_RULES,
  ...INTERNAL_BUDGET_RULES,
  ...INTERNAL_AGENCY_RULES,
].sort((a, b) => a.id.localeCompare(b.id));
