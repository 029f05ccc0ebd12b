import {
  type BasicFact,
  type BoundCell,
  type CellValue,
  type ColumnKey,
  maybeRow,
  maybeTable,
  type ReportModel,
  type RowKey,
  type SheetSnapshot,
  type TableId,
  type WorkbookSnapshot,
} from '../../model';
import { FACTS, SCOPE_TITLES, yearText } from '../texts';
import { showValue } from './show-value';

/** A basic fact with the smaller remark that stands beside it. */
export interface DeskFact extends BasicFact {
  readonly remark?: string;
}

/** The figures an accountant holds against the paper on the desk, in the order of the paper. */
export function basicFacts(report: ReportModel, snapshot: WorkbookSnapshot): readonly DeskFact[] {
  return [...nameFacts(report, snapshot), ...totals(report), ...appropriation(report), ...threePublic(report)];
}

function nameFacts(report: ReportModel, snapshot: WorkbookSnapshot): readonly DeskFact[] {
  const { unitName, year, amountUnit, scope } = report;
  const sheets = sheetsOfTables(report, snapshot);
  const fact = (label: string, text: string | null, pattern: RegExp | null): DeskFact => ({
    label,
    text: text ?? FACTS.unknown,
    cell: text === null || pattern === null ? null : firstCell(sheets, pattern),
  });
  return [
    {
      ...fact(FACTS.unitName, unitName, unitName === null ? null : containing(unitName)),
      ...(scope === null ? {} : { remark: SCOPE_TITLES[scope] }),
    },
    fact(FACTS.year, year === null ? null : yearText(year), year === null ? null : containing(String(year))),
    fact(FACTS.amountUnit, amountUnit, amountUnit === null ? null : new RegExp(`单位[:：]?${amountUnit}`)),
  ];
}

function totals(report: ReportModel): readonly DeskFact[] {
  const income = cellOf(report, 'incomeExpenditure', 'in.grandTotal', 'finalAmount');
  const spent = cellOf(report, 'incomeExpenditure', 'out.grandTotal', 'finalAmount');
  if (income && spent && income.amount?.fen === spent.amount?.fen) return [amountFact(FACTS.grandTotal, income)];
  return [...present(FACTS.incomeTotal, income), ...present(FACTS.expenditureTotal, spent)];
}

function appropriation(report: ReportModel): readonly DeskFact[] {
  return [
    ...present(FACTS.appropriationIncome, cellOf(report, 'fiscalAppropriation', 'in.total', 'finalAmount')),
    ...present(FACTS.appropriationSpent, cellOf(report, 'fiscalAppropriation', 'out.total', 'total')),
  ];
}

function threePublic(report: ReportModel): readonly DeskFact[] {
  return present(FACTS.threePublic, cellOf(report, 'threePublic', 'total', 'finalAmount'));
}

function present(label: string, cell: BoundCell | undefined): readonly DeskFact[] {
  return cell === undefined ? [] : [amountFact(label, cell)];
}

function amountFact(label: string, cell: BoundCell): DeskFact {
  return { label, text: showValue(cell.value), cell: cell.ref };
}

function cellOf(report: ReportModel, id: TableId, row: RowKey, column: ColumnKey): BoundCell | undefined {
  const table = maybeTable(report, id);
  return table === undefined ? undefined : maybeRow(table, row)?.cells.get(column);
}

function sheetsOfTables(report: ReportModel, snapshot: WorkbookSnapshot): readonly SheetSnapshot[] {
  const names = new Set(report.tables.map((table) => table.sheet));
  return snapshot.sheets.filter((sheet) => names.has(sheet.name));
}

function containing(text: string): RegExp {
  return new RegExp(text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
}

/** Titles and unit lines stand above the figures; further down the same digits may be an amount. */
const HEAD_ROWS = 8;

function firstCell(sheets: readonly SheetSnapshot[], pattern: RegExp): BasicFact['cell'] {
  for (const sheet of sheets) {
    for (const [row, cells] of sheet.values.slice(0, HEAD_ROWS).entries()) {
      const column = cells.findIndex((value) => matches(value, pattern));
      if (column >= 0) return { sheet: sheet.name, row, column };
    }
  }
  return null;
}

function matches(value: CellValue, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value.replace(/\s/g, ''));
}
