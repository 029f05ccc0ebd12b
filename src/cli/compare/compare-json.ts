import type { AffectedSentence, ComparedCell } from '../../comparison';
import { toA1 } from '../../model';
import { plainFigure, type ComparisonSource } from '../../reports';

/**
 * The line of `compare --json`: an object, in the order in which it is documented. `old` and `new` of a cell are figures
 * in their own sheet's unit, null where that book has none; `sentences` is null where no text was named.
 */
export function comparisonJson({ old, now, objections, changes, checks, text }: ComparisonSource): object {
  return {
    old: old.file,
    new: now.file,
    unitName: now.report.unitName,
    year: now.report.year,
    objections,
    seals: { old: old.seal, new: now.seal },
    compared: changes.compared,
    cells: changes.cells.map(cellJson),
    rows: changes.rows.map(({ kind, table, row, words }) => ({ kind, table, row, name: words.row })),
    tables: changes.tables.map(({ kind, table, figures }) => ({ kind, table, figures })),
    checks: checks.map((each) => ({ check: each.check, old: each.old, new: each.now, message: each.detail })),
    sentences: text === null ? null : text.sentences.map(sentenceJson),
  };
}

/** A sentence of the text with the figures in it that the change touches. */
function sentenceJson({ line, offset, text, figures }: AffectedSentence): object {
  return {
    line,
    offset,
    text,
    figures: figures.map(({ state, quote, offset: at, expected, cells }) => ({
      state,
      quote,
      offset: at,
      expected,
      cells: cells.map(({ place }) => place),
    })),
  };
}

/** The line of two books that could not be compared: everything that could not be told is null. */
export function failedComparisonJson(old: string, now: string, error: string): object {
  return { old, new: now, error, unitName: null, year: null, cells: [], checks: [], sentences: null };
}

/** The place in tables first: an address is that of the new book, and of a cell that is gone there is none. */
function cellJson({ kind, place, old, now }: ComparedCell): object {
  const ref = now?.ref;
  return {
    ...place,
    old: plainFigure(old),
    new: plainFigure(now),
    kind,
    sheet: ref?.sheet ?? null,
    address: ref ? toA1(ref.row, ref.column) : null,
  };
}
