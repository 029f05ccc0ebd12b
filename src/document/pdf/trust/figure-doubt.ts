import { groupBy } from '../../../model';
import type { PageCell } from '../pages/page-items';
import { isOneFigure } from '../pieces/one-figure';

/** Digits with what parts them. */
const DIGITS = /^[-−－]?[\d.,．，]+$/;
/** A figure of which nothing is missing: thousands are parted evenly or not at all. */
const WHOLE = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
/** What may be the upper part of a figure: with one decimal, or with as many digits as no code has. */
const UPPER_PART = /\.\d$|^(?:\d{4}|\d{6})$/;
/** A figure as a format prints it that parts thousands, and so has the same decimals everywhere. */
const FORMATTED = /^\d{1,3}(?:,\d{3})+\.(\d+)$/;
/** Two figures side by side, or dashes for none. */
const TWO = /^(?:[-−－—–]{1,2}|[-−－]?[\d,，]+[.．]\d+)\n\s*(?:[-−－—–]{1,2}|[-−－]?[\d,，]+[.．]\d+)$/;
/** In one cell of a column they may stand by chance. */
const LEAST_TWO = 2;

/**
 * Whether cells that no lines part do not hold a figure each: some have parts of figures alone, or two figures in one
 * column.
 */
export function areBadlyParted(cells: readonly PageCell[]): boolean {
  return holdsBrokenFigure(cells) || holdsTwoColumns(cells);
}

/** Whether two figures stand in several cells of one column, which is two. */
function holdsTwoColumns(cells: readonly PageCell[]): boolean {
  const twice = groupBy(
    cells.filter(({ text }) => TWO.test(text)),
    ({ column }) => column,
  );
  return [...twice.values()].some(({ length }) => length >= LEAST_TWO);
}

/** Whether a figure is broken, so that its parts are read as figures of their own. */
function holdsBrokenFigure(cells: readonly PageCell[]): boolean {
  const at = new Map(cells.map((cell) => [`${cell.row}/${cell.column}`, cell]));
  const decimals = new Set(cells.flatMap(({ text }) => FORMATTED.exec(text)?.[1]?.length ?? []));
  if (decimals.size > 1) return true;
  return cells.some(({ row, column, text }) => {
    if (!DIGITS.test(text)) return false;
    const figure = text
      .replace(/^[-−－]/, '')
      .replace(/．/g, '.')
      .replace(/，/g, ',');
    if (!WHOLE.test(figure)) return true;
    const below = at.get(`${row + 1}/${column}`)?.text ?? '';
    return UPPER_PART.test(figure) && isOneFigure(figure, below);
  });
}
