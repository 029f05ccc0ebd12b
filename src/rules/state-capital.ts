import { FUND_CODES } from '../standards';
import { balanceColumns, columnSums, rowBalance } from './balance-form';
import { BASIS } from './basis';
import { balance, form, rowSum, structureRule, nothingUnder, suspicion } from './build';
import { GENERAL_BUDGET_CODES } from './budget-codes';
import type { Rule } from './rule';

/** 支出 form nationally, 收入支出 form in 上海, 新疆 and others; both under these rules. */
const TABLE = 'stateCapital';

/** The expenditure columns; balances are told by K05 and K08 where they are printed. */
const COLUMNS = [
  { id: 'K02', key: 'total', title: '合计' },
  { id: 'K03', key: 'basicExpenditure', title: '基本支出' },
  { id: 'K04', key: 'projectExpenditure', title: '项目支出' },
] as const;

/** 国有资本经营预算财政拨款（收入）支出决算表, within the table. */
export const STATE_CAPITAL_RULES: readonly Rule[] = [
  balance(
    'K01',
    '每行：合计 = 基本支出 + 项目支出',
    BASIS.layout,
    rowSum(TABLE, 'total', ['basicExpenditure', 'projectExpenditure']),
  ),
  ...COLUMNS.map(({ id, key, title }) =>
    balance(id, `合计、类、款逐级等于下级之和（${title}）`, BASIS.layout, ...columnSums(TABLE, key)),
  ),
  balance('K05', '收入支出表样每行：年初结转 + 本年收入 = 本年支出 + 年末结转', BASIS.layout, rowBalance(TABLE)),
  form('K06', '没有金额时应说明本表无数据，有金额时不应有此说明', BASIS.layout, [TABLE], {
    look: 'emptyNote',
    severity: 'warning',
  }),
  structureRule('K07', TABLE),
  balance('K08', '收入支出表样：合计、类、款逐级等于下级之和', BASIS.layout, ...balanceColumns(TABLE)),
  suspicion(
    'K09',
    '国有资本经营预算表不列一般公共预算、政府性基金的科目',
    BASIS.budgetCodes,
    nothingUnder(TABLE, GENERAL_BUDGET_CODES, 'total', '一般公共预算科目'),
    nothingUnder(TABLE, FUND_CODES, 'total', '政府性基金科目'),
  ),
];
