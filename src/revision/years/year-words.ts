/** A year, in digits or in words. */
export const YEARS =
  /(?<![\d.A-Za-z])((?:19|20)\d{2})(?=年|[、和及与](?:19|20)\d{2}[年、和及与]|[-~—]+(?:19|20)\d{2}年?|(?<=[〔[（(]\d{4})[〕\]）)])|二[〇○零]([〇○零一二三四五六七八九]{2})(?=年)/g;

/** Digits that may be a year without its word: “整治2023行动”, “2023.12.31”, a line of its own. */
export const BARE_YEARS = /(?<![\d.,A-Za-z])(?:19|20)\d{2}(?!\d|年|\.\d{1,2}(?![.\d])|,\d{3}|[余多万亿元%])/g;

/** What is quoted, named, or a number of a document. */
export const NAMES = /《[^》]{0,120}》/g;
/** The year in the number of a document: 〔2023〕5号, (2023)5号. */
export const NUMBERS = /〔[^〕]{0,12}〕|\[[^\]]{0,12}\]|[（(](?:19|20)\d{2}[）)]\s*\d*号?/g;
/** What is quoted stays as it was said. */
export const YEAR_QUOTES = /“[^”]{1,80}”/g;

/** Behind a year: a day, a month, the end of the year. */
export const MONTH = /^年(?:\d{1,2})月/;
/** The end of the year moves with the accounts: “截至2023年12月31日”. */
export const LAST_DAY = /^年(?:12月(?:31日|底|末)|年?末|年?底)/;
/** So does its beginning. */
export const FIRST_DAY = /^年(?:1月1日|年?初)/;
/** “2023年1-12月” is the whole year, and no span of years. */
export const WHOLE_YEAR = /^年1[-—~至到]+12月/;
/** “2023年度”: a year of accounts, also where deeds are told. */
export const WHOLE = '年度';
/** The first year of a span, as of a plan: 2021—2025年. */
export const RANGE = /^[-~—]|^年度?[-~—至到]/;
/** Before a year: what it is compared with, and the end of a span that began in another year. */
export const COMPARED = /(?:与|较|比|同|和|对比)(?:[^，。；]{0,8})$/;
/** The last year of such a span. */
export const RANGE_END = /\d{4}年?度?[-~—至到]+$/;
/** Behind a year of accounts. */
export const OF_ACCOUNTS =
  /^年(?:度|(?:部门|单位|本级)?(?:决算|预算|收入|支出|收支|收、支|财政|一般公共|政府|国有|“?三公|机关|会议|培训|年初|本?部门|本?单位|我|全年|末|底|初|共|，|,|$))/;
/** Behind a year: a name that is told by it. */
export const OF_PROJECT =
  /^年(?:度)?(?!(?:本|我|全|面向|部门|单位|一般|财政|政府|国有|决算|预算|收入|支出|项目支出|基本|编制|绩效|“?三公))[^，。；：（）\d]{2,24}?(?:项目(?!支出)|工程|专项资金|补助资金|奖补资金|专项经费|行动|计划|方案|规划|大会|活动)/;
/** What happened in a year. */
export const FOUNDED =
  /^年?(?:\d{1,2}月)?[^，。；]{0,12}(?:成立|组建|设立|批准|批复|印发|出台|挂牌|更名|划转|机构改革)/;

/** By their place in the string; 〇 as years write it, not 零. */
const HAN = '〇一二三四五六七八九';

/** “二〇二三” → 2023. */
export function yearOfHan(digits: string): number {
  const [tens = '', ones = ''] = [...digits.replace(/[○零]/g, '〇')];
  return 2000 + 10 * HAN.indexOf(tens) + HAN.indexOf(ones);
}

/**
 * 2023 → “二〇二三”.
 * @param zero the sign that the text has for nothing: 〇, ○ or 零
 */
export function hanYear(year: number, zero: string): string {
  return [...String(year)].map((digit) => (digit === '0' ? zero : (HAN[Number(digit)] ?? digit))).join('');
}
