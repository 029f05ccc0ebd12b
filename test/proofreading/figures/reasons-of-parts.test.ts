import { saidOf } from '../../support/texts/said-of';

const THREE_PUBLIC = '七、一般公共预算财政拨款“三公”经费支出决算情况说明';
const EXPENDITURE = '三、支出决算情况说明';

describe('a reason that lets a part go the other way than its figures', () => {
  it.each([
    [
      THREE_PUBLIC,
      '“三公”经费支出9.50万元，比上年减少1.60万元，减少主要是公务用车运行维护费减少。其中：公务用车运行维护费8.10万元，比上年增加0.40万元；公务接待费1.40万元，比上年减少2.00万元。',
      'NR-D01 warning 原因里写“公务用车运行维护费减少”，而同一节写的“公务用车运行维护费”是增加0.40万元，请核对。',
    ],
    [
      EXPENDITURE,
      '支出合计620.00万元，比上年增加20.00万元，增长3.33%，主要原因是项目支出增加。其中：基本支出400.00万元，比上年增加30.00万元；项目支出220.00万元，比上年减少10.00万元。',
      'NR-D01 warning 原因里写“项目支出增加”，而同一节写的“项目支出”是减少10.00万元，请核对。',
    ],
  ])('%s', (heading, sentence, message) => {
    expect(saidOf(heading, sentence)).toEqual([message]);
  });

  it.each([
    [
      'the same way',
      '“三公”经费支出比上年减少1.60万元，减少主要是公务接待费减少。公务接待费1.40万元，比上年减少1.60万元。',
    ],
    [
      'a part of the part',
      '“三公”经费支出比上年减少1.60万元，主要是部分公务接待费减少。公务接待费1.40万元，比上年增加0.10万元。',
    ],
    [
      'since the budget',
      '“三公”经费支出比年初预算减少1.60万元，主要是公务接待费减少。公务接待费1.40万元，比上年增加0.10万元。',
    ],
    ['of last year', '公务接待费1.40万元，比上年减少0.50万元，主要原因是上年公务接待费增加较多。'],
  ])('silent on one that goes %s', (_, sentence) => {
    expect(saidOf(THREE_PUBLIC, sentence)).toEqual([]);
  });
});

describe('changes of 三公 by the parts there were', () => {
  const parts = (reception: string): string =>
    `“三公”经费支出决算比2022年减少2.80万元，其中：公务接待费减少${reception}万元；公务用车运行维护费减少1.00万元。`;

  it('that do not make up the change of the whole', () => {
    expect(saidOf(THREE_PUBLIC, parts('1.20'))).toEqual([
      expect.stringMatching(/^NR-A12 warning .*2.80万元，而各分项之和为2.20万元，相差0.60万元。有一个分项没有写增减/),
    ]);
  });

  it('that do', () => {
    expect(saidOf(THREE_PUBLIC, parts('1.80'))).toEqual([]);
  });

  // 6.86 − 5.33 and 2.37 − 2.00 of 9.22 − 7.34: each of the six is rounded by itself.
  it.each([
    ['1.83', 0],
    ['1.84', 1],
  ])('that are %s where 1.80 would do, each the difference of two rounded amounts', (reception, findings) => {
    expect(saidOf(THREE_PUBLIC, parts(reception))).toHaveLength(findings);
  });
});
