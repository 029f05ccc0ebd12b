import { ownSheetLooks } from '../../../src/host/file/own-sheet-view';

test('rows of our sheets are as high as their texts have lines', () => {
  const looks = ownSheetLooks({
    name: '核对结果',
    columns: [{ width: 10 }],
    rows: [[{ value: '一行' }], [{ value: 1 }, { value: '三\n行\n字' }], []],
  });
  expect([...looks.rowHeights]).toEqual([[1, 60]]);
  expect(looks.defaultRowHeight).toBe(20);
});
