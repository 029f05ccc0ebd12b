import type { TemplateSection } from '../../../language';
import { BASIC_SECTION } from './basic';
import { FUND_SECTION, STATE_CAPITAL } from './funds';
import { generalBudget } from './general-budget';
import { EXPENDITURE_SECTION, FISCAL_TOTAL, GRAND_TOTAL, INCOME } from './totals';

/** 一 to 八 as most provinces have them, in the order of the tables; what differs stands behind: 三公, other matters, 绩效. */
export const TOTALS_AND_BUDGETS: readonly TemplateSection[] = [
  GRAND_TOTAL,
  INCOME,
  EXPENDITURE_SECTION,
  FISCAL_TOTAL,
  generalBudget('一般公共预算财政拨款支出'),
  BASIC_SECTION,
  FUND_SECTION,
  STATE_CAPITAL,
];
