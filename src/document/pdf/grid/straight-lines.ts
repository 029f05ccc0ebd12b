import type { Ruling } from '../marks/page-marks';

/** Rulings that lie on each other or touch end to end, as one. */
export interface StraightLine {
  readonly at: number;
  /** The stretches that are drawn, in order and apart from each other. */
  readonly stretches: readonly (readonly [number, number])[];
}

/** Lines closer than this are one line: double lines, and edges of neighbours that are drawn twice. */
export const SAME_LINE = 2.2;
/** Gaps of dotted lines, and of corners that do not meet. */
export const GAP = 3.2;

/** Horizontal or vertical rulings as lines, in the order of their places. */
export function straightLines(rulings: readonly Ruling[]): readonly StraightLine[] {
  const sorted = [...rulings].sort((one, other) => one.at - other.at);
  const lines: StraightLine[] = [];
  let group: Ruling[] = [];
  const close = (): void => {
    if (group.length > 0) lines.push(lineOf(group));
    group = [];
  };
  for (const ruling of sorted) {
    const [first] = group;
    if (first && ruling.at - first.at > SAME_LINE) close();
    group.push(ruling);
  }
  close();
  return lines;
}

/** Which part of a stretch a line covers, from 0 to 1. */
export function coverage({ stretches }: StraightLine, from: number, to: number): number {
  if (to <= from) return 0;
  const covered = stretches.reduce(
    (sum, [begin, end]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, begin)),
    0,
  );
  return covered / (to - from);
}

/** The place of several lines that are one is where most of them is drawn. */
function lineOf(rulings: readonly Ruling[]): StraightLine {
  const length = rulings.reduce((sum, { from, to }) => sum + Math.max(to - from, 0.1), 0);
  const at = rulings.reduce((sum, ruling) => sum + ruling.at * Math.max(ruling.to - ruling.from, 0.1), 0) / length;
  const stretches: [number, number][] = [];
  for (const { from, to } of [...rulings].sort((one, other) => one.from - other.from)) {
    const last = stretches[stretches.length - 1];
    if (last && from - last[1] <= GAP) last[1] = Math.max(last[1], to);
    else stretches.push([from, to]);
  }
  return { at, stretches };
}
