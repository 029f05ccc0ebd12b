import type { FigureUnit } from '../../model';

/** Stretches whose digits are no figures: years, dates, 文号, codes, list numbers, names with a number, limits. */
export const NO_FIGURE = new RegExp(
  [
    /《[^》]{0,80}》/,
    /〔[^〕]{0,12}〕\d*号?|\[(?:19|20)\d{2}\]\d+号|\[[^\]]{0,40}\]/,
    /(?<![\d.])(?:19|20)\d{2}(?:年度?(?:\d{1,2}月(?:份|底|末|初)?(?:\d{1,2}日)?)?|[-~](?:19|20)\d{2}年?度?)/,
    /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/,
    /\d{1,2}(?:[-~]\d{1,2})?月(?:份|底|末|初)?(?:\d{1,2}日)?|\d{1,2}日/,
    /(?:图|附?表|附件|公开|财决|第|附录?)\d+(?:[-_.]\d+)*(?:表|号)?/,
    /(?<!\d)\d+(?:\+\d+)+/,
    /(?<=[，；。：]|其中)\d{1,2}、(?=[一-龥])/,
    /(?<!\d)\d+(?:\.\d+)?[-~]\d+(?:\.\d+)?/,
    /\d{3,6}(?=(?:热线|模式|平台|调度|急救|工程|专线|电话|行动|项目))/,
    /(?<!\d)\d+号/,
    /(?<![\d.])\d+(?:\.\d+)?[:：]\d+(?:\.\d+)?/,
    // “90分（含）以上”, “80（含）-90分”: what a score is held against.
    /(?<![\d.])\d{1,3}(?:\.\d)?分(?:（含(?:\d{1,3}分)?）)?及?以[上下]/,
    /(?<![\d.])\d{1,3}(?:\.\d)?分?(?:（含(?:\d{1,3}分)?）)?[-~至到]\d{1,3}(?:\.\d)?分/,
    /(?<!\d)\d+(?:\.\d+){2,}/,
    /(?<![A-Za-z])[A-Za-z]+\d[\dA-Za-z]*|(?<!\d)\d+[A-Za-z]+\d*/,
    /（\d{3}(?:\d{2})?(?:\d{2})?）|（\d{2,3}[类款项]）|(?<![\d.])\d{3}(?:\d{2}){0,2}(?=-[一-龥])/,
    /(?<!\d)[12]\d{6}(?=[一-龥“])(?!万元|元|人|个|户|份)/,
    /\d{9,}/,
    /(?<!\d)\d+(?:\.\d+)?(?:万|亿)?元?(?:人|台|辆|平方米)?（含）以[上下]|(?<!\d)\d+(?:\.\d+)?(?:万|亿)?(?:元|人|台|辆|平方米|个|岁)?(?:及|\(含\))?以[上下内外]/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/** A number before an item, at the beginning of a passage. */
export const LIST_NUMBER =
  /^(?:\d{1,2}(?:[、．]|\.(?!\d)|\.(?=20\d{2}年))|（\d{1,2}）|\d{1,2}）|\d{1,2}\.\d{1,2}(?=[一-龥“])(?![个名家项辆台月年日人次批万亿元倍平公分]))/;

/** A remark between the digits of a figure and its unit, such as a draft makes of one that is in doubt. */
export const REMARK_AFTER = /^〔[^〔〕\d]{1,24}〕/;
/** With its brackets. */
export const LONGEST_REMARK = 26;

/** What a figure may be counted in, the longest word first; null where the word is only half of a unit. */
export const UNITS: readonly (readonly [word: string, unit: FigureUnit, factor: number])[] = [
  ['万亿元', '亿元', 10_000],
  ['亿元', '亿元', 1],
  ['万元', '万元', 1],
  ['元', '元', 1],
  ['万人次', '人次', 10_000],
  ['万人', '人', 10_000],
  ['万个', '个', 10_000],
  ['万户', '户', 10_000],
  ['万平方米', '平方米', 10_000],
  ['万亿', '亿元', 10_000],
  ['亿', '亿元', 1],
  ['万', '万元', 1],
  ['个百分点', '个百分点', 1],
  ['百分点', '个百分点', 1],
  ['%', '%', 1],
  ['台（套）', '台（套）', 1],
  ['台', '台（套）', 1],
  ['套', '台（套）', 1],
  ['辆', '辆', 1],
  ['批次', '批次', 1],
  ['批', '批次', 1],
  ['人次', '人次', 1],
  ['平方米', '平方米', 1],
  ['次', '次', 1],
  ['家', '家', 1],
  ['个', '个', 1],
  ['人', '人', 1],
  ['名', '名', 1],
  ['位', '位', 1],
  ['户', '户', 1],
  ['项', '项', 1],
  ['分', '分', 1],
  ['万亩', '其他', 10_000],
  ['亩', '其他', 1],
  ['公顷', '其他', 1],
  ['吨', '其他', 1],
  ['公里', '其他', 1],
  ['公斤', '其他', 1],
  ['米', '其他', 1],
  ['立方', '其他', 1],
  ['平方', '其他', 1],
  ['倍', '其他', 1],
  ['小时', '其他', 1],
  ['份', '其他', 1],
  ['条', '其他', 1],
  ['件', '其他', 1],
  ['所', '其他', 1],
  ['天', '其他', 1],
  ['种', '其他', 1],
  ['间', '其他', 1],
  ['岁', '其他', 1],
  ['场', '其他', 1],
  ['宗', '其他', 1],
  ['起', '其他', 1],
  ['处', '其他', 1],
  ['座', '其他', 1],
  ['期', '其他', 1],
];

/** “2.17万吨”: ten thousands, or more, of what is no money. */
export const OF_NO_MONEY =
  /^[万亿](?:公[里顷斤]?|立方米?|平(?!方米)方?(?:公里)?|[吨米斤株头只羽册件份条场字盒张棵尾支亩])/;

/** Words behind a figure, before its unit, that say it is not exact: 400余人, 2000多份. */
export const ABOUT_AFTER = /^[余多]/;

/** The same before a figure. */
export const ABOUT_BEFORE = /(?:(?<!节)约|近|超过|突破|不足|逾|大约)$/;

/** After what a bare number is a figure all the same. */
export const BEFORE_BARE = /(?:为|是|占|增长|下降|减少|增加|降低|提高|达到?|的|约|上年|共|合计|总计|[，、和]|各)$/;

/** What stands between a bare number and one of the same unit. */
export const SHARES_UNIT = /^(?:[，、和与]|(?:增加|减少|增|减)了?)$/;

/** A count written in words, with what is counted. */
export const COUNT_IN_WORDS =
  /(?<![第每某这那同另各一二三四五六七八九十百两])([二两三四五六七八九十百]{1,4}|十)(个|家|辆|批次|人次|名)(?!月|方面|百分点)/g;

/** Ten and a hundred; more is not written in words here. */
const HAN_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100 };
/** By their place in the string. */
const HAN_DIGITS = '零一二三四五六七八九';

/** 十六 → 16; null for what is no number below a thousand. */
export function hanNumber(words: string): number | null {
  let value = 0;
  let digit = 0;
  for (const word of words.replaceAll('两', '二')) {
    const unit = HAN_UNITS[word];
    if (unit !== undefined) {
      value += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    } else {
      const next = HAN_DIGITS.indexOf(word);
      if (next < 0) return null;
      digit = next;
    }
  }
  return value + digit;
}
