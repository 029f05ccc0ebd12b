import {
  amountFact,
  countFact,
  differenceFact,
  growthFact,
  ratioFact,
  cellOrigin,
} from '../../../src/facts/making/make-fact';
import { printRuns } from '../../../src/language/rendering/print';
import { DEFAULT_SWITCHES, type Switches } from '../../../src/language/template';
import { blank, figure, textSegment, type NumberFact, type Segment } from '../../../src/language/wording/segment';
import { EMPTY_SUPPLEMENT, type Caliber, type FactId, type FactTable } from '../../../src/model';

const CALIBER: Caliber = { scope: 'unit', period: 'current', span: 'year', measure: 'final', funds: 'all' };
const identity = (id: string) => ({ id: id as FactId, label: id, caliber: CALIBER });

function amount(id: string, fen: number) {
  return amountFact(identity(id), { fen, step: 0 }, cellOrigin(id, { sheet: '表', row: 0, column: id.length }));
}

const NOW = amount('今年', 1_000_000_000);
const BEFORE = amount('上一年', 4_000_000_000);
const NEARLY = amount('几乎全部', 3_999_000_000);
const LITTLE = amount('很少', 1_000_000);
const FACTS: FactTable = new Map([NOW, BEFORE, NEARLY, LITTLE].map((fact) => [fact.id, fact]));

function known<Value>(value: Value | null): Value {
  if (value === null) throw new Error('no such fact');
  return value;
}

function runsOf(segments: readonly Segment[], switches: Partial<Switches> = {}) {
  const context = {
    facts: FACTS,
    supplement: EMPTY_SUPPLEMENT,
    switches: { ...DEFAULT_SWITCHES, ...switches },
    priorName: '上年',
  };
  return printRuns(context, segments);
}

function printed(fact: NumberFact, reversed = false, switches: Partial<Switches> = {}): string {
  return runsOf([figure(fact, reversed)], switches)
    .map(({ text }) => text)
    .join('');
}

it.each([
  ['开展了自评。', '。', '开展了自评。'],
  ['开展了自评', '。', '开展了自评。'],
  ['开展了自评；', '，共三项。', '开展了自评，共三项。'],
  ['拟订规划；\n组织实施。', '。', '拟订规划；\n组织实施。'],
  ['开展了自评。', '另有三项。', '开展了自评。另有三项。'],
])('what the unit wrote and the sentence around it have one stop: %s + %s', (written, after, expected) => {
  expect(runsOf([textSegment(written), textSegment(after)])).toEqual([{ text: expected }]);
});

const share = (part = NOW, whole = BEFORE) => known(ratioFact(identity('占比'), part, whole));
const change = known(differenceFact(identity('增减'), NOW, BEFORE));
const growth = known(growthFact(identity('增长'), NOW, BEFORE));

it.each<[string, string, NumberFact, boolean, Partial<Switches>]>([
  ['an amount without groups of digits', '1234567.89万元', amount('甲', 1_234_567_890_000), false, {}],
  ['an amount that is nothing', '0.00万元', amount('甲', 0), false, {}],
  ['an amount shown as nothing', '0.00万元', amount('甲', 4_999), false, {}],
  ['nothing by the switch', '0万元', amount('甲', 0), false, { zeroText: '0' }],
  ['a count', '12人', countFact(identity('甲'), 12, '人'), false, {}],
  ['a count told the other way round', '3辆', countFact(identity('甲'), -3, '辆'), true, {}],
  ['a negative change', '-3000.00万元', change, false, {}],
  ['a negative change told as 减少', '3000.00万元', change, true, {}],
  ['a share', '25.00%', share(), false, {}],
  ['a share with one decimal', '25.0%', share(), false, { percentDecimals: 1 }],
  ['a negative growth told as 下降', '75.0%', growth, true, { percentDecimals: 1 }],
  ['a share of nothing', '0.00%', share(amount('甲', 0)), false, {}],
  ['a share of nothing by the switch', '0%', share(amount('甲', 0)), false, { zeroText: '0' }],
  ['a share of nothing with one decimal', '0.0%', share(amount('甲', 0)), false, { percentDecimals: 1 }],
  ['one decimal and the short nothing', '0%', share(amount('甲', 0)), false, { percentDecimals: 1, zeroText: '0' }],
  ['nearly the whole is not the whole', '99.98%', share(NEARLY), false, { percentDecimals: 1 }],
  ['nearly nothing is not nothing', '0.03%', share(LITTLE), false, { percentDecimals: 1 }],
  ['the whole itself', '100.0%', share(BEFORE), false, { percentDecimals: 1 }],
])('%s: %s', (_what, text, fact, reversed, switches) => {
  expect(printed(fact, reversed, switches)).toBe(text);
});

describe('a figure knows how it came about', () => {
  const figureOf = (fact: NumberFact, reversed: boolean) => runsOf([figure(fact, reversed)])[0]?.figure;

  it.each<[string, NumberFact, boolean, string, readonly number[]]>([
    ['an amount', NOW, true, '今年', [2]],
    ['a change', change, false, '今年 − 上一年', [2, 3]],
    ['a change told as 减少', change, true, '上一年 − 今年', [3, 2]],
    ['a growth told as 下降', growth, true, '（上一年 − 今年）÷ 上一年', [3, 2]],
    ['a count', countFact(identity('丁'), -3, '辆'), true, '助手资料：丁', []],
    [
      'a change of which one amount is not at hand',
      known(differenceFact(identity('增减'), NOW, amount('别处', 1))),
      true,
      '今年 − 别处',
      [2, 2],
    ],
  ])('%s', (_what, fact, reversed, formula, columns) => {
    const told = figureOf(fact, reversed);
    expect(told?.formula).toBe(formula);
    expect(told?.sources.map(({ column }) => column)).toEqual(columns);
  });
});

it('joins plain text, units too, and leaves figures and blanks runs of their own', () => {
  const runs = runsOf([
    textSegment('收入'),
    textSegment('共'),
    textSegment(''),
    figure(NOW),
    textSegment('，'),
    blank('why', 'reason', '原因', '为什么', '要说明'),
    textSegment(''),
    figure(countFact(identity('丁'), 1, '户')),
    blank('who', 'text', '谁', '是谁', '要说明'),
  ]);
  expect(runs.map(({ text }) => text)).toEqual(['收入共', '1000.00', '万元，', '〔原因〕', '1', '户', '〔谁〕']);
  expect(runs.map(({ blank: gap }) => gap?.id ?? null)).toEqual([null, null, null, 'why', null, null, 'who']);
});
