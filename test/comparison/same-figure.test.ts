import { isSameFigure, type BookCell } from '../../src/comparison';
import { differsUnseen } from '../../src/comparison/same-figure';
import type { Amount, AmountUnit } from '../../src/model';
import { buildCell } from '../support/report/build-report';

const cell = (figure: number | Amount | string | null, unit: AmountUnit): BookCell => ({
  ...buildCell({ sheet: 'a', row: 0, column: 0 }, figure, unit),
  unit,
});

/** 123,456.78 元 shown to whole 元. */
const WHOLE: Amount = { fen: 12_345_700, step: 100 };
/** 50.49 元 and 50.51 元 above 12.35 万元, shown to whole 元: what was rounded away decides. */
const WHOLE_UP: Amount = { fen: 12_355_050, step: 100 };
const WHOLE_BEYOND: Amount = { fen: 12_355_051, step: 100 };

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
  ['beyond half a step, less than what 元 may hide', cell(12.35, '万元'), cell(WHOLE_UP, '元'), true],
  ['beyond both', cell(12.35, '万元'), cell(WHOLE_BEYOND, '元'), false],
  ['text and figure', cell('12.35', '万元'), cell(12.35, '万元'), false],
])('%s', (_case, old, now, expected) => {
  expect([isSameFigure(old, now), isSameFigure(now, old)]).toEqual([expected, expected]);
});

it.each<[string, Amount | null, Amount | null, boolean]>([
  ['figures alike in full', { fen: 100, step: 1, fullFen: 100.2 }, { fen: 100, step: 1, fullFen: 100.2 }, false],
  ['figures that hide other parts', { fen: 100, step: 1, fullFen: 100.2 }, { fen: 100, step: 1, fullFen: 99.8 }, true],
  ['one that hides nothing', { fen: 100, step: 1 }, { fen: 100, step: 1, fullFen: 99.8 }, true],
  ['figures that hide nothing', { fen: 100, step: 1 }, { fen: 100, step: 1 }, false],
  ['figures that differ in what they show', { fen: 100, step: 1 }, { fen: 101, step: 1 }, false],
  ['text before', null, { fen: 0, step: 0 }, false],
  ['text behind', { fen: 0, step: 0 }, null, false],
])('%s differ unseen: %s', (_what, old, now, expected) => {
  const of = (amount: Amount | null): BookCell => ({ ...cell(1, '元'), amount });
  expect(differsUnseen(of(old), of(now))).toBe(expected);
});
