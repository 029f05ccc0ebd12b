import { apply, type Matrix } from './matrix';
import type { Box, Ruling } from './page-marks';

/** Across and up, as the file counts. */
type Point = readonly [number, number];

/** A path as its corners: one list for each part that was drawn in one go. */
export type PagePath = readonly (readonly Point[])[];

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

/** The path that pdf.js tells as steps and their numbers; of curves only the ends count. */
export function pathOf(
  codes: PathCodes,
  steps: readonly number[],
  numbers: readonly number[],
  matrix: Matrix,
): PagePath {
  const parts: Point[][] = [];
  let part: Point[] = [];
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
  return parts.filter(({ length }) => length > 1);
}

/** The box around some points, at least one. */
export function boxOfPoints(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

/** The straight lines of a path that is drawn with a pen. */
export function strokedRulings(path: PagePath): readonly Ruling[] {
  return path.flatMap((points) =>
    points.slice(1).flatMap((to, index) => {
      const from = points[index];
      return from === undefined ? [] : rulingBetween(from, to);
    }),
  );
}

/** A filled path: a line where it is a thin bar, else a ground. */
export function filledShape(points: readonly Point[]): { readonly ruling: Ruling } | { readonly ground: Box } {
  const box = boxOfPoints(points);
  const width = box.x1 - box.x0;
  const height = box.y1 - box.y0;
  if (Math.min(width, height) > THINNEST_BAR) return { ground: box };
  const isHorizontal = width >= height;
  return {
    ruling: isHorizontal
      ? { isHorizontal, at: (box.y0 + box.y1) / 2, from: box.x0, to: box.x1 }
      : { isHorizontal, at: (box.x0 + box.x1) / 2, from: box.y0, to: box.y1 },
  };
}

/** A line that runs across or down, none for one that leans more than a pen slips. */
function rulingBetween([x0, y0]: Point, [x1, y1]: Point): readonly Ruling[] {
  const across = Math.abs(x1 - x0);
  const down = Math.abs(y1 - y0);
  if (down <= LEAN && across > down) {
    return [{ isHorizontal: true, at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) }];
  }
  if (across <= LEAN && down > across) {
    return [{ isHorizontal: false, at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) }];
  }
  return [];
}
