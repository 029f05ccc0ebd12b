import {
  addressText,
  CHANGE_NAMES,
  changePlace,
  COMPARISON_TITLES,
  comparisonRemarks,
  comparisonSentence,
  FIGURE_STATE_NAMES,
  comparedFigure,
  sealSentence,
  turnText,
  versionLine,
  type ComparisonSource,
} from '../../reports';
import type { AffectedFigure, ComparedCell } from '../../comparison';

/** What `compare` prints for people. */
export function comparisonLines(source: ComparisonSource): string {
  const { old, now, changes, checks, text } = source;
  const parts = [
    [
      versionLine(COMPARISON_TITLES.old, old),
      versionLine(COMPARISON_TITLES.now, now),
      `${comparisonSentence(source)}${sealSentence(source)}`,
      ...comparisonRemarks(source),
    ],
    listed(COMPARISON_TITLES.cells, changes.cells.map(cellLine)),
    listed(
      COMPARISON_TITLES.rows,
      changes.rows.map(({ kind, words }) => `${CHANGE_NAMES[kind]}：${words.table} · ${words.row}`),
    ),
    listed(
      COMPARISON_TITLES.tables,
      changes.tables.map(({ kind, words, figures }) => `${CHANGE_NAMES[kind]}：${words.table}（${figures} 个数）`),
    ),
    listed(
      COMPARISON_TITLES.checks,
      checks.map((check) => `[${check.rule}] ${turnText(check)}：${check.detail}`),
    ),
    listed(
      COMPARISON_TITLES.sentences,
      (text?.sentences ?? []).map(({ line, text: words, figures }) =>
        [`第 ${line} 行：${words}`, ...figures.map(figureLine)].join('\n     '),
      ),
    ),
  ];
  const shown = parts.filter((part) => part.length > 0).map((part) => part.join('\n'));
  return `${shown.join('\n\n')}\n\n`;
}

/** A heading without lines is left out. */
function listed(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  return [`${title}（${lines.length}）`, ...lines.map((line, index) => `  ${index + 1}. ${line}`)];
}

/** Each figure is told in its own book's unit, so both stand there. */
function cellLine(change: ComparedCell): string {
  const { old, now } = change;
  const at = addressText(change);
  return `${changePlace(change)}：${comparedFigure(old, now)} → ${comparedFigure(now, old)}${at === '' ? '' : `（${at}）`}`;
}

/** What it should be, unless the text has it already. */
function figureLine({ quote, state, expected }: AffectedFigure): string {
  const hope = state === 'updated' || expected === null ? '' : `，${COMPARISON_TITLES.heads.expected} ${expected}`;
  return `“${quote}”${FIGURE_STATE_NAMES[state]}${hope}`;
}
