import type { Box } from '../marks/page-marks';
import { edgesOf, type TableFrame } from './frames';
import { coverage, SAME_LINE, type StraightLine } from './straight-lines';

/** A cell of a grid; spans count rows and columns. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly box: Box;
  /** Whether it ends at an edge of its table where no line is drawn: the end of a page may have cut it. */
  readonly isOpen: { readonly left: boolean; readonly right: boolean; readonly below: boolean };
}

/** The cells that the lines of a frame make. `xs` and `ys` are the edges of its columns and rows. */
export interface PageGrid {
  readonly box: Box;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
}

/** An edge is drawn where so much of it is: dots and dashes count as lines. */
const DRAWN = 0.6;

/** Lays the grid of a frame: cells reach as far as no line parts them. */
export function pageGrid(frame: TableFrame): PageGrid {
  const { box } = frame;
  const xs = edgesOf(frame.verticals, box.x0, box.x1);
  const ys = edgesOf(frame.horizontals, box.y0, box.y1);
  return withoutGhosts({ box, xs, ys, cells: cellsOf(frame, xs, ys) });
}

/**
 * From the upper left corner each place that is not taken yet begins a cell, which goes right and then down until a
 * line parts it.
 */
function cellsOf(
  { horizontals, verticals }: TableFrame,
  xs: readonly number[],
  ys: readonly number[],
): readonly GridCell[] {
  const rows = ys.length - 1;
  const columns = xs.length - 1;
  const taken = Array.from({ length: rows }, () => new Array<boolean>(columns).fill(false));
  const isParted = (row: number, column: number): boolean =>
    isDrawn(verticals, xs[column] ?? 0, ys[row] ?? 0, ys[row + 1] ?? 0);
  const isClosed = (row: number, column: number): boolean =>
    isDrawn(horizontals, ys[row] ?? 0, xs[column] ?? 0, xs[column + 1] ?? 0);
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken[row]?.[column]) continue;
      let right = column + 1;
      while (right < columns && !taken[row]?.[right] && !isParted(row, right)) right += 1;
      let below = row + 1;
      while (below < rows && isOneWith(below, column, right)) below += 1;
      for (let each = row; each < below; each += 1) taken[each]?.fill(true, column, right);
      cells.push({
        row,
        column,
        rowSpan: below - row,
        columnSpan: right - column,
        isOpen: openSides(row, column, below, right),
        box: { x0: xs[column] ?? 0, y0: ys[row] ?? 0, x1: xs[right] ?? 0, y1: ys[below] ?? 0 },
      });
    }
  }
  return cells;

  function openSides(row: number, column: number, below: number, right: number): GridCell['isOpen'] {
    return {
      left: column === 0 && !isParted(row, 0),
      right: right === columns && !isParted(row, right),
      below: below === rows && !isDrawn(horizontals, ys[rows] ?? 0, xs[column] ?? 0, xs[right] ?? 0),
    };
  }

  /** Whether a row goes on with the cell above it. */
  function isOneWith(row: number, from: number, to: number): boolean {
    for (let column = from; column < to; column += 1) {
      if (isClosed(row, column) || taken[row]?.[column]) return false;
      if (column > from && isParted(row, column)) return false;
    }
    return true;
  }
}

/** Whether a line is drawn between two places, but for the corners, where lines may miss each other. */
function isDrawn(lines: readonly StraightLine[], at: number, from: number, to: number): boolean {
  const inset = Math.min(SAME_LINE, (to - from) / 4);
  return lines.some((line) => Math.abs(line.at - at) < 0.01 && coverage(line, from + inset, to - inset) > DRAWN);
}

/** Edges of joined cells that are a little off make rows and columns in which no cell begins. */
function withoutGhosts({ box, xs, ys, cells }: PageGrid): PageGrid {
  const rows = numbering(ys.length - 1, new Set(cells.map(({ row }) => row)));
  const columns = numbering(xs.length - 1, new Set(cells.map(({ column }) => column)));
  return {
    box,
    xs: [...xs.filter((_, index) => columns.isReal(index)), ...xs.slice(-1)],
    ys: [...ys.filter((_, index) => rows.isReal(index)), ...ys.slice(-1)],
    cells: cells.map((cell) => {
      const row = rows.at(cell.row);
      const column = columns.at(cell.column);
      return {
        ...cell,
        row,
        column,
        rowSpan: rows.at(cell.row + cell.rowSpan) - row,
        columnSpan: columns.at(cell.column + cell.columnSpan) - column,
      };
    }),
  };
}

/** New numbers for rows or columns of which some are dropped. */
interface Numbering {
  readonly at: (old: number) => number;
  readonly isReal: (old: number) => boolean;
}

/** The numbers of those that are real; what is dropped has the number of the next real one. */
function numbering(count: number, real: ReadonlySet<number>): Numbering {
  const numbers: number[] = [0];
  for (let index = 0; index < count; index += 1) numbers.push((numbers[index] ?? 0) + (real.has(index) ? 1 : 0));
  return { at: (old) => numbers[old] ?? 0, isReal: (old) => old < count && real.has(old) };
}
