import { minus, sum, sumColumns, type Figures } from '../figures';
import { maybeRow } from '../functional-table';
import { emptyLines, type SummaryTable } from '../summary-table';
import { categoryLines } from './category-lines';
import { GENERAL_BUDGET_EXPENDITURE } from './general-budget-expenditure';
import { GENERAL_BUDGET_ITEMS } from './general-budget-items';
import { GOVERNMENT_FUND } from './government-fund';
import { PUBLISHED } from './published-figures';

const { income, expenditure, generalBudget, governmentFund } = PUBLISHED;

/** 一般公共预算财政拨款收入: what is left of the year's appropriation without the fund. */
export const GENERAL_BUDGET_INCOME = minus(income.fiscalAppropriation, governmentFund.income);

const GENERAL_OPENING = sum(GENERAL_BUDGET_ITEMS.map(({ opening }) => opening ?? null));
const GENERAL_CLOSING = sum(GENERAL_BUDGET_ITEMS.map(({ closing }) => closing ?? null));
const OPENING = sum([GENERAL_OPENING, governmentFund.opening]);

/** Columns 合计, 一般公共预算, 政府性基金预算, 国有资本经营预算. */
const SPENT: Figures = [expenditure.fiscalAppropriation, generalBudget.total, governmentFund.expenditure, null];
const CLOSING: Figures = [
  sum([GENERAL_CLOSING, governmentFund.closing]),
  GENERAL_CLOSING,
  governmentFund.closing,
  null,
];
/** Both sides print one 总计; it is taken from the spending side, where it adds up exactly. */
const GRAND_TOTAL = sumColumns([SPENT, CLOSING]);

const SPENT_COLUMN = { generalBudget: 0, governmentFund: 2 } as const;

function spentOn(code: string): Figures {
  const general = maybeRow(GENERAL_BUDGET_EXPENDITURE, code)?.figures[SPENT_COLUMN.generalBudget] ?? null;
  const fund = maybeRow(GOVERNMENT_FUND, code)?.figures[SPENT_COLUMN.governmentFund] ?? null;
  return [sum([general, fund]), general, fund, null];
}

/** 财政拨款收入支出决算总表. */
export const FISCAL_APPROPRIATION: SummaryTable = {
  income: [
    { label: '一、一般公共预算财政拨款', figures: [GENERAL_BUDGET_INCOME] },
    { label: '二、政府性基金预算财政拨款', figures: [governmentFund.income] },
    { label: '三、国有资本经营预算财政拨款', figures: [null] },
    ...emptyLines(23),
    { label: '本年收入合计', figures: [income.fiscalAppropriation] },
    { label: '年初财政拨款结转和结余', figures: [OPENING] },
    { label: '　一、一般公共预算财政拨款', figures: [GENERAL_OPENING] },
    { label: '　二、政府性基金预算财政拨款', figures: [governmentFund.opening] },
    { label: '　三、国有资本经营预算财政拨款', figures: [null] },
    { label: '总计', figures: GRAND_TOTAL.slice(0, 1) },
  ],
  expenditure: [
    ...categoryLines(spentOn),
    { label: '本年支出合计', figures: SPENT },
    { label: '年末财政拨款结转和结余', figures: CLOSING },
    ...emptyLines(3),
    { label: '总计', figures: GRAND_TOTAL },
  ],
};
