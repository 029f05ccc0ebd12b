import type { PrintedCell, PrintedRow } from '../../document/docx';

/** A column's header from the outermost group to its own. */
export interface HeaderLeaf {
  readonly path: readonly string[];
}

/**
 * Header rows over columns: neighbours under one group share its cell, and a short path reaches down to the
 * amounts.
 */
export function headerCells(leaves: readonly HeaderLeaf[]): readonly PrintedRow[] {
  const depth = Math.max(1, ...leaves.map(({ path }) => path.length));
  return Array.from({ length: depth }, (_, level) => headerRow(leaves, level, depth));
}

/** Cells of one row: a column whose path ended above has none here, its cell reaches down. */
function headerRow(leaves: readonly HeaderLeaf[], level: number, depth: number): PrintedRow {
  const cells: PrintedCell[] = [];
  for (let at = 0; at < leaves.length;) {
    const path = leaves[at]?.path ?? [];
    const span = level < path.length - 1 ? groupSpan(leaves, at, level) : 1;
    if (level < path.length) cells.push(headerCell(path[level] ?? '', span, level === path.length - 1, depth - level));
    at += span;
  }
  return cells;
}

/** A column's own title reaches to the last row; a group is one row high. */
function headerCell(text: string, columnSpan: number, isLeaf: boolean, rowsLeft: number): PrintedCell {
  return {
    text,
    align: 'center',
    ...(columnSpan > 1 && { columnSpan }),
    ...(isLeaf && rowsLeft > 1 && { rowSpan: rowsLeft }),
  };
}

/** How many columns from `at` on stand under the same groups down to `level`. */
function groupSpan(leaves: readonly HeaderLeaf[], at: number, level: number): number {
  const group = groupOf(leaves[at], level);
  let span = 1;
  while (groupOf(leaves[at + span], level) === group) span += 1;
  return span;
}

/** The groups of a column down to a level, as one text; null for its own title, which is never shared. */
function groupOf(leaf: HeaderLeaf | undefined, level: number): string | null {
  return leaf && leaf.path.length > level + 1 ? leaf.path.slice(0, level + 1).join('·') : null;
}
