import type { FigureUnit, Span, TextFigure } from '../../model';
import {
  LIST_NUMBER,
  SHARES_UNIT,
  NO_FIGURE,
  OF_NO_MONEY,
  UNITS,
  ABOUT_AFTER,
  ABOUT_BEFORE,
  LONGEST_REMARK,
  REMARK_AFTER,
  BEFORE_BARE,
  COUNT_IN_WORDS,
  hanNumber,
} from './words';

/** A figure and where it stands in the evened words of its passage. */
export interface LexedFigure {
  readonly figure: TextFigure;
  readonly start: number;
  readonly end: number;
}

/** Evened words with the places they come from. */
interface Words {
  readonly text: string;
  readonly origin: readonly number[];
}

/** Digits, with thousands parted by commas before exactly three digits: “1,537.40”, but “3,5” is two numbers. */
const NUMBER = /(?<![\d.])-?\d(?:[\d]|,(?=\d{3}(?!\d)))*(?:\.\d+)?/g;
/** Without these nothing is counted in words. */
const HAN_DIGIT = /[二两三四五六七八九十百]/;
/** In so many bare numbers a row is a table that lost its lines. */
const TABLE_ROW = 5;

/** The figures of a passage, in their order. What looks like one and is none is left out. */
export function lexFigures(words: Words, passage: number): readonly LexedFigure[] {
  if (!/\d/.test(words.text) && !HAN_DIGIT.test(words.text)) return [];
  const taken = takenBy(words.text);
  const found: LexedFigure[] = [];
  for (const match of words.text.matchAll(NUMBER)) {
    const lexed = taken(match.index) ? null : figureAt(words, passage, match.index, match[0]);
    if (lexed) found.push(lexed);
  }
  const inWords = [...words.text.matchAll(COUNT_IN_WORDS)].flatMap((match) => countInWords(words, passage, match));
  const figures = adoptUnits(
    words.text,
    [...found, ...inWords].sort((a, b) => a.start - b.start),
  );
  const bare = figures.filter(({ figure }) => figure.unit === null).length;
  return bare >= TABLE_ROW ? figures.filter(({ figure }) => figure.unit !== null) : figures;
}

/** Whether a character belongs to a year, a code, a list number and so on. */
function takenBy(text: string): (at: number) => boolean {
  const stretches: Span[] = [...text.matchAll(NO_FIGURE)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const [number] = LIST_NUMBER.exec(text) ?? [];
  if (number !== undefined) stretches.push({ start: 0, end: number.length });
  return (at) => stretches.some(({ start, end }) => at >= start && at < end);
}

/**
 * The number at a place as a figure; null for a number without a unit that nothing shows to be a figure. Its value
 * counts in its unit: “2万人” is 20000, and then has no places.
 */
function figureAt(words: Words, passage: number, at: number, printed: string): LexedFigure | null {
  const { text } = words;
  // A hyphen behind a letter or a figure joins two words and is no sign.
  const isNegative =
    printed.startsWith('-') && !/[\w一-龥]/.test(text.charAt(at - 1).replace(/[为是降少加长达占率]/, ''));
  const start = printed.startsWith('-') && !isNegative ? at + 1 : at;
  const digits = text.slice(start, at + printed.length).replaceAll(',', '');
  const end = at + printed.length;
  const remark = REMARK_AFTER.exec(text.slice(end, end + LONGEST_REMARK))?.[0] ?? '';
  const rest = text.slice(end + remark.length, end + remark.length + 10);
  const about = ABOUT_AFTER.exec(rest)?.[0] ?? '';
  const named = unitOf(rest.slice(about.length));
  if (named === undefined && !isBareFigure(text.slice(Math.max(0, start - 6), start), digits, rest)) return null;
  const [word, unit, factor] = named ?? ['', null, 1];
  const [, decimals = ''] = digits.split('.');
  const whole = end + (named ? remark.length + about.length + word.length : 0);
  return {
    start,
    end: whole,
    figure: {
      span: spanOf(words, start, whole),
      digits: spanOf(words, start, end),
      passage,
      value: Number(digits) * factor,
      places: factor === 1 ? decimals.length : 0,
      unit,
      factor,
      step: factor * 10 ** -decimals.length,
      inWords: false,
      // “2.1万亿元” promises no more places than it has.
      isAbout:
        about !== '' || (factor > 1 && unit === '亿元') || ABOUT_BEFORE.test(text.slice(Math.max(0, start - 3), start)),
    },
  };
}

/** The unit that words begin with, its word and how many of it the word means; undefined where they begin with none. */
function unitOf(words: string): (typeof UNITS)[number] | undefined {
  const [many] = OF_NO_MONEY.exec(words) ?? [];
  return many === undefined
    ? UNITS.find(([word]) => words.startsWith(word))
    : [many, '其他', TIMES[many.charAt(0)] ?? 1];
}

/** How many 万 and 亿 mean. */
const TIMES: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/**
 * A number without a unit is a figure where it has a point, or where a word before it leads to a figure and no word
 * follows.
 */
function isBareFigure(before: string, digits: string, rest: string): boolean {
  if (/^[A-Za-z]/.test(rest)) return false;
  return digits.includes('.') || (BEFORE_BARE.test(before) && !/^[一-龥]/.test(rest));
}

/** “三个项目”, “十六人”: counts only, since amounts are never written in words. */
function countInWords(words: Words, passage: number, match: RegExpMatchArray): readonly LexedFigure[] {
  const [printed, number = '', word = ''] = match;
  const value = hanNumber(number);
  const unit = UNITS.find(([name]) => name === word)?.[1] ?? null;
  const start = match.index ?? 0;
  if (value === null) return [];
  const span = spanOf(words, start, start + printed.length);
  const digits = spanOf(words, start, start + number.length);
  const figure = { span, digits, passage, value, places: 0, unit, factor: 1, step: 1, inWords: true, isAbout: false };
  return [{ figure, start, end: start + printed.length }];
}

/**
 * “各是4125.49，4143.91万元”: a bare number before another one of a list is counted in the same, and so is one before what
 * changed of it, “比上年的12,530.03增加2,079.49元”.
 */
function adoptUnits(text: string, figures: readonly LexedFigure[]): readonly LexedFigure[] {
  const result = [...figures];
  for (let at = result.length - 2; at >= 0; at -= 1) {
    const [lexed, next] = [result[at], result[at + 1]];
    if (!lexed || !next || lexed.figure.unit !== null || next.figure.unit === null) continue;
    if (SHARES_UNIT.test(text.slice(lexed.end, next.start))) {
      result[at] = { ...lexed, figure: { ...lexed.figure, unit: next.figure.unit satisfies FigureUnit } };
    }
  }
  return result;
}

/** A stretch of evened words as a stretch of the plain text. */
function spanOf({ origin }: Words, start: number, end: number): Span {
  return { start: origin[start] ?? 0, end: (origin[end - 1] ?? 0) + 1 };
}
