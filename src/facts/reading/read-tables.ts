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
import { AMOUNT_WANTED, amountFact, blankFact, cellOrigin, countFact } from '../making/make-fact';

/** One fact for every amount that the tables of a book hold, by place; `prior:` and the place for last year's. */
export function readTables(report: ReportModel, period: Caliber['period']): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const table of tablesToRead(report)) {
    for (const row of table.rows) readRow(facts, lineOf(report.scope, period, table, row));
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
  readonly period: Caliber['period'];
  readonly name: string;
  /** What the row counts; null for amounts. */
  readonly counts: CountUnit | null;
  readonly formulaPrefix: string;
}

function lineOf(scope: Scope | null, period: Caliber['period'], table: RecognisedTable, row: TableRow): Line {
  const isPrior = period === 'prior';
  return {
    table,
    row,
    scope,
    period,
    name: `${cleanLabel(row.label) || row.key}·`,
    counts: countUnit(table.id, row.key),
    formulaPrefix: `${isPrior ? '上年' : ''}${table.title} `,
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

function idOf({ table, row, period }: Line, { key }: TableColumn): FactId {
  const id = placeId(table.id, row.key, key);
  return period === 'prior' ? priorId(id) : id;
}

function cellFact(line: Line, id: FactId, column: TableColumn, cell: BoundCell): Fact | null {
  const { table, row, scope, period, counts } = line;
  const label = line.name + column.title;
  const formula = line.formulaPrefix + label;
  const identity = {
    id,
    label,
    caliber: caliberOf({ table: table.id, row: row.key, column: column.key }, scope, period),
  };
  const origin = cellOrigin(formula, sourceOf(cell, period));
  if (counts !== null) return typeof cell.value === 'number' ? countFact(identity, cell.value, counts, origin) : null;
  if (cell.amount) return amountFact(identity, cell.amount, origin);
  return blankFact(identity, AMOUNT_WANTED, `${formula} 的单元格不是数，请先改正`, origin);
}

function sourceOf(cell: BoundCell, period: Caliber['period']): SourceCell {
  return period === 'prior' ? { ...cell.ref, book: 'prior' } : cell.ref;
}
