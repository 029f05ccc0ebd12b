import fc from 'fast-check';
import { generalDecimals, readAmount } from '../../../src/recognition/figures/amounts';

const WAN = { unit: '万元', generalDecimals: 2 } as const;
const YUAN = { unit: '元', generalDecimals: 2 } as const;

describe('numbers', () => {
  test.each([
    ['General drops trailing zeros: 9746.5 stands at 0.01', 9746.5, undefined, { fen: 9_746_500_000, step: 10_000 }],
    ['so does 10', 10, undefined, { fen: 10_000_000, step: 10_000 }],
    ['binary noise is cut first', 69.09999999999999, undefined, { fen: 69_100_000, step: 10_000 }],
    ['digits present make it finer', 12.345, undefined, { fen: 12_345_000, step: 1_000 }],
    ['a format shows what is judged', 12.345, '0.00', { fen: 12_350_000, step: 10_000, fullFen: 12_345_000 }],
    ['a coarser format too', 12.345, '0', { fen: 12_000_000, step: 1_000_000, fullFen: 12_345_000 }],
    ['one decimal', 12.3, '0.0', { fen: 12_300_000, step: 100_000 }],
    ['optional places count as far as filled', 12.345, '0.00##', { fen: 12_345_000, step: 1_000 }],
    ['optional places stand at 0.01 at least', 12, '0.##', { fen: 12_000_000, step: 10_000 }],
    ['negative', -3.2, '#,##0.00;(#,##0.00)', { fen: -3_200_000, step: 10_000 }],
    ['zero', 0, '0.00', { fen: 0, step: 10_000 }],
  ])('%s', (_, value, format, amount) => {
    expect(readAmount(value, format, undefined, WAN)).toEqual({ kind: 'number', amount, problem: null });
  });

  test('元 shown as 万元 is read as shown, with the places that its format hides', () => {
    const amount = { fen: 2_940_050_000, step: 100 };
    const shown = { kind: 'number', amount, problem: null, shift: 4 };
    expect(readAmount(29_400_500, '0!.0000', undefined, WAN)).toEqual(shown);
  });

  test('in 元 two decimals are the 分, and more make no finer step', () => {
    expect(readAmount(12.34, undefined, undefined, YUAN).amount).toEqual({ fen: 1234, step: 1 });
    expect(readAmount(12.345, '0.000', undefined, YUAN).amount).toEqual({ fen: 1235, step: 1 });
    expect(readAmount(12.34, '0', undefined, YUAN).amount).toEqual({ fen: 1200, step: 100, fullFen: 1234 });
  });

  test('a figure beyond exact 分 is not read, and says why', () => {
    expect(readAmount(1e15, undefined, undefined, WAN)).toEqual({
      kind: 'number',
      amount: null,
      problem: '数值 1000000000000000 过大',
    });
  });
});

describe('texts', () => {
  test.each([
    ['2,940.05', 2_940_050_000, 10_000],
    ['２，９４０．０５', 2_940_050_000, 10_000],
    [' 9746.50 ', 9_746_500_000, 10_000],
    ['10', 10_000_000, 10_000],
    ['1.2345', 1_234_500, 100],
    ['(12.00)', -12_000_000, 10_000],
    ['（12.00）', -12_000_000, 10_000],
    ['△3.5', -3_500_000, 10_000],
    ['−3.5', -3_500_000, 10_000],
    ['8.2万元', 8_200_000, 10_000],
    ['￥8.20', 8_200_000, 10_000],
  ])('“%s” reads as a number', (text, fen, step) => {
    expect(readAmount(text, undefined, undefined, WAN)).toEqual({
      kind: 'numberText',
      amount: { fen, step },
      problem: null,
    });
  });

  test.each([['—'], ['－'], ['-'], ['——'], ['–']])('“%s” is a dash: nothing, known exactly', (text) => {
    expect(readAmount(text, undefined, undefined, WAN)).toEqual({
      kind: 'dash',
      amount: { fen: 0, step: 0 },
      problem: null,
    });
  });

  test.each([['约12'], ['1,23.4'], ['12.3.4'], ['8.2元'], ['(12'], ['见附注']])('“%s” is no amount', (text) => {
    expect(readAmount(text, undefined, undefined, WAN)).toEqual({
      kind: 'text',
      amount: null,
      problem: `文字“${text}”`,
    });
  });
});

describe('other cells', () => {
  test.each([
    ['blank', null, undefined, { kind: 'blank', amount: { fen: 0, step: 0 }, problem: null }],
    ['empty text', '', '=IF(A1,1,"")', { kind: 'blank', amount: { fen: 0, step: 0 }, problem: null }],
    ['an error', { error: '#REF!' }, '=#REF!+1', { kind: 'error', amount: null, problem: '错误值 #REF!' }],
    [
      'a formula without a result',
      null,
      '=A1+B1',
      { kind: 'blank', amount: null, problem: '公式 =A1+B1 没有计算结果' },
    ],
    ['a truth value', true, undefined, { kind: 'text', amount: null, problem: '逻辑值 TRUE' }],
  ])('%s', (_, value, formula, expected) => {
    expect(readAmount(value, undefined, formula, WAN)).toEqual(expected);
  });
});

describe('decimals of a table without formats', () => {
  test.each([
    ['a rounded table', [9746.5, 10, 0, 12.34], 2],
    ['one stray digit does not make it finer', [9746.5, 10, 12.345, 3.2], 2],
    ['a table of unrounded figures is finer', [12.3456, 0.1234, 10], 4],
    ['binary noise is no digit', [69.09999999999999, 0.1 + 0.2], 2],
    ['nothing', [], 2],
  ])('%s', (_, figures, decimals) => {
    expect(generalDecimals(figures, '万元')).toBe(decimals);
  });
});

test('a figure of two decimals is read to the 分 whatever way it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (cents) => {
      const value = cents / 100;
      const written = value.toLocaleString('en-US', { minimumFractionDigits: 2 });
      const fen = cents === 0 ? 0 : cents * 10_000;
      expect(readAmount(value, undefined, undefined, WAN).amount?.fen).toBe(fen);
      expect(readAmount(written, undefined, undefined, WAN).amount?.fen).toBe(fen);
      expect(readAmount(value, '#,##0.00', undefined, WAN).amount?.fen).toBe(fen);
    }),
    { seed: 20201, numRuns: 300 },
  );
});
