import {
  FEN_PER_UNIT,
  NOTHING,
  toFen,
  type Amount,
  type AmountUnit,
  type BoundCell,
  type CellRef,
  type RecognisedTable,
  type ReportModel,
  type TableId,
  type TableRow,
} from '../../../src/model';
import { columnTitle, rowName, tableTitle } from '../../../src/standards';

/** An amount, one shown to another step than 0.01, text in its place, a blank cell, or no such cell in this row. */
export type Figure = number | Amount | string | null | undefined;

/** A table as tests write it: its columns, then a row a key with its figures in `unit`; null is blank. */
export interface TableText {
  readonly id: TableId;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [key: string, figures: readonly Figure[]])[];
  readonly unit?: AmountUnit;
  /** Labels that differ from the standard row names. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Whatever else recognition saw on the sheet. */
  readonly seen?: Partial<Pick<RecognisedTable, 'irregularities' | 'unitStated' | 'words'>>;
}

/** A whole report from such tables, each on a sheet of its own, cells in reading order from A1. */
export function buildReport(tables: readonly TableText[], rest: Partial<ReportModel> = {}): ReportModel {
  return {
    fileName: 'test.xlsx',
    unitName: '示例局',
    year: 2020,
    amountUnit: '万元',
    scope: 'unit',
    standard: 'national-2020',
    tables: tables.map(buildTable),
    unmapped: [],
    questions: [],
    ...rest,
  };
}

function buildTable({ id, columns, rows, unit = '万元', labels = {}, seen = {} }: TableText): RecognisedTable {
  const sheet = tableTitle(id);
  return {
    id,
    title: sheet,
    sheet,
    confidence: 1,
    unit,
    unitStated: true,
    columns: columns.map((key) => ({ key, title: columnTitle(id, key) })),
    rows: rows.map(([key, figures], row) => buildRow({ id, sheet, unit, columns, labels }, key, figures, row)),
    irregularities: [],
    ...seen,
  };
}

interface Frame {
  readonly id: TableId;
  readonly sheet: string;
  readonly unit: AmountUnit;
  readonly columns: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
}

function buildRow(frame: Frame, key: string, figures: readonly Figure[], row: number): TableRow {
  const code = /^(\d{3,7})(#\d)?$/.exec(key)?.[1] ?? null;
  const name = rowName(frame.id, key.split('#')[0] ?? key, 2020);
  const cells = frame.columns.flatMap((column, index): [string, BoundCell][] => {
    const figure = figures[index];
    if (figure === undefined) return [];
    return [[column, buildCell({ sheet: frame.sheet, row, column: index + 2 }, figure, frame.unit)]];
  });
  return {
    key,
    code,
    label: frame.labels[key] ?? (code === null ? name : name.replace(`${code} `, '')),
    labelRef: { sheet: frame.sheet, row, column: 1 },
    cells: new Map(cells),
  };
}

/** A cell in a 0.01 table of its unit. */
export function buildCell(ref: CellRef, figure: number | Amount | string | null, unit: AmountUnit): BoundCell {
  if (typeof figure === 'string') return { ref, kind: 'text', value: figure, amount: null, formula: null };
  if (figure === null) return { ref, kind: 'blank', value: null, amount: NOTHING, formula: null };
  if (typeof figure === 'object') return { ref, kind: 'number', value: figure.fen, amount: figure, formula: null };
  const amount = { fen: toFen(figure, unit, 2), step: FEN_PER_UNIT[unit] / 100 };
  return { ref, kind: 'number', value: figure, amount, formula: null };
}
