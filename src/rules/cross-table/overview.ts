import { BASIS } from '../basis';
import { at, balance, equal, maybeAt, sumOf } from '../build';
import { CATEGORY_RULES, categoryName } from '../categories';
import { BUDGETS } from '../fiscal-appropriation';
import type { Rule } from '../rule';
import { EXPENDITURE, OVERVIEW, SINGLE_APPROPRIATION } from './tables';

/** Rule, row of 公开01, column of 公开02. 财政拨款 is told by budgets in the one and whole in the other, so X02 has it. */
const INCOME_PAIRS = [
  ['X03', 'in.subsidyFromSuperior', 'subsidyFromSuperior', '上级补助收入'],
  ['X04', 'in.publicServiceIncome', 'publicServiceIncome', '事业收入'],
  ['X05', 'in.operatingIncome', 'operatingIncome', '经营收入'],
  ['X06', 'in.remittanceFromAffiliates', 'remittanceFromAffiliates', '附属单位上缴收入'],
  ['X07', 'in.otherIncome', 'otherIncome', '其他收入'],
] as const;

/** 公开01 against 公开02 and 公开03. */
export const OVERVIEW_RULES: readonly Rule[] = [
  balance(
    'X01',
    '总表本年收入合计 = 收入决算表合计',
    BASIS.crossTable,
    equal([at(OVERVIEW, 'in.total')], [at('income', 'total', 'total')]),
  ),
  balance(
    'X02',
    '总表财政拨款各项收入之和 = 收入决算表财政拨款收入合计',
    BASIS.crossTable,
    equal(
      [
        sumOf(
          OVERVIEW,
          BUDGETS.map(({ key }) => `in.${key}Appropriation`),
        ),
      ],
      [at('income', 'total', 'fiscalAppropriation')],
      { when: [{ absent: SINGLE_APPROPRIATION }] },
    ),
    equal([at(OVERVIEW, 'in.fiscalAppropriation')], [at('income', 'total', 'fiscalAppropriation')], {
      when: [{ present: SINGLE_APPROPRIATION }],
    }),
  ),
  ...INCOME_PAIRS.map(([id, row, column, name]) =>
    balance(
      id,
      `总表${name} = 收入决算表${name}合计`,
      BASIS.crossTable,
      equal([maybeAt(OVERVIEW, row)], [at('income', 'total', column)]),
    ),
  ),
  balance(
    'X08',
    '总表本年支出合计 = 支出决算表合计',
    BASIS.crossTable,
    equal([at(OVERVIEW, 'out.total')], [at(EXPENDITURE, 'total', 'total')]),
  ),
  ...CATEGORY_RULES.map(({ code, spent }) =>
    balance(
      spent,
      `总表${categoryName(code)} = 支出决算表 ${code} 类`,
      BASIS.crossTable,
      equal([at(OVERVIEW, `out.${code}`)], [at(EXPENDITURE, code, 'total')]),
    ),
  ),
];
