import { FUND_CODES } from '../standards';
import { balanceColumns, rowBalance } from './balance-form';
import { BASIS, derivedFrom } from './basis';
import { balance, levelSum, rowSum, structureRule, totalOfLeaves, totalRules, nothingUnder, suspicion } from './build';
import { STATE_CAPITAL_CODES } from './budget-codes';
import type { Rule } from './rule';

/** 公开05; in 云南 it has the 收入支出 form. */
const TABLE = 'generalBudgetExpenditure';

/** The expenditure columns; those of the other form are told by F09 and F10. */
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
  balance(
    'F07',
    '合计 = 最末级科目之和',
    derivedFrom('一般公共预算支出表各栏，合计、类、款、项逐级相加'),
    totalOfLeaves(TABLE, KEYS),
  ),
  structureRule('F08', TABLE),
  balance('F09', '收入支出表样每行：年初结转 + 本年收入 = 本年支出 + 年末结转', BASIS.layout, rowBalance(TABLE)),
  balance('F10', '收入支出表样：合计、类、款逐级等于下级之和', BASIS.layout, ...balanceColumns(TABLE)),
  suspicion(
    'F11',
    '一般公共预算支出表不列政府性基金、国有资本经营预算的科目',
    BASIS.budgetCodes,
    nothingUnder(TABLE, FUND_CODES, 'total', '政府性基金科目'),
    nothingUnder(TABLE, STATE_CAPITAL_CODES, 'total', '国有资本经营科目'),
  ),
];
