import { columnSums, rowBalance } from './balance-form';
import { BASIS } from './basis';
import { balance, form, rowSum, structureRule, nothingUnder, suspicion } from './build';
import { GENERAL_BUDGET_CODES, STATE_CAPITAL_CODES } from './budget-codes';
import type { Rule } from './rule';

/** In the 收入支出 form, nationally and wherever it was seen. */
const TABLE = 'governmentFund';

/** One rule a column for all its levels: the table is short, and mostly empty. */
const COLUMNS = [
  { id: 'J03', key: 'openingBalance', title: '年初结转和结余' },
  { id: 'J04', key: 'currentIncome', title: '本年收入' },
  { id: 'J05', key: 'total', title: '本年支出小计' },
  { id: 'J06', key: 'basicExpenditure', title: '基本支出' },
  { id: 'J07', key: 'projectExpenditure', title: '项目支出' },
  { id: 'J08', key: 'closingBalance', title: '年末结转和结余' },
] as const;

/** 政府性基金预算财政拨款收入支出决算表, within the table. */
export const GOVERNMENT_FUND_RULES: readonly Rule[] = [
  balance('J01', '每行：年初结转 + 本年收入 = 本年支出 + 年末结转', BASIS.layout, rowBalance(TABLE)),
  balance(
    'J02',
    '每行：本年支出小计 = 基本支出 + 项目支出',
    BASIS.layout,
    rowSum(TABLE, 'total', ['basicExpenditure', 'projectExpenditure']),
  ),
  ...COLUMNS.map(({ id, key, title }) =>
    balance(id, `合计、类、款逐级等于下级之和（${title}）`, BASIS.layout, ...columnSums(TABLE, key)),
  ),
  form('J09', '没有金额时应说明本表无数据，有金额时不应有此说明', BASIS.layout, [TABLE], {
    look: 'emptyNote',
    severity: 'warning',
  }),
  structureRule('J10', TABLE),
  suspicion(
    'J11',
    '政府性基金表不列一般公共预算、国有资本经营预算的科目',
    BASIS.budgetCodes,
    nothingUnder(TABLE, GENERAL_BUDGET_CODES, 'total', '一般公共预算科目'),
    nothingUnder(TABLE, STATE_CAPITAL_CODES, 'total', '国有资本经营科目'),
  ),
];
