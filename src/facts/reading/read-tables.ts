import {
  maybeTable,
  type BoundCell,
  type Caliber,
  type CountUnit,
  type Fact,
  type FactId,
  type RecognisedTable,
  type ReportModel,
  type Scope,
  type SourceCell,
  type TableColumn,
  type TableRow,
} from '../../model';
import { countUnit } from '../../standards';
import { caliberOf } from '../making/caliber';
import { placeId, priorId } from '../ids';
import { cleanLabel } from './labels';
import { unwrittenTotals } from './unwritten-totals';

import { AMOUNT_WANTED, amountFact, blankFact, cellOrigin, countFact } from '../making/make-fact';

/** This year's book, last year's, the 财决 workbook of this year, or that of 本级 beside a 汇总 one. */
export type BookRead = 'current' | 'prior' | 'internal' | 'ownLevel';

const CALLED: Readonly<Record<BookRead, string>> = { current: '', prior: '上年', internal: '财决', ownLevel: '本级' };

/** One fact for every amount that the tables of a book hold, by place; `prior:` and the place for last year's. */
export function readTables(report: ReportModel, book: BookRead): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const table of tablesToRead(report)) {
    const isUnwritten = unwrittenTotals(table);
    for (const row of table.rows) readRow(facts, { ...lineOf(report.scope, book, table, row), isUnwritten });
  }
  return facts;
}

/** 国有资产占用情况表 stands in for 机构运行信息表 where that is not there. */
function tablesToRead(report: ReportModel): readonly RecognisedTable[] {
  const hasAgency = maybeTable(report, 'agencyOperations') !== undefined;
  return report.tables.flatMap((table) => {
    if (table.id !== 'stateAssets') return table;
    return hasAgency ? [] : asAgencyTable(table);
  });
}

/** The assets are a part of 机构运行信息表, under the same rows: their numbers are what that counts. */
function asAgencyTable(assets: RecognisedTable): RecognisedTable {
  const counts = assets.columns.filter(({ key }) => key === 'count');
  return {
    ...assets,
    id: 'agencyOperations',
    columns: counts.map(({ title }) => ({ key: 'finalAmount', title })),
    rows: assets.rows.flatMap((row) => {
      const count = row.cells.get('count');
      return count ? { ...row, cells: new Map([['finalAmount', count]]) } : [];
    }),
  };
}

/** A row with what its cells have in common: there are thousands of cells, and each text is only made once. */
interface Line {
  readonly table: RecognisedTable;
  readonly row: TableRow;
  readonly scope: Scope | null;
  readonly book: BookRead;
  readonly period: Caliber['period'];
  readonly name: string;
  /** What the row counts; null for amounts. */
  readonly counts: CountUnit | null;
  readonly formulaPrefix: string;
  /** Whether an empty cell of the table should hold a total. */
  readonly isUnwritten: ReturnType<typeof unwrittenTotals>;
}

/** A row made ready: texts that all its cells share are put together once. */
function lineOf(scope: Scope | null, book: BookRead, table: RecognisedTable, row: TableRow): Omit<Line, 'isUnwritten'> {
  return {
    table,
    row,
    scope,
    book,
    period: book === 'prior' ? 'prior' : 'current',
    name: `${cleanLabel(row.label) || row.key}·`,
    counts: countUnit(table.id, row.key),
    formulaPrefix: `${CALLED[book]}${table.title} `,
  };
}

/** The first fact of a place counts. */
function readRow(facts: Map<string, Fact>, line: Line): void {
  for (const column of line.table.columns) {
    const cell = line.row.cells.get(column.key);
    const id = idOf(line, column);
    const fact = cell && !facts.has(id) ? cellFact(line, id, column, cell) : null;
    if (fact) facts.set(id, fact);
  }
}

/** The place of a cell, as of last year where the book is last year's. */
function idOf({ table, row, period }: Line, { key }: TableColumn): FactId {
  const id = placeId(table.id, row.key, key);
  return period === 'prior' ? priorId(id) : id;
}

/**
 * The fact of one cell. Null for a count that is no number: it is asked for by its word. A cell that holds no amount,
 * and a total that nobody wrote, are blanks that name the cell.
 */
function cellFact(line: Line, id: FactId, column: TableColumn, cell: BoundCell): Fact | null {
  const { table, row, scope, book, period, counts } = line;
  const label = line.name + column.title;
  const formula = line.formulaPrefix + label;
  const identity = {
    id,
    label,
    caliber: caliberOf({ table: table.id, row: row.key, column: column.key }, scope, period),
  };
  const origin = cellOrigin(formula, sourceOf(cell, book));
  if (counts !== null) return typeof cell.value === 'number' ? countFact(identity, cell.value, counts, origin) : null;
  if (cell.kind === 'blank' && line.isUnwritten(row.key, column.key)) {
    return blankFact(identity, AMOUNT_WANTED, `${formula}（万元），表中是空的；请补在工作簿里，确实为零的填 0`, origin);
  }
  if (cell.amount) return amountFact(identity, cell.amount, origin);
  return blankFact(identity, AMOUNT_WANTED, `${formula} 的单元格不是数，请先改正`, origin);
}

/** Cells of another book say whose they are. */
function sourceOf(cell: BoundCell, book: BookRead): SourceCell {
  return book === 'current' ? cell.ref : { ...cell.ref, book };
}
