const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1…99 in Chinese: 十, 十二, 二十三. */
export function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十`;
  return ones === 0 && tens > 0 ? head : `${head}${DIGITS[ones] ?? ''}`;
}

/** A heading behind its number, by the pattern of its depth: “#、” → “三、…”, “1.” → “3.…”. */
export function numberedHeading(pattern: string, value: number, heading: string): string {
  return `${pattern.replace('#', chineseNumber(value)).replace('1', String(value))}${heading}`;
}
