import { SHOWN, SIGNS, tieName } from './map-words';
import { element, escapeSvg, labelLines, picture, textElement, labelWidth } from './svg';
import type { MapTable, Tie, TieMap } from './ties';

const TEXT = 12;
const ROW = 46;
const TOP = 30;
const LINE = 15;
const BADGE = 9;
/** The names take this share of the width, within bounds. */
const NAMES = { share: 0.46, least: 120, most: 280 } as const;

export interface MapOptions {
  readonly width: number;
  /** Ties can be chosen: they carry their number in `data-tie`, and a name for screen readers. */
  readonly isInteractive: boolean;
}

/** The tables under each other; an arc with a sign ties two of them, the sign on a table's own line its own checks. */
export function mapSvg(map: TieMap, { width, isInteractive }: MapOptions): string {
  const frame = frameOf(map, width);
  const names = map.tables.map((table, index) => nameSvg(table, frame.yOf(index), frame));
  const drawn = map.ties.map((tie, index) => tieSvg(tie, index, map, frame, isInteractive));
  // Lines first, so that no arc crosses a sign.
  const [lines, signs] = [drawn.map(({ line }) => line), drawn.map(({ sign }) => sign)];
  const height = TOP + map.tables.length * ROW;
  const label = `报表与表间勾稽关系图：${map.tables.length} 张表，${map.ties.length} 组勾稽；明细见下表`;
  // An image hides its parts from screen readers: where signs are buttons it has to be a group.
  const role = isInteractive ? 'group' : 'img';
  return picture({ width, height }, { role, 'aria-label': label }, legendSvg(), ...names, ...lines, ...signs);
}

/**
 * Pixels: width of the names, the vertical line on which the arcs stand, how much farther an arc reaches for each table
 * that it passes, the middle of a table's line.
 */
interface Frame {
  readonly names: number;
  readonly axis: number;
  readonly step: number;
  readonly yOf: (index: number) => number;
}

function frameOf({ tables, ties }: TieMap, width: number): Frame {
  const names = Math.min(NAMES.most, Math.max(NAMES.least, width * NAMES.share));
  const axis = names + BADGE + 8;
  const places = ties.map((tie) => tie.tables.map((id) => tables.findIndex((table) => table.id === id)));
  // The widest arc reaches the edge: its first span is no step yet.
  const steps = Math.max(1, ...places.map(([from = 0, to = 0]) => to - from - 1));
  return { names, axis, step: (width - axis - 2 * BADGE - 12) / steps, yOf: (index) => TOP + index * ROW + ROW / 2 };
}

/** At most three lines, centred on the table's line; the whole name stays as a tooltip. */
function nameSvg({ name, isThere }: MapTable, y: number, { names }: Frame): string {
  const lines = labelLines(isThere ? name : `${name}（无此表）`, TEXT, names, 3);
  const top = y - (lines.length * LINE) / 2 + LINE - 3;
  const attributes = isThere ? {} : { class: 'picture__faint' };
  const texts = lines.map((line, index) => textElement(0, top + index * LINE, line, attributes));
  return element('g', {}, element('title', {}, escapeSvg(name)), ...texts);
}

/**
 * Arc and sign apart, so that all lines can be drawn before all signs. Ties within a table have no arc; their sign
 * stands on the axis.
 */
function tieSvg(
  tie: Tie,
  index: number,
  { tables }: TieMap,
  frame: Frame,
  isInteractive: boolean,
): { readonly line: string; readonly sign: string } {
  const [from, to] = tie.tables.map((id) => tables.findIndex((table) => table.id === id));
  const [upper, lower] = [frame.yOf(from ?? 0), frame.yOf(to ?? 0)];
  const reach = (lower - upper) / ROW;
  const bend = reach === 0 ? 0 : BADGE + 10 + (reach - 1) * frame.step;
  const name = tieName(tie, tables);
  const spot = { x: frame.axis + bend, y: (upper + lower) / 2 };
  const attributes = isInteractive
    ? { class: 'picture__tie', role: 'button', tabindex: 0, 'aria-label': name, 'data-tie': index }
    : { class: 'picture__tie' };
  return {
    line: reach === 0 ? '' : arc(tie, { x: frame.axis + BADGE, upper, lower, bend: bend - BADGE }),
    sign: element('g', attributes, element('title', {}, escapeSvg(name)), badge(tie, spot)),
  };
}

/** Ends above each other at `x`; `bend` is how far the arc swings to the right. */
interface Arc {
  readonly x: number;
  readonly upper: number;
  readonly lower: number;
  readonly bend: number;
}

/** Half an ellipse, from the upper end to the lower one. */
function arc({ worst }: Tie, { x, upper, lower, bend }: Arc): string {
  const path = `M${round(x)} ${upper}A${round(bend)} ${(lower - upper) / 2} 0 0 1 ${round(x)} ${lower}`;
  return element('path', { class: `picture__arc picture__arc--${worst}`, d: path });
}

function badge({ worst }: Pick<Tie, 'worst'>, { x, y }: { readonly x: number; readonly y: number }): string {
  return (
    element('circle', { class: `picture__badge picture__badge--${worst}`, cx: round(x), cy: y, r: BADGE }) +
    textElement(round(x), y + 4.5, SIGNS[worst], {
      class: `picture__sign picture__sign--${worst}`,
      'text-anchor': 'middle',
    })
  );
}

/** Hidden from screen readers: every tie's name says its verdict in words. */
function legendSvg(): string {
  let x = BADGE + 1;
  const items = SHOWN.map(([worst, word]) => {
    const at = x;
    x += BADGE + 6 + labelWidth(word, TEXT) + BADGE + 8;
    return badge({ worst }, { x: at, y: BADGE + 1 }) + textElement(at + BADGE + 4, BADGE + 5, word);
  });
  return element('g', { 'aria-hidden': 'true' }, ...items);
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
