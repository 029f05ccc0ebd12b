import { groupDigits } from '../../model';
import type { Column } from '../page/markup';
import { comparedText, differenceText, comparedFigure } from './figures';
import type { ComparisonSource } from './source';
import { CHANGE_NAMES, changePlace, COMPARISON_TITLES, FIGURE_STATE_NAMES, turnText } from './words';

const { heads, old: OLD, now: NOW } = COMPARISON_TITLES;

/** A part of the report as a table of plain texts, for any form of it. `width` of a column is in characters. */
export interface ComparisonTable {
  readonly title: string;
  readonly columns: readonly (Column & { readonly width: number })[];
  readonly rows: readonly (readonly string[])[];
  /** Said where there are no rows; empty where the part is left out then. */
  readonly nothing: string;
}

/** All parts of the report, in their order. */
export function comparisonTables(source: ComparisonSource): readonly ComparisonTable[] {
  return [cellTable(source), rowTable(source), tableTable(source), checkTable(source), sentenceTable(source)];
}

/** A figure of other units carries its unit and is text then; the place is that of the new book. */
function cellTable({ changes: { cells } }: ComparisonSource): ComparisonTable {
  return {
    title: `${COMPARISON_TITLES.cells}（${cells.length}）`,
    columns: [
      { head: heads.table, width: 34 },
      { head: heads.row, width: 34 },
      { head: heads.column, width: 18 },
      { head: OLD, width: 18, isNumber: true },
      { head: NOW, width: 18, isNumber: true },
      { head: heads.difference, width: 16, isNumber: true },
      { head: heads.place, width: 12 },
    ],
    rows: cells.map((change) => {
      const { words, old, now } = change;
      const difference = differenceText(change);
      return [
        words.table,
        words.row,
        words.column,
        comparedFigure(old, now),
        comparedFigure(now, old),
        difference === null ? '' : groupDigits(difference),
        comparedText(change),
      ];
    }),
    nothing: COMPARISON_TITLES.noCells,
  };
}

/** Rows that came or went, each once; their figures are not listed. */
function rowTable({ changes: { rows } }: ComparisonSource): ComparisonTable {
  return {
    title: `${COMPARISON_TITLES.rows}（${rows.length}）`,
    columns: [
      { head: heads.kind, width: 8 },
      { head: heads.table, width: 40 },
      { head: heads.row, width: 50 },
    ],
    rows: rows.map(({ kind, words }) => [CHANGE_NAMES[kind], words.table, words.row]),
    nothing: '',
  };
}

/** Tables that only one book has, with how many figures stand in them. */
function tableTable({ changes: { tables } }: ComparisonSource): ComparisonTable {
  return {
    title: `${COMPARISON_TITLES.tables}（${tables.length}）`,
    columns: [
      { head: heads.kind, width: 8 },
      { head: heads.table, width: 50 },
      { head: heads.figures, width: 10, isNumber: true },
    ],
    rows: tables.map(({ kind, words, figures }) => [CHANGE_NAMES[kind], words.table, String(figures)]),
    nothing: '',
  };
}

/** Checks whose verdict turned, with the sum as it stands now. */
function checkTable({ checks }: ComparisonSource): ComparisonTable {
  return {
    title: `${COMPARISON_TITLES.checks}（${checks.length}）`,
    columns: [
      { head: heads.kind, width: 22 },
      { head: heads.check, width: 44 },
      { head: heads.detail, width: 90 },
    ],
    rows: checks.map((check) => [turnText(check), `${check.rule} ${check.title}`, check.detail]),
    nothing: '',
  };
}

/**
 * A line a figure; number and sentence stand on the first line of each sentence. What is updated already needs no
 * expected value.
 */
function sentenceTable({ text }: ComparisonSource): ComparisonTable {
  return {
    title: `${COMPARISON_TITLES.sentences}（${text?.sentences.length ?? 0}）`,
    columns: [
      { head: heads.line, width: 8, isNumber: true },
      { head: heads.sentence, width: 70 },
      { head: heads.figure, width: 18 },
      { head: heads.expected, width: 18 },
      { head: heads.state, width: 16 },
      { head: heads.basis, width: 60 },
    ],
    rows: (text?.sentences ?? []).flatMap(({ line, text: sentence, figures }) =>
      figures.map(({ quote, expected, state, cells }, index) => [
        index === 0 ? String(line) : '',
        index === 0 ? sentence : '',
        quote,
        state === 'updated' ? '' : (expected ?? ''),
        FIGURE_STATE_NAMES[state],
        cells
          .map(
            (change) =>
              `${changePlace(change)}：${comparedFigure(change.old, change.now)} → ${comparedFigure(change.now, change.old)}`,
          )
          .join('\n'),
      ]),
    ),
    nothing: text === null ? '' : COMPARISON_TITLES.noSentences,
  };
}
