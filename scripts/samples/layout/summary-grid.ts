import type { CellValue } from '../../../src/model';
import type { SummaryLine, SummaryTable } from '../summary-table';
import type { Grid } from './frame';
import { area, padded, type ColumnPlan, type RowPlan } from './sheet-plan';

const LABEL: ColumnPlan = { kind: 'name', width: 34 };
const LINE_NUMBER: ColumnPlan = { kind: 'lineNumber', width: 6 };
const AMOUNT: ColumnPlan = { kind: 'amount', width: 16 };
/** 项目, 行次 and one column of amounts. */
const INCOME_WIDTH = 3;
const TOTALS: ReadonlySet<string> = new Set(['本年收入合计', '本年支出合计', '总计']);

function block(line: SummaryLine | undefined, lineNumber: number, columns: number): readonly CellValue[] {
  return [line?.label ?? null, lineNumber, ...padded(line?.figures ?? [], columns)];
}

function bodyRow(table: SummaryTable, index: number, columns: number): RowPlan {
  const income = table.income[index];
  const cells = [
    ...block(income, index + 1, 1),
    ...block(table.expenditure[index], table.income.length + index + 1, columns),
  ];
  return { role: TOTALS.has(income?.label ?? '') ? 'total' : 'body', cells };
}

/**
 * 收入 beside 支出, 行次 running down the left and on down the right.
 * `expenditureColumns` names the amount columns on the right.
 */
export function summaryGrid(table: SummaryTable, expenditureColumns: readonly string[]): Grid {
  const count = expenditureColumns.length;
  const columnNumbers = expenditureColumns.map((_, index) => String(index + 2));
  const header = (cells: readonly CellValue[], height?: number): RowPlan => ({
    role: 'header',
    cells: padded(cells, INCOME_WIDTH + 2 + count),
    ...(height === undefined ? {} : { height }),
  });
  const wide = count > 1;
  return {
    columns: [LABEL, LINE_NUMBER, AMOUNT, LABEL, LINE_NUMBER, ...expenditureColumns.map(() => AMOUNT)],
    rows: [
      header(['收入', null, null, '支出']),
      header(['项目', '行次', '决算数', '项目', '行次', ...expenditureColumns], wide ? 30 : undefined),
      header(['栏次', null, '1', '栏次', null, ...columnNumbers]),
      ...table.income.map((_, index) => bodyRow(table, index, count)),
    ],
    merges: [area(0, 0, 0, INCOME_WIDTH - 1), area(0, INCOME_WIDTH, 0, INCOME_WIDTH + 1 + count)],
    headRows: 3,
    frozenColumns: 0,
    orientation: wide ? 'landscape' : 'portrait',
  };
}
