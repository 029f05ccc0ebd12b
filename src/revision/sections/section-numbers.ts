import { inHan } from '../values/figures';

/** More sections no text has. */
const MOST = 99;

/** “八、” → “九、”, “（3）” → “（4）”; null for what holds no number. */
export function laterNumber(printed: string): string | null {
  const [core] = /\d{1,2}|[一二三四五六七八九十]{1,3}/.exec(printed) ?? [];
  if (core === undefined) return null;
  if (/\d/.test(core)) return printed.replace(core, String(Number(core) + 1));
  const value = valueOf(core);
  const next = value === null ? null : inHan(value + 1);
  return next === null ? null : printed.replace(core, next);
}

/** “十二” → 12. */
function valueOf(words: string): number | null {
  for (let value = 1; value < MOST; value += 1) if (inHan(value) === words) return value;
  return null;
}
