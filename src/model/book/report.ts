import type { CellRef } from '../address';
import type { Amount, AmountUnit } from '../money';
import type { Pointing, PointingOutcome } from './pointing';
import type { CellValue } from './snapshot';
import type { ColumnKey, RowKey, TableId } from './tables';

/** 部门（汇总）/ 本级 / 单位 */
export type Scope = 'department' | 'ownLevel' | 'unit';

/**
 * What stands in a cell where an amount is expected.
 * `number`: a number; `numberText`: text that reads as a number; `blank`: empty;
 * `dash`: —, － and their kin, "not applicable"; `text` and `error` hold no amount.
 */
export type CellKind = 'number' | 'numberText' | 'blank' | 'dash' | 'text' | 'error';

/** A cell of the report, bound to its place in the workbook. `amount` is null for text and errors. */
export interface BoundCell {
  readonly ref: CellRef;
  readonly kind: CellKind;
  readonly value: CellValue;
  readonly amount: Amount | null;
  readonly formula: string | null;
  /** What the cell shows, where that is a date or a time. */
  readonly date?: string;
  /** Powers of ten by which it shows less than it stores; absent where it shows its figure in full. */
  readonly shift?: number;
}

export interface TableColumn {
  readonly key: ColumnKey;
  /** The header as people read it, levels joined by “·”. */
  readonly title: string;
}

/**
 * A row of a table.
 * `code` is the classification code where the row has one; `label` is the text as printed,
 * `labelRef` where it stands. `cells` holds the columns that exist for this row.
 */
export interface TableRow {
  readonly key: RowKey;
  readonly code: string | null;
  readonly label: string;
  readonly labelRef: CellRef;
  readonly cells: ReadonlyMap<ColumnKey, BoundCell>;
}

/** Something odd that recognition saw in a table and that a structure rule may report. */
export interface Irregularity {
  readonly kind:
    | 'duplicateRow'
    | 'duplicateLabel'
    | 'unknownRow'
    | 'unknownColumn'
    | 'unreadableAmount'
    | 'unitContradicted'
    | 'formatContradictsUnit'
    | 'shiftedPage';
  readonly ref: CellRef;
  readonly text: string;
  /** For a duplicate: the row that was taken. For a contradicted unit: the unit that the figures look like, or are shown in. */
  readonly other?: string;
  /** For a row that was not understood: what it holds, in 分. */
  readonly figures?: readonly UnreadFigure[];
}

/** A figure on a row that was not understood, by the column of its sheet. */
export interface UnreadFigure {
  readonly column: number;
  readonly fen: number;
}

/** What a sheet prints around its table: whose it says it is, and the notes below; null where it does not say. */
export interface SheetWords {
  readonly unitName: string | null;
  readonly year: number | null;
  readonly scope: Scope | null;
  readonly notes: readonly string[];
}

/** One table of the report, recognised on a sheet. Rows stand in sheet order. */
export interface RecognisedTable {
  readonly id: TableId;
  /** The title printed on the sheet, or the standard one where the sheet has none. */
  readonly title: string;
  readonly sheet: string;
  /** 0…1; below the threshold of `recognition` the table is asked for instead. */
  readonly confidence: number;
  /** The unit its amounts are read in; `unitStated` tells whether the sheet itself says so. */
  readonly unit: AmountUnit;
  readonly unitStated: boolean;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly irregularities: readonly Irregularity[];
  /** Absent where nobody looked at the sheet around the table. */
  readonly words?: SheetWords;
}

export interface UnmappedSheet {
  readonly sheet: string;
  readonly reason: string;
}

/** One clear question to the user; `id` is stable, so that an answer can be remembered. */
export interface Question {
  readonly id: string;
  readonly prompt: string;
  readonly options: readonly string[];
  /** Another answer than the options is taken too. */
  readonly takesOther?: true;
}

/** What the user answered, or said on the command line. */
export interface Answers {
  readonly unitName?: string;
  readonly year?: number;
  readonly amountUnit?: AmountUnit;
  readonly scope?: Scope;
  /** Sheet name → table, or null for "none of them". */
  readonly sheets?: ReadonlyMap<string, TableId | null>;
  /** Question id → chosen option, for everything else. */
  readonly choices?: ReadonlyMap<string, string>;
  /** Rows and columns that were shown by hand, because their headings do not say what they are. */
  readonly pointings?: readonly Pointing[];
}

/** A workbook understood: the tables, bound to cells, and what could not be told. */
export interface ReportModel {
  readonly fileName: string;
  readonly unitName: string | null;
  readonly year: number | null;
  readonly amountUnit: AmountUnit | null;
  readonly scope: Scope | null;
  /** Id of the edition in `standards/` that the book follows, e.g. `national-2020`. */
  readonly standard: string;
  readonly tables: readonly RecognisedTable[];
  readonly unmapped: readonly UnmappedSheet[];
  readonly questions: readonly Question[];
  /** What became of each row and column that was shown by hand; absent where none was. */
  readonly pointed?: readonly PointingOutcome[];
}

export function maybeTable(report: Pick<ReportModel, 'tables'>, id: TableId): RecognisedTable | undefined {
  return report.tables.find((table) => table.id === id);
}

export function maybeRow(table: RecognisedTable, key: RowKey): TableRow | undefined {
  return table.rows.find((row) => row.key === key);
}
