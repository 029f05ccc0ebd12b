import type {
  BoundCell,
  Caliber,
  Fact,
  RecognisedTable,
  ReportModel,
  Scope,
  SourceCell,
  TableColumn,
  TableRow,
} from '../../model';
import { WORDS } from '../vocabulary';
import { caliberOf } from './caliber';
import { priorId } from './ids';
import { cleanLabel } from './labels';
import { amountFact, blankFact, cellOrigin, countFact } from './make-fact';

/** Amounts of 机构运行信息表 stand beside counts; these rows are the amounts. */
const AGENCY_AMOUNT_ROWS = /^(agencyOperatingExpenses|meetings|training|festivities)$|Cost$|^procurement|SmallMedium$/;

/** What each count counts, which the cells themselves do not say. */
const COUNT_UNITS: ReadonlyMap<string, Fact['unit']> = new Map(WORDS.map(({ fact, unit }) => [fact, unit]));

/** One fact for every amount that the tables of a book hold, by place; `prior:` and the place for last year's. */
export function readTables(report: ReportModel, period: Caliber['period']): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const table of report.tables) {
    for (const row of table.rows) readRow(facts, { table, row, period, scope: report.scope, name: nameOf(row) });
  }
  return facts;
}

interface Line {
  readonly table: RecognisedTable;
  readonly row: TableRow;
  readonly name: string;
  readonly scope: Scope | null;
  readonly period: Caliber['period'];
}

function nameOf({ label, key }: TableRow): string {
  return cleanLabel(label) || key;
}

/** The first fact of a place counts. */
function readRow(facts: Map<string, Fact>, line: Line): void {
  for (const column of line.table.columns) {
    const cell = line.row.cells.get(column.key);
    const fact = cell ? cellFact(line, column, cell) : null;
    if (fact && !facts.has(fact.id)) facts.set(fact.id, fact);
  }
}

function cellFact({ table, row, name, scope, period }: Line, column: TableColumn, cell: BoundCell): Fact | null {
  const formula = `${period === 'prior' ? '上年' : ''}${table.title} ${name}·${column.title}`;
  const place = `${table.id}/${row.key}/${column.key}`;
  const identity = {
    id: period === 'prior' ? priorId(place) : place,
    label: `${name}·${column.title}`,
    caliber: caliberOf({ table: table.id, row: row.key, column: column.key }, scope, period),
  };
  const origin = cellOrigin(formula, sourceOf(cell, period));
  if (table.id === 'agencyOperations' && !AGENCY_AMOUNT_ROWS.test(row.key)) {
    const count = typeof cell.value === 'number' ? cell.value : null;
    return count === null ? null : countFact(identity, count, COUNT_UNITS.get(place) ?? null, origin);
  }
  if (cell.amount) return amountFact(identity, cell.amount, origin);
  return blankFact(identity, 'amount', '万元', `${formula} 的单元格不是数，请先改正`, origin);
}

function sourceOf(cell: BoundCell, period: Caliber['period']): SourceCell {
  return period === 'prior' ? { ...cell.ref, book: 'prior' } : cell.ref;
}
