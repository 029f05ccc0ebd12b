import type { Section, Span, TextDocument } from '../../model';
import { hanNumber } from '../../reading';
import { inHan } from '../values/figures';

/** “八、” → “九、”, “（3）” → “（4）”; null for what holds no number. */
export function laterNumber(printed: string): string | null {
  const [core] = /\d{1,2}|[一二三四五六七八九十]{1,3}/.exec(printed) ?? [];
  if (core === undefined) return null;
  if (/\d/.test(core)) return printed.replace(core, String(Number(core) + 1));
  const value = hanNumber(core);
  // “一二” is no number of a section.
  const next = value === null || inHan(value) !== core ? null : inHan(value + 1);
  return next === null ? null : printed.replace(core, next);
}

/** Where a section is spoken of as a whole: at its number, since words of its heading may change. */
export function markOf({ plain }: TextDocument, { heading, number }: Section): Span {
  const isTyped = number !== null && number !== '' && plain.startsWith(number, heading.start);
  return isTyped ? { start: heading.start, end: heading.start + number.length } : heading;
}
