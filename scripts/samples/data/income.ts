import { sum, type Figures } from '../figures';
import { withParents, type FunctionalTable, type Item } from '../functional-table';
import { GENERAL_BUDGET_ITEMS } from './general-budget-items';
import { FUND_RECEIPTS } from './government-fund';
import { PUBLISHED } from './published-figures';

interface Receipt {
  readonly code: string;
  readonly fiscal?: number;
  readonly superior?: number;
  readonly service?: number;
  readonly other?: number;
}

/** Income from elsewhere than the treasury: the columns add up to the text's totals, the 项 are filled in. */
const OWN_RECEIPTS: readonly Receipt[] = [
  { code: '2100201', service: 783.88, other: 40.53 },
  { code: '2100302', superior: 120, service: 3986.52, other: 251.84 },
  { code: '2100408', superior: 75.49 },
  { code: '2109901', other: 35 },
];

const FISCAL_RECEIPTS: readonly Receipt[] = [
  ...GENERAL_BUDGET_ITEMS.flatMap(({ code, received }) => (received === undefined ? [] : [{ code, fiscal: received }])),
  ...FUND_RECEIPTS.map(({ code, income }) => ({ code, fiscal: income })),
];

/** Columns 本年收入合计, 财政拨款, 上级补助, 事业, 经营, 附属单位上缴, 其他. */
function toFigures({ fiscal, superior, service, other }: Omit<Receipt, 'code'>): Figures {
  const sources = [fiscal ?? null, superior ?? null, service ?? null, null, null, other ?? null];
  return [sum(sources), ...sources];
}

/** 收入决算表. */
export const INCOME: FunctionalTable = {
  total: [
    PUBLISHED.income.total,
    PUBLISHED.income.fiscalAppropriation,
    PUBLISHED.income.subsidyFromSuperior,
    PUBLISHED.income.publicServiceIncome,
    null,
    null,
    PUBLISHED.income.otherIncome,
  ],
  rows: withParents(
    [...FISCAL_RECEIPTS, ...OWN_RECEIPTS].map((receipt): Item => ({
      code: receipt.code,
      figures: toFigures(receipt),
    })),
  ),
};
