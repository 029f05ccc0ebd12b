import { leadingNumber, type LeadingNumber } from '../../../reading';
import { HAN_DIGITS } from './words';

/** A number before words with what it counts. */
export interface Ordinal {
  readonly style: LeadingNumber['style'];
  readonly rank: number;
  readonly value: number;
  readonly printed: string;
}

/** What a list number counts: “（三）” → 3; null where words begin with none. */
export function ordinalOf(text: string): Ordinal | null {
  const number = leadingNumber(text);
  const value = number === null ? null : valueOf(number.printed);
  return number === null || value === null
    ? null
    : { style: number.style, rank: number.rank, value, printed: number.printed };
}

/** Numbers in a circle, up to twenty as Unicode has them in one run. */
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** Digits, circled numbers, or words; null for what is none of them. */
function valueOf(printed: string): number | null {
  const [digits] = /\d+/.exec(printed) ?? [];
  if (digits !== undefined) return Number(digits);
  const circled = CIRCLED.indexOf(printed.charAt(0));
  if (circled >= 0) return circled + 1;
  const [words] = /[一二三四五六七八九十]+/.exec(printed) ?? [];
  return words === undefined ? null : hanValue(words);
}

/** “十六” → 16, “二十四” → 24; null where it is no number below a hundred. */
function hanValue(words: string): number | null {
  const [, tens = '', ten = '', ones = ''] = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(words) ?? [];
  if (words === '' || (ten === '' && tens !== '' && ones !== '')) return null;
  const digit = (sign: string): number => (sign === '' ? 0 : HAN_DIGITS.indexOf(sign) + 1);
  if (ten === '') return digit(tens || ones) || null;
  return (tens === '' ? 1 : digit(tens)) * 10 + digit(ones);
}

/** 16 → “十六”. */
export function hanOrdinal(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const digit = (each: number): string => (each === 0 ? '' : HAN_DIGITS.charAt(each - 1));
  return tens === 0 ? digit(ones) : `${tens === 1 ? '' : digit(tens)}十${digit(ones)}`;
}

/** A count as it is printed, in digits or in words. */
export function ordinalCount(printed: string): number | null {
  return /^\d+$/.test(printed) ? Number(printed) : hanValue(printed);
}
