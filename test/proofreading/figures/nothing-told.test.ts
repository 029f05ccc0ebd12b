import { saidOf as said } from '../../support/texts/said-of';

const PUBLIC = '七、“三公”经费支出决算情况说明';
const FUND = '八、政府性基金预算财政拨款收入支出决算情况';
const FISCAL = '四、财政拨款收入支出决算总体情况说明';
const CAPITAL = '九、国有资本经营预算财政拨款支出决算情况';

describe('what is told as nothing, and with figures elsewhere', () => {
  it('tells both places, as a mistake where nothing makes both true', () => {
    expect(
      said(FISCAL, '政府性基金预算财政拨款收入20.00万元。', FUND, '本单位2023年度无政府性基金预算财政拨款收入和支出。'),
    ).toEqual([
      'NR-X01 error 此处写“无政府性基金预算财政拨款收入和支出”，而别处“政府性基金预算财政拨款收入”写的是20.00万元，不能同时成立。',
    ]);
  });

  it.each<[what: string, lines: readonly string[]]>([
    [
      'spent of a fund',
      [FUND, '2023年度政府性基金预算财政拨款支出20.00万元。', '本部门没有政府性基金预算财政拨款安排的支出。'],
    ],
    [
      'of 国有资本经营',
      [FISCAL, '国有资本经营预算财政拨款收入5.00万元。', CAPITAL, '本单位没有使用国有资本经营预算财政拨款收支。'],
    ],
    [
      'in an annex to a table',
      [
        FUND,
        '政府性基金预算财政拨款本年收入30.00万元，本年支出30.00万元。',
        '本单位无政府性基金预算收支，故本表为空。',
      ],
    ],
    [
      'spent of a fund, and told among 财政拨款',
      [
        '七、财政拨款支出决算情况说明',
        '2023年度财政拨款支出520.00万元，其中：一般公共预算财政拨款支出500.00万元，政府性基金预算财政拨款支出20.00万元。',
        FUND,
        '本单位2023年度没有政府性基金预算财政拨款收支。',
      ],
    ],
    ['guests', [PUBLIC, '2023年度未发生公务接待费。全年国内公务接待5批次、40人次。']],
    ['journeys', [PUBLIC, '本年度未安排因公出国（境）团组，因公出国（境）费支出决算为2.00万元。']],
    ['cars', [PUBLIC, '公务用车购置支出18.00万元，本年度未购置公务用车。']],
  ])('finds it of %s', (_, lines) => {
    expect(said(...lines)).toEqual([expect.stringMatching(/^NR-X01 .*此处写“.*而别处/)]);
  });

  it.each<[what: string, lines: readonly string[]]>([
    [
      'nothing spent of what came in',
      [FISCAL, '政府性基金预算财政拨款收入20.00万元，年末结转20.00万元。', FUND, '无政府性基金预算财政拨款支出。'],
    ],
    ['nothing in the budget', [FUND, '年初没有安排政府性基金预算支出。2023年度政府性基金预算财政拨款支出20.00万元。']],
    [
      'nothing the year before',
      [FUND, '2022年度无政府性基金预算财政拨款支出。2023年度政府性基金预算财政拨款支出20.00万元。'],
    ],
    ['no part of it', [FUND, '2023年度政府性基金预算财政拨款支出20.00万元，无基本支出。']],
    ['nothing told as 0', [FISCAL, '政府性基金预算财政拨款收入0.00万元。', FUND, '无政府性基金预算财政拨款收支。']],
    ['no guests from abroad', [PUBLIC, '国内公务接待5批次、40人次，没有发生国（境）外公务接待。']],
  ])('lets pass %s', (_, lines) => {
    expect(said(...lines).filter((each) => each.startsWith('NR-X01'))).toEqual([]);
  });
});

describe('money of 三公 and what is counted of it', () => {
  it.each<[text: string, sentence: string]>([
    [
      '公务用车购置费支出0.00万元，全年购置公务用车2辆。',
      'NR-R02 warning “公务用车购置费”写的是0.00万元，而“购置公务用车”写的是2辆，请核对是不是漏写了金额；由其他资金开支或调拨而来的，请写明。',
    ],
    [
      '因公出国（境）费支出决算为5.00万元，全年安排因公出国（境）团组0个，累计0人次。',
      'NR-R02 warning “因公出国（境）费”写的是5.00万元，而“因公出国（境）团组”写的是0个，请核对；如果是以前年度的尾款等，请写明。',
    ],
  ])('asks of %s', (text, sentence) => {
    expect(said(PUBLIC, text)).toEqual([sentence]);
  });

  it.each([
    '公务接待费支出0万元，全年共接待来访团组12批次、96人次。',
    '公务接待费支出决算为1.20万元，国内公务接待0批次、0人次。',
    '全年公务接待12批次，96人次，公务接待费支出0.00万元。',
    '因公出国（境）费支出决算为0万元，全年安排因公出国（境）团组1个，累计3人次。',
    '公务用车购置费18.00万元，购置公务用车0辆。',
    '公务用车运行维护费3.00万元，公务用车保有量0辆。',
  ])('asks of %s', (text) => {
    expect(said(PUBLIC, text)).toEqual([expect.stringMatching(/^NR-R02 warning/)]);
  });

  it.each([
    '公务用车购置费支出0.00万元，全年由机关事务管理局调拨公务用车2辆。',
    '公务用车运行维护费0.00万元，公务用车保有量7辆。',
    '公务接待费1.20万元，其中外宾接待支出1.20万元，接待外宾2批次，9人次；国内公务接待0批次，0人次。',
    '因公出国（境）费支出决算为2.00万元，为上年团组尾款，2023年安排因公出国（境）团组0个。',
    '公务接待费支出0万元，接待12批次、96人次由自有资金负担。',
    '公务接待费支出1.20万元，国内公务接待12批次、96人次。',
    '公务用车购置及运维费30.93万元，公务用车购置数0辆，公务用车保有量12辆。',
  ])('lets pass %s', (text) => {
    expect(said(PUBLIC, text).filter((each) => each.startsWith('NR-R02'))).toEqual([]);
  });
});
