import { indicatorLines, indicatorText, sameIndicators, type WrittenIndicator } from '../../evaluation';
import type { PaperIndicator } from '../../recognition';
import { normaliseText } from '../../standards';
import { PAPER_WORDS } from './words';

/** Indicators of a form as one text of 助手资料, and what of those before it changed. */
export interface MergedLines {
  readonly text: string;
  readonly notes: readonly string[];
}

/** The cells of a line, in the order of the form. */
const COLUMNS = ['first', 'second', 'third', 'target', 'actual', 'pointsText', 'scoreText', 'reason'] as const;
/** What a person writes after the year, by which a line is known to hold work. */
const FILLED = ['actual', 'scoreText', 'reason'] as const;

/** A line as a paper writes it. */
export function writtenLine({
  first,
  second,
  third,
  target,
  actual,
  points,
  score,
  reason,
}: PaperIndicator): WrittenIndicator {
  return { first, second, third, target, actual, pointsText: points, scoreText: score, reason };
}

/**
 * The lines of a form that came back over those that are known. A cell that the form leaves empty keeps what stood in
 * it; a line that the form does not have any more stays where somebody had filled it in.
 * @param known the text of 助手资料 before; empty where there is none
 */
export function mergeLines(form: string, known: string, read: readonly PaperIndicator[]): MergedLines {
  const before = indicatorLines(known);
  const now = read.map(writtenLine);
  const same = sameIndicators(now, before);
  const found = new Set(same.values());
  const notes: string[] = [];
  const lines = now.map((line) => {
    const old = same.get(line);
    return old === undefined ? line : over(form, old, line, notes);
  });
  const kept = before.filter((line) => !found.has(line) && FILLED.some((column) => line[column] !== ''));
  return {
    text: indicatorText([...lines, ...kept]),
    notes: [...notes, ...kept.map(({ third }) => PAPER_WORDS.kept(form, third))],
  };
}

/** The form's cells where it has any; what was there and is another now is told. */
function over(form: string, old: WrittenIndicator, line: WrittenIndicator, notes: string[]): WrittenIndicator {
  const merged = { ...line };
  for (const column of COLUMNS) {
    const [was, now] = [old[column], line[column]];
    if (now === '') merged[column] = was;
    // What was kept has its 指标 behind the first level, whatever the form prints.
    else if (was !== '' && column !== 'first' && normaliseText(was) !== normaliseText(now))
      notes.push(PAPER_WORDS.changed(form, line.third, PAPER_WORDS.columns[column], was, now));
  }
  return merged;
}
