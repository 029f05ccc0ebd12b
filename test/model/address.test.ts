import {
  areaToA1,
  cellPlace,
  columnIndex,
  columnName,
  maybeArea,
  placedName,
  refKey,
  sameCell,
  sheetCellPlaces,
  toA1,
} from '../../src/model';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s, both ways', (index, name) => {
  expect(columnName(index)).toBe(name);
  expect(columnIndex(name)).toBe(index);
});

test('a cell and an area spell themselves as people do', () => {
  expect(toA1(14, 2)).toBe('C15');
  expect(areaToA1({ top: 1, left: 1, bottom: 8, right: 3 })).toBe('B2:D9');
  expect(areaToA1({ top: 3, left: 2, bottom: 3, right: 2 })).toBe('C4');
});

test.each([
  ['B2:D9', { top: 1, left: 1, bottom: 8, right: 3 }],
  ['$C$4', { top: 3, left: 2, bottom: 3, right: 2 }],
  ['公开01', null],
  ['A', null],
  ['b12', { top: 11, left: 1, bottom: 11, right: 1 }],
  [' A1 ', { top: 0, left: 0, bottom: 0, right: 0 }],
  // Rows count from 1.
  ['B0', null],
  ['A1:B0', null],
  ['A1:B', null],
  ['B2:D9:E9', null],
  ['乙B2', null],
  ['B2乙', null],
  ['B2:C', null],
  ['ABCD1', null],
  ['$b$2:$D$9', { top: 1, left: 1, bottom: 8, right: 3 }],
])('%s is read as an address or as none', (text, area) => {
  expect(maybeArea(text)).toEqual(area);
});

test('cells on different sheets differ', () => {
  const cell = { sheet: '公开01', row: 2, column: 3 };
  expect(refKey(cell)).toBe('公开01!D3');
  expect(sameCell(cell, { ...cell })).toBe(true);
  expect(sameCell(cell, { ...cell, sheet: '公开02' })).toBe(false);
  expect(sameCell(cell, { ...cell, row: 3 })).toBe(false);
  expect(sameCell(cell, { ...cell, column: 2 })).toBe(false);
});

test('a printed cell is looked for on its page, and a page is named once', () => {
  const cells = [
    { sheet: '表', row: 14, column: 2, page: 8 },
    { sheet: '表', row: 15, column: 2, page: 8 },
    { sheet: '表', row: 14, column: 2 },
    { sheet: '表', row: 14, column: 2, page: null },
  ];
  expect(cells.map(cellPlace)).toEqual(['第 8 页', '第 8 页', 'C15', '']);
  expect(sheetCellPlaces(cells)).toEqual(['表第 8 页', '表!C15', '表']);
  expect(cells.map((cell) => placedName('收入', cell)).slice(1)).toEqual(['收入（第 8 页）', '收入（C15）', '收入']);
});
