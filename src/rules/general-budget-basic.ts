import { at, balance, BASIS, equal, maybeAt, sumOf, under } from './build';
import type { Relation, Rule } from './rule';

const TABLE = 'generalBudgetBasic';

export const PERSONNEL_CODES = ['301', '303'] as const;

/** 公用经费 by the economic classification of 2018 (财预〔2017〕98号); 304 stood for 312 until 2017. */
export const PUBLIC_CODES = ['302', '307', '310', '312', '313', '399'] as const;
const PUBLIC_CODES_2017 = ['302', '304', '307', '310', '399'] as const;

const CATEGORY_RULES = [
  { id: 'G01', codes: ['301'], names: '301 工资福利支出' },
  { id: 'G02', codes: ['302'], names: '302 商品和服务支出' },
  { id: 'G03', codes: ['303'], names: '303 对个人和家庭的补助' },
  { id: 'G04', codes: ['307'], names: '307 债务利息及费用支出' },
  { id: 'G05', codes: ['310'], names: '310 资本性支出' },
  { id: 'G06', codes: ['312', '313'], names: '312 对企业补助、313 对社会保障基金补助' },
  { id: 'G07', codes: ['399'], names: '399 其他支出' },
] as const;

/** A category = Σ its 款; a book that prints categories only has nothing to add up. */
function categorySum(code: string): Relation {
  return equal([at(TABLE, code)], [under(TABLE, code)], { when: [{ present: { table: TABLE, row: code } }] });
}

/** 公开06 一般公共预算财政拨款基本支出决算（明细）表, within the table. */
export const GENERAL_BUDGET_BASIC_RULES: readonly Rule[] = [
  ...CATEGORY_RULES.map(({ id, codes, names }) =>
    balance(id, `${names} = 所属各款之和`, BASIS.layout, ...codes.map(categorySum)),
  ),
  balance(
    'G08',
    '人员经费合计 = 301 工资福利支出 + 303 对个人和家庭的补助',
    BASIS.layout,
    equal([at(TABLE, 'personnelTotal')], [sumOf(TABLE, PERSONNEL_CODES)]),
  ),
  {
    ...balance(
      'G09',
      '公用经费合计 = 302 + 307 + 310 + 312 + 313 + 399',
      BASIS.layout,
      equal([at(TABLE, 'publicTotal')], [sumOf(TABLE, PUBLIC_CODES)]),
    ),
    years: { from: 2018 },
  },
  {
    ...balance(
      'G09-2017',
      '公用经费合计 = 302 + 304 + 307 + 310 + 399',
      BASIS.layout,
      equal([at(TABLE, 'publicTotal')], [sumOf(TABLE, PUBLIC_CODES_2017)]),
    ),
    years: { to: 2017 },
  },
  {
    ...balance(
      'G10',
      '309、311 属基本建设，基本支出中应为空',
      BASIS.derived,
      equal([maybeAt(TABLE, '309')], []),
      equal([maybeAt(TABLE, '311')], []),
    ),
    years: { from: 2018 },
  },
  balance(
    'G11',
    '基本支出合计 = 人员经费合计 + 公用经费合计',
    BASIS.layout,
    equal([at(TABLE, 'basicTotal')], [at(TABLE, 'personnelTotal'), at(TABLE, 'publicTotal')], {
      when: [{ present: { table: TABLE, row: 'basicTotal' } }],
    }),
  ),
];
