/** That there was nothing of a kind of money, or that its table is empty for it. */
export const NOTHING_TOLD =
  /(?:没有|无|未发生|未安排)[^，。；\d]{0,18}(?:收入|支出|收支|拨款|数据|预算)[^，。；\d]{0,8}|本表无数据/g;

/** The year in a heading, and signs that headings are written with or without. */
export const HEADING_YEAR = /20\d{2}年度?/;
export const HEADING_SIGNS = /[“”"'‘’\s]/g;

/** The page at the end of a line of contents. */
export const CONTENTS_PAGE = /\d{1,3}$/;
