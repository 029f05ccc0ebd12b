import type {
  Amount,
  AmountUnit,
  BoundCell,
  RecognisedTable,
  ReportModel,
  Scope,
  TableId,
  TableRow,
} from '../../../src/model';
import { FEN_PER_UNIT } from '../../../src/model';

/** An amount in 万元 as written ('12.30'), null for an empty cell, '?' for a cell that holds no number. */
export type Shown = string | null;

/** A row: its key, its label, and its amounts in the order of the table's columns. */
export type RowSpec = readonly [key: string, label: string, ...amounts: readonly Shown[]];

export interface TableSpec {
  readonly title: string;
  readonly columns: readonly (readonly [key: string, title: string])[];
  readonly rows: readonly RowSpec[];
}

export interface BookSpec {
  readonly unitName?: string | null;
  readonly year?: number | null;
  readonly scope?: Scope | null;
  readonly unit?: AmountUnit;
  readonly standard?: string;
  readonly tables: Readonly<Partial<Record<TableId, TableSpec>>>;
}

/** A report as recognition would give it, each table on a sheet of its own from A1 on. */
export function book(spec: BookSpec): ReportModel {
  const unit = spec.unit ?? '万元';
  return {
    // The outlines that are tested most are those of this province.
    fileName: '湖南省决算.xlsx',
    unitName: spec.unitName === undefined ? '示例县卫生健康局' : spec.unitName,
    year: spec.year === undefined ? 2020 : spec.year,
    amountUnit: unit,
    scope: spec.scope === undefined ? 'department' : spec.scope,
    standard: spec.standard ?? 'national-2020',
    tables: Object.entries(spec.tables).flatMap(([id, table]) => (table ? tableOf(id as TableId, table, unit) : [])),
    unmapped: [],
    questions: [],
  };
}

function tableOf(id: TableId, spec: TableSpec, unit: AmountUnit): RecognisedTable {
  return {
    id,
    title: spec.title,
    sheet: spec.title,
    confidence: 1,
    unit,
    unitStated: true,
    columns: spec.columns.map(([key, title]) => ({ key, title })),
    rows: spec.rows.map((row, index) => rowOf(spec, row, index, unit)),
    irregularities: [],
  };
}

function rowOf(spec: TableSpec, row: RowSpec, index: number, unit: AmountUnit): TableRow {
  const [key, label, ...amounts] = row;
  const cells = new Map<string, BoundCell>();
  spec.columns.forEach(([column], position) => {
    const shown = amounts[position];
    if (shown === undefined) return;
    cells.set(column, cellOf(shown, { sheet: spec.title, row: index, column: position + 1 }, unit));
  });
  const code = /^\d+$/.test(key) ? key : null;
  return { key, code, label, labelRef: { sheet: spec.title, row: index, column: 0 }, cells };
}

function cellOf(shown: Shown, ref: BoundCell['ref'], unit: AmountUnit): BoundCell {
  if (shown === '?') return { ref, kind: 'text', value: '见附注', amount: null, formula: null };
  if (shown === null) return { ref, kind: 'blank', value: null, amount: { fen: 0, step: 0 }, formula: null };
  return { ref, kind: 'number', value: Number(shown), amount: amountOf(shown, unit), formula: null };
}

/** '12.30' in the unit → 分, shown to two decimals. */
export function amountOf(shown: string, unit: AmountUnit = '万元'): Amount {
  const [whole = '0', fraction = ''] = shown.replace('-', '').split('.');
  const hundredths = Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
  const step = FEN_PER_UNIT[unit] / 100;
  return { fen: (shown.startsWith('-') ? -1 : 1) * hundredths * step, step };
}
