import { groupBy } from '../../../model';
import type { Report, TextContext } from '../../check';
import { hitsOf, isBody, sentenceAround, type Hit } from '../hits';
import { MONEY, YEARS_GRANT } from './words';
import { YEAR_LENGTH, isNamed, yearOf } from './year-hits';

/** 分 in one of each unit that a sentence tells money in. */
const FEN: Readonly<Record<string, number>> = { 元: 100, 万元: 1_000_000 };

/**
 * “12,000元，为自治区拨付的2023年审计补助” here, “1.20万元为…2024年审计补助” there: one grant of one amount is of one year. Grants
 * of one name come every year, but seldom with the same amount in two years, so that it is asked only.
 */
export function grants({ read }: TextContext, report: Report): void {
  const named = hitsOf(read, YEARS_GRANT, isBody).filter((hit) => !isNamed(hit));
  for (const [first, ...others] of groupBy(named, ({ groups }) => groups[1] ?? '').values()) {
    for (const other of others) {
      const [one, two] = [first?.groups[0], other.groups[0]];
      if (!first || one === undefined || two === undefined || one === two || !shareAmount(first, other)) continue;
      report({
        ...yearOf(other, Number(one)),
        span: { start: other.span.start, end: other.span.start + YEAR_LENGTH },
        otherSpans: [{ start: first.span.start, end: first.span.start + YEAR_LENGTH }],
        severity: 'warning',
        correction: null,
        message: `同一笔“${other.groups[1]}”，此处写的是${two}年，另一处写的是${one}年，请核对。`,
      });
    }
  }
}

/** Whether the sentences around two places tell the same amount of money; one sentence tells of two grants on purpose. */
function shareAmount(a: Hit, b: Hit): boolean {
  const [one, other] = [a, b].map(({ passage, start }) => sentenceAround(passage, start));
  if (one === undefined || other === undefined || one === other) return false;
  const amounts = new Set(amountsIn(one));
  return amountsIn(other).some((fen) => amounts.has(fen));
}

/** The amounts of a sentence in 分. */
function amountsIn(sentence: string): readonly number[] {
  return [...sentence.matchAll(MONEY)].map(([, digits = '', unit = '']) =>
    Math.round(Number(digits.replaceAll(',', '')) * (FEN[unit] ?? 0)),
  );
}
