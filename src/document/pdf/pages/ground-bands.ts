import { groupBy } from '../../../model';
import { boxAround, type Box } from '../marks/page-marks';
import { isFigure } from './words-and-figures';
import { holdsFigure, type UnruledRegion, type UnruledRow } from './unruled-regions';

/** One band is the ground of a header or of a total. */
const LEAST_BANDS = 2;
/** In parts of a table's width: a band reaches across all columns. */
const ACROSS = 0.9;
/** In points: grounds of neighbouring cells end so exactly at one height, and meet so closely. */
const SAME_EDGE = 1;
/** A row is no taller than so many times the tallest band. */
const TALLEST = 1.2;

/** In points: lines above and below the middle of a row stand as far from it. */
const MIRRORED = 2;

/** The room between two edges of bands. */
type Stretch = readonly [number, number];

/**
 * A region with rows on bands, as every second row of some tables has a ground: what stands on a band, or between two, is
 * one row, on however many lines its words were wrapped.
 * @param grounds those of the page, a band may be in pieces as its cells are
 */
export function withGroundBands(region: UnruledRegion, grounds: readonly Box[]): UnruledRegion {
  const bands = bandsIn(region.box, grounds);
  if (region.isBanded || bands.length < LEAST_BANDS) return region;
  const stretches = stretchesOf(region, bands);
  const rows: UnruledRow[] = [];
  const bandOf: (Stretch | undefined)[] = [];
  for (const row of region.rows) {
    const middle = middleOf(row);
    const own = stretches.find(([from, to]) => middle > from && middle <= to);
    const last = rows[rows.length - 1];
    if (own !== undefined && own === bandOf[bandOf.length - 1] && last !== undefined) {
      rows[rows.length - 1] = { ...last, pieces: [...last.pieces, ...row.pieces] };
    } else {
      rows.push(own === undefined ? row : { pieces: row.pieces, y0: own[0], y1: own[1] });
      bandOf.push(own);
    }
  }
  // Where several rows stand between two grounds these are those of totals, and tell nothing of the others.
  const areBands = bandOf[bandOf.length - 1] !== undefined && !rows.some(hasFiguresBelow);
  return areBands ? { ...region, rows, isBanded: true } : region;
}

/** Whether figures of a row stand below each other. */
function hasFiguresBelow({ pieces }: UnruledRow): boolean {
  const figures = pieces.filter(isFigure);
  return figures.some((one) =>
    figures.some(
      (other) => other.baseline - one.baseline > one.size / 2 && other.box.x0 < one.box.x1 && one.box.x0 < other.box.x1,
    ),
  );
}

/** The bands that reach across a table, from above. */
function bandsIn({ x0, x1, y0, y1 }: Box, grounds: readonly Box[]): readonly Box[] {
  const within = grounds.filter((ground) => ground.y0 < y1 && ground.y1 > y0);
  const levels = groupBy(
    within,
    (ground) => `${Math.round(ground.y0 / SAME_EDGE)}/${Math.round(ground.y1 / SAME_EDGE)}`,
  );
  return [...levels.values()]
    .filter((level) => covered(level, x0, x1) > (x1 - x0) * ACROSS)
    .map(boxAround)
    .sort((one, other) => one.y0 - other.y0);
}

/** How much of a stretch across the page grounds cover. */
function covered(grounds: readonly Box[], from: number, to: number): number {
  let [sum, end] = [0, from];
  for (const { x0, x1 } of [...grounds].sort((one, other) => one.x0 - other.x0)) {
    sum += Math.max(0, Math.min(x1, to) - Math.max(x0, end));
    end = Math.max(end, x1);
  }
  return sum;
}

/** The bands and what lies between them, and the row behind the last one and before the first. */
function stretchesOf({ box, rows, isFurther }: UnruledRegion, bands: readonly Box[]): readonly Stretch[] {
  const edges = bands.flatMap(({ y0, y1 }): readonly Stretch[] => [[y0, y1]]);
  const between = bands.slice(1).map(({ y0 }, at): Stretch => [bands[at]?.y1 ?? y0, y0]);
  const tallest = Math.max(...edges.map(([from, to]) => to - from)) * TALLEST;
  const [first = box.y1, last = box.y0] = [bands[0]?.y0, bands[bands.length - 1]?.y1];
  const above = rows.filter((row) => row.y1 <= first + SAME_EDGE);
  const top = isFurther ? box.y0 : topOfLast(above, first);
  const ends: readonly Stretch[] = [
    [top, first],
    [last, box.y1],
  ];
  return [...edges, ...between, ...ends.filter(([from, to]) => to - from < tallest)];
}

/**
 * Where the last row of some lines begins, above which headers may stand: what was wrapped in it stands as far above its
 * figures as below them.
 */
function topOfLast(lines: readonly UnruledRow[], end: number): number {
  const at = lines.map(holdsFigure).lastIndexOf(true);
  const figures = lines[at];
  if (figures === undefined) return end;
  const middle = middleOf(figures);
  const mirrored = lines.slice(at + 1).map((line) => 2 * middle - middleOf(line));
  const own = lines
    .slice(0, at)
    .filter((line) => mirrored.some((place) => Math.abs(place - middleOf(line)) < MIRRORED));
  return Math.min(figures.y0, ...own.map(({ y0 }) => y0));
}

function middleOf({ y0, y1 }: UnruledRow): number {
  return (y0 + y1) / 2;
}
