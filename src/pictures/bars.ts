import type { Chart, ChartRow } from './chart';
import { chartFigure, shareText } from './chart-table';
import { element, escapeSvg, labelLines, picture, textElement, labelWidth } from './svg';

const TEXT = 12;
const LINE = 16;
const BAR = 12;
const GAP = 3;
const BETWEEN = 10;
/** Between a bar and its figure. */
const AIR = 8;

/** A horizontal line of bars a row, each with its figure; negative ones to the left of the common zero line. */
export function barsSvg(chart: Chart, width: number): string {
  const scale = scaleOf(chart, width);
  const legend = chart.series.length > 1 ? legendOf(chart) : '';
  let y = legend === '' ? 0 : LINE + BETWEEN;
  const rows = chart.rows.map((row) => {
    const drawn = rowSvg(row, chart, { ...scale, width, y });
    y += drawn.height + BETWEEN;
    return drawn.svg;
  });
  // Screen readers get title, size and unit; the figures themselves stand in the table below the picture.
  const label = `${chart.title}，共 ${chart.rows.length} 项，单位：${chart.unit}；数据见下表`;
  return picture({ width, height: Math.max(1, y - BETWEEN) }, { role: 'img', 'aria-label': label }, legend, ...rows);
}

/** Where zero lies and how long a 分 is: one for all rows, so that bars can be compared across them. */
interface Scale {
  /** Pixels from the left. */
  readonly zero: number;
  /** Pixels for one 分. */
  readonly perFen: number;
}

/** Bars from the least to the greatest figure fill what the widest figure text leaves. */
function scaleOf(chart: Chart, width: number): Scale {
  const figures = chart.rows.flatMap((row) => row.figures.map((fen) => fen ?? 0));
  const least = Math.min(0, ...figures);
  const greatest = Math.max(0, ...figures);
  const texts = chart.rows.flatMap((row) => row.figures.map((fen) => labelWidth(chartFigure(fen, chart), TEXT)));
  // In a pane too narrow for the figures bars keep 40 pixels, and the texts may overlap them.
  const room = Math.max(40, width - Math.max(0, ...texts) - AIR - 2);
  const perFen = greatest === least ? 0 : room / (greatest - least);
  return { zero: 1 - least * perFen, perFen };
}

/** A row's place: `y` is its upper edge; the width includes the figures at the right. */
interface RowFrame extends Scale {
  readonly width: number;
  readonly y: number;
}

/** Label, share at the right of its first line, then a bar a series. Shares belong to the first series only. */
function rowSvg(row: ChartRow, chart: Chart, frame: RowFrame): { readonly svg: string; readonly height: number } {
  const share = chart.whole === null ? '' : shareText(row.figures[0] ?? null, chart.whole);
  const room = frame.width - labelWidth(share, TEXT) - AIR;
  const lines = labelLines(row.label, TEXT, room, 2);
  const labels = lines.map((line, index) => textElement(0, frame.y + LINE * (index + 1) - 4, line));
  const part =
    share === ''
      ? ''
      : textElement(frame.width, frame.y + LINE - 4, share, { class: 'picture__faint', 'text-anchor': 'end' });
  const under = frame.y + LINE * lines.length;
  const bars = row.figures.map((fen, index) => barSvg(fen, index, chart, { ...frame, y: under + index * (BAR + GAP) }));
  const end = under + row.figures.length * (BAR + GAP) - GAP;
  const axis = element('line', { class: 'picture__axis', x1: frame.zero, x2: frame.zero, y1: under - 1, y2: end + 1 });
  const svg = element('g', {}, element('title', {}, escapeSvg(row.label)), ...labels, part, ...bars, axis);
  return { svg, height: end - frame.y };
}

/** A figure without a bar says so; zero is a stroke on the zero line. */
function barSvg(fen: number | null, index: number, chart: Chart, { zero, perFen, width, y }: RowFrame): string {
  const text = textElement(width, y + BAR - 2, chartFigure(fen, chart), {
    class: fen === null ? 'picture__faint' : 'picture__figure',
    'text-anchor': 'end',
  });
  if (fen === null) return text;
  const length = Math.max(1, Math.abs(fen) * perFen);
  const bar = {
    class: barClass(index, chart),
    x: round(fen < 0 ? zero - length : zero),
    y,
    width: round(length),
    height: BAR,
    'data-fen': fen,
  };
  return element('rect', bar) + text;
}

/** The last series is what the picture is about; those before it stand back. */
function barClass(index: number, { series }: Pick<Chart, 'series'>): string {
  return `picture__bar picture__bar--${index === series.length - 1 ? 'last' : index}`;
}

/** Boxes and names in one line, the pen moving right by the width of what was written. */
function legendOf({ series }: Chart): string {
  let x = 0;
  return series
    .map((name, index) => {
      const at = x;
      x += BAR + 6 + labelWidth(name, TEXT) + 20;
      const box = { class: barClass(index, { series }), x: at, y: 2, width: BAR, height: BAR };
      return element('rect', box) + textElement(at + BAR + 6, BAR, name);
    })
    .join('');
}

/** One digit is more than a screen shows, and keeps the file small and its text the same on every machine. */
function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
