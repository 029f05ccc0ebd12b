import { CHOICES, FUNCTIONS } from '../../src/formulas/functions';
import { Interruption } from '../../src/formulas/interruption';
import { valueOf, valueOperand, type Operand } from '../../src/formulas/operand';
import { parseFormula } from '../../src/formulas/parse';
import {
  asShown,
  cleanNumber,
  compareValues,
  joined,
  maybeNumber,
  toBoolean,
  toNumber,
} from '../../src/formulas/values';
import type { CellValue } from '../../src/model';

const NA = { error: '#N/A' };
const area = (...values: readonly CellValue[]): Operand => ({ values, isArea: true });
const one = valueOperand;

/** What comes of a calculation: its value, or the error that ends it; “unknown” where it is beyond. */
function outcome(calculate: () => unknown): unknown {
  try {
    return calculate();
  } catch (error) {
    if (!(error instanceof Interruption)) throw error;
    return error.value?.error ?? 'unknown';
  }
}

describe('a value where a number is wanted', () => {
  it.each<[CellValue, unknown]>([
    [null, 0],
    [true, 1],
    [false, 0],
    ['12', 12],
    [' 1,234.50 ', 1234.5],
    ['12,34', '#VALUE!'],
    ['50%', 0.5],
    ['-1.5e3', -1500],
    ['.5', 0.5],
    ['5.', 5],
    ['+7', 7],
    ['', '#VALUE!'],
    ['-', '#VALUE!'],
    ['.', '#VALUE!'],
    ['%', '#VALUE!'],
    ['E5', '#VALUE!'],
    ['.E5', '#VALUE!'],
    ['12元', '#VALUE!'],
    [NA, '#N/A'],
  ])('%j: %j', (value, expected) => {
    expect(outcome(() => toNumber(value))).toBe(expected);
  });

  it('a text that writes none is none', () => {
    expect(maybeNumber('12个')).toBeNull();
    expect(maybeNumber('e5')).toBeNull();
  });
});

it.each<[CellValue, unknown]>([
  [0, false],
  [-2, true],
  [null, false],
  ['TRUE', true],
  ['false', false],
  ['真', '#VALUE!'],
  ['1', '#VALUE!'],
  [NA, '#N/A'],
])('%j where true or false is wanted: %j', (value, expected) => {
  expect(outcome(() => toBoolean(value))).toBe(expected);
});

it.each<[CellValue, CellValue, unknown]>([
  ['甲', '乙', '甲乙'],
  ['共', 0.1 + 0.2, '共0.3'],
  [true, null, 'TRUE'],
  [false, 1, 'FALSE1'],
  [NA, '甲', '#N/A'],
  ['甲', NA, '#N/A'],
  ['a'.repeat(32_766), 'b', `${'a'.repeat(32_766)}b`],
  ['a'.repeat(32_767), 'b', '#VALUE!'],
])('joined', (left, right, text) => {
  expect(outcome(() => joined(left, right))).toBe(text);
});

describe('which of two is the greater', () => {
  it.each<[string, CellValue, CellValue, number | string]>([
    ['numbers', 1, 2, -1],
    ['numbers that Excel shows alike', 0.1 + 0.2, 0.3, 0],
    ['texts without regard to case', 'abc', 'ABC', 0],
    ['texts', 'b', 'A', 1],
    ['texts', 'a', 'B', -1],
    ['a number and a text', 9, '1', -1],
    ['a text and true', '9', true, -1],
    ['true and a number', true, 5, 2],
    ['false and true', false, true, -1],
    ['a blank and 0', null, 0, 0],
    ['a blank and an empty text', null, '', 0],
    ['a blank and a text', null, 'a', -1],
    ['a blank and false', null, false, 0],
    ['two blanks', null, null, 0],
    ['a negative number and a blank', -1, null, -1],
    ['an error', NA, 1, '#N/A'],
    ['an error behind', 1, NA, '#N/A'],
  ])('%s', (_what, left, right, order) => {
    expect(outcome(() => compareValues(left, right))).toBe(order);
  });
});

it.each([
  [0.1 + 0.2, 0.3],
  [1 / 3, 1 / 3],
  [100.1 + 200.2, 300.3],
  [1e300 * 10, 1e301],
  [0, 0],
])('%d is cleaned to %d', (number, clean) => {
  expect(cleanNumber(number)).toBe(clean);
});

it.each([[Infinity], [-Infinity], [NaN]])('%d is no number of Excel', (number) => {
  expect(outcome(() => cleanNumber(number))).toBe('#NUM!');
});

it('shows fifteen digits', () => {
  expect(asShown(1 / 3)).toBe(0.333333333333333);
  expect(asShown(123_456_789_012_345_680)).toBe(123_456_789_012_346_000);
});

describe('a function', () => {
  it.each<[string, readonly Operand[], unknown]>([
    ['SUM', [area(1, '2', null, true, 3)], 4],
    ['SUM', [one('2'), one(3)], 5],
    ['SUM', [one('二')], '#VALUE!'],
    ['SUM', [area(1, NA)], '#N/A'],
    ['SUM', [], 0],
    ['SUM', [null], 'unknown'],
    // What each step loses comes back at the end, whichever of the two is the greater.
    ['SUM', [area(1e16, 1, -1e16)], 1],
    ['SUM', [area(1, 1e16, -1e16)], 1],
    ['SUM', [area(0.1, 0.2, 0.3)], 0.6],
    ['AVERAGE', [area(1, 2, '9', null)], 1.5],
    ['AVERAGE', [area('9', null)], '#DIV/0!'],
    ['COUNT', [area(1, '2', null, NA, true), one('3'), one('三'), one(true), one(NA), one(null)], 4],
    ['MAX', [area(-3, -5)], -3],
    ['MAX', [area(3, 5, 4)], 5],
    ['MAX', [area('9')], 0],
    ['MIN', [area(3, 5, 4)], 3],
    ['ABS', [one(-2.5)], 2.5],
    ['ABS', [area(1, 2)], 'unknown'],
    ['INT', [one(-2.5)], -3],
    ['ROUND', [one(2.345), one(2)], 2.35],
    ['ROUND', [one(-2.5)], -3],
    ['ROUND', [one(2.5)], 3],
    ['ROUND', [one(1.005), one(2)], 1.01],
    ['ROUND', [one(1_234), one(-2)], 1_200],
    ['ROUND', [one(2.345), one(1.9)], 2.3],
    ['ROUNDUP', [one(-2.1), one(0)], -3],
    ['ROUNDUP', [one(2)], 2],
    ['ROUNDDOWN', [one(-2.9)], -2],
    ['ROUNDDOWN', [one(2.99), one(1)], 2.9],
    ['IFERROR', [one(1), one(2)], 1],
    ['IFERROR', [one(NA), one(2)], 2],
    ['IFERROR', [null, one(2)], 'unknown'],
    ['AND', [area(true, '甲', null, 1)], true],
    ['AND', [area(true, 0)], false],
    ['AND', [area('甲', null)], '#VALUE!'],
    ['AND', [one('真')], '#VALUE!'],
    ['OR', [area(0, false)], false],
    ['OR', [one(false), one(2)], true],
    ['NOT', [one(0)], true],
    ['NOT', [one('TRUE')], false],
  ])('%s of %j is %j', (name, inputs, expected) => {
    expect(outcome(() => FUNCTIONS.get(name)?.(inputs))).toBe(expected);
  });

  it.each<[string, readonly Operand[], unknown]>([
    ['the first where it holds', [one(1), one('是'), one('否')], '是'],
    ['the second where it does not', [one(0), one('是'), one('否')], '否'],
    ['FALSE where there is no second', [one(0), one('是')], false],
    ['nothing of the other, which may be unknown', [one(true), one('是'), null], '是'],
    ['the unknown itself', [one(false), one('是'), null], 'unknown'],
    ['an error of its condition', [one(NA), one('是'), one('否')], '#N/A'],
  ])('IF gives %s', (_what, inputs, expected) => {
    expect(outcome(() => valueOf(CHOICES.get('IF')?.(inputs)))).toBe(expected);
  });

  it('IF gives cells as cells', () => {
    expect(CHOICES.get('IF')?.([one(true), area(1, 2)])).toEqual(area(1, 2));
  });
});

describe('a formula step by step', () => {
  /** Values as they are, areas by their corners, operators and calls by their names. */
  const steps = (formula: string) =>
    parseFormula(formula)
      ?.map((step) => {
        if (step.kind === 'value') return JSON.stringify(step.value);
        if (step.kind === 'area') return `${step.sheet ?? ''}!${Object.values(step.area).join(',')}`;
        return step.kind === 'call' ? `${step.name}/${step.count}` : step.operator;
      })
      .join(' ') ?? null;

  it.each([
    ['=1+2*3', '1 2 3 * +'],
    ['=1*2+3', '1 2 * 3 +'],
    ['1-2-3', '1 2 - 3 -'],
    ['=(1+2)*3', '1 2 + 3 *'],
    ['=1&2=3', '1 2 & 3 ='],
    ['="甲""乙"', String.raw`"甲\"乙"`],
    ['=true', 'true'],
    ['=FALSE', 'false'],
    ['=#N/A', '{"error":"#N/A"}'],
    ['=SUM(A1:B2)', '!0,0,1,1 SUM/1'],
    ['=sum (B2:A1,3)', '!0,0,1,1 3 SUM/2'],
    ["='收入 表'!A1", '收入 表!0,0,0,0'],
    ["='甲''乙'!$B$2", "甲'乙!1,1,1,1"],
    ['=收入!C3', '收入!2,2,2,2'],
    ['=IF(A1,,1)', '!0,0,0,0 null 1 IF/3'],
    ['=TODAY()', 'null TODAY/1'],
  ])('%s: %s', (formula, expected) => {
    expect(steps(formula)).toBe(expected);
  });

  it.each([
    ['nothing', '='],
    ['an operator without its right side', '=1+'],
    ['an operator without its left side', '=*1'],
    ['a bracket that stays open', '=(1'],
    ['a bracket that was never open', '=1)'],
    ['an empty bracket', '=()'],
    ['a comma in plain brackets', '=(1,2)'],
    ['a comma in none', '=1,2'],
    ['two values in a row', '=1 2'],
    ['a name', '=税率*2'],
    ['another file', "='[甲.xlsx]乙'!A1"],
    ['row 0', '=A0'],
    ['a call that stays open', '=SUM(1'],
    ['a text that stays open', '="甲'],
  ])('%s is beyond', (_what, formula) => {
    expect(steps(formula)).toBeNull();
  });
});
