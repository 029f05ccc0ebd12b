import { sameCell, type CellRef, type Place, type ReportModel } from '../../model';
import { normaliseHeader, normaliseLabel } from '../../standards';
import { nameFor } from './find-name';
import { parseCustomFormula } from './parse';
import { onlyColumn, resolveFormula } from './resolve';
import type { RelationSign } from './syntax';
import { CELL_TEXTS } from './texts';
import { vocabularyOf, type VocabularyEntry, type Vocabulary } from './vocabulary';

/** A formula that reads back as these cells, or a sentence why there is none. */
export type WrittenFormula = { readonly formula: string } | { readonly problem: string };

/** The formula that says: the cells of the left side together are those of the right; an empty side is 0. */
export function formulaFromCells(
  report: ReportModel,
  left: readonly CellRef[],
  right: readonly CellRef[],
  relation: RelationSign = '=',
): WrittenFormula {
  if (left.length + right.length === 0) return { problem: CELL_TEXTS.noCells };
  const vocabulary = vocabularyOf(report);
  const sides = [left, right].map((cells) => cells.map((cell) => ({ cell, path: maybePath(vocabulary, cell) })));
  const foreign = sides.flat().find(({ path }) => path === null);
  if (foreign) return { problem: CELL_TEXTS.noAmount(foreign.cell) };
  const [leftText, rightText] = sides.map((side) => sumText(side.flatMap(({ path }) => path ?? [])));
  const formula = `${leftText ?? '0'} ${relation} ${rightText ?? '0'}`;
  // What was written is read back, so that no formula is handed out that would not be understood.
  const resolved = resolveFormula(formula, vocabulary);
  return 'relation' in resolved ? { formula } : { problem: resolved.problems[0].message };
}

/** A cell that was chosen twice counts once: a formula adds up places, not clicks. */
function sumText(paths: readonly string[]): string {
  return paths.length === 0 ? '0' : [...new Set(paths)].join(' + ');
}

/** `公开05!210.基本支出`: the shortest path that means this cell and no other; null where it is no amount of a table. */
function maybePath(vocabulary: Vocabulary, cell: CellRef): string | null {
  const place = vocabulary.report.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      [...row.cells].flatMap(([column, { ref }]) =>
        sameCell(ref, cell) ? [{ table: table.id, row: row.key, column }] : [],
      ),
    ),
  )[0];
  return place ? pathOf(vocabulary, place) : null;
}

/**
 * Table, row and column by their shortest names; the column is left out where the row has no choice. Null where a part
 * has no name.
 */
function pathOf(vocabulary: Vocabulary, { table, row, column }: Place): string | null {
  const tableText = nameOf(vocabulary.tables, table, (name) => name);
  const rowText = nameOf(vocabulary.rowsOf(table), row, normaliseLabel);
  if (tableText === null || rowText === null) return null;
  if (onlyColumn(vocabulary, table, row) === column) return `${tableText}!${rowText}`;
  const columnText = nameOf(vocabulary.columnsOf(table, row), column, normaliseHeader);
  return columnText === null ? null : `${tableText}!${rowText}.${columnText}`;
}

/** Null where the vocabulary has no such key, as for a row that stands twice. */
function nameOf<Key extends string>(
  entries: readonly VocabularyEntry<Key>[],
  key: Key,
  loosen: (text: string) => string,
): string | null {
  const entry = entries.find((each) => each.key === key);
  return entry ? quoted(nameFor(entries, entry, loosen)) : null;
}

/** In brackets where the name would not be read as one word. */
function quoted(name: string): string {
  const parsed = parseCustomFormula(`${name}!${name} = 0`);
  const isWord = 'formula' in parsed && parsed.formula.left[0]?.table.text === name;
  return isWord ? name : `[${name.replace(/[[［【]/g, '（').replace(/[\]］】]/g, '）')}]`;
}
