import { minus, sum, type Figures } from '../figures';
import { byNature, withParents, type FunctionalTable, type Outlay } from '../functional-table';
import { GENERAL_BUDGET_OUTLAYS } from './general-budget-expenditure';
import { FUND_OUTLAYS } from './government-fund';
import { PUBLISHED } from './published-figures';

/**
 * Spending from other money than the treasury's. The text gives only what it comes to
 * (18727.31 − 13121.96); 项 and nature are filled in, all under 卫生健康支出.
 */
export const OWN_OUTLAYS: readonly Outlay[] = [
  { code: '2100201', basic: 742.15, project: 86.3 },
  { code: '2100302', basic: 4213.62, project: 386.4 },
  { code: '2100399', basic: 66.39, project: null },
  { code: '2100408', basic: null, project: 75.49 },
  { code: '2109901', basic: null, project: 35 },
];

/** Columns 本年支出合计, 基本支出, 项目支出, 上缴上级支出, 经营支出, 对附属单位补助支出. */
function toFigures(nature: Omit<Outlay, 'code'>): Figures {
  return [...byNature(nature), null, null, null];
}

const basic = sum([PUBLISHED.generalBudget.basic, ...OWN_OUTLAYS.map((outlay) => outlay.basic)]);

/** 支出决算表: 一般公共预算, 政府性基金 and own money, 项 by 项. */
export const EXPENDITURE: FunctionalTable = {
  total: toFigures({ basic, project: minus(PUBLISHED.expenditure.total, basic) }),
  rows: withParents(
    [...GENERAL_BUDGET_OUTLAYS, ...FUND_OUTLAYS, ...OWN_OUTLAYS].map((outlay) => ({
      code: outlay.code,
      figures: toFigures(outlay),
    })),
  ),
};
