import { printedColumnSums } from './balance-form';
import { BASIS, derivedFrom } from './basis';
import {
  atMost,
  balance,
  bound,
  codeRule,
  hierarchyRule,
  levelSum,
  logic,
  rowSum,
  totalOfLeaves,
  totalRules,
} from './build';
import type { Rule } from './rule';

/** 公开02: all income, by 类款项. */
const TABLE = 'income';

/** The rule of each column's 合计, with the key; 本年收入合计 first. */
const COLUMNS = [
  { id: 'B02', key: 'total', title: '本年收入合计' },
  { id: 'B03', key: 'fiscalAppropriation', title: '财政拨款收入' },
  { id: 'B04', key: 'subsidyFromSuperior', title: '上级补助收入' },
  { id: 'B05', key: 'publicServiceIncome', title: '事业收入' },
  { id: 'B06', key: 'operatingIncome', title: '经营收入' },
  { id: 'B07', key: 'remittanceFromAffiliates', title: '附属单位上缴收入' },
  { id: 'B08', key: 'otherIncome', title: '其他收入' },
];

const KEYS = COLUMNS.map((column) => column.key);

/** 教育收费, printed by some as a part of 事业收入. */
const FEES = 'educationFees';

/** 公开02 收入决算表, within the table. */
export const INCOME_RULES: readonly Rule[] = [
  balance('B01', '每行：本年收入合计 = 各项收入之和', BASIS.layout, rowSum(TABLE, 'total', KEYS.slice(1))),
  ...totalRules({ table: TABLE, columns: COLUMNS }),
  balance('B09', '类 = 所属各款之和', BASIS.layout, levelSum(TABLE, 'category', KEYS)),
  balance('B10', '款 = 所属各项之和', BASIS.layout, levelSum(TABLE, 'section', KEYS)),
  balance(
    'B11',
    '合计 = 最末级科目之和',
    derivedFrom('收入决算表各栏，合计、类、款、项逐级相加'),
    totalOfLeaves(TABLE, KEYS),
  ),
  hierarchyRule('B12', TABLE),
  codeRule('B13', TABLE),
  balance('B14', '其中：教育收费，合计、类、款逐级等于下级之和', BASIS.layout, ...printedColumnSums(TABLE, FEES)),
  logic(
    'B15',
    '每行：其中：教育收费不大于事业收入',
    BASIS.layout,
    atMost([bound(TABLE, 'row', FEES)], [bound(TABLE, 'row', 'publicServiceIncome')], {
      over: { rows: { table: TABLE, pick: 'every' } },
      when: [{ hasColumn: { table: TABLE, column: FEES } }],
    }),
  ),
];
