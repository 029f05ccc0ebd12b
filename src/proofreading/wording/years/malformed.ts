import type { Report, TextContext } from '../../check';
import { hitsOf, isProse, type Hit } from '../hits';
import { CUT_YEAR, FIVE_DIGITS, IMPOSSIBLE_YEAR, YEAR_WITHOUT_ITS_WORD } from './words';

/** So many years a year of accounts is away from those that its text tells of. */
const NEAR = 2;

/** Years that are none: “202 年度”, “22017年”, “2203年度”, “2022度”. What may be a quantity counts only near the accounts' own year. */
export function malformedYears({ read }: TextContext, year: number | null, report: Report): void {
  for (const hit of hitsOf(read, CUT_YEAR, () => true)) {
    report({ span: hit.span, message: `“${hit.words}”年度没有写全。`, stated: hit.words });
  }
  for (const hit of hitsOf(read, YEAR_WITHOUT_ITS_WORD, isProse)) {
    const right = hit.words.replace('度', '年度');
    report({
      span: hit.span,
      message: `“${hit.words}”漏了“年”，应为“${right}”。`,
      stated: hit.words,
      correction: right,
    });
  }
  if (year === null) return;
  for (const hit of hitsOf(read, FIVE_DIGITS, isProse)) {
    if (withoutOne(hit).some((each) => Math.abs(each - year) <= NEAR)) {
      report({ span: hit.span, message: `“${hit.words}”的年份多写了一位数。`, stated: hit.words });
    }
  }
  for (const hit of hitsOf(read, IMPOSSIBLE_YEAR, isProse)) {
    if (isExchanged(hit, String(year)) || isExchanged(hit, String(year - 1))) {
      report({ span: hit.span, message: `“${hit.words}”的年份写错了。`, stated: hit.words });
    }
  }
}

/** The years that are left of a number with one digit taken out. */
function withoutOne({ groups }: Hit): readonly number[] {
  const [digits = ''] = groups;
  return Array.from(digits, (_, at) => Number(digits.slice(0, at) + digits.slice(at + 1)));
}

/** Whether a number has the digits of a year in another order. */
function isExchanged({ groups }: Hit, year: string): boolean {
  const [digits = ''] = groups;
  return Array.from(digits).sort().join('') === Array.from(year).sort().join('');
}
