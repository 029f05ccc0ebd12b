/** The heading of a year's figures; its first group is the year. A budget of the year is none of them. */
export const YEAR_LINE =
  /^(20\d{2})年?度?(?:决算|实际|支出|收入|执行|完成)*(?:数|额|金额|情况)?(?:[（(](?:万|亿)?元[)）])?$/;
/** The same without the year's number. */
export const PRIOR_LINE =
  /^(?:上年|上年度|上一年度?|去年)(?:同期)?(?:决算|实际|支出|收入|执行|完成)*(?:数|额|金额)?(?:[（(].{1,4}[)）])?$/;
export const THIS_YEAR_LINE =
  /^(?:本年|本年度|当年|今年)(?:决算|实际|支出|收入|执行|完成)*(?:数|额|金额)?(?:[（(].{1,4}[)）])?$/;
/** How much more or less, in percent; of a budget it would say so. */
export const RATE_LINE =
  /^(?!.*预算).*(?:(?:增减|增长|变动|变化|升降|下降|同比|比上年|比20\d{2}年).*(?:%|％|率|幅度?|比例)|增幅|降幅)/;
/** How much more or less. */
export const DIFFERENCE_LINE =
  /^(?!.*(?:预算|%|％|率|幅|比例)).*(?:增减|增加|差|变动|变化)(?:额|数|金额|值)?(?:[（(].{1,8}[)）])?$/;

const TRAVEL = /出国|[（(]境[)）]/;
const GUESTS = /接待/;
const CARS = /(?:用车|公车|车辆).*购置.*运行|(?:用车|公车|车辆)费?(?:合计|小计)/;
const BOUGHT = /^(?!.*运行).*购置/;
const RUN = /^(?!.*购置).*(?:运行|车辆维护)/;

/** What tables of “三公”经费 add up, by the headings of whole and parts. */
export const TABLE_SUMS: readonly { readonly whole: RegExp; readonly parts: readonly RegExp[] }[] = [
  { whole: /^(?:合计|总计|三公)/, parts: [TRAVEL, GUESTS, CARS] },
  { whole: CARS, parts: [BOUGHT, RUN] },
];

/** What is asked of a table of the text's own. */
export const OWN_TABLE_SENTENCES = {
  rate: (name: string, stated: string, current: string, prior: string, expected: string) =>
    `表中“${name}”的增减率是${stated}%，按${current}与${prior}推算应为${expected}%，请核对这三个数。`,
  difference: (name: string, stated: string, current: string, prior: string, expected: string) =>
    `表中“${name}”的增减额是${stated}，按${current}与${prior}相减应为${expected}，请核对这三个数。`,
  sum: (line: string, name: string, stated: string, expected: string) =>
    `表中“${line}”的“${name}”是${stated}，分项相加是${expected}，请核对。`,
} as const;
