import type { Box, Ruling } from '../marks/page-marks';
import { GAP, SAME_LINE, straightLines, type StraightLine } from './straight-lines';

/** Lines that hang together: the rulings of one table. */
export interface TableFrame {
  readonly horizontals: readonly StraightLine[];
  readonly verticals: readonly StraightLine[];
  readonly box: Box;
}

/** A stretch of a line, which belongs to one frame only. */
interface Stretch {
  readonly isHorizontal: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** An edge above a frame is no further away than so many of its rows. */
const FURTHEST_EDGE = 2.5;
/** A page with more lines than this is a drawing. */
export const MOST_LINES = 6000;

/** The tables that the rulings of a page make, from above; single lines make none. */
export function framesOf(rulings: readonly Ruling[]): readonly TableFrame[] {
  const horizontals = stretchesOf(rulings, true);
  const verticals = stretchesOf(rulings, false);
  const all = [...horizontals, ...verticals];
  if (all.length > MOST_LINES) return [];
  const groups = connected(horizontals, verticals);
  const frames = groups
    .map(frameOf)
    .filter(({ horizontals: across, verticals: down }) => across.length > 1 && down.length > 0);
  const single = groups.flatMap((members) => (members.length === 1 ? members : []));
  return frames.map((frame) => withUpperEdge(frame, single)).sort((one, other) => one.box.y0 - other.box.y0);
}

/** A row of headers that the ends of a page cut on both sides hangs by nothing to the lines below it. */
function withUpperEdge(frame: TableFrame, single: readonly Stretch[]): TableFrame {
  const { box, horizontals } = frame;
  const row = (box.y1 - box.y0) / (horizontals.length - 1);
  const upper = single.find(
    ({ isHorizontal, at, from, to }) =>
      isHorizontal &&
      at < box.y0 &&
      box.y0 - at < row * FURTHEST_EDGE &&
      Math.abs(from - box.x0) < GAP &&
      Math.abs(to - box.x1) < GAP,
  );
  if (upper === undefined) return frame;
  const edge: StraightLine = { at: upper.at, stretches: [[upper.from, upper.to]] };
  return { ...frame, horizontals: [edge, ...horizontals], box: { ...box, y0: upper.at } };
}

/** Lines of one direction in the stretches that are drawn. */
function stretchesOf(rulings: readonly Ruling[], isHorizontal: boolean): readonly Stretch[] {
  const own = rulings.filter((ruling) => ruling.isHorizontal === isHorizontal);
  return straightLines(own).flatMap(({ at, stretches }) =>
    stretches.map(([from, to]) => ({ isHorizontal, at, from, to })),
  );
}

/** Stretches that meet, directly or by others. */
function connected(horizontals: readonly Stretch[], verticals: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const all = [...horizontals, ...verticals];
  const parent = all.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] ?? root;
    for (let each = index; each !== root;) {
      const next = parent[each] ?? root;
      parent[each] = root;
      each = next;
    }
    return root;
  };
  for (const [index, across] of horizontals.entries()) {
    for (const [offset, down] of verticals.entries()) {
      if (meet(across, down)) parent[rootOf(horizontals.length + offset)] = rootOf(index);
    }
  }
  const groups = new Map<number, Stretch[]>();
  for (const [index, stretch] of all.entries()) {
    const root = rootOf(index);
    groups.set(root, [...(groups.get(root) ?? []), stretch]);
  }
  return [...groups.values()];
}

/** Whether two lines touch, or miss each other by no more than corners do. */
function meet(across: Stretch, down: Stretch): boolean {
  return (
    down.at >= across.from - GAP &&
    down.at <= across.to + GAP &&
    across.at >= down.from - GAP &&
    across.at <= down.to + GAP
  );
}

/** The lines of one table with the box around them. */
function frameOf(members: readonly Stretch[]): TableFrame {
  const horizontals = straightLines(members.filter(({ isHorizontal }) => isHorizontal));
  const verticals = straightLines(members.filter(({ isHorizontal }) => !isHorizontal));
  const across = horizontals.flatMap(({ stretches }) => stretches.flat());
  const down = verticals.flatMap(({ stretches }) => stretches.flat());
  const xs = [...verticals.map(({ at }) => at), ...across];
  const ys = [...horizontals.map(({ at }) => at), ...down];
  return {
    horizontals,
    verticals,
    box: { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) },
  };
}

/** The places of lines, and of the edges of the frame where they are left open. */
export function edgesOf(lines: readonly StraightLine[], from: number, to: number): readonly number[] {
  const places = lines.map(({ at }) => at);
  const [first = from] = places;
  const last = places[places.length - 1] ?? to;
  const open = SAME_LINE * 2;
  return [...(first - from > open ? [from] : []), ...places, ...(to - last > open ? [to] : [])];
}
