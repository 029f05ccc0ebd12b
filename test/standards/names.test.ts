import type { TableId } from '../../src/model';
import {
  columnsNamed,
  columnTitle,
  countUnit,
  displayName,
  isCount,
  maybeYear,
  nearestName,
  neighbours,
  oldNameOf,
  isUnknownItem,
  plainLabel,
  printedColumn,
  printedRow,
  projectOfRow,
  projectRow,
  rowName,
  rowsNamed,
  tableColumns,
  tableNamed,
  tableRows,
  tableTitle,
} from '../../src/standards';

test.each<[TableId, string, string]>([
  ['income', '收入决算表', '公开02 收入决算表'],
  ['agencyOperations', '机构运行信息表', '机构运行信息表'],
  ['stateAssets', '国有资产占用情况表', '国有资产占用情况表'],
  ['internal01_1', '财决01-1表', '财决01-1表'],
  ['internal05', '财决05表', '财决05表'],
  ['internalAppendix02', '财决附02表', '财决附02表'],
  ['internalBalanceSheet', '资产负债简表', '资产负债简表'],
])('%s is called %s, and %s in an edition', (table, title, inEdition) => {
  expect(tableTitle(table)).toBe(title);
  expect(displayName(table)).toBe(title);
  expect(displayName(table, 'national-2020')).toBe(inEdition);
});

test.each<[TableId, string, number | null, string]>([
  ['income', '2100408', 2020, '2100408 基本公共卫生服务'],
  ['income', '2100408#2', 2020, '2100408 基本公共卫生服务（第2次出现）'],
  ['incomeExpenditure', 'out.210', 2020, '卫生健康支出'],
  ['incomeExpenditure', 'out.210', 2017, '医疗卫生与计划生育支出'],
  ['incomeExpenditure', 'out.999', null, 'out.999'],
  ['incomeExpenditure', 'in.total', null, '本年收入合计'],
  ['generalBudgetBasic', '30201', 2020, '30201 办公费'],
  ['income', 'unit:某局', null, '某局'],
  ['income', 'total', null, '合计'],
  ['threePublic', 'total', null, '合计'],
  ['income', '9999999', null, '9999999'],
  ['threePublic', 'nothing', null, 'nothing'],
  ['internal01', 'in.total', null, '本年收入合计'],
])('the row of %s at %s in %s is %s', (table, row, year, name) => {
  expect(rowName(table, row, year)).toBe(name);
});

test.each<[TableId, string, string]>([
  ['income', 'total', '本年收入合计'],
  ['incomeExpenditure', 'finalAmount', '决算数'],
  ['income', 'nothing', 'nothing'],
  ['internal05', 'total', '合计'],
  ['internal05', '30201', '30201 办公费'],
  ['internal05', '88888', '88888'],
  ['internal04', '30201', '30201'],
])('the column of %s at %s is %s', (table, column, title) => {
  expect(columnTitle(table, column)).toBe(title);
});

test('rows and columns of 财决 tables by their layout', () => {
  expect(tableColumns('internal05')).toEqual([]);
  expect(tableColumns('internal04').length).toBeGreaterThan(1);
  expect(tableColumns('internal01').length).toBeGreaterThan(1);
  expect(tableRows('internal04')).toEqual([]);
  expect(tableRows('internal01').map(({ key }) => key)).toContain('in.total');
  expect(tableRows('income')).toEqual([]);
  expect(tableRows('internalBalanceSheet')).toEqual([]);
});

test('what a row counts, where it does not hold an amount', () => {
  const counts = tableRows('stateAssets').find(({ counts: unit }) => unit !== undefined);
  expect(counts && countUnit('stateAssets', `${counts.key}#2`)).toBe(counts?.counts);
  expect(countUnit('threePublic', 'total')).toBeNull();
  expect(countUnit('threePublic', 'nothing')).toBeNull();
});

test.each([
  ['收入决算表', 'income'],
  ['“收入 决算表”', 'income'],
  ['income', 'income'],
  ['财决01-1表', 'internal01_1'],
  ['国有资产占用情况表', 'stateAssets'],
  // A title that only some edition prints.
  ['一般公共预算财政拨款“三公”经费支出决算表', 'threePublic'],
  ['公开01', undefined],
  ['收入', undefined],
])('a table named “%s”: %s', (text, table) => {
  expect(tableNamed(text)).toBe(table);
});

test.each<[TableId, string, readonly string[]]>([
  ['incomeExpenditure', 'in.total', ['in.total']],
  ['incomeExpenditure', '一、财政拨款收入', ['in.fiscalAppropriation']],
  ['incomeExpenditure', '总计', ['in.grandTotal', 'out.grandTotal']],
  ['threePublic', '（一）因公出国（境）费用', ['overseasTravel']],
  ['threePublic', '“三公”经费支出', ['total']],
  // Tables of codes have no row by label but their total.
  ['income', '合计', ['total']],
  ['income', '总计', []],
  ['income', '卫生健康支出', []],
])('rows of %s named “%s”', (table, text, keys) => {
  expect(rowsNamed(table, text)).toEqual(keys);
});

test.each<[TableId, string, readonly string[]]>([
  ['income', 'total', ['total']],
  ['income', '财政拨款收入', ['fiscalAppropriation']],
  ['income', '其中：教育收费', ['educationFees']],
  // Both halves have it: one key.
  ['incomeExpenditure', '决算数', ['finalAmount']],
  ['income', '合计数', []],
])('columns of %s named “%s”', (table, text, keys) => {
  expect(columnsNamed(table, text)).toEqual(keys);
});

describe('the name that a mistyped one means', () => {
  const NAMES = ['收支总计', '本年收入合计', '基本支出', '公开01', '公开02'];

  test.each([
    ['收支总记', '收支总计'],
    ['收支总', '收支总计'],
    ['收支的总计', '收支总计'],
    ['本年收人和计', '本年收入合计'],
    ['基本', null],
    ['基支', null],
    ['收总', null],
    ['项目支出', null],
    ['经费', null],
    // Whoever writes a number means that number.
    ['公开03', null],
    ['公开O1', '公开01'],
    ['', null],
  ])('%s: %s', (typed, name) => {
    expect(nearestName(typed, NAMES)).toBe(name);
  });

  test('the nearer of two, the first of two alike', () => {
    expect(nearestName('收入合计数', ['收入合并', '收入合计'])).toBe('收入合计');
    expect(nearestName('收入合', ['收入合计', '收入合并'])).toBe('收入合计');
  });
});

test.each([
  ['一、一般公共服务支出', '一般公共服务支出'],
  ['（二）项目 支出', '（二）项目支出'],
  ['2.基本支出', '基本支出'],
  ['项目支出一、基本支出', '项目支出一、基本支出'],
])('the label “%s” without its number', (label, plain) => {
  expect(plainLabel(label)).toBe(plain);
});

test.each([
  [{ key: '2100408', code: '2100408', label: ' 基本公共 卫生服务' }, '2100408 基本公共卫生服务'],
  [{ key: 'out.210', code: '210', label: '九、卫生健康支出' }, '卫生健康支出'],
  [{ key: 'in.total', code: null, label: '本年收入合计' }, '本年收入合计'],
  [{ key: '2100408', code: '2100408', label: '' }, '2100408'],
])('the row %j as people look for it', (row, name) => {
  expect(printedRow(row)).toBe(name);
});

test.each([
  [['finalAmount'], 'finalAmount', ''],
  [['budget', 'finalAmount'], 'finalAmount', '名称finalAmount'],
  [['total'], 'total', '名称total'],
  [['total'], 'other', 'other'],
])('of the columns %j %s is called “%s”', (keys, column, name) => {
  expect(printedColumn({ columns: keys.map((key) => ({ key, title: `名称${key}` })) }, column)).toBe(name);
});

test.each([
  ['公务用车保有量（辆）', false],
  ['公务用车保有量', true],
  ['国内公务接待批次(个)', true],
  ['接待人次', true],
  ['因公出国(境)团组数(个)', true],
  ['金额(元)', false],
  ['人员经费', false],
])('“%s” heads a count: %s', (label, expected) => {
  expect(isCount(label)).toBe(expected);
});

test.each([
  ['2020', 2020],
  ['2020年', 2020],
  ['２０２０ 年度', 2020],
  ['二〇二〇年', null],
  ['1999年', null],
  ['2020年1月', null],
  ['公开2020', null],
])('the year somebody wrote as “%s”', (text, year) => {
  expect(maybeYear(text)).toBe(year);
});

test.each([
  ['2100408', '甲/乙:丙#2', '甲／乙：丙＃2'],
  [null, '甲=乙', '甲=乙'],
])('the row of a project under %s keeps its name', (code, name, kept) => {
  expect(projectOfRow(projectRow(code, name))).toBe(kept);
  expect(projectOfRow(`${projectRow(code, name)}#12`)).toBe(kept);
});

test('a row of no project has no project’s name', () => {
  expect(projectOfRow('2100408')).toBeNull();
});

describe('an 项 that is not known', () => {
  test.each([
    ['2100408', false],
    ['2100498', true],
    // Below a 款 that nobody knows, and codes that are no 项.
    ['2999998', false],
    ['21004', false],
    ['210', false],
  ])('%s: %s', (code, expected) => {
    expect(isUnknownItem(code)).toBe(expected);
  });

  test('has four neighbours at most, nearest first chosen, in the order of codes', () => {
    const four = neighbours('2100498', 2020);
    expect(four).toHaveLength(4);
    expect(four.at(-1)).toMatch(/^2100499 其他公共卫生支出$/);
    expect([...four].sort()).toEqual(four);
    expect(neighbours('2999998', 2020)).toEqual([]);
  });
});

test.each([
  ['210', '医疗卫生与计划生育支出', 2020, '医疗卫生与计划生育支出'],
  ['210', '九、医疗卫生与计划生育支出', 2020, '医疗卫生与计划生育支出'],
  ['210', '卫生健康支出', 2020, null],
  ['210', '医疗卫生与计划生育支出', 2017, null],
  ['210', '医疗卫生与计划生育支出', null, null],
  ['210', '医疗支出', 2020, null],
  ['201', '一般公共服务支出', 2020, null],
])('%s printed as “%s” in %s has an old name: %s', (code, label, year, name) => {
  expect(oldNameOf(code, label, year)?.name ?? null).toBe(name);
});
