import type { Drawing } from './drawing';
import { isFaint, type FontMeasures } from './drawing-state';
import { apply, multiply, type Matrix } from './matrix';
import type { Box } from './page-marks';

/** A character as pdf.js tells it. */
interface ToldGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric: readonly number[] | null;
}

/** Text rendering modes that draw nothing, as scans with recognised text have it (ISO 32000-1 9.3.6). */
const INVISIBLE_MODES = new Set([3, 7]);
/** Numbers between characters are in thousandths of the font size (ISO 32000-1 9.4.3). */
const THOUSAND = 1000;
/** A character set vertically hangs from the middle of its width where its font says nothing else. */
const HALF = 0.5;
/** Of the way up a letter, twice what lies between its line and its middle. */
const TO_MIDDLE = 0.66;

/** A digit, or the end of a figure that goes on. */
const DIGIT = /[\d０-９]$/;

/** A place on the page, across and up. */
type Point = readonly [number, number];

/** Draws characters and numbers that part them; blanks only move on, and what is cut off is not printed. */
export function showText(drawing: Drawing, told: unknown): void {
  const { state, place } = drawing;
  const { font, size } = state;
  drawing.hasLostLetters ||= font === null;
  if (font === null || !Array.isArray(told)) return;
  drawing.call += 1;
  const matrix = multiply(state.matrix, place.matrix);
  const isSeen = drawing.hidden === 0 && !INVISIBLE_MODES.has(state.mode) && state.fill.opacity > 0;
  const sign = font.isVertical ? 1 : -1;
  let on = 0;
  for (const each of told as readonly unknown[]) {
    if (typeof each === 'number') {
      on += (sign * each * size) / THOUSAND;
    } else if (isGlyph(each)) {
      if (isSeen && each.unicode.trim() !== '') drawGlyph(drawing, each, font, matrix, on);
      on += advance(drawing, each, font);
    }
  }
  if (font.isVertical) place.y -= on;
  else place.x += on * state.stretch;
}

/**
 * A character with its place on the page. White letters and the faint ones of a watermark are not seen, except on a dark
 * ground: headers of tables are often so.
 */
function drawGlyph(drawing: Drawing, glyph: ToldGlyph, font: FontMeasures, matrix: Matrix, on: number): void {
  const { state, place, call } = drawing;
  const { size, stretch, rise, clip } = state;
  const shift = verticalShift(glyph, font);
  const [startX, startY] = font.isVertical
    ? [place.x + shift.x * size, place.y + rise - on - shift.y * size]
    : [place.x + on * stretch, place.y + rise];
  const [x, y] = apply(matrix, startX, startY);
  const along = vector(matrix, glyph.width * font.unit * size * stretch, 0);
  const up = vector(matrix, 0, size);
  drawing.allowance.spend('letters', glyph.unicode.length);
  const middle = [x + (along[0] + up[0] * TO_MIDDLE) / 2, y + (along[1] + up[1] * TO_MIDDLE) / 2] as const;
  if (!isWithin(drawing.paper, middle)) return;
  if (clip !== null && !isWithin(clip, middle)) {
    hideDigit(drawing, glyph.unicode);
    return;
  }
  if (isFaint(state.fill) && !isOnDark(drawing.darkGrounds, middle)) return;
  const isCut = drawing.hiddenDigit === call && DIGIT.test(glyph.unicode);
  drawing.hiddenDigit = -1;
  drawing.glyphs.push({ text: glyph.unicode, x, y, along, up, call, ink: state.fill.colour, clip, isCut });
}

/** Notes that a digit is cut off, and that the one before it is the rest of a figure. */
function hideDigit(drawing: Drawing, text: string): void {
  const { glyphs, call } = drawing;
  if (!DIGIT.test(text)) return;
  drawing.hiddenDigit = call;
  const last = glyphs.at(-1);
  if (last?.call === call && DIGIT.test(last.text)) glyphs[glyphs.length - 1] = { ...last, isCut: true };
}

/** Characters that are set vertically hang from their middle. */
function verticalShift({ vmetric, width }: ToldGlyph, { unit, vertical }: FontMeasures): { x: number; y: number } {
  const x = vmetric?.[1] ?? width * HALF;
  const y = (vmetric ?? vertical)?.[2] ?? 0;
  return { x: -x * unit, y: y * unit };
}

/** How far the next character stands, blanks by their own spacing; down the page in vertical fonts. */
function advance({ state }: Drawing, { width, isSpace, vmetric }: ToldGlyph, font: FontMeasures): number {
  const spacing = (isSpace ? state.wordSpacing : 0) + state.charSpacing;
  if (!font.isVertical) return width * font.unit * state.size + spacing;
  const own = vmetric?.[0] ?? font.vertical?.[0];
  return (own === undefined ? width : -own) * font.unit * state.size - spacing;
}

/** A direction on the page: the matrix without its shift. */
function vector(matrix: Matrix, x: number, y: number): readonly [number, number] {
  return [matrix[0] * x + matrix[2] * y, matrix[1] * x + matrix[3] * y];
}

/** Whether a place lies on a dark ground. */
function isOnDark(grounds: readonly Box[], place: Point): boolean {
  return grounds.some((ground) => isWithin(ground, place));
}

/** Whether a place lies in a box, its edges among it. */
function isWithin({ x0, y0, x1, y1 }: Box, [x, y]: Point): boolean {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

/** Whether pdf.js told a character; numbers between them are none. */
function isGlyph(value: unknown): value is ToldGlyph {
  return typeof value === 'object' && value !== null && 'unicode' in value && typeof value.unicode === 'string';
}
