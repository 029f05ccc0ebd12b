import { CATEGORIES } from '../data/categories';
import { sum } from '../money';
import { PLANS, plannedColumn } from './budget-columns';
import { type FigureRow, figureRow, type TableFigures } from './figures';
import {
  closingOf,
  incomeOf,
  openingOf,
  overBudgets,
  overItems,
  ownClosing,
  ownSpendingOf,
  spendingOf,
} from './flow-sums';
import { BUDGET_NAMES, type BudgetFlow, type Unit } from './unit';

const CATEGORY_CODES = [...new Set(CATEGORIES.map(({ code }) => code))];

type Measure = (flow: BudgetFlow | undefined) => number;

/** 公开01, with every row of every edition (财政拨款收入 as one row and as three) and both budgets. */
export function incomeExpenditureTable(unit: Unit): TableFigures {
  const finalAmounts = { ...incomeSide(unit), ...spendingSide(unit) };
  const originalBudget = plannedColumn(finalAmounts, PLANS.originalBudget);
  const adjustedBudget = plannedColumn(finalAmounts, PLANS.adjustedBudget);
  return new Map(
    Object.entries(finalAmounts).map(([row, finalAmount]) => [
      row,
      figureRow({
        originalBudget: originalBudget[row] ?? 0,
        adjustedBudget: adjustedBudget[row] ?? 0,
        finalAmount,
      }),
    ]),
  );
}

function incomeSide(unit: Unit): Readonly<Record<string, number>> {
  const fiscal = overThree(unit, incomeOf);
  const own = ownSources(unit);
  const total = fiscal + sum(Object.values(own));
  const openingBalance = overThree(unit, openingOf) + unit.ownBalance.opening;
  return {
    'in.fiscalAppropriation': fiscal,
    'in.generalBudgetAppropriation': overItems(unit, 'generalBudget', incomeOf),
    'in.governmentFundAppropriation': overItems(unit, 'governmentFund', incomeOf),
    'in.stateCapitalAppropriation': overItems(unit, 'stateCapital', incomeOf),
    ...own,
    'in.total': total,
    'in.nonFiscalSurplusUsed': unit.ownBalance.surplusUsed,
    'in.openingBalance': openingBalance,
    'in.grandTotal': total + unit.ownBalance.surplusUsed + openingBalance,
  };
}

function ownSources(unit: Unit): Readonly<Record<string, number>> {
  const names = [
    ...(['subsidyFromSuperior', 'publicServiceIncome', 'operatingIncome', 'remittanceFromAffiliates'] as const),
    'otherIncome' as const,
  ];
  const entries = names.map((name) => [`in.${name}`, sum(unit.items.map((item) => item.ownIncome[name]))] as const);
  return Object.fromEntries(entries);
}

function spendingSide(unit: Unit): Readonly<Record<string, number>> {
  const categories = CATEGORY_CODES.map((code) => [`out.${code}`, spendingOn(unit, code)] as const);
  const total = spendingOn(unit, '');
  const { surplusDistribution } = unit.ownBalance;
  const closingBalance = overThree(unit, closingOf) + ownClosing(unit);
  return {
    ...Object.fromEntries(categories),
    'out.total': total,
    'out.surplusDistribution': surplusDistribution,
    'out.closingBalance': closingBalance,
    'out.grandTotal': total + surplusDistribution + closingBalance,
  };
}

function spendingOn(unit: Unit, category: string): number {
  const items = unit.items.filter(({ code }) => code.startsWith(category));
  return sum(items.map((item) => overBudgets(item, spendingOf) + ownSpendingOf(item)));
}

/** 公开04: the three budgets, received on the left, spent on the right. */
export function fiscalAppropriationTable(unit: Unit): TableFigures {
  const income = fiscalIncomeSide(unit);
  const total = acrossBudgets(unit, spendingOf);
  const closing = acrossBudgets(unit, closingOf);
  const grand = [...total].map(([column, fen]) => [column, fen + (closing.get(column) ?? 0)] as const);
  return new Map([
    ...finalColumn(income),
    ...CATEGORY_CODES.map((code) => [`out.${code}`, acrossBudgets(unit, spendingOf, code)] as const),
    ['out.total', total],
    ['out.closingBalance', closing],
    ['out.grandTotal', new Map(grand)],
  ]);
}

function fiscalIncomeSide(unit: Unit): Readonly<Record<string, number>> {
  const received = BUDGET_NAMES.map((name) => [`in.${name}`, overItems(unit, name, incomeOf)] as const);
  const carried = BUDGET_NAMES.map((name) => [`in.openingBalance.${name}`, overItems(unit, name, openingOf)] as const);
  return {
    ...Object.fromEntries(received),
    'in.total': overThree(unit, incomeOf),
    'in.openingBalance': overThree(unit, openingOf),
    ...Object.fromEntries(carried),
    'in.grandTotal': overThree(unit, incomeOf) + overThree(unit, openingOf),
  };
}

function acrossBudgets(unit: Unit, measure: Measure, category = ''): FigureRow {
  const parts = BUDGET_NAMES.map((name) => [name, overItems(unit, name, measure, category)] as const);
  return figureRow({ total: sum(parts.map(([, fen]) => fen)), ...Object.fromEntries(parts) });
}

function overThree(unit: Unit, measure: Measure): number {
  return sum(unit.items.map((item) => overBudgets(item, measure)));
}

function finalColumn(amounts: Readonly<Record<string, number>>): readonly (readonly [string, FigureRow])[] {
  return Object.entries(amounts).map(([row, finalAmount]) => [row, figureRow({ finalAmount })] as const);
}
