import { remember } from './remember';

/**
 * Labels as they are compared: half and full width alike, no white space, no quotation marks, one sort of
 * brackets. People type the same label in many ways; only what is left here tells two labels apart.
 */

const UNSEEN = /[\s\p{Cc}\p{Cf}]+/gu;
const PLAIN = /^[\w.,-]*$/;
const QUOTES = /[“”‘’"'`´「」『』《》〈〉]+/g;
const BRACKETS: readonly (readonly [RegExp, string])[] = [
  [/[【〔[{〖]/g, '('],
  [/[】〕\]}〗]/g, ')'],
];

/** The comparable form of any text: “（一）因 公 出 国 ” → "(一)因公出国". */
export const normaliseText = remember((text) => {
  if (PLAIN.test(text)) return text;
  let result = text.normalize('NFKC').replace(UNSEEN, '').replace(QUOTES, '');
  for (const [pattern, bracket] of BRACKETS) result = result.replace(pattern, bracket);
  return result;
});

const ORDINAL =
  /^(?:[一二三四五六七八九十]+[、.,:]|\([一二三四五六七八九十]+\)[、.,]?|\(\d{1,2}\)[、.,]?|\d{1,2}(?:[、,)]|\.(?!\d)))/;
const LEAD = /^(?:其中|加|减|附)[:;,]/;
const LEVEL_SUFFIX = /\((?:类|款|项)\)$/;

/** A row label without its ordinal, “其中：” and （类/款/项）: “二十一、其他支出(类)” → "其他支出". */
export const normaliseLabel = remember((text) => {
  let label = normaliseText(text);
  for (let before = ''; before !== label;) {
    before = label;
    label = label.replace(ORDINAL, '').replace(LEAD, '');
  }
  return withoutTrailing(label.replace(LEVEL_SUFFIX, ''), ':：。.、');
});

/** A text without these signs at its end; a pattern would try again behind each of many. */
export function withoutTrailing(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

const UNIT_SUFFIX = /\((?:单位:?)?(?:人民币)?(?:万元|元)\)$/;
const YEAR_PREFIX = /^(?:20\d\d年?度?|本年度(?=.))/;

/** A column header without its year and its bracketed unit: “2020年度决算数（万元）” → "决算数". */
export const normaliseHeader = remember((text) =>
  normaliseLabel(text).replace(UNIT_SUFFIX, '').replace(YEAR_PREFIX, ''),
);
