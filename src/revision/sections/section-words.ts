/** That there was nothing of a kind of money, or that its table is empty for it. */
export const NOTHING_TOLD =
  /(?:没有|无|未发生|未安排)[^，。；\d]{0,18}(?:收入|支出|收支|拨款|数据|预算)[^，。；\d]{0,8}|本表无数据/g;
