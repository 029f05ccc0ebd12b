import { IDENTITY, type Matrix } from './matrix';
import type { Box } from './page-marks';

/** What of a font its characters are placed by; widths are in the units of its matrix. */
export interface FontMeasures {
  readonly id: string;
  readonly isVertical: boolean;
  readonly unit: number;
  /** [advance, x, y] of a character that is set vertically and has none of its own. */
  readonly vertical: readonly number[] | null;
}

/** What a page draws with at one moment. */
export interface DrawingState {
  matrix: Matrix;
  clip: Box | null;
  fill: Ink;
  stroke: Ink;
  font: FontMeasures | null;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  /** 1 for as wide as it is. */
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
}

/** `white` is the colour of the paper; `dark` is what white letters can be read on. */
export interface Ink {
  readonly shade: 'white' | 'light' | 'dark';
  /** The same words for the same colour. */
  readonly colour: string;
  /** From 0 for black to 255 for white. */
  readonly brightness: number;
  /** From 0 for what lets all through to 1 for what hides all beneath. */
  readonly opacity: number;
}

/** What a page begins to draw with (ISO 32000-1 8.4.1). */
const BLACK: Ink = { shade: 'dark', colour: '0,0,0', brightness: 0, opacity: 1 };
/** From this brightness on nobody sees a colour on paper. */
const WHITE_FROM = 250;
/** The brightness of paper. */
const WHITE = 255;
/**
 * From this brightness on white letters cannot be read on it, nor it on paper. Headers stand white on light blue, orange
 * and grey.
 */
const LIGHT_FROM = 200;
/** What red, green and blue are to the eye, in parts of white. */
const WEIGHTS = [0.299, 0.587, 0.114] as const;

/** The state at the beginning of a page. */
export function newState(matrix: Matrix): DrawingState {
  return {
    matrix,
    clip: null,
    fill: BLACK,
    stroke: BLACK,
    font: null,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  };
}

/** An ink by its red, green and blue from 0 to 255. */
export function inkOf(ink: Ink, parts: readonly number[]): Ink {
  const [red = 0, green = 0, blue = 0] = parts;
  const darkest = Math.min(red, green, blue);
  const brightness = red * WEIGHTS[0] + green * WEIGHTS[1] + blue * WEIGHTS[2];
  const colour = [red, green, blue].map(Math.round).join();
  if (darkest >= WHITE_FROM) return { ...ink, shade: 'white', colour, brightness };
  return { ...ink, shade: brightness >= LIGHT_FROM ? 'light' : 'dark', colour, brightness };
}

/** Whether letters in an ink are hardly seen on paper: white ones, and those of a watermark. */
export function isFaint({ brightness, opacity }: Ink): boolean {
  return WHITE - (WHITE - brightness) * opacity >= LIGHT_FROM;
}

/** The places of a text object: where its line begins, and where the next character goes. */
export interface TextPlace {
  matrix: Matrix;
  lineX: number;
  lineY: number;
  x: number;
  y: number;
}

/** The places at the beginning of a text object. */
export function newTextPlace(): TextPlace {
  return { matrix: IDENTITY, lineX: 0, lineY: 0, x: 0, y: 0 };
}
