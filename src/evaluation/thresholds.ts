/** Where an indicator becomes something to explain; `percent` as the text shows it. */
export interface Threshold {
  readonly indicator: string;
  readonly side: 'above' | 'below';
  readonly percent: number;
}

/**
 * A rate of control beyond its whole, 执行 below 90 % (四川's 项目支出绩效自评表 of 2023 wants a reason from there on),
 * and an adjustment above 30 % of the first budget (湖南's 指标表 gives no points from there on). Hints of this tool.
 */
export const THRESHOLDS: readonly Threshold[] = [
  { indicator: '在职人员控制率', side: 'above', percent: 100 },
  { indicator: '预算完成率', side: 'below', percent: 90 },
  { indicator: '预算控制率', side: 'above', percent: 30 },
  { indicator: '公用经费控制率', side: 'above', percent: 100 },
  { indicator: '“三公”经费控制率', side: 'above', percent: 100 },
  { indicator: '政府采购执行率', side: 'below', percent: 90 },
];
