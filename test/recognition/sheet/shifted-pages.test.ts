import { checkReport } from '../../../src/checking';
import type { CellValue, ReportModel, SheetSnapshot } from '../../../src/model';
import { recognise } from '../../../src/recognition';
import { figuresOf } from '../../support/figures-of';
import { book, rows, sheet } from '../../support/grid';

const HEAD = rows(`
  支出决算表
  部门：示例县卫生健康局|~|~|2020年度|~|~|~|~|~|金额单位：万元
  功能分类科目编码|~|~|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出
  类|款|项|栏次|1|2|3|4|5|6
  合计|~|~|~|30.00|10.00|20.00
  '210|~|~|卫生健康支出|30.00|10.00|20.00
`);
const PAGE = rows(`
  '21004|~|~|公共卫生|30.00|10.00|20.00
  '2100408|~|~|基本公共卫生服务|10.00|10.00|~
  '2100409|~|~|重大公共卫生服务|20.00|~|20.00
`);

function reportWith(page: readonly (readonly CellValue[])[]): ReportModel {
  const first: SheetSnapshot = sheet('支出决算表', HEAD, { merges: ['A3:C3', 'A5:D5'] });
  return recognise(book('2020年决算.xlsx', first, sheet('支出决算表(续)', page)));
}

const shiftedBy = (places: number) => PAGE.map((line) => [...Array<null>(places).fill(null), ...line]);

test('a page in line is read without a word', () => {
  const report = reportWith(PAGE);
  expect(report.tables.flatMap(({ irregularities }) => irregularities)).toEqual([]);
});

test.each([1, 2])('a page %d columns to the right is read, and that is told once', (places) => {
  const report = reportWith(shiftedBy(places));
  expect([...figuresOf(report)].map(([place, fen]) => [place, fen])).toEqual([...figuresOf(reportWith(PAGE))]);
  const notes = report.tables.flatMap(({ irregularities }) => irregularities);
  expect(notes.map(({ kind, text }) => [kind, text])).toEqual([
    ['shiftedPage', `续页“支出决算表(续)”没有表头，比“支出决算表”向右错开${places}列，已按错开后的位置读取，请核对`],
  ]);
  const told = checkReport(report).findings.filter(({ message }) => message.includes('错开'));
  expect(told).toHaveLength(1);
});

const INCOME = rows(`
  收入决算表
  部门：示例县卫生健康局|~|~|2020年度|~|~|~|~|~|~|金额单位：万元
  功能分类科目编码|~|~|科目名称|本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入
  类|款|项|栏次|1|2|3|4|5|6|7
  合计|~|~|~|30.00|30.00
  '210|~|~|卫生健康支出|30.00|30.00
`);

test('of two tables side by side the right one goes on at the left of a sheet of its own', () => {
  const both = HEAD.map((line, row) => {
    const left = INCOME[row] ?? [];
    return [...left, ...Array<null>(12 - left.length).fill(null), ...line];
  });
  const report = recognise(book('2020年决算.xlsx', sheet('收入支出', both), sheet('支出决算表(续)', PAGE)));
  expect(report.unmapped).toEqual([]);
  const [, expenditure] = report.tables;
  expect(expenditure?.id).toBe('expenditure');
  expect(expenditure?.rows.map(({ key }) => key)).toEqual(['total', '210', '21004', '2100408', '2100409']);
  expect(report.tables.flatMap(({ irregularities }) => irregularities)).toEqual([]);
});
