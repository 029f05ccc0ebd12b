import { economicCodesIn } from '../data/names-in';
import { sum } from '../money';
import { type FigureRow, figureRow, type TableFigures } from './figures';
import type { BudgetAndFinal, Unit } from './unit';

/** 类 of the economic classification that are 人员经费; everything else in 基本支出 is 公用经费. */
const PERSONNEL = ['301', '303'];

/** 公开06: basic spending of the general budget by 款, with 类 and the two totals. */
export function generalBudgetBasicTable(unit: Unit): TableFigures {
  const spent = (code: string): number =>
    sum(
      unit.items
        .flatMap((item) => [...(item.budgets.generalBudget?.basic ?? [])])
        .filter(([economic]) => economic.startsWith(code))
        .map(([, fen]) => fen),
    );
  const rows = economicCodesIn(unit.year).map((code) => [code, figureRow({ finalAmount: spent(code) })] as const);
  const personnel = sum(PERSONNEL.map(spent));
  return new Map([
    ...rows,
    ['personnelTotal', figureRow({ finalAmount: personnel })],
    ['publicTotal', figureRow({ finalAmount: spent('') - personnel })],
    ['basicTotal', figureRow({ finalAmount: spent('') })],
  ]);
}

/** 三公, with 会议费 and 培训费, which are outside its total. */
export function threePublicTable(unit: Unit): TableFigures {
  const { overseasTravel, vehiclePurchase, vehicleOperation, officialReception, meetings, training } = unit.threePublic;
  const vehicles = addUp([vehiclePurchase, vehicleOperation]);
  return new Map(
    Object.entries({
      total: addUp([overseasTravel, vehicles, officialReception]),
      overseasTravel,
      vehicles,
      vehiclePurchase,
      vehicleOperation,
      officialReception,
      meetings,
      training,
    }).map(([item, amounts]) => [item, toRow(amounts)]),
  );
}

function addUp(amounts: readonly BudgetAndFinal[]): BudgetAndFinal {
  return {
    budget: sum(amounts.map(({ budget }) => budget)),
    finalAmount: sum(amounts.map(({ finalAmount }) => finalAmount)),
  };
}

function toRow({ budget, finalAmount }: BudgetAndFinal): FigureRow {
  return figureRow({ budget, finalAmount });
}
