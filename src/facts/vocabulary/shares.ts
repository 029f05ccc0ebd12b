/**
 * Which whole a part is a share of. The denominators are fixed: 收入→本年收入合计, 支出→本年支出合计,
 * 结构→一般公共合计, 三公→决算合计. The first line of a part is its usual share.
 */
const SHARES_OF: Readonly<Record<string, readonly string[]>> = {
  本年收入合计: [
    '财政拨款收入',
    '一般公共预算财政拨款收入',
    '政府性基金预算财政拨款收入',
    '国有资本经营预算财政拨款收入',
    '上级补助收入',
    '事业收入',
    '教育收费',
    '经营收入',
    '附属单位上缴收入',
    '其他收入',
  ],
  本年支出合计: [
    '基本支出',
    '项目支出',
    '上缴上级支出',
    '经营支出',
    '对附属单位补助支出',
    '一般公共预算支出',
    '财政拨款本年支出',
  ],
  一般公共预算支出: ['一般公共预算基本支出', '一般公共预算项目支出'],
  一般公共预算基本支出合计: ['人员经费', '公用经费'],
  一般公共预算基本支出: ['人员经费', '公用经费'],
  '“三公”经费': ['因公出国（境）费', '公务用车购置及运行维护费', '公务用车购置费', '公务用车运行维护费', '公务接待费'],
  政府采购支出总额: ['授予中小企业合同金额', '授予小微企业合同金额'],
  授予中小企业合同金额: ['授予小微企业合同金额'],
  政府采购货物支出: ['货物授予中小企业合同金额'],
  政府采购工程支出: ['工程授予中小企业合同金额'],
  政府采购服务支出: ['服务授予中小企业合同金额'],
};

export interface ShareOf {
  readonly part: string;
  readonly whole: string;
}

/** Every share that a text can say, as names of words. */
export const SHARES: readonly ShareOf[] = Object.entries(SHARES_OF).flatMap(([whole, parts]) =>
  parts.map((part) => ({ part, whole })),
);
