import type { CellValue } from '../../../src/model';
import { cellContent, shownCellText } from '../../../src/workbench/grid/cell-text';
import { loadFormat } from '../../../src/workbench/grid/load-format';
import { type KeyPress, movedBy, type GridCursor } from '../../../src/workbench/grid/move';
import { sheetView } from '../../../src/workbench/grid/sheet-view';
import { gridLooks, gridSheet } from '../../support/pane/grid-sheet';

describe('the text of a cell', () => {
  test.each<[CellValue, string | undefined, string, string]>([
    [12592.92, '#,##0.00', '12,592.92', 'end'],
    [-7, '#,##0.00_);[Red](#,##0.00)', '(7.00)', 'end'],
    [0.1234, '0.00%', '12.34%', 'end'],
    [44196, 'yyyy"年"m"月"d"日"', '2020年12月31日', 'end'],
    [9746.5, undefined, '9746.5', 'end'],
    [1.5, 'no [format', '1.5', 'end'],
    ['合  计', undefined, '合  计', 'start'],
    [{ error: '#REF!' }, undefined, '#REF!', 'center'],
    [true, undefined, 'TRUE', 'center'],
    [null, '0.00', '', 'start'],
  ])('%j with %s shows %s', async (value, numberFormat, text, align) => {
    const numberFormats = numberFormat === undefined ? new Map() : new Map([['0,0', numberFormat]]);
    const sheet = gridSheet([[value]], [], { numberFormats });
    expect(shownCellText(sheet, 0, 0, await loadFormat())).toEqual({ text, align });
  });

  test.each<[CellValue, string | undefined, string]>([
    [3, '=SUM(A2:A3)', '=SUM(A2:A3)'],
    [3, 'A2+1', '=A2+1'],
    [12592.923456, undefined, '12592.923456'],
    ['部门', undefined, '部门'],
    [null, undefined, ''],
    [{ error: '#N/A' }, undefined, '#N/A'],
  ])('%j with formula %s holds %s', (value, formula, content) => {
    const formulas = formula === undefined ? new Map() : new Map([['0,0', formula]]);
    expect(cellContent(gridSheet([[value]], [], { formulas }), 0, 0)).toBe(content);
  });
});

describe('moving', () => {
  const values = [['题'], ['a', 'b', 'c'], ['d', 'e'], [], ['f']];
  const view = sheetView(
    gridSheet(values, [
      [0, 0, 0, 2],
      [2, 1, 3, 2],
    ]),
    gridLooks({ rowHeights: new Map([[4, 0]]), columnWidths: new Map([[3, 0]]) }),
  );
  const press = (key: string, ctrlKey = false): KeyPress => ({ key, ctrlKey, page: 10 });
  const at = (row: number, column: number): GridCursor => ({ row, column });

  test.each<[string, GridCursor, KeyPress, GridCursor]>([
    ['down', at(1, 0), press('ArrowDown'), at(2, 0)],
    ['up stops at the top', at(0, 0), press('ArrowUp'), at(0, 0)],
    ['up into a merged area', at(1, 2), press('ArrowUp'), at(0, 0)],
    ['down over a merged area and a hidden row', at(2, 1), press('ArrowDown'), at(5, 1)],
    ['right over a hidden column', at(1, 2), press('ArrowRight'), at(1, 4)],
    ['left', at(1, 2), press('ArrowLeft'), at(1, 1)],
    ['a page down', at(1, 0), press('PageDown'), at(11, 0)],
    ['a page up stops at the top', at(1, 1), press('PageUp'), at(0, 0)],
    ['home', at(1, 2), press('Home'), at(1, 0)],
    ['end of the row', at(1, 0), press('End'), at(1, 2)],
    ['home of the sheet', at(9, 1), press('Home', true), at(0, 0)],
    ['end of the sheet, whose last row is hidden', at(1, 0), press('End', true), at(2, 1)],
    ['a page down onto a hidden row', at(1, 0), { ...press('PageDown'), page: 3 }, at(5, 0)],
    ['a page up onto a hidden row', at(6, 0), { ...press('PageUp'), page: 2 }, at(3, 0)],
    ['down stops at the bottom', at(view.rows.count - 1, 0), press('ArrowDown'), at(view.rows.count - 1, 0)],
  ])('%s', (_name, from, key, to) => {
    expect(movedBy(view, from, key)).toEqual(to);
  });

  const behindHidden = sheetView(
    gridSheet([['a'], ['b', 'c', 'd'], ['e', 'f', 'g']]),
    gridLooks({
      rowHeights: new Map([0, 2, ...Array.from({ length: 77 }, (_, index) => 3 + index)].map((row) => [row, 0])),
      columnWidths: new Map([0, 2].map((column) => [column, 0])),
    }),
  );

  test.each<[string, GridCursor, KeyPress, GridCursor]>([
    ['home, whose column is hidden', at(1, 3), press('Home'), at(1, 1)],
    ['home of the sheet, whose first cell is hidden', at(1, 3), press('Home', true), at(1, 1)],
    ['end of a row that ends in a hidden column', at(1, 1), press('End'), at(1, 1)],
    ['end of a sheet that ends in hidden lines', at(1, 1), press('End', true), at(1, 1)],
    ['a page down where all is hidden below', at(1, 1), press('PageDown'), at(1, 1)],
    ['a page up where all is hidden above', at(1, 1), press('PageUp'), at(1, 1)],
    ['down where all is hidden below', at(1, 1), press('ArrowDown'), at(1, 1)],
  ])('never onto a hidden cell: %s', (_name, from, key, to) => {
    expect(movedBy(behindHidden, from, key)).toEqual(to);
  });

  test('other keys do not move', () => {
    expect(movedBy(view, at(1, 1), press('Enter'))).toBeNull();
  });
});
