import { NO_CONTEXT, contextAfter, digitsOf, joinCode, splitCodeAndName } from '../../../src/recognition/sheet/codes';

const BELOW_20805 = contextAfter('2080502');

describe('a code from the cells that hold it', () => {
  test.each([
    ['one cell', ['2080505'], NO_CONTEXT, '2080505'],
    ['one cell, a category', ['208'], BELOW_20805, '208'],
    ['the whole code in the first of three', ['2080505', '', ''], NO_CONTEXT, '2080505'],
    ['parents repeated', ['208', '05', '05'], NO_CONTEXT, '2080505'],
    ['leading zeros lost to numbers', ['208', '5', '5'], NO_CONTEXT, '2080505'],
    ['a section with its category', ['208', '05', ''], NO_CONTEXT, '20805'],
    ['parents left to the rows above', ['', '', '05'], BELOW_20805, '2080505'],
    ['a section left to its category above', ['', '07', ''], BELOW_20805, '20807'],
    ['an item with its section only', ['', '08', '01'], BELOW_20805, '2080801'],
    ['an item with its category only', ['208', '', '05'], BELOW_20805, '2080505'],
    ['whole codes on each level', ['', '20805', ''], NO_CONTEXT, '20805'],
    ['section whole, item short', ['', '20805', '05'], NO_CONTEXT, '2080505'],
    ['two cells, economic', ['301', '01'], NO_CONTEXT, '30101'],
    ['points between the levels', ['208.05.05'], NO_CONTEXT, '2080505'],
    ['brackets', ['(2080505)'], NO_CONTEXT, '2080505'],
  ])('%s', (_, parts, context, code) => {
    expect(joinCode(parts, context)).toBe(code);
  });

  test.each([
    ['nothing above to complete it', ['', '', '05'], NO_CONTEXT],
    ['an item of another category', ['210', '', '05'], BELOW_20805],
    ['a letter among the digits', ['20805O5'], NO_CONTEXT],
    ['too few digits', ['2080'], NO_CONTEXT],
    ['a stray number in one cell', ['05'], BELOW_20805],
    ['nothing', ['', '', ''], BELOW_20805],
  ])('%s makes no code', (_, parts, context) => {
    expect(joinCode(parts, context)).toBeNull();
  });
});

test.each([
  ['2080505机关事业单位基本养老保险缴费支出', { code: '2080505', name: '机关事业单位基本养老保险缴费支出' }],
  ['(208)社会保障和就业支出', { code: '208', name: '社会保障和就业支出' }],
  ['20805-行政事业单位养老支出', { code: '20805', name: '行政事业单位养老支出' }],
  ['社会保障和就业支出', null],
  ['2080505', null],
  ['2080万元', null],
])('code and name in one cell: %s', (text, expected) => {
  expect(splitCodeAndName(text)).toEqual(expected);
});

test.each([
  ['208', '208'],
  ['05', '05'],
  ['合计', null],
  ['12.5', null],
])('digits of %s', (text, digits) => {
  expect(digitsOf(text)).toBe(digits);
});
