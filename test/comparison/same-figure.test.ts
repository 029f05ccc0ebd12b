import { isSameFigure, type BookCell } from '../../src/comparison';
import type { Amount, AmountUnit } from '../../src/model';
import { buildCell } from '../support/report/build-report';

const cell = (figure: number | Amount | string | null, unit: AmountUnit): BookCell => ({
  ...buildCell({ sheet: 'a', row: 0, column: 0 }, figure, unit),
  unit,
});

/** 123,456.78 元 shown to whole 元. */
const WHOLE: Amount = { fen: 12_345_700, step: 100 };

it.each<[string, BookCell, BookCell, boolean]>([
  ['equal', cell(12.35, '万元'), cell(12.35, '万元'), true],
  ['one step apart', cell(12.35, '万元'), cell(12.36, '万元'), false],
  ['a 万元 figure and its 元', cell(12.35, '万元'), cell(123_456.78, '元'), true],
  ['half a step, rounded up', cell(12.35, '万元'), cell(123_450, '元'), true],
  ['half a step, cut off', cell(12.34, '万元'), cell(123_450, '元'), true],
  ['a 万元 figure and 元 beyond half a step', cell(12.35, '万元'), cell(123_550.01, '元'), false],
  ['元 one 分 apart', cell(123_456.78, '元'), cell(123_456.79, '元'), false],
  ['whole 元 and the 万元 of it', cell(WHOLE, '元'), cell(12.35, '万元'), true],
  ['whole 元 and exact 元', cell(WHOLE, '元'), cell(123_456.78, '元'), true],
  ['too little to be shown', cell(0, '万元'), cell(49.99, '元'), true],
  ['too little to be shown and left blank', cell(null, '万元'), cell(49.99, '元'), true],
  ['too much for a blank', cell(null, '万元'), cell(50.01, '元'), false],
  ['a small figure and a blank of one unit', cell(0.01, '元'), cell(null, '元'), false],
  ['blank and 0.00', cell(null, '万元'), cell(0, '元'), true],
  ['the other sign', cell(12.35, '万元'), cell(-123_456.78, '元'), false],
  ['the same text', cell('见附件', '万元'), cell('见附件', '元'), true],
  ['other texts', cell('见附件', '万元'), cell('另附', '万元'), false],
  ['text and figure', cell('12.35', '万元'), cell(12.35, '万元'), false],
])('%s', (_case, old, now, expected) => {
  expect([isSameFigure(old, now), isSameFigure(now, old)]).toEqual([expected, expected]);
});
