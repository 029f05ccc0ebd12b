import type { Span } from '../model';

/** What a placeholder of a figure has behind it; without a unit crosses may be a name. */
const UNIT = '(?=\\s*(?:万元|亿元|元|%|％|个|家|人次|人|批次|批|次|辆|台|套|平方米|项|分|名))';
/** What people type in the place of digits, in any width. */
const CROSSES = '[XxＸｘ×]';

/** What stands for a figure: XX, XX.XX, ____, blanks between words and a unit, an empty bracket. */
const FIGURES = new RegExp(
  [
    `${CROSSES}{1,8}(?:[.．]${CROSSES}{1,4})?${UNIT}`,
    `(?<![_＿])[_＿]{2,}(?:[.．][_＿]+)?${UNIT}`,
    `(?<=[\\u4e00-\\u9fff])[ \\u3000\\u00a0]{2,}(?![ \\u3000\\u00a0])${UNIT}`,
    `[（(][ \\u3000\\u00a0_＿]*[）)]${UNIT}`,
  ].join('|'),
  'g',
);

/** A gap of our own drafts: 〔年初预算数〕, with no unit behind it. */
const GAPS = /(?<=[为出入费的])〔(?![^〕]*原因)[^〕\n]{1,30}〕(?=[，；。、（）])/g;

/** What stands for the year. */
const YEARS = new RegExp(`(?:20)?(?:${CROSSES}{2,4}|(?<![_＿])[_＿]{2,})(?=年)`, 'g');

/** More digits would be no figure. */
const MOST_DIGITS = 8;

/** A text with its placeholders filled so that it can be read, letter for letter as long as it was. */
export interface FilledPlaceholder {
  readonly plain: string;
  /** Those that stand for a figure. */
  readonly figures: readonly Span[];
  /** Those that stand for the year. */
  readonly years: readonly Span[];
}

/** @param year this year; null where it is not known, and no placeholder of a year is filled */
export function fillPlaceholders(plain: string, year: number | null): FilledPlaceholder {
  const years = year === null ? [] : spansOf(plain, YEARS);
  const figures = [...spansOf(plain, FIGURES), ...spansOf(plain, GAPS)].filter(
    (span) => !years.some(({ start, end }) => start < span.end && span.start < end),
  );
  let filled = plain;
  for (const { start, end } of years) {
    if (end - start === 4) filled = filled.slice(0, start) + String(year) + filled.slice(end);
  }
  for (const { start, end } of figures) {
    const old = plain.slice(start, end);
    filled = filled.slice(0, start) + digitsLike(old) + filled.slice(end);
  }
  return { plain: filled, figures, years };
}

/** All places where a pattern is met. */
function spansOf(plain: string, pattern: RegExp): readonly Span[] {
  return [...plain.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** Blanks are nothing to a reader, so what is too long is filled from behind. */
function digitsLike(old: string): string {
  const point = old.search(/[.．](?=.)/);
  const digits = [...old].map((_, at) => (at === point && at > 0 ? '.' : '1')).join('');
  return digits.slice(-MOST_DIGITS).padStart(old.length, ' ');
}
