import { escapeHtml, section, table } from '../page/markup';
import { STYLE } from '../page/style';
import { titleOf } from '../words';
import type { ComparisonSource } from './source';
import { comparisonTables, type ComparisonTable } from './tables';
import { COMPARISON_TITLES, comparisonRemarks, comparisonSentence, sealSentence, versionLine } from './words';

/** The 两稿比对 as a page without scripts or anything from outside, to be read on screen and printed on A4. */
export function comparisonHtml(source: ComparisonSource): string {
  const { old, now, time } = source;
  const title = escapeHtml(`${titleOf(now.report, now.file)}${COMPARISON_TITLES.title}`);
  const versions = [versionLine(COMPARISON_TITLES.old, old), versionLine(COMPARISON_TITLES.now, now)];
  const outcome = `${comparisonSentence(source)}${sealSentence(source)}`;
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title><style>${STYLE}</style></head><body><main>
<header><h1>${title}</h1>
${[...versions, `比对时间：${time}`].map((line) => `<p class="note">${escapeHtml(line)}</p>`).join('\n')}
<p class="verdict">${escapeHtml(outcome)}</p>
${comparisonRemarks(source)
  .map((remark) => `<p class="suspects">${escapeHtml(remark)}</p>`)
  .join('\n')}</header>
${comparisonTables(source).map(partHtml).join('\n')}
</main></body></html>
`;
}

/** A part as a section. One of nothing is left out, or says its sentence where silence would be unclear. */
export function partHtml({ title, columns, rows, nothing }: ComparisonTable): string {
  return section(title, rows.length > 0 ? table(columns, rows) : nothing && `<p>${escapeHtml(nothing)}</p>`);
}
