import { maybeRow } from '../functional-table';
import { emptyLines, type SummaryTable } from '../summary-table';
import { categoryLines } from './category-lines';
import { EXPENDITURE } from './expenditure';
import { GENERAL_BUDGET_INCOME } from './fiscal-appropriation';
import { PUBLISHED } from './published-figures';

const { income, expenditure, governmentFund, openingBalance, closingBalance } = PUBLISHED;

/** 收入支出决算总表. */
export const INCOME_EXPENDITURE: SummaryTable = {
  income: [
    { label: '一、一般公共预算财政拨款收入', figures: [GENERAL_BUDGET_INCOME] },
    { label: '二、政府性基金预算财政拨款收入', figures: [governmentFund.income] },
    { label: '三、国有资本经营预算财政拨款收入', figures: [null] },
    { label: '四、上级补助收入', figures: [income.subsidyFromSuperior] },
    { label: '五、事业收入', figures: [income.publicServiceIncome] },
    { label: '六、经营收入', figures: [null] },
    { label: '七、附属单位上缴收入', figures: [null] },
    { label: '八、其他收入', figures: [income.otherIncome] },
    ...emptyLines(18),
    { label: '本年收入合计', figures: [income.total] },
    { label: '使用非财政拨款结余', figures: [null] },
    { label: '年初结转和结余', figures: [openingBalance] },
    ...emptyLines(1),
    { label: '总计', figures: [expenditure.grandTotal] },
  ],
  expenditure: [
    ...categoryLines((code) => [maybeRow(EXPENDITURE, code)?.figures[0] ?? null]),
    { label: '本年支出合计', figures: [expenditure.total] },
    { label: '结余分配', figures: [null] },
    { label: '年末结转和结余', figures: [closingBalance] },
    ...emptyLines(1),
    { label: '总计', figures: [expenditure.grandTotal] },
  ],
};
