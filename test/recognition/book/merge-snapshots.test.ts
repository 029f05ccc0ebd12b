import { CONSISTENT_BOOK, snapshotOf } from '../../../scripts/samples';
import { mergeSnapshots, recognise } from '../../../src/recognition';
import { book, sheet } from '../../support/grid';
import { figuresOf } from '../../support/figures-of';

const SAMPLE = snapshotOf(CONSISTENT_BOOK);

test('nine files with a table each are the book that they were cut from', () => {
  const files = SAMPLE.sheets.map((each) =>
    book(`${each.name}.xlsx`, { ...each, name: 'Sheet1' }, sheet('Sheet2', [])),
  );
  const { snapshot } = mergeSnapshots(files, '示例县卫生健康局2020年度部门决算');
  const report = recognise(snapshot);
  expect(figuresOf(report)).toEqual(figuresOf(recognise(SAMPLE)));
  expect(report).toMatchObject({ unitName: '示例县卫生健康局', year: 2020, questions: [] });
});

test('each sheet leads back to its file', () => {
  const files = [
    book('/folder/01收入决算表.xlsx', sheet('Sheet1', [['收入决算表']])),
    book('其他.xls', sheet('甲', [[1]]), sheet('乙', [[2]]), sheet('空', [])),
    book('01收入决算表.xlsx', sheet('Sheet1', [['again']])),
  ];
  expect([...mergeSnapshots(files, '一套').origins]).toEqual([
    ['01收入决算表', { file: '/folder/01收入决算表.xlsx', sheet: 'Sheet1' }],
    ['其他·甲', { file: '其他.xls', sheet: '甲' }],
    ['其他·乙', { file: '其他.xls', sheet: '乙' }],
    ['01收入决算表 (2)', { file: '01收入决算表.xlsx', sheet: 'Sheet1' }],
  ]);
});
