import { saidOf } from '../../support/texts/said-of';

const PUBLIC = '七、“三公”经费支出决算情况说明';
const BASIC = '六、一般公共预算财政拨款基本支出决算情况说明';

describe('what a figure belongs to', () => {
  it('one project’s figures are not those of all that was evaluated', () => {
    const project = (name: string, budget: string): string =>
      `“${name}”项目绩效自评情况：全年预算数为${budget}万元，执行数为60.00万元。`;
    expect(saidOf('十三、预算绩效情况说明', project('文物修缮', '190.00'), project('群众体育', '70.00'))).toEqual([]);
  });

  it('a list that holds a balance is not that of this year’s income', () => {
    const income = (rest: string): readonly string[] =>
      saidOf(
        '一、收入预算情况',
        `2023年收入预算59757.23万元，其中：${rest}一般公共预算拨款收入30595.04万元；事业收入3928.00万元；其他收入17417.08万元。`,
      ).filter((each) => each.startsWith('NR-A01'));
    expect(income('上年结转7817.11万元；')).toEqual([]);
    expect(income('')).toHaveLength(1);
  });

  it('money of an income among what was spent is not all of that income', () => {
    const lines = [
      '一、收入决算情况说明',
      '2023年度收入合计500.00万元，其中：财政拨款收入300.00万元；事业收入200.00万元。',
      '二、支出决算情况说明',
      '项目支出150.00万元，其中：财政拨款收入安排90.00万元，事业收入安排60.00万元。',
    ];
    expect(saidOf(...lines)).toEqual([]);
  });

  it('parts behind the share of an amount are parts of that amount', () => {
    const basic = (wages: string): readonly string[] =>
      saidOf(
        BASIC,
        `2023年度一般公共预算财政拨款基本支出120.00万元，其中：人员经费100.00万元，占基本支出的83.33%，主要包括基本工资${wages}万元、奖金40.00万元；公用经费20.00万元，占基本支出的16.67%。`,
      );
    expect(basic('60.00')).toEqual([]);
    expect(basic('75.00')).toEqual([expect.stringMatching(/“人员经费”写的是100\.00万元.*部分不能大于全部/)]);
  });

  it('a share goes by the whole that its words name, though its section tells another side', () => {
    const share = (rate: string): readonly string[] =>
      saidOf(
        '一、收入决算情况说明',
        '2023年度收入合计200.00万元。',
        '二、支出决算情况说明',
        '2023年度支出合计190.00万元。',
        '三、一般公共预算财政拨款支出决算情况说明',
        `2023年度一般公共预算财政拨款支出120.00万元，占本年收入合计的${rate}%。`,
      );
    expect(share('60.00')).toEqual([]);
    expect(share('63.16')).toEqual([
      expect.stringMatching(/^NR-C02 error .*占比写的是63\.16%，按120\.00万元÷200\.00万元应为60\.00%。/),
    ]);
  });

  it('parts of a part may be listed below the same “其中”', () => {
    const cars = (all: string): readonly string[] =>
      saidOf(
        PUBLIC,
        '2023年“三公”经费支出5572.00万元。',
        '其中：',
        '1.因公出国（境）费支出169.00万元。',
        `2.公务用车购置及运行维护费支出${all}万元。`,
        '其中：公务用车购置费支出1088.00万元；公务用车运行维护费支出3559.00万元。',
        '3.公务接待费支出756.00万元。',
      );
    expect(cars('4647.00')).toEqual([]);
    expect(cars('4.65')).toEqual([expect.stringMatching(/“公务用车购置及运行维护费”写的是4\.65万元/)]);
  });

  it('words that may mean two things mean the same one where they come again', () => {
    const spent = (again: string): readonly string[] =>
      saidOf(
        '五、一般公共预算财政拨款支出决算情况说明',
        '（一）财政拨款支出决算总体情况',
        '2023年度财政拨款支出3611.81万元。',
        '（二）财政拨款支出决算具体情况',
        `2023年度财政拨款支出年初预算数为1255.37万元，支出决算数为${again}万元。`,
      );
    expect(spent('3611.81')).toEqual([]);
    expect(spent('2112.86')).toEqual([
      expect.stringMatching(/^NR-X01 .*“财政拨款支出”前后不一：此处为2112\.86万元，另一处为3611\.81万元/),
    ]);
  });

  it('a 类 goes by its name before “年初预算数” too', () => {
    const spent = (final: string): readonly string[] =>
      saidOf(
        '五、一般公共预算财政拨款支出决算情况说明',
        '（一）一般公共预算财政拨款支出决算结构情况',
        '2023年度一般公共预算财政拨款支出120.00万元，其中：教育支出90.00万元，占75.00%；农林水支出30.00万元，占25.00%。',
        '（二）一般公共预算财政拨款支出决算具体情况',
        `1.教育支出年初预算数为80.00万元，决算数为${final}万元。`,
      );
    expect(spent('90.00')).toEqual([]);
    expect(spent('95.00')).toEqual([expect.stringMatching(/^NR-X01 .*“教育支出”前后不一：此处为95\.00万元/)]);
  });

  it('“其中” divides the one part of this column that its paragraph told', () => {
    const parts = (one: string): readonly string[] =>
      saidOf(
        '三、财政拨款支出决算情况说明',
        '2023年度一般公共预算财政拨款支出年初预算数为110.00万元，决算数为120.00万元，其中：',
        `（一）农林水支出年初预算数为60.00万元，决算数为70.00万元。其中：行政运行决算数为${one}万元，事业运行决算数为30.00万元。`,
        '（二）教育支出年初预算数为50.00万元，决算数为50.00万元。',
      );
    expect(parts('40.00')).toEqual([]);
    expect(parts('80.00')).toEqual([expect.stringMatching(/“农林水支出”写的是70\.00万元，而其中的部分有80\.00万元/)]);
  });

  it('parts that are the shares they say leave something out, and none of them is wrong', () => {
    const income = (fiscal: string): readonly string[] =>
      saidOf(
        '二、收入决算情况说明',
        `2023年度收入合计1593.34万元，其中：财政拨款收入${fiscal}万元，占99.75%；上级补助收入0万元，占0%；事业收入0万元，占0%；经营收入0万元，占0%。`,
      ).filter((each) => each.startsWith('NR-A01'));
    expect(income('1589.37')).toEqual([expect.stringMatching(/^NR-A01 warning .*有没有漏列/)]);
  });
});
