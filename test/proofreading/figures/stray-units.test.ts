import { saidOf as said } from '../../support/texts/said-of';

const PUBLIC = '七、“三公”经费支出决算情况说明';
const BASIC = '六、一般公共预算财政拨款基本支出决算情况说明';

const OF_WHOLE = '“三公”经费支出决算为13.07万元，其中：因公出国（境）费支出决算为4.46元。';
const OF_BASIC = '一般公共预算财政拨款基本支出300.00万元，其中：公用经费99.50元。';
const OF_SECTION = [
  '因公出国（境）费2.50万元，公务用车运行维护费4.00万元。',
  '公务用车购置费3.00万元。',
  '公务接待费为9.95元。',
];

describe('an amount in another unit than what it belongs to', () => {
  it('is held to its whole, whatever else the section is told in', () => {
    expect(said(PUBLIC, OF_WHOLE, '公务用车购置费3000.00元，用于购置电动自行车。')).toEqual([
      'NR-U01 warning “因公出国（境）费”写的是4.46元，而它所在的“三公经费”是13.07万元，请核对是不是漏了“万”字。',
    ]);
  });

  it('hides no other of another section', () => {
    const units = (lines: readonly string[]): readonly string[] => lines.filter((each) => each.startsWith('NR-U01'));
    const apart = [...units(said(BASIC, OF_BASIC)), ...units(said(PUBLIC, ...OF_SECTION))];
    expect(apart).toHaveLength(2);
    expect([...units(said(BASIC, OF_BASIC, PUBLIC, ...OF_SECTION))].sort()).toEqual([...apart].sort());
  });

  it.each([
    '“三公”经费支出决算为13.07万元，其中：因公出国（境）费支出决算为44600.00元。',
    '“三公”经费支出决算为1.07万元，其中：因公出国（境）费支出决算为4.46元。',
    '“三公”经费支出决算为130700.00元，其中：因公出国（境）费支出决算为4.46元。',
  ])('may be so in %s', (text) => {
    expect(said(PUBLIC, text).filter((each) => each.startsWith('NR-U01'))).toEqual([]);
  });
});

describe('the one amount in 元 of a text in 万元', () => {
  const units = (...lines: readonly string[]): readonly string[] =>
    said(...lines).filter((each) => each.startsWith('NR-U01'));
  const LIST = '印刷费8.12万元、咨询费13.40万元、水费2.06万元、电费';

  it.each<readonly [what: string, text: string]>([
    ['of a thing without a name in the tables', `${LIST}15.77元、邮电费3.90万元。`],
    [
      'that something changed by',
      '会议费9.20万元，比上年减少1.15元；培训费6.48万元，比上年增加0.36万元；劳务费5.02万元。',
    ],
    [
      'of a reason',
      '支出增加，主要原因：一是下拨抚恤金62.18元；二是追加专项资金40.50万元、补助18.25万元、奖金7.75万元。',
    ],
    ['told beside as 万元', '科学技术支出决算206元，年初预算206万元，教育支出决算88.40万元，年初预算91.60万元。'],
    [
      'too small for the accounts',
      '因公出国（境）费8元，公务用车运行维护费14.25万元，公务接待费3.60万元，会议费2.15万元。',
    ],
    [
      'as large as the others',
      '上级补助收入84512元，上年结余收入30177万元，债务转贷收入95800万元，调入资金12650万元。',
    ],
  ])('is asked about: %s', (_what, text) => {
    expect(units(BASIC, text)).toHaveLength(1);
  });

  it('is asked about in sections of a line each', () => {
    const lines = ['一、因公出国（境）费', '因公出国（境）费2.10万元，比上年下降3%。', '二、公务接待费'];
    const further = ['公务接待费7.35元，比上年下降6%。', '三、公务用车', '公务用车购置及运行维护费21.40万元，下降2%。'];
    const total = '“三公”经费支出30.85万元，预算36.20万元，上年33.10万元。';
    expect(units(PUBLIC, total, ...lines, ...further)).toEqual([
      'NR-U01 warning “公务接待费”写的是7.35元，文中其他金额都以万元计，请核对是不是漏了“万”字。',
    ]);
  });

  it.each([
    `${LIST}15.77万元，人均用电费45.50元。`,
    `${LIST}15.77万元，专户利息收入32.18元。`,
    `${LIST}15.77万元，单价为0.61元。`,
    `${LIST}15.77万元，出差补助100元/天。`,
    `${LIST}15.77万元，退回多付款项320.45元、垫付款87.60元。`,
    `${LIST}15.77万元，发放慰问品折合600元。`,
    '上级补助收入284512元，上年结余收入3017万元，债务转贷收入9580万元，调入资金1265万元。',
    '印刷费8.12万元，电费15.77元。',
  ])('may be so in %s', (text) => {
    expect(units(BASIC, text)).toEqual([]);
  });
});
