import { saidOf } from '../../support/texts/said-of';

const FISCAL = '四、财政拨款收入支出决算总体情况说明';
const PARTS = '一般公共预算财政拨款结转和结余21.40万元、政府性基金预算财政拨款结转和结余6.10万元';

describe('what is left of 财政拨款, by budget', () => {
  it('told for that of 一般公共预算 alone', () => {
    const sum = '财政拨款年初结转和结余21.40万元，一般公共预算财政拨款年初结转和结余21.40万元，';
    expect(saidOf(FISCAL, `${sum}政府性基金预算财政拨款年初结转和结余6.10万元。`)).toEqual([
      'NR-A01 error “财政拨款年初结转和结余”写的是21.40万元，而各分项之和为27.50万元，相差6.10万元。',
    ]);
  });

  it('by the name of 一般公共预算 alone', () => {
    expect(saidOf(FISCAL, `年末一般公共预算财政拨款结转和结余27.50万元，其中：${PARTS}。`)).toEqual([
      'NR-C10 warning “年末一般公共预算财政拨款结转和结余”27.50万元里列有“政府性基金预算财政拨款结转和结余”6.10万元，那就是财政拨款的结转和结余，名称请核对。',
    ]);
  });

  it('in the list of a total, and by budget behind it', () => {
    const list = '财政拨款收入总计327.50万元，其中：本年财政拨款收入300.00万元，年初结转和结余27.50万元。';
    const others = '年初一般公共预算财政拨款结转和结余27.50万元；年初政府性基金预算财政拨款结转和结余6.10万元。';
    expect(saidOf(FISCAL, `${list}${others}`)).toEqual([
      expect.stringMatching(/^NR-A01 error .*写的是27.50万元，而各分项之和为33.60万元/),
    ]);
  });

  it.each([
    ['by budget', `财政拨款年末结转和结余27.50万元，其中：${PARTS}。`],
    ['of one budget', '财政拨款年末结转和结余21.40万元，其中：一般公共预算财政拨款21.40万元，政府性基金预算0.00万元。'],
    ['of one budget, told once more', '年初财政拨款结转和结余21.40万元。一般公共预算财政拨款年初结转和结余21.40万元。'],
    [
      'named after one budget that is all there is',
      '年末一般公共预算财政拨款结转和结余27.50万元，其中：基本支出结转7.50万元，项目支出结转和结余20.00万元。',
    ],
  ])('silent on one %s', (_, sentence) => {
    expect(saidOf(FISCAL, sentence)).toEqual([]);
  });

  it('a balance between a total and what divides the total is divided by nothing', () => {
    const told = [
      '2.支出情况。2023年度一般公共预算财政拨款支出2,000.00万元。',
      '3.结转结余情况。2023年度年末一般公共预算财政拨款结转和结余8.00万元。',
      '4.比较情况。一般公共预算财政拨款支出主要用于以下几个方面：',
      '（1）教育支出1,500.00万元，占75.0%。',
      '（2）农林水支出500.00万元，占25.0%。',
    ];
    expect(saidOf('（三）一般公共预算财政拨款收入支出决算情况说明', told.join('\n'))).toEqual([]);
  });
});
