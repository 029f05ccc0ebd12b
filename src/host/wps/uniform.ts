import type { Area } from '../../model';

/** An area whose cells have something in common. */
export interface Uniform<V> {
  readonly area: Area;
  readonly value: V;
}

/** Looks only at what the caller cares about: cells whose answer is null may have any value. */
export type Guess = (row: number, column: number) => string | null;

/**
 * Rectangles of cells for which a guess says the same: a column's stretches, joined with those of the columns beside
 * it where they are alike. A good guess saves questions, a bad one costs some; it never makes a wrong answer.
 */
export function rectangles(rows: number, columns: number, guess: Guess): readonly Area[] {
  const found: Area[] = [];
  let left = 0;
  let open: readonly Stretch[] = [];
  for (let column = 0; column <= columns; column += 1) {
    const stretches = column < columns ? stretchesOf(rows, (row) => guess(row, column)) : [];
    if (isAlike(open, stretches)) continue;
    for (const { top, bottom } of open) found.push({ top, left, bottom, right: column - 1 });
    [left, open] = [column, stretches];
  }
  return found;
}

/** Stretches hold numbers and texts only, in one order of keys. */
function isAlike(a: readonly Stretch[], b: readonly Stretch[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Rows from 0, both ends included. */
interface Stretch {
  readonly top: number;
  readonly bottom: number;
  readonly value: string;
}

/** Cells that nobody cares about neither begin a stretch nor end one. */
function stretchesOf(rows: number, guess: (row: number) => string | null): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let row = 0; row < rows; row += 1) {
    const value = guess(row);
    if (value === null) continue;
    const last = found[found.length - 1];
    if (last?.value === value) found[found.length - 1] = { ...last, bottom: row };
    else found.push({ top: row, bottom: row, value });
  }
  return found;
}

/**
 * What the cells of an area have, by halves: ET answers one value for an area whose cells are alike, and null for one
 * whose cells differ.
 */
export function uniformParts<V>(area: Area, ask: (area: Area) => V | null): readonly Uniform<V>[] {
  const value = ask(area);
  if (value !== null) return [{ area, value }];
  const halves = halvesOf(area);
  return halves === null ? [] : halves.flatMap((half) => uniformParts(half, ask));
}

/** The cells of an area, row by row: row and column. */
export function uniformCells({ top, left, bottom, right }: Area): readonly (readonly [number, number])[] {
  const columns = right - left + 1;
  return Array.from({ length: (bottom - top + 1) * columns }, (_cell, index) => [
    top + Math.floor(index / columns),
    left + (index % columns),
  ]);
}

/** Cuts the longer side; null for a single cell. */
export function halvesOf({ top, left, bottom, right }: Area): readonly [Area, Area] | null {
  if (bottom > top && bottom - top >= right - left) {
    const middle = Math.floor((top + bottom) / 2);
    return [
      { top, left, bottom: middle, right },
      { top: middle + 1, left, bottom, right },
    ];
  }
  if (right === left) return null;
  const middle = Math.floor((left + right) / 2);
  return [
    { top, left, bottom, right: middle },
    { top, left: middle + 1, bottom, right },
  ];
}
