import type { Area, CellValue } from '../../../src/model';
import type { FunctionalTable } from '../functional-table';
import type { Grid } from './frame';
import { area, padded, type ColumnPlan, type RowPlan } from './sheet-plan';

/** A heading over one column, or over several named ones. */
export interface Heading {
  readonly label: string;
  readonly children?: readonly string[];
}

const CODE: ColumnPlan = { kind: 'code', width: 4 };
const NAME: ColumnPlan = { kind: 'name', width: 38 };
const AMOUNT: ColumnPlan = { kind: 'amount', width: 15 };
/** 类, 款, 项 and 科目名称. */
const STUB = 4;
const NAME_COLUMN = STUB - 1;
/** Lines of headings above 栏次. */
const HEADING_ROWS = 4;
const HEAD_ROWS = HEADING_ROWS + 1;
/** Ruled lines that an empty table keeps. */
const EMPTY_LINES = 5;

interface Column {
  readonly top: string | null;
  readonly below: string | null;
}

function columnsOf({ label, children }: Heading): readonly Column[] {
  if (!children) return [{ top: label, below: null }];
  return children.map((below, index) => ({ top: index === 0 ? label : null, below }));
}

function headingMerges(headings: readonly Heading[]): readonly Area[] {
  let left = STUB;
  return headings.flatMap(({ children }) => {
    const first = left;
    const width = children?.length ?? 1;
    left += width;
    if (!children) return [area(0, first, HEADING_ROWS - 1, first)];
    const below = children.map((_, index) => area(1, first + index, HEADING_ROWS - 1, first + index));
    return [area(0, first, 0, first + width - 1), ...below];
  });
}

function headerRows(columns: readonly Column[]): readonly RowPlan[] {
  const width = STUB + columns.length;
  const rows: readonly (readonly CellValue[])[] = [
    ['项目', null, null, null, ...columns.map(({ top }) => top)],
    ['功能分类科目编码', null, null, '科目名称', ...columns.map(({ below }) => below)],
    [],
    [],
    ['类', '款', '项', '栏次', ...columns.map((_, index) => String(index + 1))],
  ];
  return rows.map((cells) => ({ role: 'header', cells: padded(cells, width) }));
}

function bodyRows(table: FunctionalTable, width: number): readonly RowPlan[] {
  const rows = table.rows.map(({ code, name, figures }): RowPlan => ({
    role: 'body',
    cells: [code, null, null, name, ...figures],
  }));
  const empty = Array.from({ length: EMPTY_LINES }, (): RowPlan => ({ role: 'body', cells: padded([], width) }));
  return rows.length > 0 ? rows : empty;
}

/** 类, 款 and 项 in three columns that are merged for each code, then the amounts; 合计 on top. */
export function functionalGrid(table: FunctionalTable, headings: readonly Heading[]): Grid {
  const columns = headings.flatMap(columnsOf);
  const width = STUB + columns.length;
  const body = bodyRows(table, width);
  const total: RowPlan = { role: 'total', cells: ['合计', null, null, null, ...table.total] };
  return {
    columns: [CODE, CODE, CODE, NAME, ...columns.map(() => AMOUNT)],
    rows: [...headerRows(columns), total, ...body],
    merges: [
      area(0, 0, 0, NAME_COLUMN),
      area(1, 0, HEADING_ROWS - 1, NAME_COLUMN - 1),
      area(1, NAME_COLUMN, HEADING_ROWS - 1, NAME_COLUMN),
      ...headingMerges(headings),
      area(HEAD_ROWS, 0, HEAD_ROWS, NAME_COLUMN),
      ...body.map((_, index) => area(HEAD_ROWS + 1 + index, 0, HEAD_ROWS + 1 + index, NAME_COLUMN - 1)),
    ],
    headRows: HEAD_ROWS,
    frozenColumns: STUB,
    orientation: columns.length > 3 ? 'landscape' : 'portrait',
  };
}
