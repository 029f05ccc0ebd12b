import { gridKey, type SheetSnapshot } from '../../../src/model';
import { AMOUNT_FORMAT, type SheetPlan } from './sheet-plan';

function numberFormats(plan: SheetPlan): ReadonlyMap<string, string> {
  const formats = new Map<string, string>();
  plan.rows.forEach((row, rowIndex) =>
    row.cells.forEach((cell, column) => {
      const isAmount = typeof cell === 'number' && plan.columns[column]?.kind === 'amount';
      if (isAmount) formats.set(gridKey(rowIndex, column), AMOUNT_FORMAT);
    }),
  );
  return formats;
}

/** A planned sheet as plain cells. */
export function toSnapshot(plan: SheetPlan): SheetSnapshot {
  return {
    name: plan.name,
    visibility: 'visible',
    isProtected: false,
    values: plan.rows.map(({ cells }) => cells),
    formulas: new Map(),
    numberFormats: numberFormats(plan),
    merges: plan.merges,
  };
}
