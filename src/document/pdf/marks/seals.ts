import { groupBy } from '../../../model';
import type { DrawnGlyph } from './drawing';
import type { Box } from './page-marks';

/** So many letters on lines that turn from one to the next make a ring; others are slanted by chance. */
const LEAST_LETTERS = 4;
/** The lines of a ring turn so far in all, in radians: watermarks and slanted notes do not. */
const LEAST_TURN = Math.PI / 2;
/** Lines turn from one letter of a ring to the next by no more. */
const MOST_STEP = Math.PI / 3;
/** In parts of a letter's height: letters of a ring stand no further apart. */
const FARTHEST = 6;
/** Letters have their middle so far up from their line, in parts of their height. */
const MIDDLE = 0.36;
/** Lines of letters that are set straight are off by less. */
const SLANT = 0.05;
/** An amount: money is not set in a seal. */
const AMOUNT = /^[-−－]?\d[\d,，]*[.．]\d+$/;

/**
 * Letters without those of seals that are set over a table: a ring of letters, and what stands within it, a star or a
 * straight line, in the ring's own ink. Whatever is in the ink of the page's other letters stays.
 */
export function withoutSeals(glyphs: readonly DrawnGlyph[]): readonly DrawnGlyph[] {
  if (!glyphs.some(isSlanted)) return glyphs;
  const rings = ringsAmong(glyphs);
  if (rings.length === 0) return glyphs;
  const usual = usualInk(glyphs);
  const seals = rings.flatMap((ring) => {
    const ink = ring[0]?.ink;
    return ink === undefined || ink === usual ? [] : { ink, area: areaOf(ring), letters: new Set(ring) };
  });
  const calls = groupBy(glyphs, ({ call }) => call);
  const isMoney = ({ call }: DrawnGlyph): boolean =>
    AMOUNT.test((calls.get(call) ?? []).map(({ text }) => text).join(''));
  return glyphs.filter(
    (glyph) =>
      !seals.some(
        ({ ink, area, letters }) =>
          letters.has(glyph) || (glyph.ink === ink && isWithin(area, middleOf(glyph)) && !isMoney(glyph)),
      ),
  );
}

/** Whether the line of a letter runs neither across nor down the page. */
function isSlanted({ up: [x, y] }: DrawnGlyph): boolean {
  return Math.min(Math.abs(x), Math.abs(y)) > SLANT * Math.max(Math.abs(x), Math.abs(y));
}

/** Letters drawn one after the other in one ink, each on a line that is turned on from that of the one before. */
function ringsAmong(glyphs: readonly DrawnGlyph[]): readonly (readonly DrawnGlyph[])[] {
  const runs: DrawnGlyph[][] = [];
  let sign = 0;
  for (const glyph of glyphs) {
    const open = runs[runs.length - 1];
    const last = open?.[open.length - 1];
    const step = last === undefined ? 0 : turnBetween(last, glyph);
    const goesOn = last !== undefined && isNextOfRing(last, glyph, step) && step * sign >= 0;
    if (open !== undefined && goesOn) {
      open.push(glyph);
      sign = Math.sign(step);
    } else {
      runs.push([glyph]);
      sign = 0;
    }
  }
  return runs.filter((run) => {
    const turned = run.slice(1).reduce((sum, glyph, at) => sum + turnBetween(run[at] ?? glyph, glyph), 0);
    return run.length >= LEAST_LETTERS && Math.abs(turned) >= LEAST_TURN;
  });
}

function isNextOfRing(last: DrawnGlyph, glyph: DrawnGlyph, step: number): boolean {
  const size = Math.hypot(...last.up);
  const [fromX, fromY] = middleOf(last);
  const [toX, toY] = middleOf(glyph);
  return (
    step !== 0 &&
    Math.abs(step) < MOST_STEP &&
    last.ink === glyph.ink &&
    Math.abs(Math.hypot(...glyph.up) - size) < size / 4 &&
    Math.hypot(toX - fromX, toY - fromY) < size * FARTHEST
  );
}

/** By how much the line of a letter is turned from that of another, from −π to π. */
function turnBetween({ up: [fromX, fromY] }: DrawnGlyph, { up: [toX, toY] }: DrawnGlyph): number {
  const turn = Math.atan2(fromX * toY - fromY * toX, fromX * toX + fromY * toY);
  return Math.abs(turn) < 1e-6 ? 0 : turn;
}

/** The ink of most letters. */
function usualInk(glyphs: readonly DrawnGlyph[]): string | undefined {
  const inks = [...groupBy(glyphs, ({ ink }) => ink)];
  return inks.sort(([, one], [, other]) => other.length - one.length)[0]?.[0];
}

/** All that a ring goes round: its gap may be on any side, so it reaches as far from the middle of its letters on all. */
function areaOf(ring: readonly DrawnGlyph[]): Box {
  const places = ring.map(middleOf);
  const size = Math.max(...ring.map(({ up }) => Math.hypot(...up)));
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  const box = { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
  const width = Math.max(box.x1 - box.x0, box.y1 - box.y0);
  const [restX, restY] = [width - (box.x1 - box.x0), width - (box.y1 - box.y0)];
  return {
    x0: box.x0 - restX - size,
    y0: box.y0 - restY - size,
    x1: box.x1 + restX + size,
    y1: box.y1 + restY + size,
  };
}

function middleOf({ x, y, along, up }: DrawnGlyph): readonly [number, number] {
  return [x + along[0] / 2 + up[0] * MIDDLE, y + along[1] / 2 + up[1] * MIDDLE];
}

function isWithin({ x0, y0, x1, y1 }: Box, [x, y]: readonly [number, number]): boolean {
  return x > x0 && x < x1 && y > y0 && y < y1;
}
