import type { TextDocument, TextFinding } from '../../model';
import { escapeHtml } from '../page/markup';

/** A stretch of the plain text in UTF-16 units, the end excluded. */
interface Mark {
  readonly start: number;
  readonly end: number;
  /** Numbers of the findings, as they are listed. */
  readonly numbers: readonly number[];
  readonly isError: boolean;
}

/** The whole text with its findings in place, each with the number it is listed under. */
export function markedText({ plain }: TextDocument, findings: readonly TextFinding[]): string {
  let html = '';
  let at = 0;
  for (const { start, end, numbers, isError } of marksIn(findings)) {
    // The text keeps its own line breaks: the block is pre-wrap, and marks may run over them.
    html += escapeHtml(plain.slice(at, start)).replaceAll('<br>', '\n');
    const words = escapeHtml(plain.slice(start, end)).replaceAll('<br>', '\n');
    html += `<mark${isError ? ' class="error"' : ''}>${words}</mark><sup>${numbers.join('、')}</sup>`;
    at = end;
  }
  return `<div class="text">${html}${escapeHtml(plain.slice(at)).replaceAll('<br>', '\n')}</div>`;
}

/** Findings whose words overlap share one mark. */
function marksIn(findings: readonly TextFinding[]): readonly Mark[] {
  const all = findings
    .map(({ place: { span }, severity }, index) => ({
      start: span.start,
      end: span.end,
      numbers: [index + 1],
      isError: severity === 'error',
    }))
    .sort((a, b) => a.start - b.start);
  const marks: Mark[] = [];
  for (const mark of all) {
    const last = marks[marks.length - 1];
    if (last === undefined || last.end <= mark.start) marks.push(mark);
    else {
      marks[marks.length - 1] = {
        start: last.start,
        end: Math.max(last.end, mark.end),
        numbers: [...last.numbers, ...mark.numbers],
        isError: last.isError || mark.isError,
      };
    }
  }
  return marks;
}
