import { BUDGET_NAMES, budgetOn, placeId } from '../facts';
import { NOTHING, halfWidth, maybeTable, type Amount, type BudgetBasis, type ReportModel } from '../model';
import type { BudgetBook, BudgetLine, BudgetTable, BudgetTableId } from '../recognition';
import { recode, tableTitle, type Recoded } from '../standards';

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

/** 项 codes; budgets of 类 and 款 are sums of these. */
const ITEM_DIGITS = 7;

/** 年初预算 and 全年预算 for the 项 and totals of a report, and the budgets of “三公”. */
export function budgetAmounts(report: ReportModel, { tables, unread }: BudgetBook): BudgetAmounts {
  const read = tables.map((table) => tableAmounts(report, table, basisTold(table, tables)));
  const skipped = unread.map((sheet) => `预算工作簿的“${sheet}”没有看懂（没有科目编码或金额列），没有采用。`);
  return {
    amounts: Object.assign({}, ...read.map(({ amounts }) => amounts)) as BudgetAmounts['amounts'],
    notes: [...read.flatMap(({ notes }) => notes), ...skipped],
  };
}

/** What a book calls no more than 预算 of “三公” is the budget that it is held against; null names that one. */
function basisTold({ table, basis }: BudgetTable, tables: readonly BudgetTable[]): BudgetBasis | null {
  const isParted = tables.some((each) => each.table === table && each.basis !== basis);
  return table === 'threePublic' && !isParted ? null : basis;
}

/** 三公 has named items, the others codes, which may have moved since the budget was made. */
function tableAmounts(report: ReportModel, budget: BudgetTable, basis: BudgetBasis | null): BudgetAmounts {
  return budget.table === 'threePublic' ? itemAmounts(budget, basis) : codedAmounts(report, budget);
}

/** Items keep their names through the years, so none has to be moved. */
function itemAmounts({ table, lines }: BudgetTable, basis: BudgetBasis | null): BudgetAmounts {
  return { amounts: Object.fromEntries(lines.map(({ key, amount }) => [idOf(table, key, basis), amount])), notes: [] };
}

/** A line of the budget and where it stands in the accounts. */
interface PlacedLine extends BudgetLine {
  readonly recoded: Recoded;
}

/** Only 项 and the total are compared; a moved code is said, two lines of one code are added up. */
function codedAmounts(report: ReportModel, budget: BudgetTable): BudgetAmounts {
  const printed = printedItems(report, budget.table);
  const placed = budget.lines.filter(isCompared).map((line): PlacedLine => {
    if (line.key === 'total') return { ...line, recoded: { code: line.key, isMoved: false } };
    return { ...line, recoded: recode(line.key, line.name, report.year, printed) };
  });
  const amounts = new Map<string, Amount>();
  for (const { recoded, amount } of placed) {
    const before = recoded && amounts.get(recoded.code);
    if (recoded) amounts.set(recoded.code, before ? added(before, amount) : amount);
  }
  // Only a budget that is complete says that what it does not list has none.
  const absent = addsUp(placed) ? [...printed.keys()].filter((code) => !amounts.has(code)) : [];
  for (const code of absent) amounts.set(code, NOTHING);
  return {
    amounts: Object.fromEntries([...amounts].map(([code, amount]) => [idOf(budget.table, code, budget.basis), amount])),
    notes: [...placed.flatMap((line) => recodingNote(budget, line)), ...absentNote(budget, absent)],
  };
}

/** The codes that were filled with 0, in one sentence for a table. */
function absentNote({ sheet, basis }: BudgetTable, codes: readonly string[]): readonly string[] {
  if (codes.length === 0) return [];
  return [`预算“${sheet}”各项之和等于合计，其中没有 ${codes.join('、')}，${BUDGET_NAMES[basis]}按0填。`];
}

/** Nothing for a code that is still the same. */
function recodingNote({ table, sheet }: BudgetTable, { key, name, recoded }: PlacedLine): readonly string[] {
  if (recoded === null) return [notFound(sheet, key, name, tableTitle(table))];
  return recoded.isMoved ? [`预算的科目 ${key} ${name} 对应到决算的 ${recoded.code}，请核对。`] : [];
}

/** Whether all 项 were placed and add up to the total: then one that the budget does not list has none. */
function addsUp(lines: readonly PlacedLine[]): boolean {
  const total = lines.find(({ key }) => key === 'total')?.amount;
  const items = lines.filter(({ key }) => key !== 'total').map(({ amount }) => amount);
  if (!total || items.length === 0 || lines.some(({ recoded }) => recoded === null)) return false;
  const sum = items.reduce((all, { fen }) => all + fen, 0);
  const hidden = [total, ...items].reduce((width, amount) => width + halfWidth(amount), 0);
  return Math.abs(sum - total.fen) <= hidden;
}

/** 类 and 款 would count their 项 twice. */
function isCompared({ key }: BudgetTable['lines'][number]): boolean {
  return key === 'total' || key.length === ITEM_DIGITS;
}

/** Where a code has no counterpart the user is told where to fill it in. */
function notFound(sheet: string, code: string, name: string, title: string): string {
  return `预算“${sheet}”的科目 ${code} ${name} 在本年科目里没有，也没有唯一的同名科目，没有采用；请在助手资料里把它填到《${title}》对应的科目。`;
}

/** As coarse as the coarser of both. */
function added(a: Amount, b: Amount): Amount {
  return { fen: a.fen + b.fen, step: Math.max(a.step, b.step) };
}

/** 项 that the accounts print, code → label: a moved code is looked for among them by its name. */
function printedItems(report: ReportModel, table: BudgetTableId): ReadonlyMap<string, string> {
  const rows = maybeTable(report, table)?.rows ?? [];
  return new Map(rows.filter(({ key }) => /^\d{7}$/.test(key)).map(({ key, label }) => [key, label]));
}

/** The id under which 助手资料 keeps the budget of a place. */
function idOf(table: BudgetTableId, key: string, basis: BudgetBasis | null): string {
  return budgetOn(placeId(table, key, COMPARED[table]), basis);
}
