import {
  amountFact,
  AMOUNT_WANTED,
  blankFact,
  cellOrigin,
  countDifferenceFact,
  countFact,
  differenceFact,
  growthFact,
  operandFormula,
  percentWith,
  ratioFact,
  sumFact,
  TEXT_WANTED,
  textFact,
  toldOrigin,
} from '../../../src/facts/making/make-fact';
import type { Caliber, CountUnit, Fact, FactId, RatioFact } from '../../../src/model';

const CALIBER: Caliber = { scope: 'unit', period: 'current', span: 'year', measure: 'final', funds: 'all' };

function identity(id: string) {
  return { id: id as FactId, label: `标签${id}`, caliber: CALIBER };
}

/** An amount of a cell, in 分 and its step. */
function amount(id: string, fen: number, step = 0) {
  return amountFact(identity(id), { fen, step }, cellOrigin(`表 ${id}`, { sheet: '表', row: 1, column: id.length }));
}

function count(id: string, value: number, unit: CountUnit = '人') {
  return countFact(identity(id), value, unit, toldOrigin(`名单${id}`));
}

const UNKNOWN = blankFact(identity('空'), AMOUNT_WANTED, '请填写');
const WORDS = textFact(identity('字'), '文字');

describe('a fact that was found', () => {
  it('in 助手资料 says so by its label', () => {
    const given = { formula: '助手资料：标签甲', sources: [], derivation: { kind: 'given' } };
    expect(amountFact(identity('甲'), { fen: 5, step: 2 })).toMatchObject({ ...given, fen: 5, step: 2, halfWidth: 1 });
    expect(countFact(identity('甲'), 3, '辆')).toMatchObject({ ...given, count: 3, unit: '辆' });
    expect(textFact(identity('甲'), '乙')).toMatchObject({ ...given, text: '乙', unit: null });
  });

  it('in a cell names the cell, and what is told elsewhere none', () => {
    expect(amount('甲', 1)).toMatchObject({
      formula: '表 甲',
      derivation: { kind: 'cell' },
      sources: [{ sheet: '表' }],
    });
    expect(count('甲', 1)).toMatchObject({ formula: '名单甲', derivation: { kind: 'cell' }, sources: [] });
  });

  it('nowhere is a blank that says what is wanted', () => {
    expect(UNKNOWN).toMatchObject({ kind: 'blank', wants: 'amount', unit: '万元', prompt: '请填写', formula: '' });
    expect(blankFact(identity('丁'), TEXT_WANTED, '写出名称')).toMatchObject({ wants: 'text', unit: null });
  });
});

describe('a sum', () => {
  it('adds amounts and what rounding hides in them; its step is the coarsest', () => {
    expect(sumFact(identity('和'), [amount('甲', 100, 10), amount('乙丙', 30, 4)])).toMatchObject({
      fen: 130,
      step: 10,
      halfWidth: 7,
      formula: '表 甲 + 表 乙丙',
      derivation: { kind: 'sum', operands: ['甲', '乙丙'] },
      sources: [
        { sheet: '表', row: 1, column: 1 },
        { sheet: '表', row: 1, column: 2 },
      ],
    });
  });

  it('of nothing is nothing, known exactly', () => {
    expect(sumFact(identity('和'), [])).toMatchObject({ fen: 0, step: 0, halfWidth: 0, formula: '' });
  });

  it.each<[string, Fact]>([
    ['a blank', UNKNOWN],
    ['a count', count('数', 1)],
    ['a text', WORDS],
  ])('with %s is not known', (_what, part) => {
    expect(sumFact(identity('和'), [amount('甲', 1), part])).toBeNull();
  });
});

it.each<[string, Fact | null, string]>([
  ['an amount', amount('甲', 1), '表 甲'],
  ['a sum of several, in brackets', sumFact(identity('和'), [amount('甲', 1), amount('乙', 1)]), '（表 甲 + 表 乙）'],
  ['a sum of one', sumFact(identity('和'), [amount('甲', 1)]), '表 甲'],
  ['a difference, in brackets', differenceFact(identity('差'), amount('甲', 1), amount('乙', 1)), '（表 甲 − 表 乙）'],
  ['a share', ratioFact(identity('占'), amount('甲', 1), amount('乙', 10_000)), '表 甲 ÷ 表 乙'],
])('the formula of %s as a part of another', (_what, fact, formula) => {
  expect(fact && operandFormula(fact)).toBe(formula);
});

describe('a difference', () => {
  it('is told of the amounts as a text shows them', () => {
    expect(differenceFact(identity('差'), amount('甲', 25_000, 6), amount('乙', 14_999, 8))).toMatchObject({
      kind: 'change',
      fen: 20_000,
      step: 8,
      halfWidth: 7,
      derivation: { kind: 'difference', operands: ['甲', '乙'] },
    });
  });

  it.each<[string, Fact, Fact]>([
    ['its first', UNKNOWN, amount('甲', 1)],
    ['its second', amount('甲', 1), UNKNOWN],
    ['an amount: a count is none', amount('甲', 1), count('乙', 1)],
  ])('is not known without %s', (_what, a, b) => {
    expect(differenceFact(identity('差'), a, b)).toBeNull();
  });

  it('of counts has their unit', () => {
    expect(countDifferenceFact(identity('差'), count('甲', 7), count('乙', 9))).toMatchObject({
      kind: 'count',
      count: -2,
      unit: '人',
      formula: '名单甲 − 名单乙',
      derivation: { kind: 'difference', operands: ['甲', '乙'] },
    });
  });

  it.each<[string, Fact, Fact]>([
    ['units differ', count('甲', 7), count('乙', 9, '辆')],
    ['the first is no count', amount('甲', 7), count('乙', 9)],
    ['the second is no count', count('甲', 7), amount('乙', 9)],
  ])('of counts is none where %s', (_what, a, b) => {
    expect(countDifferenceFact(identity('差'), a, b)).toBeNull();
  });
});

describe('a share', () => {
  it.each<[string, Fact, Fact, number | null]>([
    ['of amounts as a text shows them', amount('甲', 14_999), amount('乙', 30_000), 33.33],
    ['of counts', count('甲', 1), count('乙', 8), 12.5],
    ['of nothing', amount('甲', 1), amount('乙', 0), null],
    ['of what a text shows as nothing', amount('甲', 10_000), amount('乙', 4_999), null],
    ['of a count in an amount', count('甲', 1), amount('乙', 10_000), null],
    ['of an amount in a count', amount('甲', 10_000), count('乙', 1), null],
    ['of a blank', UNKNOWN, amount('乙', 10_000), null],
    ['in a blank', amount('乙', 10_000), UNKNOWN, null],
    ['of a text', WORDS, amount('乙', 10_000), null],
  ])('%s', (_what, part, whole, percent) => {
    expect(ratioFact(identity('占'), part, whole)?.percent ?? null).toBe(percent);
  });

  it('may be off by what its two amounts may be', () => {
    const share = ratioFact(identity('占'), amount('甲', 10_000, 200), amount('乙', 20_000, 200));
    expect(share?.range?.low).toBeCloseTo((9_900 / 20_100) * 100, 9);
    expect(share?.range?.high).toBeCloseTo((10_100 / 19_900) * 100, 9);
  });

  it('of counts is not off at all', () => {
    expect(ratioFact(identity('占'), count('甲', 1), count('乙', 4))?.range).toEqual({ low: 25, high: 25 });
  });
});

describe('a growth', () => {
  it('is told of its base, with how far it may be off', () => {
    const growth = growthFact(identity('长'), amount('今', 30_000, 200), amount('昔', 20_000, 200));
    expect(growth).toMatchObject({ percent: 50, formula: '（表 今 − 表 昔）÷ 表 昔' });
    expect(growth?.range?.low).toBeCloseTo((29_900 / 20_100) * 100 - 100, 9);
    expect(growth?.range?.high).toBeCloseTo((30_100 / 19_900) * 100 - 100, 9);
  });

  it.each<[string, Fact, Fact, number | null]>([
    ['below its base', amount('今', 10_000), amount('昔', 40_000), -75],
    ['from nothing', amount('今', 10_000), amount('昔', 0), null],
    ['from what a text shows as nothing', amount('今', 10_000), amount('昔', 4_000), null],
    ['from less than nothing', amount('今', 10_000), amount('昔', -20_000), null],
    ['of what is not known', UNKNOWN, amount('昔', 20_000), null],
    ['from what is not known', amount('今', 10_000), UNKNOWN, null],
    ['of counts', count('今', 3), count('昔', 2), null],
  ])('%s', (_what, now, before, percent) => {
    expect(growthFact(identity('长'), now, before)?.percent ?? null).toBe(percent);
  });

  it('has no range where its base may be nothing', () => {
    expect(growthFact(identity('长'), amount('今', 30_000), amount('昔', 20_000, 40_000))?.range).toBeNull();
  });
});

describe('a percentage with one decimal', () => {
  const facts = [amount('甲', 123_460_000), amount('乙', 1_000_000_000), count('丙', 12_346), count('丁', 100_000)];
  const table = new Map<string, Fact>(facts.map((fact) => [fact.id, fact]));
  const [a, b, c, d] = facts as [Fact, Fact, Fact, Fact];

  it.each<[string, RatioFact | null, 1 | 2, number]>([
    ['a share, rounded once', ratioFact(identity('占'), a, b), 1, 12.3],
    ['a share of counts', ratioFact(identity('占'), c, d), 1, 12.3],
    ['a share with two', ratioFact(identity('占'), a, b), 2, 12.35],
    ['a growth, less its base', growthFact(identity('长'), a, b), 1, -87.7],
    ['of amounts that the table does not hold', ratioFact(identity('占'), amount('戊', 12_346), b), 1, 0],
  ])('%s', (_what, ratio, decimals, percent) => {
    expect(ratio && percentWith(table, ratio, decimals)).toBe(percent);
  });
});
