import type { IndicatorLine } from './indicator-lines';

/** What is checked in the forms of a 绩效自评报告, and in those that come back filled in, in the order of the form. */
export const FORM_RULES = [
  { id: 'JX01', title: '年度资金总额 = 其中各项之和，逐栏' },
  { id: 'JX02', title: '执行率 = 全年执行数 ÷ 全年预算数，预算执行率得分 = 执行率 × 10 分，不超过 10 分' },
  { id: 'JX03', title: '各指标分值连同预算执行率 10 分合计 100' },
  { id: 'JX04', title: '指标得分不超过分值' },
  { id: 'JX05', title: '没有得满分的指标、低于 90% 的执行率写明偏差原因' },
  { id: 'JX06', title: '总分 = 预算执行率得分与各指标得分之和' },
  { id: 'JX07', title: '自评等级是本地的等级，与总分相符' },
  { id: 'JX08', title: '自评表的指标、指标值、分值与批复的绩效目标表一致' },
  { id: 'JX09', title: '自评表的资金与账上一致：整体支出对决算账、财决01-1，项目对财决06' },
  { id: 'JX10', title: '基础数据表的数与决算账、助手资料一致' },
  { id: 'JX11', title: '写了完成值的指标在佐证材料目录里有材料，目录里的指标在自评表里' },
  { id: 'JX12', title: '分值、得分写的是数' },
  { id: 'JX13', title: '项目的实际支出不大于资金' },
  { id: 'JX14', title: '人数 × 补助标准 = 项目的实际支出' },
  { id: 'JX15', title: '成绩里某一级拨付的金额 = 该专项各项录入的这一级资金之和' },
  { id: 'JX16', title: '文稿正文的数与文稿里的自评表、基础数据表一致' },
  { id: 'JX17', title: '文稿里的自评表认得出表头' },
  { id: 'JX18', title: '自评报告里的基本支出 = 所列各类之和' },
] as const;

export type FormRuleId = (typeof FORM_RULES)[number]['id'];

/** Where in a form it stands: in the money, with an indicator, in the line of 总分; null where it is left out. */
export type FormSpot = 'money' | 'total' | IndicatorLine | null;

/** Something that does not fit in a form, in Chinese. */
export interface FormFinding {
  readonly rule: FormRuleId;
  readonly message: string;
  readonly spot: FormSpot;
}

/** As it is told beside a draft. */
export function toldFinding({ rule, message }: Pick<FormFinding, 'rule' | 'message'>): string {
  return `[${rule}] ${message}`;
}
