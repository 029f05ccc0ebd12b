/** Lists that many places share, word for word. */

const FIRST_FIVE = [
  '收入支出决算总表',
  '收入决算表',
  '支出决算表',
  '财政拨款收入支出决算总表',
  '一般公共预算财政拨款支出决算表',
];
const BASIC = '一般公共预算财政拨款基本支出决算表';
const BASIC_DETAIL = '一般公共预算财政拨款基本支出决算明细表';
const FUND = '政府性基金预算财政拨款收入支出决算表';
const CAPITAL = '国有资本经营预算财政拨款支出决算表';
const THREE_PUBLIC = '财政拨款“三公”经费支出决算表';
const OLD_THREE_PUBLIC = '一般公共预算财政拨款“三公”经费支出决算表';

/** The national nine since the accounts of 2022. */
export const NINE = [...FIRST_FIVE, BASIC_DETAIL, FUND, CAPITAL, THREE_PUBLIC];
/** The same without 明细 in the sixth. */
export const NINE_PLAIN = [...FIRST_FIVE, BASIC, FUND, CAPITAL, THREE_PUBLIC];
/** The nine without 三公. */
export const EIGHT = [...FIRST_FIVE, BASIC_DETAIL, FUND, CAPITAL];
/** 三公 seventh, as the form was until 2021. */
export const OLD_NINE = [...FIRST_FIVE, BASIC_DETAIL, OLD_THREE_PUBLIC, FUND, CAPITAL];
export const OLD_NINE_PLAIN = [...FIRST_FIVE, BASIC, OLD_THREE_PUBLIC, FUND, CAPITAL];
/** 三公 seventh under its new title. */
export const SEVENTH_NINE = [...FIRST_FIVE, BASIC_DETAIL, THREE_PUBLIC, FUND, CAPITAL];
export const SEVENTH_NINE_PLAIN = [...FIRST_FIVE, BASIC, THREE_PUBLIC, FUND, CAPITAL];

/** 一 to 六 of most texts. */
export const FIRST_SIX_SECTIONS = [
  '收入支出决算总体情况说明',
  '收入决算情况说明',
  '支出决算情况说明',
  '财政拨款收入支出决算总体情况说明',
  '一般公共预算财政拨款支出决算情况说明',
  '一般公共预算财政拨款基本支出决算情况说明',
];
