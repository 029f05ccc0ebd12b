import type { Clip } from '../page/clip';
import { escapeHtml, section } from '../page/markup';
import { titleOf } from '../words';
import { partHtml } from './comparison-html';
import type { ComparisonSource } from './source';
import { comparisonTables, type ComparisonTable } from './tables';
import { COMPARISON_TITLES, comparisonRemarks, comparisonSentence, sealSentence, versionLine } from './words';

/** The 两稿比对 for the clipboard: a table for each part for Word, and plain lines. */
export function comparisonClip(source: ComparisonSource): Clip {
  const { old, now } = source;
  const title = `${titleOf(now.report, now.file)}${COMPARISON_TITLES.title}`;
  const head = [
    versionLine(COMPARISON_TITLES.old, old),
    versionLine(COMPARISON_TITLES.now, now),
    `${comparisonSentence(source)}${sealSentence(source)}`,
    ...comparisonRemarks(source),
  ];
  const parts = comparisonTables(source).filter(({ rows, nothing }) => rows.length > 0 || nothing !== '');
  return {
    html: section(title, [...head.map(paragraph), ...parts.map(partHtml)].join('')),
    text: [title, ...head, ...parts.flatMap(partLines)].join('\n'),
  };
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}

function partLines({ title, rows, nothing }: ComparisonTable): readonly string[] {
  return [title, ...(rows.length > 0 ? rows.map((row) => row.join('　')) : [nothing])];
}
