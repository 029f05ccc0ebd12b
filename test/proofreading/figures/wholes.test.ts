import { saidOf as said } from '../../support/texts/said-of';

const OVERALL = '一、收入支出决算总体情况说明';
const INCOME = '二、收入决算情况说明';
const FISCAL = '三、财政拨款收入支出决算总体情况说明';
const GENERAL = '四、一般公共预算财政拨款支出决算情况说明';

describe('a total that is less than what it holds', () => {
  it('is told once, though it is less than several parts', () => {
    expect(
      said(
        OVERALL,
        '2023年度收、支总计116.02万元。',
        INCOME,
        '2023年度本年收入合计616.02万元。',
        FISCAL,
        '2023年度财政拨款收、支总计500.00万元。',
      ),
    ).toEqual(['NR-U07 error 收支总计写的是116.02万元，比其中的本年收入合计616.02万元还小，不能成立。']);
  });

  it('is told of fiscal money too', () => {
    expect(
      said(FISCAL, '2023年度财政拨款收、支总计0.30万元。', GENERAL, '2023年度一般公共预算财政拨款支出2940.05万元。'),
    ).toEqual(['NR-U07 error 财政拨款收支总计写的是0.30万元，比其中的一般公共预算支出2940.05万元还小，不能成立。']);
  });

  it('is told of parts right below it, whichever total its name means', () => {
    const parts = (fund: string): string =>
      `2023年度财政拨款收入总计1516.64万元，其中：一般公共预算财政拨款收入1486.64万元，政府性基金预算财政拨款收入${fund}万元。`;
    expect(said(FISCAL, parts('33.00'))).toEqual([
      'NR-A01 error “财政拨款收入总计”写的是1516.64万元，而各分项之和为1519.64万元，相差3.00万元。',
    ]);
    // What is left may be of the year before.
    expect(said(FISCAL, parts('27.00'))).toEqual([]);
    expect(said(FISCAL, parts('30.00'))).toEqual([]);
  });

  it('is none of amounts that a last digit parts', () => {
    expect(said(OVERALL, '2023年度收、支总计616.02万元。', INCOME, '2023年度本年收入合计616.03万元。')).toEqual([]);
  });
});

it.each(['收、支各增加', '收入、支出各增加', '收支各增加', '收、支总计各增加'])('reads %s of both totals', (words) => {
  expect(said(OVERALL, `2023年度收入、支出总计616.02万元。与2022年相比，${words}12.10万元，增长5%。`)).toEqual([
    expect.stringMatching(/^NR-A03 error .*增减率写的是5%，按12\.10万元÷（616\.02万元−12\.10万元）应为2\.00%/),
  ]);
});
