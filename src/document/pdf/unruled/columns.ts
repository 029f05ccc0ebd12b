import { groupBy } from '../../../model';
import { holdsFigure, type UnruledRow } from '../pages/unruled-regions';
import { isFigure } from '../pages/words-and-figures';
import type { Alignment } from './alignment';
import { withEdges } from './column-edges';
import { isNumbering } from './header-blocks';
import { maybeLeftAlignment } from './left-columns';
import { cutAt, figureStretches, fullestRow, stretchesOf } from './stretches';
import { areSure, titlesOf } from './titles';
import { beginsRow } from './wrapped-rows';

/** No table has so many: every header is held against every column. */
const MOST_COLUMNS = 120;

/**
 * How many rows of a table are headers: those down to the one that numbers the columns, else those above the first that
 * holds a figure, where a label on several lines may begin above the figures of its row.
 */
export function headerCount(rows: readonly UnruledRow[]): number {
  const first = rows.findIndex((row) => holdsFigure(row) && !isNumbering(row));
  if (first < 0) return rows.length - 1;
  const numbering = rows.slice(0, first).map(isNumbering).lastIndexOf(true);
  if (numbering >= 0) return numbering + 1;
  let count = first;
  while (count > 1 && beginsRow(rows, count - 1)) count -= 1;
  return count;
}

/**
 * The columns of a table that no line parts. Figures stand above each other; words begin above each other, and may
 * reach over what is empty beside them; headers stand in the middle of their columns.
 */
export function alignmentOf(headers: readonly UnruledRow[], body: readonly UnruledRow[]): Alignment {
  const left = maybeLeftAlignment(headers, body);
  if (left !== null) return left;
  const pieces = body.flatMap((row) => row.pieces);
  const figures = figureStretches(pieces.filter(isFigure), headers);
  const heads = headers.flatMap((row) => row.pieces);
  const words = pieces.filter((piece) => !isFigure(piece)).flatMap((piece) => cutAt(piece, figures, heads));
  // Words by how many columns of figures stand left of them.
  const between = groupBy(words, ({ box }) => figures.filter(({ x0 }) => x0 < box.x0).length);
  const inBetween = [...between.values()].flatMap((own) => stretchesOf(own, false));
  const stretches = [...figures, ...inBetween].sort((one, other) => one.x0 - other.x0);
  for (const [index, stretch] of stretches.entries()) {
    const last = stretches[index - 1];
    if (stretch.isFigures && last?.isFigures) stretch.before = last.x1;
    if (last?.isLeft && last.hasAmounts) last.behind = stretch.x0;
  }
  const end = stretches[stretches.length - 1];
  if (end?.isLeft && end.hasAmounts) end.behind = Infinity;
  const width = stretches.length + fullestRow(headers).length;
  if (width > MOST_COLUMNS) return { columns: [], leaves: new Map(), isSure: true, isLeft: false };
  const { titles, further } = titlesOf(headers, stretches);
  const sorted = [...stretches, ...further].sort((one, other) => one.x0 - other.x0);
  return {
    columns: withEdges(sorted, titles),
    isSure: areSure(titles, sorted),
    isLeft: false,
    leaves: new Map([...titles].map(([stretch, leaf]) => [leaf, sorted.indexOf(stretch)])),
  };
}
