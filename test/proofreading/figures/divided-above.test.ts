import { saidOf } from '../../support/texts/said-of';

const ITEMS = '三、支出决算具体情况';

describe('paragraphs that divide what stands above them', () => {
  const items = [
    '2023年支出2310.23万元。分类情况如下：',
    '1、农林水支出2191.63万元。',
    '2、住房保障支出118.60万元，与年初预算持平。',
  ];

  it('divide the total, and not the last item of a list', () => {
    expect(saidOf(ITEMS, ...items, '按支出性质分，基本支出1411.20万元、项目支出899.03万元。')).toEqual([]);
    expect(saidOf(ITEMS, ...items, '其中，住房保障支出主要用于住房公积金118.60万元。')).toEqual([]);
  });

  it('are held to the total', () => {
    expect(
      saidOf('二、支出决算情况说明', '本年支出合计2310.23万元。', '其中：基本支出1141.20万元、项目支出899.03万元。'),
    ).toEqual([
      'NR-A01 error “本年支出合计”写的是2310.23万元，而各分项之和为2040.23万元，相差270.00万元。不合的是“基本支出”1141.20万元，应为1411.20万元。可能有两位数字颠倒。',
    ]);
  });
});

describe('amounts beside one whose zero is printed', () => {
  it.each<readonly [what: string, parts: string, found: number]>([
    ['rounded to its places', '人员经费1411.2万元、公用经费899.0万元', 0],
    ['off by more than they round', '人员经费1411.2万元、公用经费899.5万元', 1],
    ['no zero printed: nothing is rounded', '人员经费1411.2万元、公用经费899.1万元', 1],
  ])('%s', (_, parts, found) => {
    expect(saidOf('五、基本支出决算情况说明', `2023年基本支出2310.23万元，其中：${parts}。`)).toHaveLength(found);
  });
});
