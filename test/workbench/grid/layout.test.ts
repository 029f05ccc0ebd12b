import fc from 'fast-check';
import { createAxis } from '../../../src/workbench/grid/axis';
import { drawnColumns } from '../../../src/workbench/grid/drawn-columns';
import { NUMBERS_WIDTH, scrollFor } from '../../../src/workbench/grid/scroll-to';
import { cellAnchor, runsOver, sheetView } from '../../../src/workbench/grid/sheet-view';
import { columnsToDraw, rowsToDraw } from '../../../src/workbench/grid/visible';
import { gridLooks, gridSheet } from '../../support/pane/grid-sheet';

describe('an axis', () => {
  test('adds up usual, special and hidden lines', () => {
    const axis = createAxis(
      4,
      20,
      new Map([
        [1, 50],
        [2, 0],
      ]),
    );
    expect([0, 1, 2, 3, 4].map(axis.start)).toEqual([0, 20, 70, 70, 90]);
    expect([0, 1, 2, 3].map(axis.size)).toEqual([20, 50, 0, 20]);
    expect(axis.total).toBe(90);
  });

  test('its lines lie side by side', () => {
    const sizes = fc.array(fc.nat(200), { maxLength: 60 });
    fc.assert(
      fc.property(sizes, (list) => {
        const axis = createAxis(list.length, 20, new Map(list.entries()));
        list.forEach((size, index) => expect(axis.start(index) + size).toBe(axis.start(index + 1)));
        expect(axis.total).toBe(list.reduce((sum, size) => sum + size, 0));
      }),
      { seed: 7 },
    );
  });
});

describe('a sheet laid out', () => {
  const view = sheetView(
    gridSheet([['标题'], ['很长的一段说明'], ['项目', 1]], [[0, 0, 0, 2]]),
    gridLooks({ frozen: { rows: 1, columns: 1 } }),
  );

  test('has some empty lines around what is filled', () => {
    expect([view.rows.count, view.columns.count]).toEqual([80, 32]);
    const wide = sheetView(gridSheet(Array.from({ length: 100 }, () => Array<number>(30).fill(1))), gridLooks());
    expect([wide.rows.count, wide.columns.count]).toEqual([102, 32]);
  });

  test('a place in a merged area stands for its first cell', () => {
    expect(cellAnchor(view, 0, 2)).toEqual({ row: 0, column: 0 });
    expect(cellAnchor(view, 1, 2)).toEqual({ row: 1, column: 2 });
  });

  test.each([
    ['text beside an empty cell', 1, 0, true],
    ['text beside a filled cell', 2, 0, false],
    ['a merged cell', 0, 0, false],
    ['a number', 2, 1, false],
  ])('%s runs over: %s %s %s', (_name, row, column, expected) => {
    expect(runsOver(view, row, column)).toBe(expected);
  });

  test('frozen columns stick, the others begin after a gap for what is left out', () => {
    expect(drawnColumns(view, { first: 4, last: 5 })).toEqual([
      {
        column: 0,
        width: 64,
        isFrozen: true,
        style: { width: 64, position: 'sticky', left: NUMBERS_WIDTH, zIndex: 2 },
      },
      { column: 4, width: 64, isFrozen: false, style: { width: 64, marginLeft: 192 } },
      { column: 5, width: 64, isFrozen: false, style: { width: 64 } },
    ]);
  });
});

describe('what is drawn', () => {
  test('the first row of a merged area that reaches into sight is drawn as well', () => {
    const merges = [
      { top: 2, bottom: 12, left: 0, right: 0 },
      { top: 0, bottom: 3, left: 0, right: 0 },
    ];
    expect(rowsToDraw({ first: 10, last: 12 }, merges)).toEqual([2, 10, 11, 12]);
  });

  test('columns widen to the left until no merged area is cut', () => {
    const merges = [{ top: 0, bottom: 0, left: 1, right: 8 }];
    expect(columnsToDraw({ first: 5, last: 9 }, merges)).toEqual({ first: 1, last: 9 });
    expect(columnsToDraw({ first: 9, last: 11 }, merges)).toEqual({ first: 9, last: 11 });
  });
});

describe('scrolling to a line', () => {
  const axis = createAxis(100, 20, new Map());
  test.each([
    ['in sight: no move', 5, 0, 0, 200, 0],
    ['below: its end at the far edge', 20, 0, 0, 200, 220],
    ['above: its start at the near edge', 2, 0, 100, 200, 40],
    ['above, behind frozen lines', 5, 3, 100, 200, 40],
    ['a frozen line: no move', 1, 3, 500, 200, 500],
    ['a line larger than the room begins at the near edge', 20, 0, 0, 10, 400],
  ])('%s', (_name, index, frozen, now, room, expected) => {
    expect(scrollFor(axis, index, frozen, now, room)).toBe(expected);
  });
});
