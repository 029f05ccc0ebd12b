import { balanceColumns, rowBalance } from './balance-form';
import { BASIS } from './basis';
import { balance, levelSum, rowSum, structureRule, totalOfLeaves, totalRules } from './build';
import type { Rule } from './rule';

const TABLE = 'generalBudgetExpenditure';

const COLUMNS = [
  { id: 'F02', key: 'total', title: '合计' },
  { id: 'F03', key: 'basicExpenditure', title: '基本支出' },
  { id: 'F04', key: 'projectExpenditure', title: '项目支出' },
];

const KEYS = COLUMNS.map((column) => column.key);

/** 公开05 一般公共预算财政拨款支出决算表, within the table. */
export const GENERAL_BUDGET_EXPENDITURE_RULES: readonly Rule[] = [
  balance('F01', '每行：合计 = 基本支出 + 项目支出', BASIS.layout, rowSum(TABLE, 'total', KEYS.slice(1))),
  ...totalRules({ table: TABLE, columns: COLUMNS }),
  balance('F05', '类 = 所属各款之和', BASIS.layout, levelSum(TABLE, 'category', KEYS)),
  balance('F06', '款 = 所属各项之和', BASIS.layout, levelSum(TABLE, 'section', KEYS)),
  balance('F07', '合计 = 最末级科目之和', BASIS.estimate, totalOfLeaves(TABLE, KEYS)),
  structureRule('F08', TABLE),
  balance('F09', '收入支出表样每行：年初结转 + 本年收入 = 本年支出 + 年末结转', BASIS.layout, rowBalance(TABLE)),
  balance('F10', '收入支出表样：合计、类、款逐级等于下级之和', BASIS.layout, ...balanceColumns(TABLE)),
];
