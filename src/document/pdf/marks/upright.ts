import type { DrawnGlyph } from './drawing';
import { ordinary } from './letters';
import type { Box, Glyph, PageMarks, Ruling } from './page-marks';

/** How many quarter turns to the left set a line of text upright. */
type Turns = 0 | 1 | 2 | 3;

/** Letters reach so far above and below their line, in parts of their height. */
const ASCENT = 0.86;
/** How far below. */
const DESCENT = 0.14;
/** Slanted letters, of stamps and watermarks, belong to no line. */
const MOST_SLANT = 0.05;
/** A letter printed twice, to look bold, stands no further apart than this part of its height. */
const SHADOW = 0.15;

/** A page as it was drawn, before it is turned. */
type Drawn = Pick<PageMarks, 'width' | 'height' | 'rulings' | 'grounds' | 'hasPictures' | 'hasLostLetters'> & {
  readonly glyphs: readonly DrawnGlyph[];
};

/** A page turned so that most of its characters stand upright; the others, and what is slanted, are left out. */
export function upright(page: Drawn): PageMarks {
  const turns = mostTurns(page.glyphs);
  const turn = turning(page, turns);
  const isAcross = turns % 2 === 1;
  const glyphs = page.glyphs.flatMap((glyph) => (turnsOf(glyph) === turns ? [glyphOf(glyph, turn)] : []));
  return {
    width: isAcross ? page.height : page.width,
    height: isAcross ? page.width : page.height,
    glyphs: withoutShadows(glyphs),
    rulings: page.rulings.map((ruling) => turnedRuling(ruling, turn)),
    grounds: page.grounds.map(turn),
    hasPictures: page.hasPictures,
    hasLostLetters: page.hasLostLetters,
    isUpright: turns === 0,
    toShown: turning(
      { width: isAcross ? page.height : page.width, height: isAcross ? page.width : page.height },
      ((4 - turns) % 4) as Turns,
    ),
  };
}

/** A character with the box around it, once the page is turned. */
function glyphOf({ text, x, y, along, up, call, clip }: DrawnGlyph, turn: (box: Box) => Box): Glyph {
  const size = Math.hypot(...up);
  const from = { x: x - up[0] * DESCENT, y: y - up[1] * DESCENT };
  const to = { x: x + along[0] + up[0] * ASCENT, y: y + along[1] + up[1] * ASCENT };
  const box = turn({
    x0: Math.min(from.x, to.x),
    y0: Math.min(from.y, to.y),
    x1: Math.max(from.x, to.x),
    y1: Math.max(from.y, to.y),
  });
  return { ...box, text: ordinary(text), baseline: box.y1 - size * DESCENT, size, call, clip: clip && turn(clip) };
}

/** The turns that most characters need. */
function mostTurns(glyphs: readonly DrawnGlyph[]): Turns {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const glyph of glyphs) {
    const turns = turnsOf(glyph);
    if (turns !== null) counts[turns] += 1;
  }
  return counts.indexOf(Math.max(...counts)) as Turns;
}

/** Null for what is slanted. A line to the right has its letters' tops at smaller y. */
function turnsOf({ up: [x, y] }: DrawnGlyph): Turns | null {
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

/** Bold letters are printed twice by some programs, and must not be read twice. */
function withoutShadows(glyphs: readonly Glyph[]): readonly Glyph[] {
  const seen = new Map<string, Glyph[]>();
  return glyphs.filter((glyph) => {
    const { text, x0, baseline, size } = glyph;
    const column = Math.round(x0 / 4);
    const near = [column - 1, column, column + 1].flatMap((each) => seen.get(`${text}:${each}`) ?? []);
    const most = size * SHADOW;
    if (near.some((other) => Math.abs(other.x0 - x0) < most && Math.abs(other.baseline - baseline) < most))
      return false;
    const key = `${text}:${column}`;
    const same = seen.get(key) ?? [];
    same.push(glyph);
    seen.set(key, same);
    return true;
  });
}
