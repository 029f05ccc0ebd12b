/** What the page 图示 says. */
export const PICTURES = {
  start: '收支结构、“三公”经费预算与决算、与上年对比，以及各表之间的勾稽，画成图来看。',
  run: '检查一致性',
  nothing: '没有认出可以画图的报表；请先在“报表”页确认各张报表。',
  table: '数据表',
  mapTitle: '报表与表间勾稽',
  mapHint: '点一个记号，列出它代表的勾稽。',
  noPrior: '与上年对比需要上年工作簿：可在“情况说明”页打开。',
} as const;

/** The list of the checks between two tables. */
export const TIES = {
  hint: (count: number) => `共 ${count} 条勾稽，不平的在前。`,
} as const;

/** A picture without its unit could be read a thousand times too large. */
export function chartTitle(title: string, unit: string): string {
  return `${title}（${unit}）`;
}
