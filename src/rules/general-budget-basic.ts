import { BASIS, derivedFrom } from './basis';
import { at, balance, equal, form, maybeAt, sumOf, under } from './build';
import type { Relation, Rule } from './rule';

/** 公开06: 基本支出 by economic 类 and 款, in two or three blocks. */
const TABLE = 'generalBudgetBasic';

/** 人员经费 in every year. */
const PERSONNEL_CODES = ['301', '303'] as const;

/**
 * 公用经费 of every year: the economic classification changed with the accounts of 2018 (财预〔2017〕98号). A table
 * prints 304 or what stands for it since, 312 and 313, so that nobody has to know the year.
 */
const PUBLIC_CODES = ['302', '304', '307', '310', '312', '313', '399'] as const;

/** 304 shares its rule with what took its place in 2018. */
const CATEGORY_RULES = [
  { id: 'G01', codes: ['301'], names: '301 工资福利支出' },
  { id: 'G02', codes: ['302'], names: '302 商品和服务支出' },
  { id: 'G03', codes: ['303'], names: '303 对个人和家庭的补助' },
  { id: 'G04', codes: ['307'], names: '307 债务利息及费用支出' },
  { id: 'G05', codes: ['310'], names: '310 资本性支出' },
  { id: 'G06', codes: ['304', '312', '313'], names: '312 对企业补助、313 对社会保障基金补助（2017 年为 304）' },
  { id: 'G07', codes: ['399'], names: '399 其他支出' },
] as const;

/** A category = Σ its 款; a book that prints categories only has nothing to add up. */
function categorySum(code: string): Relation {
  return equal([at(TABLE, code)], [under(TABLE, code)], { when: [{ present: { table: TABLE, row: code } }] });
}

/** Categories that share a rule say in their checks which one is meant. */
function categorySums(codes: readonly string[]): readonly Relation[] {
  return codes.map((code) => ({ ...categorySum(code), ...(codes.length > 1 ? { name: code } : {}) }));
}

/** 公开06 一般公共预算财政拨款基本支出决算（明细）表, within the table. */
export const GENERAL_BUDGET_BASIC_RULES: readonly Rule[] = [
  ...CATEGORY_RULES.map(({ id, codes, names }) =>
    balance(id, `${names} = 所属各款之和`, BASIS.layout, ...categorySums(codes)),
  ),
  balance(
    'G08',
    '人员经费合计 = 301 工资福利支出 + 303 对个人和家庭的补助',
    BASIS.layout,
    equal([at(TABLE, 'personnelTotal')], [sumOf(TABLE, PERSONNEL_CODES)]),
  ),
  balance(
    'G09',
    '公用经费合计 = 302 + 307 + 310 + 312 + 313 + 399（2017 年为 302 + 304 + 307 + 310 + 399）',
    BASIS.classification,
    equal([at(TABLE, 'publicTotal')], [sumOf(TABLE, PUBLIC_CODES)]),
  ),
  {
    ...balance(
      'G10',
      '309、311 属基本建设，基本支出中应为空',
      derivedFrom('基本支出表科目“309 资本性支出（基本建设）”“311 对企业补助（基本建设）”，基本建设不是基本支出'),
      ...['309', '311'].map((code) => equal([maybeAt(TABLE, code)], [], { name: code })),
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
  form('G13', '有基本工资的，一般也有机关事业单位基本养老保险缴费', BASIS.estimate, [TABLE], {
    look: 'zeros',
    severity: 'info',
    rows: ['30108'],
    column: 'finalAmount',
    besides: '30101',
  }),
  form('G14', '各款一般不为负数', BASIS.estimate, [TABLE], { look: 'negatives', severity: 'warning', except: [] }),
  form(
    'G15',
    '经济分类科目编码的位数与开头正确，名称与编码相符',
    BASIS.layout,
    [TABLE],
    { look: 'codeShape', severity: 'warning' },
    { look: 'names', severity: 'info' },
  ),
];
