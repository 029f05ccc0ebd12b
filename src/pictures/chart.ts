import type { AmountUnit } from '../model';

/** A row of bars: one figure a series, in 分; null where the report holds none. */
export interface ChartRow {
  readonly label: string;
  readonly figures: readonly (number | null)[];
}

/** Figures to be drawn as bars, and to be read as a table. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  readonly unit: AmountUnit;
  /** Names of the series, in the order of the figures. */
  readonly series: readonly string[];
  readonly rows: readonly ChartRow[];
  /** Of what the rows are parts, in 分; null where shares would say nothing. */
  readonly whole: number | null;
}
