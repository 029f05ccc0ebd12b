import type { AmountUnit, WorkbookSnapshot } from '../../model';
import { budgetSheetOf, type BudgetLine, type BudgetTableId } from './budget-table';
import { readCodedSheet } from './read-coded-sheet';
import { readThreePublic } from './read-three-public';
import { statedUnit } from './sheet-text';

/** A table of the budget that was read. */
export interface BudgetTable {
  readonly table: BudgetTableId;
  readonly sheet: string;
  readonly unit: AmountUnit;
  readonly lines: readonly BudgetLine[];
}

/** What a budget book says, by table, and the sheets that look like one of them and were not understood. */
export interface BudgetBook {
  readonly tables: readonly BudgetTable[];
  readonly unread: readonly string[];
}

/**
 * Reads the published or approved budget of a unit: 一般公共预算, 政府性基金 and 国有资本经营 expenditure by code,
 * and “三公”. Amounts are in 万元 unless the sheet says otherwise.
 */
export function readBudget({ sheets }: WorkbookSnapshot): BudgetBook {
  const tables: BudgetTable[] = [];
  const unread: string[] = [];
  for (const sheet of sheets) {
    const kind = budgetSheetOf(sheet);
    if (!kind) continue;
    const unit = statedUnit(sheet) ?? '万元';
    const lines = kind.table === 'threePublic' ? readThreePublic(sheet, unit) : readCodedSheet(sheet, kind, unit);
    if (lines.length === 0) unread.push(sheet.name);
    else tables.push({ table: kind.table, sheet: sheet.name, unit, lines });
  }
  return { tables: tables.filter(isFirst), unread };
}

/** Of several sheets for one table the first counts. */
function isFirst({ table }: BudgetTable, index: number, tables: readonly BudgetTable[]): boolean {
  return tables.findIndex((other) => other.table === table) === index;
}
