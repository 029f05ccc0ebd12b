import {
  maybeTable,
  type BoundCell,
  type Caliber,
  type Fact,
  type RecognisedTable,
  type ReportModel,
  type Scope,
  type SourceCell,
  type TableColumn,
  type TableRow,
} from '../../model';
import { WORDS } from '../vocabulary';
import { caliberOf } from '../making/caliber';
import { priorId } from '../ids';
import { cleanLabel } from './labels';
import { amountFact, blankFact, cellOrigin, countFact } from '../making/make-fact';

/** Amounts of 机构运行信息表 stand beside counts; these rows are the amounts. */
const AGENCY_AMOUNT_ROWS = /^(agencyOperatingExpenses|meetings|training|festivities)$|Cost$|^procurement|SmallMedium$/;

/** What each count counts, which the cells themselves do not say. */
const COUNT_UNITS: ReadonlyMap<string, Fact['unit']> = new Map(WORDS.map(({ fact, unit }) => [fact, unit]));

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
  readonly idPrefix: string;
  readonly formulaPrefix: string;
}

function lineOf(scope: Scope | null, period: Caliber['period'], table: RecognisedTable, row: TableRow): Line {
  const isPrior = period === 'prior';
  const place = `${table.id}/${row.key}/`;
  return {
    table,
    row,
    scope,
    period,
    name: `${cleanLabel(row.label) || row.key}·`,
    idPrefix: isPrior ? priorId(place) : place,
    formulaPrefix: `${isPrior ? '上年' : ''}${table.title} `,
  };
}

/** The first fact of a place counts. */
function readRow(facts: Map<string, Fact>, line: Line): void {
  for (const column of line.table.columns) {
    const cell = line.row.cells.get(column.key);
    const id = line.idPrefix + column.key;
    const fact = cell && !facts.has(id) ? cellFact(line, id, column, cell) : null;
    if (fact) facts.set(id, fact);
  }
}

function cellFact(line: Line, id: string, column: TableColumn, cell: BoundCell): Fact | null {
  const { table, row, scope, period } = line;
  const label = line.name + column.title;
  const formula = line.formulaPrefix + label;
  const identity = {
    id,
    label,
    caliber: caliberOf({ table: table.id, row: row.key, column: column.key }, scope, period),
  };
  const origin = cellOrigin(formula, sourceOf(cell, period));
  if (table.id === 'agencyOperations' && !AGENCY_AMOUNT_ROWS.test(row.key)) {
    const count = typeof cell.value === 'number' ? cell.value : null;
    const unit = COUNT_UNITS.get(`${table.id}/${row.key}/${column.key}`) ?? null;
    return count === null ? null : countFact(identity, count, unit, origin);
  }
  if (cell.amount) return amountFact(identity, cell.amount, origin);
  return blankFact(identity, 'amount', '万元', `${formula} 的单元格不是数，请先改正`, origin);
}

function sourceOf(cell: BoundCell, period: Caliber['period']): SourceCell {
  return period === 'prior' ? { ...cell.ref, book: 'prior' } : cell.ref;
}
