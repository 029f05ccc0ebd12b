import { maybeTable, type Amount, type ReportModel } from '../../model';
import { recode, tableTitle } from '../../standards';
import type { BudgetTableId } from './budget-table';
import type { BudgetBook, BudgetTable } from './read-budget';

/** Budgets for a report, by the ids under which 助手资料 holds them, and what the user should look at. */
export interface BudgetAmounts {
  readonly amounts: Readonly<Record<string, Amount>>;
  readonly notes: readonly string[];
}

/** The column of the accounts that a budget is compared with. */
const COMPARED: Readonly<Record<BudgetTableId, string>> = {
  generalBudgetExpenditure: 'total',
  governmentFund: 'total',
  stateCapital: 'total',
  threePublic: 'finalAmount',
};

const ITEM_DIGITS = 7;

/** 年初预算 and the budget of “三公” for the 项 and totals of a report. */
export function budgetAmounts(report: ReportModel, { tables, unread }: BudgetBook): BudgetAmounts {
  const read = tables.map((table) => tableAmounts(report, table));
  const skipped = unread.map((sheet) => `预算工作簿的“${sheet}”没有看懂（没有科目编码或金额列），没有采用。`);
  return {
    amounts: Object.assign({}, ...read.map(({ amounts }) => amounts)) as BudgetAmounts['amounts'],
    notes: [...read.flatMap(({ notes }) => notes), ...skipped],
  };
}

function tableAmounts(report: ReportModel, budget: BudgetTable): BudgetAmounts {
  return budget.table === 'threePublic' ? itemAmounts(budget) : codedAmounts(report, budget);
}

function itemAmounts({ table, lines }: BudgetTable): BudgetAmounts {
  return { amounts: Object.fromEntries(lines.map(({ key, amount }) => [idOf(table, key), amount])), notes: [] };
}

/** Only 项 and the total are compared; a moved code is said, two lines of one code are added up. */
function codedAmounts(report: ReportModel, { table, sheet, lines }: BudgetTable): BudgetAmounts {
  const printed = printedItems(report, table);
  const amounts: Record<string, Amount> = {};
  const notes: string[] = [];
  const put = (code: string, amount: Amount): void => {
    const before = amounts[idOf(table, code)];
    amounts[idOf(table, code)] = before ? added(before, amount) : amount;
  };
  for (const { key, name, amount } of lines.filter(isCompared)) {
    const moved = key === 'total' ? { code: key, isMoved: false } : recode(key, name, report.year, printed);
    if (moved === null) notes.push(notFound(sheet, key, name, tableTitle(table)));
    else put(moved.code, amount);
    if (moved?.isMoved) notes.push(`预算的科目 ${key} ${name} 对应到决算的 ${moved.code}，请核对。`);
  }
  return { amounts, notes };
}

function isCompared({ key }: BudgetTable['lines'][number]): boolean {
  return key === 'total' || key.length === ITEM_DIGITS;
}

function notFound(sheet: string, code: string, name: string, title: string): string {
  return `预算“${sheet}”的科目 ${code} ${name} 在本年科目里没有，也没有唯一的同名科目，没有采用；请在助手资料里把它填到《${title}》对应的科目。`;
}

function added(a: Amount, b: Amount): Amount {
  return { fen: a.fen + b.fen, step: Math.max(a.step, b.step) };
}

function printedItems(report: ReportModel, table: BudgetTableId): ReadonlyMap<string, string> {
  const rows = maybeTable(report, table)?.rows ?? [];
  return new Map(rows.filter(({ key }) => /^\d{7}$/.test(key)).map(({ key, label }) => [key, label]));
}

function idOf(table: BudgetTableId, key: string): string {
  return `budget:${table}/${key}/${COMPARED[table]}`;
}
