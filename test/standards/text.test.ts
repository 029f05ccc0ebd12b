import fc from 'fast-check';
import { normaliseHeader, normaliseLabel, normaliseText } from '../../src/standards';

test.each([
  ['因 公 出 国 （ 境 ） 费 用', '因公出国(境)费用'],
  ['项\n目', '项目'],
  ['财政拨款“三公”经费', '财政拨款三公经费'],
  ['２０２０年度', '2020年度'],
  ['\u3000\u200b合计\ufeff', '合计'],
  ['【2080505】', '(2080505)'],
  ['《支出决算表》', '支出决算表'],
])('text %j is compared as %s', (text, expected) => {
  expect(normaliseText(text)).toBe(expected);
});

test.each([
  ['二十一、国有资本经营预算支出', '国有资本经营预算支出'],
  ['（一）支出合计', '支出合计'],
  ['1．因公出国（境）费', '因公出国(境)费'],
  ['其中：（1）公务用车购置费', '公务用车购置费'],
  ['加：年初结转和结余', '年初结转和结余'],
  ['行政事业单位养老支出（款）', '行政事业单位养老支出'],
  ['50万元以上设备', '50万元以上设备'],
  ['100.5', '100.5'],
])('label %s is compared as %s', (text, expected) => {
  expect(normaliseLabel(text)).toBe(expected);
});

test.each([
  ['决算数（万元）', '决算数'],
  ['2020年度决算数', '决算数'],
  ['2020年预算数', '预算数'],
  ['本年度支出', '支出'],
  ['金额(单位：元)', '金额'],
])('header %s is compared as %s', (text, expected) => {
  expect(normaliseHeader(text)).toBe(expected);
});

test('what is comparable stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
    }),
    { seed: 7, numRuns: 300 },
  );
});
