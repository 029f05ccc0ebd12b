import { sum } from '../figures';
import { byNature, withParents, type FunctionalTable, type Item, type Outlay } from '../functional-table';
import { PUBLISHED } from './published-figures';

interface FundItem extends Outlay {
  readonly opening: number | null;
  readonly income: number | null;
  readonly closing: number | null;
}

/**
 * The text states the totals only; 项 are filled in. 抗疫特别国债 began in 2020 and cannot have an
 * opening balance, so the stated 3.00 stands under 彩票公益金, unspent.
 */
const FUND_ITEMS: readonly FundItem[] = [
  { code: '2296002', opening: 3, income: null, basic: null, project: null, closing: 3 },
  { code: '2340101', opening: null, income: 400, basic: null, project: 312.6, closing: 87.4 },
  { code: '2340299', opening: null, income: 245.12, basic: null, project: 216.44, closing: 28.68 },
];

function toItem(item: FundItem): Item {
  return { code: item.code, figures: [item.opening, item.income, ...byNature(item), item.closing] };
}

/** 政府性基金预算财政拨款 received, by 项. */
export const FUND_RECEIPTS = FUND_ITEMS.flatMap(({ code, income }) => (income === null ? [] : [{ code, income }]));

/** 政府性基金预算财政拨款 spent, by 项. */
export const FUND_OUTLAYS: readonly Outlay[] = FUND_ITEMS.filter(
  ({ basic, project }) => sum([basic, project]) !== null,
);

const { opening, income, expenditure, closing } = PUBLISHED.governmentFund;

/** 政府性基金预算财政拨款收入支出决算表; columns 年初, 本年收入, 小计, 基本支出, 项目支出, 年末. */
export const GOVERNMENT_FUND: FunctionalTable = {
  total: [opening, income, ...byNature({ basic: null, project: expenditure }), closing],
  rows: withParents(FUND_ITEMS.map(toItem)),
};
