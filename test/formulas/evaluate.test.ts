import { calculateMissing, parseFormula } from '../../src/formulas';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/model';

/** A sheet from rows of values; a text with a leading “=” is a formula without a result. */
function sheet(name: string, rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  const isFormula = (value: CellValue): value is string => typeof value === 'string' && value.startsWith('=');
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    values: rows.map((row) => row.map((value) => (isFormula(value) ? null : value))),
    formulas: new Map(
      rows.flatMap((row, r) => row.flatMap((value, c) => (isFormula(value) ? [[`${r},${c}`, value] as const] : []))),
    ),
    numberFormats: new Map(),
    merges: [],
  };
}

function book(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { name: 'a.xlsx', sheets };
}

/** A1:C3 hold numbers, a text, a blank and an error; the formula stands in E1. */
function resultOf(formula: string): CellValue | undefined {
  const given = sheet('公开01', [
    [12.5, 0.1, '文字', null, formula],
    [7, 0.2, '1,234.50', null],
    [-3, true, { error: '#N/A' }, null],
  ]);
  const other = sheet('收入 表', [[100], ['=A1*2'], ['=A2+1']]);
  return calculateMissing(book(given, other)).sheets[0]?.values[0]?.[4];
}

describe('arithmetic and its order', () => {
  test.each<[string, CellValue]>([
    ['=1+2*3', 7],
    ['=(1+2)*3', 9],
    ['=-2^2', 4],
    ['=2^3^2', 64],
    ['=10-4-3', 3],
    ['=8/4/2', 1],
    ['=50%*4', 2],
    ['=--5', 5],
    ['=-5%', -0.05],
    ['=100/3*3', 100],
    ['=1/3+1/3+1/3', 1],
    ['=B1+B2-0.3', 0],
    ['=1.5E2+.5', 150.5],
    ['=B1+B2', 0.3],
    ['=SUM()+1', 1],
    ['=1+(2+(3))', 6],
    ['=A1-A2-A3', 8.5],
    ['=C2+1', 1235.5],
    ['=D1+1', 1],
    ['=B3+1', 2],
    ['=$A$1 + A$2', 19.5],
    ['="收入"&A2&"万元"', '收入7万元'],
    ['="a""b"', 'a"b'],
  ])('%s is %p', (formula, expected) => {
    expect(resultOf(formula)).toBe(expected);
  });
});

describe('comparisons', () => {
  test.each<[string, CellValue]>([
    ['=A1>A2', true],
    ['=A1<=12.5', true],
    ['=B1+B2=0.3', true],
    ['=100/3*3=100', true],
    ['=D1=FALSE', true],
    ['="ABC"="abc"', true],
    ['="1">2', true],
    ['=D1=0', true],
    ['=D1=""', true],
    ['=A1<>A1', false],
  ])('%s is %p', (formula, expected) => {
    expect(resultOf(formula)).toBe(expected);
  });
});

describe('functions', () => {
  test.each<[string, CellValue]>([
    ['=SUM(A1:A3)', 16.5],
    ['=SUM(A1:B2,1,"2")', 22.8],
    ['=SUM(A1:A1048576)', 16.5],
    ['=SUM(A1:C1)', 12.6],
    ['=SUM(D1:D3)', 0],
    ['=ROUND(2.5,0)', 3],
    ['=ROUND(-2.5,0)', -3],
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(1234.5,-2)', 1200],
    ['=ROUNDUP(1.001,2)', 1.01],
    ['=ROUNDDOWN(-1.009,2)', -1],
    ['=INT(-1.5)', -2],
    ['=ABS(A3)', 3],
    ['=MAX(A1:A3)', 12.5],
    ['=MIN(A1:A3,-9)', -9],
    ['=MAX(D1:D3)', 0],
    ['=AVERAGE(A1:A2)', 9.75],
    ['=COUNT(A1:B3)', 5],
    ['=COUNT(A1:C3)', 5],
    ['=COUNT(C3,1/0,"2","二",TRUE)', 2],
    ['=SUM(B3:A1)', 16.8],
    ['=SUM(IF(A1>A2,A1:A3,0))', 16.5],
    ['=IF(A1>A2,"多","少")', '多'],
    ['=IF(A1>A2,1,1/0)', 1],
    ['=IF(A1<A2,1)', false],
    ['=IF(A1>A2,,1)', 0],
    ['=IFERROR(1/0,"—")', '—'],
    ['=IFERROR(C3,0)', 0],
    ['=AND(A1>0,A2>0)', true],
    ['=AND(A1:C2)', true],
    ['=OR(C1,B3)', true],
    ['=OR(A1<0,NOT(FALSE))', true],
    ["=SUM('收入 表'!A1:A3)", 501],
    ["='收入 表'!A3-'收入 表'!$A$1", 101],
  ])('%s is %p', (formula, expected) => {
    expect(resultOf(formula)).toBe(expected);
  });
});

describe('error values, as Excel gives them', () => {
  test.each<[string, string]>([
    ['=1/0', '#DIV/0!'],
    ['=C1+1', '#VALUE!'],
    ['=C3*2', '#N/A'],
    ['=SUM(C1:C3)', '#N/A'],
    ['=AVERAGE(D1:D2)', '#DIV/0!'],
    ['=没有!A1', '#REF!'],
    ['=#REF!+1', '#REF!'],
    ['=10^400', '#NUM!'],
    ['=AND(C1:C2)', '#VALUE!'],
    ['=OR(D1)', '#VALUE!'],
    ['=AND("文字",TRUE)', '#VALUE!'],
    ['=AND(A1:C3)', '#N/A'],
  ])('%s is %s', (formula, error) => {
    expect(resultOf(formula)).toEqual({ error });
  });
});

describe('what is beyond it has no result, rather than a wrong one', () => {
  test.each([
    '=VLOOKUP(A1,A1:B3,2,0)',
    "='[1]Sheet1'!A1",
    '=SUM(公开01:公开03!A1)',
    '=本年收入',
    '=A1:A3',
    '=SUM(A:A)',
    '={1,2}',
    '=E1+1',
    '=1+',
    '=(1',
    '=SUM(1',
    '=IFERROR(VLOOKUP(1,A1:B1,2),0)',
    '=COUNT(VLOOKUP(1,A1:B1,2))',
    '=A0',
    '=1)',
    '=(1,2)',
    '=(,1)',
    '=1%%A1',
  ])('%s', (formula) => {
    expect(resultOf(formula)).toBeNull();
  });
});

describe('no depth is too deep', () => {
  const nested = (depth: number, before: string, inner: string, after: string): string =>
    `=${before.repeat(depth)}${inner}${after.repeat(depth)}`;

  test.each<[string, string, CellValue]>([
    ['brackets', nested(100_000, '(', '1', ')'), 1],
    ['signs', nested(100_001, '-', '1', ''), -1],
    ['per cents and powers', nested(100_000, '1^', '2', ''), 1],
    ['operators', nested(100_000, '1+', '1', ''), 100_001],
    ['choices', nested(20_000, 'IF(A1>0,', '5', ',0)'), 5],
    ['calls', nested(20_000, 'SUM(1,', '5', ')'), 20_005],
    ['inputs', `=SUM(${'1,'.repeat(100_000)}1)`, 100_001],
    ['brackets that do not end', '='.padEnd(100_000, '('), null],
  ])('%s', (_, formula, expected) => {
    expect(resultOf(formula)).toBe(expected);
  });
});

test('a text longer than a cell holds is an error, however it grew', () => {
  const doubling = Array.from({ length: 40 }, (_, row) => [row === 0 ? 'ab' : `=A${row}&A${row}`]);
  const values = calculateMissing(book(sheet('公开01', doubling))).sheets[0]?.values;
  expect(values?.[13]?.[0]).toHaveLength(2 ** 14);
  expect(values?.[39]?.[0]).toEqual({ error: '#VALUE!' });
});

test('a name that looks like a cell of another sheet is read as one', () => {
  expect(parseFormula('=GK01!A1')).toEqual([
    { kind: 'area', sheet: 'GK01', area: { top: 0, left: 0, bottom: 0, right: 0 } },
  ]);
});
