import { withoutTrailing } from '../../standards';
import type { AmountUnit, Scope } from '../../model';

/** What lines of text say of the book. Texts are comparable ones. */

const AMOUNT_UNIT =
  /(?:金额)?单位(?:名称)?:?(?:人民币)?(万元|千元|百元|百万元|亿元|元)(?:公开\d+表|(?![\u4e00-\u9fff]))/;
const LONE_UNIT = /^\(?(?:人民币)?(万元|千元|百元|百万元|亿元|元)\)?$/;
const UNIT_IN_HEADER = /\((?:单位:?)?(?:人民币)?(万元|千元|百元|百万元|亿元|元)\)$/;
const UNIT_LABEL_ONLY = /^(?:金额)?单位:?$/;

/** The unit of money that a line states; a unit that is not read (千元, 亿元) is given as such. */
export function statedUnit(texts: readonly string[]): string | null {
  for (const [index, text] of texts.entries()) {
    const stated = AMOUNT_UNIT.exec(text)?.[1] ?? UNIT_IN_HEADER.exec(text)?.[1];
    if (stated !== undefined) return stated;
    // 万元 alone is a unit beside its label, or as all that the line says; elsewhere it may be part of a text.
    const alone =
      UNIT_LABEL_ONLY.test(texts[index - 1] ?? '') || texts.length === 1 ? LONE_UNIT.exec(text)?.[1] : undefined;
    if (alone !== undefined) return alone;
  }
  return null;
}

/** The unit in a header such as 决算数（万元）. */
export function unitInHeader(title: string): string | null {
  return UNIT_IN_HEADER.exec(title)?.[1] ?? null;
}

/** The units that are read; 千元, 亿元 and their kin are not. */
export function isAmountUnit(text: string | null): text is AmountUnit {
  return text === '元' || text === '万元';
}

/** Labels of the unit's name, with the name behind them in the same cell. */
const NAME_LABEL =
  /^(?:部门|单位|部门名称|单位名称|部门\(单位\)名称|部门\(单位\)|编制单位|编报单位|填报单位|预算单位|编制部门|填报部门|公开部门|公开单位|主管部门|单位全称)(?:\((?:公章|盖章|签章)\))?:(.*)$/;
/** The same labels alone: the name stands in the next cell. */
const NAME_LABEL_ONLY =
  /^(?:部门名称|单位名称|编制单位|编报单位|填报单位|预算单位|编制部门|部门\(单位\)名称|单位全称|部门|单位)(?:\((?:公章|盖章|签章)\))?:?$/;
/** What is printed behind a name in the same cell: year, unit of money, table number, page, date. */
const NAME_END = /(?:20\d\d年.*|(?:金额)?单位:.*|公开\d+表.*|第\d+页.*|日期.*|\(?(?:万元|元)\)?)$/;
const ONLY_MONEY = /^(?:人民币)?(?:万元|千元|百元|百万元|亿元|元)$/;
/** A form that nobody filled in prints ××× or 某某 for the name. */
const NO_NAME = /^[\dx*_＿×某]*$/i;

/** The unit's name that a line states after 部门：, 编制单位： and their kin; null where it is left blank. */
export function statedName(texts: readonly string[]): string | null {
  for (const [index, text] of texts.entries()) {
    const behind = NAME_LABEL.exec(text)?.[1];
    const own = behind === undefined ? '' : cleanName(behind);
    if (own !== '') return own;
    const next = texts[index + 1];
    const isLabel = behind === '' || NAME_LABEL_ONLY.test(text);
    if (isLabel && next !== undefined && !NAME_LABEL.test(next)) {
      const name = cleanName(next);
      if (name.length >= 2) return name;
    }
  }
  return null;
}

/** Empty where what stands behind the label is a unit of money, a placeholder or another label. */
function cleanName(text: string): string {
  const name = withoutTrailing(text.replace(NAME_END, ''), ':;,、.');
  return ONLY_MONEY.test(name) || NO_NAME.test(name) || name.includes(':') ? '' : name;
}

/** The scope that a title or a file name says: （汇总）, （本级）, 单位决算. */
export function statedScope(text: string): Scope | null {
  if (/\((?:部门)?汇总\)|汇总/.test(text)) return 'department';
  if (text.includes('本级')) return 'ownLevel';
  return text.includes('单位决算') && !text.includes('部门') ? 'unit' : null;
}

const HAN_DIGITS = '〇一二三四五六七八九';
/** 二〇二四 with the sign 〇 as people type it: a circle, a letter O, a digit. */
const HAN_YEAR = /二[〇○零Oo0][一二][〇○零Oo0一二三四五六七八九]/g;
const DATE = /20\d\d年\d{1,2}月(?:\d{1,2}日)?/g;
/** 2024年度, a year with 决算 soon behind it, or a text that is nothing but a year. */
const ACCOUNT_YEAR = /(20[0-4]\d)年?度|(20[0-4]\d)年?(?=.{0,30}决算)|^(20[0-4]\d)年$/g;

/** Where neither stands, no year does. */
const CENTURY = /20|二/;

/** Account years that a text names: 2020年度, 2020年…决算; dates and years of publication are none. */
export function statedYears(text: string): readonly number[] {
  if (!CENTURY.test(text)) return [];
  const plain = text.replace(HAN_YEAR, arabicYear).replace(DATE, '');
  const matches = [...plain.matchAll(ACCOUNT_YEAR)];
  // A text that says 年度 of one year only mentions the others.
  const sure = matches.filter(([, annual]) => annual !== undefined);
  return (sure.length > 0 ? sure : matches).map(([, ...years]) => Number(years.find(Boolean)));
}

/** The last resort: the only year that a file's name holds. */
export function loneYear(text: string): number | null {
  const years = new Set([...text.replace(HAN_YEAR, arabicYear).matchAll(/20[0-4]\d/g)].map(([year]) => Number(year)));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

function arabicYear(han: string): string {
  return [...han.replace(/[○零Oo0]/g, '〇')].map((digit) => HAN_DIGITS.indexOf(digit)).join('');
}
