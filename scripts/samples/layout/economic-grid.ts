import type { EconomicRow, EconomicTable } from '../data/general-budget-basic';
import type { Grid } from './frame';
import { area, type ColumnPlan, type RowPlan } from './sheet-plan';

const BLOCK: readonly ColumnPlan[] = [
  { kind: 'code', width: 9 },
  { kind: 'name', width: 30 },
  { kind: 'amount', width: 13 },
];
const BLOCK_HEADER = ['科目编码', '科目名称', '决算数'] as const;
const LAST = 3 * BLOCK.length - 1;
const HEAD_ROWS = 2;

function cellsOf(row: EconomicRow | undefined): RowPlan['cells'] {
  return row ? [row.code, row.name, row.figure] : [null, null, null];
}

/** Three blocks of code, name and amount: 人员经费 on the left, 公用经费 in the middle and on the right. */
export function economicGrid(table: EconomicTable): Grid {
  const length = Math.max(...table.blocks.map((block) => block.length));
  const body = Array.from({ length }, (_, index): RowPlan => ({
    role: 'body',
    cells: table.blocks.flatMap((block) => cellsOf(block[index])),
  }));
  const totalRow = HEAD_ROWS + length;
  return {
    columns: table.blocks.flatMap(() => BLOCK),
    rows: [
      { role: 'header', cells: ['人员经费', null, null, '公用经费', null, null, null, null, null] },
      { role: 'header', cells: table.blocks.flatMap(() => BLOCK_HEADER) },
      ...body,
      {
        role: 'total',
        cells: ['人员经费合计', null, table.personnel, '公用经费合计', null, null, null, null, table.publicFunds],
      },
    ],
    merges: [
      area(0, 0, 0, BLOCK.length - 1),
      area(0, BLOCK.length, 0, LAST),
      area(totalRow, 0, totalRow, BLOCK.length - 2),
      area(totalRow, BLOCK.length, totalRow, LAST - 1),
    ],
    headRows: HEAD_ROWS,
    frozenColumns: 0,
    orientation: 'landscape',
  };
}
