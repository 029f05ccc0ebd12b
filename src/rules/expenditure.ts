import { BASIS, derivedFrom } from './basis';
import {
  at,
  balance,
  equal,
  levelSum,
  rowSum,
  structureRule,
  totalOfLeaves,
  totalRules,
  verification,
  hint,
  nothingUnder,
} from './build';
import { CONTRIBUTIONS, GENERAL_AFFAIRS, RUNNING_COSTS } from './budget-codes';
import type { Rule } from './rule';

/** 公开03: all money, whatever it came from. */
const TABLE = 'expenditure';

/** The rule of each column's 合计, with the key; 本年支出合计 first. */
const COLUMNS = [
  { id: 'C02', key: 'total', title: '本年支出合计' },
  { id: 'C03', key: 'basicExpenditure', title: '基本支出' },
  { id: 'C04', key: 'projectExpenditure', title: '项目支出' },
  { id: 'C05', key: 'remittanceToSuperior', title: '上缴上级支出' },
  { id: 'C06', key: 'operatingExpenditure', title: '经营支出' },
  { id: 'C07', key: 'subsidyToAffiliates', title: '对附属单位补助支出' },
];

/** The whole first, its parts behind. */
const KEYS = COLUMNS.map((column) => column.key);

/** 公开03 支出决算表, within the table. */
export const EXPENDITURE_RULES: readonly Rule[] = [
  balance('C01', '每行：本年支出合计 = 各项支出之和', BASIS.layout, rowSum(TABLE, 'total', KEYS.slice(1))),
  ...totalRules({ table: TABLE, columns: COLUMNS }),
  balance('C08', '类 = 所属各款之和', BASIS.layout, levelSum(TABLE, 'category', KEYS)),
  balance('C09', '款 = 所属各项之和', BASIS.layout, levelSum(TABLE, 'section', KEYS)),
  balance(
    'C10',
    '合计 = 最末级科目之和',
    derivedFrom('支出决算表各栏，合计、类、款、项逐级相加'),
    totalOfLeaves(TABLE, KEYS),
  ),
  structureRule('C11', TABLE),
  verification(
    'C12',
    '没有经营收入而有经营支出的，应说明资金来源',
    BASIS.estimate,
    equal([at(TABLE, 'total', 'operatingExpenditure')], [], {
      when: [{ zero: [at('income', 'total', 'operatingIncome')], reason: '有经营收入' }],
    }),
  ),
  verification(
    'C13',
    '上缴上级支出、对附属单位补助支出只有事业单位才有',
    BASIS.estimate,
    ...[
      { column: 'remittanceToSuperior', name: '上缴上级支出' },
      { column: 'subsidyToAffiliates', name: '对附属单位补助支出' },
    ].map(({ column, name }) =>
      equal([at(TABLE, 'total', column)], [], { name, when: [{ unitKind: ['administrative', 'township'] }] }),
    ),
  ),
  hint(
    'C14',
    '行政运行一般不列项目支出',
    BASIS.estimate,
    nothingUnder(TABLE, RUNNING_COSTS, 'projectExpenditure', '行政运行'),
  ),
  hint(
    'C15',
    '一般行政管理事务一般不列基本支出',
    BASIS.estimate,
    nothingUnder(TABLE, GENERAL_AFFAIRS, 'basicExpenditure', '一般行政管理事务'),
  ),
  hint(
    'C16',
    '基本养老保险缴费、职业年金缴费、住房公积金一般不列项目支出',
    BASIS.estimate,
    nothingUnder(TABLE, CONTRIBUTIONS, 'projectExpenditure', '养老、年金、公积金'),
  ),
];
