import { apply, type Matrix } from './matrix';
import type { Box, Ruling } from './page-marks';

/** Across and up, as the file counts. */
type Point = readonly [number, number];

/** A path as its corners: one list for each part that was drawn in one go; a list of one corner draws nothing. */
export type PagePath = Point[][];

/** Codes of pdf.js for the steps of a path. */
export interface PathCodes {
  readonly moveTo: number;
  readonly lineTo: number;
  readonly curveTo: number;
  readonly curveTo2: number;
  readonly curveTo3: number;
  readonly closePath: number;
  readonly rectangle: number;
}

/** How far a straight line may lean. */
const LEAN = 0.6;
/** Bars as thin as this are lines. */
const THINNEST_BAR = 2.5;
/** A bar whose sides differ by less is a dot. */
const SQUARE = 0.1;

/**
 * The steps of a path, added to what was told of it before; of curves only the ends count. pdf.js tells a long page in
 * pieces, and may begin one in the middle of a path: a line then goes on from where the last piece ended.
 */
export function addToPath(
  parts: PagePath,
  codes: PathCodes,
  steps: readonly number[],
  numbers: readonly number[],
  matrix: Matrix,
): void {
  let part = parts[parts.length - 1] ?? [];
  let at = 0;
  const point = (offset = 0): Point => apply(matrix, numbers[at + offset] ?? 0, numbers[at + offset + 1] ?? 0);
  const begin = (first: Point): void => {
    part = [first];
    parts.push(part);
  };
  for (const step of steps) {
    if (step === codes.rectangle) {
      const [x = 0, y = 0, width = 0, height = 0] = numbers.slice(at, at + 4);
      const corners = [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
        [x, y],
      ] as const;
      parts.push(corners.map(([cornerX, cornerY]) => apply(matrix, cornerX, cornerY)));
      begin(apply(matrix, x, y));
      at += 4;
    } else if (step === codes.moveTo) {
      begin(point());
      at += 2;
    } else if (step === codes.lineTo) {
      part.push(point());
      at += 2;
    } else if (step === codes.curveTo) {
      part.push(point(4));
      at += 6;
    } else if (step === codes.curveTo2 || step === codes.curveTo3) {
      part.push(point(2));
      at += 4;
    } else if (step === codes.closePath && part[0]) {
      part.push(part[0]);
      begin(part[0]);
    }
  }
}

/** The box around some points, at least one. */
export function boxOfPoints(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

/** The parts of a path that draw something. */
export function drawnParts(path: PagePath): PagePath {
  return path.filter(({ length }) => length > 1);
}

/** Leads the last part of a path back to where it began. */
export function closePath(path: PagePath): void {
  const part = path[path.length - 1];
  if (part?.[0] && part.length > 1) part.push(part[0]);
}

/**
 * The straight lines of a path that is drawn with a pen. A part that leans anywhere is a drawing and rules nothing: some
 * programs go around letters with a pen to make them bold.
 */
export function strokedRulings(path: PagePath): readonly Ruling[] {
  return path.flatMap((points) => {
    const sides = points.slice(1).map((to, index) => rulingBetween(points[index] ?? to, to));
    return sides.includes(null) ? [] : sides.flatMap((side) => side ?? []);
  });
}

/** What is inside of a path: all that it goes around, or only what it goes around an odd number of times. */
export type FillRule = 'winding' | 'evenOdd';

/** What a filled path is: a line where it is a thin bar, else a ground. */
export type FilledShape = { readonly ruling: Ruling } | { readonly ground: Box };

/** What a path fills. One box within another, with a hole in the inner one, is a frame: its four sides are bars. */
export function filledShapes(path: PagePath, rule: FillRule): readonly FilledShape[] {
  const parts = drawnParts(path);
  const shapes: FilledShape[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const [outer, inner] = [parts[index] ?? [], parts[index + 1]];
    const bars = inner && hasHole(outer, inner, rule) ? barsBetween(boxOfPoints(outer), boxOfPoints(inner)) : null;
    if (bars === null) shapes.push(...shapesOf(outer));
    else {
      shapes.push(...bars.flatMap(linesOf));
      index += 1;
    }
  }
  return shapes;
}

/** Whether the second of two outlines is cut out of the first. */
function hasHole(outer: readonly Point[], inner: readonly Point[], rule: FillRule): boolean {
  return rule === 'evenOdd' || areaOf(outer) > 0 !== areaOf(inner) > 0;
}

/** Below 0 where an outline runs the other way round. */
function areaOf(points: readonly Point[]): number {
  return points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return sum + (x * nextY - nextX * y);
  }, 0);
}

/** The four sides of a frame that is as thin as a line; null where the boxes are no such frame. */
function barsBetween(outer: Box, inner: Box): readonly Box[] | null {
  const sides = [inner.x0 - outer.x0, inner.y0 - outer.y0, outer.x1 - inner.x1, outer.y1 - inner.y1];
  const isOpen = inner.x1 - inner.x0 > THINNEST_BAR && inner.y1 - inner.y0 > THINNEST_BAR;
  if (!isOpen || sides.some((side) => side < 0 || side > THINNEST_BAR)) return null;
  const bars = [
    { ...outer, x1: inner.x0 },
    { ...outer, y1: inner.y0 },
    { ...outer, x0: inner.x1 },
    { ...outer, y0: inner.y1 },
  ];
  // Where both boxes have one side nothing is drawn.
  return bars.filter((_, index) => (sides[index] ?? 0) > 0);
}

/** What an outline fills: a line where it is a thin bar, nothing that counts where it leans and is as thin. */
function shapesOf(points: readonly Point[]): readonly FilledShape[] {
  const box = boxOfPoints(points);
  const lines = linesOf(box);
  if (lines.length === 0) return [{ ground: box }];
  const leans = points.slice(1).some((to, index) => rulingBetween(points[index] ?? to, to) === null);
  return leans ? [] : lines;
}

/** A box as a line, a dot as one across and one down, of which either may be dotted; none where it is too thick. */
function linesOf({ x0, y0, x1, y1 }: Box): readonly FilledShape[] {
  const [width, height] = [x1 - x0, y1 - y0];
  if (Math.min(width, height) > THINNEST_BAR) return [];
  const across = { ruling: { isHorizontal: true, at: (y0 + y1) / 2, from: x0, to: x1 } };
  const down = { ruling: { isHorizontal: false, at: (x0 + x1) / 2, from: y0, to: y1 } };
  if (Math.abs(width - height) < SQUARE) return [across, down];
  return [width > height ? across : down];
}

/** A line that runs across or down; none between places that are nearly one, null for one that leans. */
function rulingBetween([x0, y0]: Point, [x1, y1]: Point): readonly Ruling[] | null {
  const across = Math.abs(x1 - x0);
  const down = Math.abs(y1 - y0);
  if (down <= LEAN && across > down) {
    return [{ isHorizontal: true, at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) }];
  }
  if (across <= LEAN && down > across) {
    return [{ isHorizontal: false, at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) }];
  }
  return across <= LEAN && down <= LEAN ? [] : null;
}
