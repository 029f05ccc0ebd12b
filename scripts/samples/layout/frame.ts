import type { Area, CellValue } from '../../../src/model';
import type { TableHead } from '../data/table-heads';
import { UNIT_NAME } from '../data/unit';
import { area, movedDown, padded, type ColumnPlan, type RowPlan, type SheetPlan } from './sheet-plan';

/** The ruled part of a table; merges count rows from its own first row. */
export interface Grid {
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly RowPlan[];
  readonly merges: readonly Area[];
  /** Rows of its own head, 栏次 included. */
  readonly headRows: number;
  readonly frozenColumns: number;
  readonly orientation: SheetPlan['orientation'];
}

const ROWS_ABOVE = 3;
/** Excel allows 31 characters in a sheet name; the official export cuts there, too. */
const SHEET_NAME_LENGTH = 31;

function sheetName({ number, title }: TableHead): string {
  return `GK${number} ${title}(公开${number}表)`.slice(0, SHEET_NAME_LENGTH);
}

function ends(left: CellValue, right: CellValue, width: number): readonly CellValue[] {
  return [left, ...padded([], width - 2), right];
}

/** The whole sheet around a grid: title, 公开XX表, 部门 and 金额单位 above, the notes below. */
export function framed(head: TableHead, grid: Grid): SheetPlan {
  const width = grid.columns.length;
  const above: readonly RowPlan[] = [
    { role: 'title', cells: padded([head.title], width) },
    { role: 'tableNumber', cells: ends(null, `公开${head.number}表`, width) },
    { role: 'unitLine', cells: ends(`部门：${UNIT_NAME}`, '金额单位：万元', width) },
  ];
  const notes = head.notes.map((note): RowPlan => ({ role: 'note', cells: padded([note], width) }));
  const firstNote = ROWS_ABOVE + grid.rows.length;
  return {
    name: sheetName(head),
    columns: grid.columns,
    rows: [...above, ...grid.rows, ...notes],
    merges: [
      area(0, 0, 0, width - 1),
      ...grid.merges.map((merge) => movedDown(merge, ROWS_ABOVE)),
      ...notes.map((_, index) => area(firstNote + index, 0, firstNote + index, width - 1)),
    ],
    frozen: { rows: ROWS_ABOVE + grid.headRows, columns: grid.frozenColumns },
    orientation: grid.orientation,
  };
}
