import type { BoundCell, Caliber, Fact, RecognisedTable, ReportModel, SourceCell, TableRow } from '../../model';
import { WORDS } from '../vocabulary';
import { caliberOf } from './caliber';
import { cleanLabel } from './labels';
import { amountFact, blankFact, cellOrigin, countFact } from './make-fact';

/** Amounts of 机构运行信息表 stand beside counts; these rows are the amounts. */
const AGENCY_AMOUNT_ROWS = /^(agencyOperatingExpenses|meetings|training|festivities)$|Cost$|^procurement|SmallMedium$/;

/** What each count counts, which the cells themselves do not say. */
const COUNT_UNITS: ReadonlyMap<string, Fact['unit']> = new Map(WORDS.map(({ fact, unit }) => [fact, unit]));

/** One fact for every amount that the tables of a book hold, by place. */
export function readTables(report: ReportModel, period: Caliber['period']): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const table of report.tables) {
    for (const fact of tableFacts(report, table, period)) {
      if (!facts.has(fact.id)) facts.set(fact.id, fact);
    }
  }
  return facts;
}

function tableFacts(report: ReportModel, table: RecognisedTable, period: Caliber['period']): readonly Fact[] {
  return table.rows.flatMap((row) =>
    table.columns.flatMap((column) => {
      const cell = row.cells.get(column.key);
      const fact = cell && cellFact(report, { table, row, column: column.key, title: column.title }, cell, period);
      return fact ? [fact] : [];
    }),
  );
}

interface CellPlace {
  readonly table: RecognisedTable;
  readonly row: TableRow;
  readonly column: string;
  readonly title: string;
}

function cellFact(report: ReportModel, place: CellPlace, cell: BoundCell, period: Caliber['period']): Fact | null {
  const { table, row, column } = place;
  const rowName = cleanLabel(row.label) || row.key;
  const formula = `${period === 'prior' ? '上年' : ''}${table.title} ${rowName}·${place.title}`;
  const identity = {
    id: `${table.id}/${row.key}/${column}`,
    label: `${rowName}·${place.title}`,
    caliber: caliberOf({ table: table.id, row: row.key, column }, report.scope, period),
  };
  const origin = cellOrigin(formula, sourceOf(cell, period));
  if (table.id === 'agencyOperations' && !AGENCY_AMOUNT_ROWS.test(row.key)) {
    const count = typeof cell.value === 'number' ? cell.value : null;
    return count === null ? null : countFact(identity, count, COUNT_UNITS.get(identity.id) ?? null, origin);
  }
  if (cell.amount) return amountFact(identity, cell.amount, origin);
  return blankFact(identity, 'amount', '万元', `${formula} 的单元格不是数，请先改正`, origin);
}

function sourceOf(cell: BoundCell, period: Caliber['period']): SourceCell {
  return period === 'prior' ? { ...cell.ref, book: 'prior' } : cell.ref;
}
