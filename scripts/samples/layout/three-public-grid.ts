import type { Area } from '../../../src/model';
import type { ThreePublicTable } from '../data/three-public';
import type { Grid } from './frame';
import { area, type ColumnPlan, type RowPlan } from './sheet-plan';

const AMOUNT: ColumnPlan = { kind: 'amount', width: 11.5 };
/** 合计, 因公出国（境）费, three of vehicles, 公务接待费. */
const HALF = 6;

function header(cells: RowPlan['cells'], height?: number): RowPlan {
  return { role: 'header', cells, ...(height === undefined ? {} : { height }) };
}

function halfMerges(left: number): readonly Area[] {
  return [
    area(0, left, 0, left + HALF - 1),
    area(1, left, 2, left),
    area(1, left + 1, 2, left + 1),
    area(1, left + 2, 1, left + 4),
    area(1, left + 5, 2, left + 5),
  ];
}

function twice(cells: RowPlan['cells']): RowPlan['cells'] {
  return [...cells, ...cells];
}

/** 预算数 beside 决算数, six columns each, one line of amounts. */
export function threePublicGrid(table: ThreePublicTable): Grid {
  const columnNumbers = Array.from({ length: 2 * HALF }, (_, index) => String(index + 1));
  return {
    columns: columnNumbers.map(() => AMOUNT),
    rows: [
      header(['预算数', null, null, null, null, null, '决算数', null, null, null, null, null]),
      header(twice(['合计', '因公出国（境）费', '公务用车购置及运行维护费', null, null, '公务接待费']), 30),
      header(twice([null, null, '小计', '公务用车购置费', '公务用车运行维护费', null]), 42),
      header(columnNumbers),
      { role: 'total', cells: [...table.budget, ...table.final], height: 30 },
    ],
    merges: [...halfMerges(0), ...halfMerges(HALF)],
    headRows: 4,
    frozenColumns: 0,
    orientation: 'landscape',
  };
}
