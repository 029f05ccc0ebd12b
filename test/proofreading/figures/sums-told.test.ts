import { saidOf } from '../../support/texts/said-of';

const FUND = '八、政府性基金预算财政拨款支出决算情况说明';
const BASIC = '六、一般公共预算财政拨款基本支出决算情况说明';
const PEOPLE = '（二）人员情况';
const ASKED = '有没有漏列，或者其中一个数有误，请核对。';
const BALANCE = '本年收入90.00万元，本年支出85.00万元，年末结转和结余5.00万元。';

describe('what money was used for', () => {
  it.each([
    [`${BALANCE}支出用于器具适配40.00万元、无障碍改造30.00万元、康复救助25.00万元。`, '本年支出', '85.00', '95.00'],
    ['拨入专款85.00万元，用于器具适配40.00万元、无障碍改造30.00万元、康复救助10.00万元。', '专款', '85.00', '80.00'],
  ])('%s', (sentence, name, stated, sum) => {
    expect(saidOf(FUND, sentence)).toEqual([
      expect.stringMatching(
        new RegExp(`^NR-A01 warning “[^”]*${name}”写的是${stated}万元，而各分项之和为${sum}万元.*${ASKED}$`),
      ),
    ]);
  });

  it('behind each amount', () => {
    const uses = '其中：30.00万元用于工程设计；30.00万元用于工程审计；39.99万元用于工程监理。';
    expect(saidOf('（三）项目', `项目完成资金89.97万元。${uses}`)).toEqual([
      expect.stringMatching(
        /^NR-A01 warning .*89.97万元，而其中的部分有30.00万元\+30.00万元\+39.99万元，部分不能大于全部/,
      ),
    ]);
  });

  it.each([
    ['all of it', `${BALANCE}支出用于器具适配40.00万元、无障碍改造30.00万元、康复救助15.00万元。`],
    ['the main uses', `${BALANCE}支出主要用于器具适配40.00万元、无障碍改造30.00万元。`],
    ['some uses', `${BALANCE}支出用于器具适配40.00万元、无障碍改造30.00万元等。`],
    ['uses of less', '项目资金89.97万元。其中：30.00万元用于工程设计；30.00万元用于工程审计。'],
  ])('silent on %s', (_, sentence) => {
    expect(saidOf(FUND, sentence)).toEqual([]);
  });
});

describe('numbered parts within a sentence', () => {
  const parts = (third: string): string =>
    `基本支出3093.38万元。其中1、工资福利支出2338.13万元，2、商品和服务支出76.64万元，3、对个人和家庭的补助支出${third}万元。`;

  it('that do not add up', () => {
    expect(saidOf(BASIC, parts('678.71'))).toEqual([
      'NR-A01 error “基本支出”写的是3093.38万元，而各分项之和为3093.48万元，相差0.10万元。',
    ]);
  });

  it('that do', () => {
    expect(saidOf(BASIC, parts('678.61'))).toEqual([]);
  });
});

describe('people by marks of which each has one', () => {
  it.each([
    ['在校学生1610人，其中初中1142人、高中486人。', '“在校学生”写的是1610人，而其中的部分有1142人+486人'],
    ['在园幼儿200人，其中大班90人、中班80人、小班50人。', '“在园幼儿”写的是200人，而其中的部分有90人+80人+50人'],
    ['在职职工40人，其中本科30人、大专20人。', '“在职职工”写的是40人，而其中的部分有30人+20人'],
  ])('%s', (sentence, message) => {
    expect(saidOf(PEOPLE, sentence)).toEqual([expect.stringContaining(` warning ${message}，部分不能大于全部`)]);
  });

  it('men and women, who are all', () => {
    expect(saidOf(PEOPLE, '参训学员120人，其中男学员50人、女学员60人。')).toEqual([
      expect.stringContaining('而各分项之和为110人，相差10人'),
    ]);
  });

  it.each([
    ['all of them', '在校学生1628人，其中初中1142人、高中486人。'],
    ['two marks side by side', '在职职工40人，其中女30人、本科20人。'],
    ['marks within one another', '在职职工40人，其中党员30人、教师20人。'],
  ])('silent on %s', (_, sentence) => {
    expect(saidOf(PEOPLE, sentence)).toEqual([]);
  });
});
