import Decimal from 'decimal.js-light';
import { formatAmount } from '../model';
import type { Chart } from './chart';

/** A table as texts: its heads, then its rows; the first column holds words, the others numbers. */
export interface PictureTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Said where the report holds no figure. */
const NO_CHART_FIGURE = '无数';

/** The same figures as the bars, to be read. */
export function chartTable(chart: Chart): PictureTable {
  const { unit, series, rows, whole } = chart;
  return {
    heads: ['项目', ...series.map((name) => `${name}（${unit}）`), ...(whole === null ? [] : ['占比'])],
    rows: rows.map(({ label, figures }) => [
      label,
      ...figures.map((fen) => chartFigure(fen, chart)),
      ...(whole === null ? [] : [shareText(figures[0] ?? null, whole)]),
    ]),
  };
}

/** In the chart's unit with its digits, without the unit's name: the head says it. */
export function chartFigure(fen: number | null, { unit }: Pick<Chart, 'unit'>): string {
  return fen === null ? NO_CHART_FIGURE : formatAmount(fen, unit);
}

/** “36.25%”, half up; nothing where a part of a whole cannot be told. */
export function shareText(fen: number | null, whole: number): string {
  if (fen === null || whole <= 0 || fen < 0) return '';
  return `${new Decimal(fen).times(100).div(whole).toFixed(2, Decimal.ROUND_HALF_UP)}%`;
}
