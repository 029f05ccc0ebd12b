import type { DrawnGlyph } from './drawing';
import { ordinary } from './letters';
import type { Box, Glyph, PageMarks, Ruling } from './page-marks';
import { withoutSeals } from './seals';

/** How many quarter turns to the left set a line of text upright. */
type Turns = 0 | 1 | 2 | 3;
const ALL_TURNS: readonly Turns[] = [0, 1, 2, 3];

/** Letters reach so far above and below their line, in parts of their height. */
const ASCENT = 0.86;
/** How far below. */
const DESCENT = 0.14;
/** Letters on slanted lines, of stamps and watermarks, belong to no line of the page. */
const MOST_SLANT = 0.05;
/** A letter printed twice, to look bold, stands no further apart than this part of its height. */
const SHADOW = 0.15;

/** A page as it was drawn, before it is turned. */
type Drawn = Pick<PageMarks, 'width' | 'height' | 'rulings' | 'grounds' | 'pictured' | 'hasLostLetters'> & {
  readonly glyphs: readonly DrawnGlyph[];
};

/**
 * A page turned so that most of its characters stand upright; the others stand apart, and what is slanted is left out,
 * as are seals.
 */
export function upright(drawn: Drawn): PageMarks {
  const page = { ...drawn, glyphs: withoutSeals(drawn.glyphs) };
  const turnsOfEach = page.glyphs.map(turnsOf);
  const turns = mostTurns(turnsOfEach);
  const turn = turning(page, turns);
  const isAcross = turns % 2 === 1;
  const glyphsTurnedBy = (own: Turns): readonly Glyph[] => {
    const turned = turning(page, own);
    return page.glyphs.filter((_, index) => turnsOfEach[index] === own).map((glyph) => glyphOf(glyph, turned));
  };
  return {
    width: isAcross ? page.height : page.width,
    height: isAcross ? page.width : page.height,
    glyphs: withoutShadows(glyphsTurnedBy(turns)),
    turned: ALL_TURNS.flatMap((own) => (own === turns ? [] : glyphsTurnedBy(own))),
    rulings: page.rulings.map((ruling) => turnedRuling(ruling, turn)),
    grounds: page.grounds.map(turn),
    pictured: page.pictured,
    hasLostLetters: page.hasLostLetters,
    isUpright: turns === 0,
    toShown: turning(
      { width: isAcross ? page.height : page.width, height: isAcross ? page.width : page.height },
      ((4 - turns) % 4) as Turns,
    ),
  };
}

/** A character with the box around it, once the page is turned. */
function glyphOf(glyph: DrawnGlyph, turn: (box: Box) => Box): Glyph {
  const { text, x, y, along, call, clip, isCut } = glyph;
  const [upX, upY] = straightUp(glyph);
  const size = Math.hypot(upX, upY);
  const [fromX, fromY] = [x - upX * DESCENT, y - upY * DESCENT];
  const [toX, toY] = [x + along[0] + upX * ASCENT, y + along[1] + upY * ASCENT];
  const { x0, y0, x1, y1 } = turn({
    x0: Math.min(fromX, toX),
    y0: Math.min(fromY, toY),
    x1: Math.max(fromX, toX),
    y1: Math.max(fromY, toY),
  });
  const baseline = y1 - size * DESCENT;
  return { x0, y0, x1, y1, text: ordinary(text), baseline, size, call, clip: clip && turn(clip), isCut };
}

/** The turns that most characters need. */
function mostTurns(each: readonly (Turns | null)[]): Turns {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const turns of each) {
    if (turns !== null) counts[turns] += 1;
  }
  return counts.indexOf(Math.max(...counts)) as Turns;
}

/**
 * The way up from the line of a letter, at right angles to it: letters that lean, as those of a font without italics are
 * made to, stand on their line like all others.
 */
function straightUp({ along: [alongX, alongY], up: [x, y] }: DrawnGlyph): readonly [number, number] {
  const length = alongX * alongX + alongY * alongY;
  if (length === 0) return [x, y];
  const lean = (x * alongX + y * alongY) / length;
  return [x - lean * alongX, y - lean * alongY];
}

/** Null for a line that is slanted. A line to the right has its letters' tops at smaller y. */
function turnsOf(glyph: DrawnGlyph): Turns | null {
  const [x, y] = straightUp(glyph);
  const size = Math.hypot(x, y);
  if (size === 0 || Math.min(Math.abs(x), Math.abs(y)) > size * MOST_SLANT) return null;
  if (Math.abs(y) > Math.abs(x)) return y < 0 ? 0 : 2;
  return x < 0 ? 3 : 1;
}

/** What quarter turns make of a box on a page of this size. */
function turning({ width, height }: { width: number; height: number }, turns: Turns): (box: Box) => Box {
  switch (turns) {
    case 0:
      return (box) => box;
    case 1:
      return ({ x0, y0, x1, y1 }) => ({ x0: y0, y0: width - x1, x1: y1, y1: width - x0 });
    case 2:
      return ({ x0, y0, x1, y1 }) => ({ x0: width - x1, y0: height - y1, x1: width - x0, y1: height - y0 });
    case 3:
      return ({ x0, y0, x1, y1 }) => ({ x0: height - y1, y0: x0, x1: height - y0, y1: x1 });
  }
}

/** A ruling on the turned page, where it may run the other way. */
function turnedRuling({ isHorizontal, at, from, to }: Ruling, turn: (box: Box) => Box): Ruling {
  const box = isHorizontal ? { x0: from, y0: at, x1: to, y1: at } : { x0: at, y0: from, x1: at, y1: to };
  const { x0, y0, x1, y1 } = turn(box);
  return x1 - x0 >= y1 - y0
    ? { isHorizontal: true, at: y0, from: x0, to: x1 }
    : { isHorizontal: false, at: x0, from: y0, to: y1 };
}

/** Letters are looked for in squares of so many points. */
const SQUARE = 4;
/** More squares than a page is high. */
const SQUARES_DOWN = 1e5;

/** Bold letters are printed twice by some programs, and must not be read twice. */
function withoutShadows(glyphs: readonly Glyph[]): readonly Glyph[] {
  const seen = new Map<string, Map<number, Glyph[]>>();
  return glyphs.filter((glyph) => {
    const { text, x0, baseline } = glyph;
    const same = seen.get(text) ?? new Map<number, Glyph[]>();
    seen.set(text, same);
    if (hasShadow(glyph, same)) return false;
    const square = Math.round(x0 / SQUARE) * SQUARES_DOWN + Math.round(baseline / SQUARE);
    const held = same.get(square);
    if (held === undefined) same.set(square, [glyph]);
    else held.push(glyph);
    return true;
  });
}

/** Whether the same letter stands so close by that it is this one, printed before. */
function hasShadow({ x0, baseline, size }: Glyph, same: ReadonlyMap<number, readonly Glyph[]>): boolean {
  const most = size * SHADOW;
  const right = Math.round((x0 + most) / SQUARE);
  const below = Math.round((baseline + most) / SQUARE);
  for (let column = Math.round((x0 - most) / SQUARE); column <= right; column += 1) {
    for (let row = Math.round((baseline - most) / SQUARE); row <= below; row += 1) {
      // Hardly a square holds the same letter, and a page has thousands.
      const held = same.get(column * SQUARES_DOWN + row);
      if (held?.some((other) => Math.abs(other.x0 - x0) < most && Math.abs(other.baseline - baseline) < most)) {
        return true;
      }
    }
  }
  return false;
}
