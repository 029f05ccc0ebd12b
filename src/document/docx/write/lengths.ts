/** Lengths as WordprocessingML counts them. */

const TWIPS_PER_MM = 1440 / 25.4;
const TWIPS_PER_POINT = 20;
const HALF_POINTS_PER_POINT = 2;

export function twips(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MM);
}

export function pointTwips(points: number): number {
  return Math.round(points * TWIPS_PER_POINT);
}

export function halfPoints(points: number): number {
  return points * HALF_POINTS_PER_POINT;
}
