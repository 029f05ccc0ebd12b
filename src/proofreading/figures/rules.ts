import type { TextBasis, TextRule } from '../check';

/** What needs nothing but the text: its figures follow from one another. */
const ARITHMETIC: TextBasis = { kind: 'derived', text: '文中各数之间的算术关系；容差按各数印出的位数推算' };
/** What the text owes to the tables that are published with it. */
const TABLES: TextBasis = { kind: 'procedure', text: '决算公开说明应与所附决算表一致' };
/** What a term covers: 本年支出 is not 支出总计. */
const CALIBER: TextBasis = { kind: 'procedure', text: '部门决算情况说明中各指标的口径' };
/** Words of direction, and of budget or 决算, beside the figures that they speak of. */
const WORDING: TextBasis = { kind: 'procedure', text: '增减方向、预算与决算的用词应与数值一致' };

/** A check of figures as it is listed. All run unless somebody chose others. */
function rule(id: string, title: string, severity: TextRule['severity'], basis: TextBasis): TextRule {
  return { id, title, severity, basis, defaultOn: true };
}

/** Every check of figures. */
export const FIGURE_RULES: readonly TextRule[] = [
  rule('NR-T01', '总体情况与收入支出决算总表一致', 'error', TABLES),
  rule('NR-T02', '收入、支出情况与收入决算表、支出决算表一致', 'error', TABLES),
  rule('NR-T04', '财政拨款总体情况与财政拨款收入支出决算总表一致', 'error', TABLES),
  rule('NR-T05', '一般公共预算支出情况与其决算表一致', 'error', TABLES),
  rule('NR-T06', '基本支出情况与基本支出决算表一致', 'error', TABLES),
  rule('NR-T07', '“三公”经费情况与其决算表一致', 'error', TABLES),
  rule('NR-T08', '政府性基金、国有资本经营预算情况与其决算表一致', 'error', TABLES),
  rule('NR-T09', '机关运行、采购、车辆等与机构运行信息表等资料一致', 'error', TABLES),
  rule('NR-T10', '文中自带的表各数平衡', 'warning', TABLES),
  rule('NR-A01', '合计等于分项之和', 'error', ARITHMETIC),
  rule('NR-A02', '年初结转加本年数减年末结转等于支出', 'error', ARITHMETIC),
  rule('NR-A03', '增减额与增减率相符', 'error', ARITHMETIC),
  rule('NR-A04', '占比与分子、分母相符', 'error', ARITHMETIC),
  rule('NR-A05', '完成率与预算、决算相符', 'error', ARITHMETIC),
  rule('NR-A06', '差额等于两数之差', 'error', ARITHMETIC),
  rule('NR-A07', '类别不缺，合计等于总数', 'error', ARITHMETIC),
  rule('NR-A08', '上年为零不写增长率', 'warning', ARITHMETIC),
  rule('NR-A09', '预算为零不写完成率', 'error', ARITHMETIC),
  rule('NR-A11', '人均、车均和发放标准与金额、数量相符', 'warning', ARITHMETIC),
  rule('NR-A12', '总增减额等于各分项增减额之和', 'error', ARITHMETIC),
  rule('NR-C01', '收入总计与支出总计相等', 'error', CALIBER),
  rule('NR-C02', '占比用规定的分母', 'error', CALIBER),
  rule('NR-C03', '年初预算合计等于各项之和', 'error', CALIBER),
  rule('NR-C06', '“预算”“决算”不写反', 'error', WORDING),
  rule('NR-C07', '公务用车保有量不多于车辆合计', 'warning', CALIBER),
  rule('NR-C09', '增减额与所说的收支口径一致', 'warning', CALIBER),
  rule('NR-C10', '不写另一张表的同名数', 'error', CALIBER),
  rule('NR-D01', '增减方向与数值一致', 'error', WORDING),
  rule('NR-D02', '“持平”与数值一致', 'error', WORDING),
  rule('NR-U01', '元与万元不混写', 'error', WORDING),
  rule('NR-U07', '总计不小于其中的一部分', 'error', WORDING),
  rule('NR-R01', '在职人数不超过编制', 'warning', { kind: 'procedure', text: '财政供养人员控制率' }),
  rule('NR-R02', '接待、出国、购车的批次、人次与金额相称', 'warning', CALIBER),
  rule('NR-R03', '评价等级、平均得分与得分相符', 'warning', {
    kind: 'document',
    text: '财预〔2020〕10号：90（含）至100分为优，80（含）至90分为良，60（含）至80分为中，60分以下为差；文中写了自己的等级的，按文中的',
  }),
  rule('NR-X01', '同一指标前后一致', 'error', ARITHMETIC),
];

/** Findings know the id of their check only. */
const BY_ID: ReadonlyMap<string, TextRule> = new Map(FIGURE_RULES.map((each) => [each.id, each]));

/** The check of an id; throws for one that no check has. */
export function figureRule(id: string): TextRule {
  const found = BY_ID.get(id);
  if (!found) throw new RangeError(`no such check: ${id}`);
  return found;
}
