import { maybeTable, type ReportModel, type SourceCell, type TableId, type TableRow } from '../../model';
import { isCode } from './codes';
import { cleanLabel, withoutNumber } from './labels';

/** Where the name of a code is looked for, the table that the text speaks of first. */
const TABLES: readonly TableId[] = [
  'generalBudgetExpenditure',
  'governmentFund',
  'stateCapital',
  'expenditure',
  'income',
  'generalBudgetBasic',
  'fiscalAppropriation',
  'incomeExpenditure',
];

/** A name with the cell that prints it and the title of its table. */
export interface PrintedName {
  readonly code: string;
  readonly text: string;
  readonly source: SourceCell;
  readonly table: string;
}

/**
 * The name printed for each code, functional and economic. A 类 that has no row of its own is named
 * by its line in the 总表, without the number in front.
 */
export function printedNames(report: ReportModel): ReadonlyMap<string, PrintedName> {
  const names = new Map<string, PrintedName>();
  for (const id of TABLES) {
    const table = maybeTable(report, id);
    for (const row of table?.rows ?? []) {
      const name = table && nameOfRow(row, table.title);
      if (name && !names.has(name.code)) names.set(name.code, name);
    }
  }
  return names;
}

/** Null for rows without a code or without a label. */
function nameOfRow(row: TableRow, table: string): PrintedName | null {
  const isLine = row.key.startsWith('out.');
  const code = isLine ? row.key.slice('out.'.length) : row.key;
  const text = isLine ? withoutNumber(row.label) : cleanLabel(row.label);
  return isCode(code) && text !== '' ? { code, text, source: row.labelRef, table } : null;
}
