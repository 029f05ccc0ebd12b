import type { Allowance } from '../../allowance';
import { newState, newTextPlace, type DrawingState, type FontMeasures, type TextPlace } from './drawing-state';
import type { Matrix } from './matrix';
import type { Box, Ruling } from './page-marks';
import type { PagePath, PathCodes } from './path';

/** A character where it was drawn, before the page is turned: its corner, and the ways on and up of its line. */
export interface DrawnGlyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** To where the next one goes. */
  readonly along: readonly [number, number];
  /** To the top of its letters. */
  readonly up: readonly [number, number];
  readonly call: number;
  /** What it was drawn in: the same words for the same colour. */
  readonly ink: string;
  readonly clip: Box | null;
  /** A digit beside which its cut hides another one of the same figure. */
  readonly isCut: boolean;
}

/** A page on the way through what it draws. */
export interface Drawing {
  readonly codes: PathCodes;
  readonly fontOf: (id: string) => FontMeasures | null;
  /** Layers that are switched off are not printed. */
  readonly isLayerSeen: (layer: unknown) => boolean;
  readonly allowance: Allowance;
  /** What lies outside of it is not printed. */
  readonly paper: Box;
  state: DrawingState;
  readonly saved: DrawingState[];
  place: TextPlace;
  path: PagePath;
  isClipping: boolean;
  /** For each open stretch of marked content whether it is hidden. */
  readonly marked: boolean[];
  hidden: number;
  call: number;
  /** The call whose last character was a digit that its cut hides; −1 where it was none. */
  hiddenDigit: number;
  glyphs: DrawnGlyph[];
  readonly rulings: Ruling[];
  readonly grounds: Box[];
  readonly darkGrounds: Box[];
  pictured: number;
  hasLostLetters: boolean;
}

/** A page of which nothing was looked at yet. */
export function newDrawing(
  start: Pick<Drawing, 'codes' | 'fontOf' | 'isLayerSeen' | 'allowance' | 'paper'>,
  matrix: Matrix,
): Drawing {
  return {
    ...start,
    state: newState(matrix),
    saved: [],
    place: newTextPlace(),
    path: [],
    isClipping: false,
    marked: [],
    hidden: 0,
    call: 0,
    hiddenDigit: -1,
    glyphs: [],
    rulings: [],
    grounds: [],
    darkGrounds: [],
    pictured: 0,
    hasLostLetters: false,
  };
}
