import { normaliseText } from '../../standards';

/** A line of a form's indicators: what was aimed at, what came of it, and its points. */
export interface IndicatorLine {
  readonly first: string;
  readonly second: string;
  readonly third: string;
  /** A word or a number with its unit, as it was written; never computed with. */
  readonly target: string;
  readonly actual: string;
  /** Null where nobody wrote them, or no number. */
  readonly points: number | null;
  readonly score: number | null;
  /** As they were written, so that no word of a person is lost. */
  readonly pointsText: string;
  readonly scoreText: string;
  readonly reason: string;
}

/** An indicator in words, before its points are read. */
export type WrittenIndicator = Omit<IndicatorLine, 'points' | 'score'>;

/** What stands beyond the eighth cell is not read. */
const COLUMNS = 8;
/** Stand for the sign between cells and for a line break within a cell. */
const BAR = '∣';
const BREAK = '⏎';

/**
 * Indicators as 助手资料 keeps them, one a line, its cells apart by ｜: 一级｜二级｜三级｜指标值｜完成值｜分值｜得分｜偏差原因.
 * What is missing at the end is empty; an empty 一级 or 二级 is that of the line above.
 */
export function indicatorLines(text: string): readonly IndicatorLine[] {
  const lines: IndicatorLine[] = [];
  for (const cells of keptRows(text)) {
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
      pointsText: points,
      scoreText: score,
      reason,
    });
  }
  return lines;
}

/** The same lines as 助手资料 keeps them; read back they are what they were. */
export function indicatorText(lines: readonly WrittenIndicator[]): string {
  return keptText(
    lines.map(({ first, second, third, target, actual, pointsText, scoreText, reason }) => [
      ...[first, second, third, target],
      ...[actual, pointsText, scoreText, reason],
    ]),
  );
}

/** Rows of cells as one text of 助手资料: a row a line, cells apart by ｜, what a cell holds of both replaced. */
export function keptText(rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells) =>
      cells
        .map(keptCell)
        .join('｜')
        .replace(/(?<!｜)｜+$/, ''),
    )
    .join('\n');
}

function keptCell(text: string): string {
  return text
    .trim()
    .replace(/[｜|]/g, BAR)
    .replace(/(?<!\s)[^\S\n]*\n\s*/g, BREAK);
}

/** The rows of such a text, each cell with its line breaks. Blank lines are none. */
export function keptRows(text: string): readonly (readonly string[])[] {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(/[｜|]/).map((cell) => cell.replaceAll(BREAK, '\n').trim()));
}

/** “产出” is written for 产出指标. */
function withEnding(first: string): string {
  return first.endsWith('指标') ? first : `${first}指标`;
}

/** “10”, “10分”, also in full width; null for anything else, such as “—”. */
export function pointsIn(text: string): number | null {
  const plain = normaliseText(text).replace(/分$/, '');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}
