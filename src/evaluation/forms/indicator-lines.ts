import { normaliseText } from '../../standards';

/** A line of a form's indicators: what was aimed at, what came of it, and its points. */
export interface IndicatorLine {
  readonly first: string;
  readonly second: string;
  readonly third: string;
  /** A word or a number with its unit, as it was written; never computed with. */
  readonly target: string;
  readonly actual: string;
  /** Null where nobody wrote them. */
  readonly points: number | null;
  readonly score: number | null;
  readonly reason: string;
}

/** What stands beyond the eighth cell is not read. */
const COLUMNS = 8;

/**
 * Indicators as 助手资料 keeps them, one a line, its cells apart by ｜: 一级｜二级｜三级｜指标值｜完成值｜分值｜得分｜偏差原因.
 * What is missing at the end is empty; an empty 一级 or 二级 is that of the line above.
 */
export function indicatorLines(text: string): readonly IndicatorLine[] {
  const lines: IndicatorLine[] = [];
  for (const line of text.split(/\n+/).filter((each) => each.trim() !== '')) {
    const cells = line.split(/[｜|]/).map((cell) => cell.trim());
    const [first = '', second = '', third = '', target = '', actual = '', points = '', score = '', reason = ''] =
      cells.slice(0, COLUMNS);
    const above = lines[lines.length - 1];
    lines.push({
      first: first === '' ? (above?.first ?? '') : withEnding(first),
      second: second === '' && first === '' ? (above?.second ?? '') : second,
      third,
      target,
      actual,
      points: pointsIn(points),
      score: pointsIn(score),
      reason,
    });
  }
  return lines;
}

/** “产出” is written for 产出指标. */
function withEnding(first: string): string {
  return first.endsWith('指标') ? first : `${first}指标`;
}

/** “10”, “10分”, also in full width; null for anything else, such as “—”. */
function pointsIn(text: string): number | null {
  const plain = normaliseText(text).replace(/分$/, '');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}
