import { headerLine, type TablePlan } from './sheet-plan';

const ITEMS = ['total', 'overseasTravel', 'vehicles', 'vehiclePurchase', 'vehicleOperation', 'officialReception'];
/** All budgets first: the national form, where Shanghai's pairs budget and final amount item by item. */
const SIDES = ['budget', 'finalAmount'];
const twice = (texts: readonly string[]): readonly string[] => SIDES.flatMap(() => texts);

/** 三公: the six items as budgets, then as final amounts, in one line. */
export function planThreePublic(): TablePlan {
  const places = SIDES.flatMap((column) =>
    ITEMS.map((row) => ({ place: { table: 'threePublic' as const, row, column } })),
  );
  return {
    widths: places.map(() => 14),
    header: [
      headerLine(['预算数', '', '', '', '', '', '决算数', '', '', '', '', '']),
      headerLine(twice(['合计', '因公出国（境）费', '公务用车购置及运行维护费', '', '', '公务接待费'])),
      headerLine(twice(['', '', '小计', '公务用车购置费', '公务用车运行维护费', ''])),
      headerLine(places.map((_, index) => index + 1)),
    ],
    body: [places],
  };
}
