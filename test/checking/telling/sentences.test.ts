import { checkReport, type CheckOptions } from '../../../src/checking';
import { RULES } from '../../../src/rules';
import { buildReport, type TableText } from '../../support/report/build-report';
import { withFigures } from '../../support/report/changes';
import { ownRules } from '../../support/report/own-rules';
import { SMALL_BOOK } from '../../support/report/small-book';

const EXPENDITURE: TableText = {
  id: 'expenditure',
  columns: ['total', 'basicExpenditure'],
  rows: [
    ['total', [100, 60]],
    ['201', [50, 30]],
    ['208', [20, 30]],
    ['210', [10, null]],
    ['212', [10, null]],
    ['221', [10.07, null]],
    ['223', [null, null]],
  ],
};
const INCOME: TableText = {
  id: 'income',
  columns: ['total'],
  rows: [
    ['total', [90]],
    ['201', [90]],
  ],
};
const REPORT = buildReport([EXPENDITURE, INCOME]);

const TOTAL = '公开03 · 合计 · 本年支出合计（C1） 100.00';
const of = (code: string): string => `公开03!${code}.本年支出合计`;

describe('a check in words', () => {
  it.each<[string, string, string]>([
    [
      'two figures',
      `${of('合计')} = 公开02!合计.本年收入合计`,
      `${TOTAL} 与 公开02 · 合计 · 本年收入合计（C1） 90.00 不一致，差 10.00。`,
    ],
    [
      'the table once where both stand in one',
      `${of('208')} = ${of('201')}`,
      '公开03 · 208 社会保障和就业支出 · 本年支出合计（C3） 20.00 与 201 一般公共服务支出 · 本年支出合计（C2） 50.00 不一致，差 -30.00。',
    ],
    [
      'one that holds',
      `${of('210')} = ${of('212')}`,
      '公开03 · 210 卫生健康支出 · 本年支出合计（C4） 10.00 应等于 212 城乡社区支出 · 本年支出合计（C5） 10.00，差 0.00。',
    ],
    [
      'what takes away',
      `${of('合计')} = ${of('201')} - ${of('208')}`,
      `${TOTAL} 与 30.00（= 201 一般公共服务支出 · 本年支出合计（C2） 50.00 − 208 社会保障和就业支出 · 本年支出合计（C3） 20.00） 不一致，差 70.00。`,
    ],
    [
      'what only takes away, since nothing stands before it',
      `${of('合计')} = ${of('223')} - ${of('208')}`,
      `${TOTAL} 与 -20.00（= −208 社会保障和就业支出 · 本年支出合计（C3） 20.00） 不一致，差 120.00。`,
    ],
    [
      'one figure beside nothing',
      `${of('合计')} = ${of('208')} + ${of('223')}`,
      `${TOTAL} 与 208 社会保障和就业支出 · 本年支出合计（C3） 20.00 不一致，差 80.00。`,
    ],
    [
      'nothing but nothing',
      `${of('208')} = ${of('223')} + 公开03!223.基本支出`,
      '公开03 · 208 社会保障和就业支出 · 本年支出合计（C3） 20.00 与 2 项之和 0.00 不一致，差 20.00。',
    ],
    [
      'many, with the least that rounding leaves of a small difference',
      `${of('合计')} = 合计(公开03!类.本年支出合计)`,
      `${TOTAL} 与 6 项之和 100.07 不一致，差 -0.07；扣除四舍五入后至少差 0.04。`,
    ],
    [
      'not more than',
      `${of('合计')} <= ${of('201')}`,
      `${TOTAL} 应不大于 201 一般公共服务支出 · 本年支出合计（C2） 50.00，差 50.00。`,
    ],
    [
      'not less than',
      `${of('201')} >= ${of('合计')}`,
      '公开03 · 201 一般公共服务支出 · 本年支出合计（C2） 50.00 应不小于 合计 · 本年支出合计（C1） 100.00，差 -50.00。',
    ],
    [
      'a limit that holds',
      `${of('201')} <= ${of('合计')}`,
      '公开03 · 201 一般公共服务支出 · 本年支出合计（C2） 50.00 应不大于 合计 · 本年支出合计（C1） 100.00，差 -50.00。',
    ],
  ])('%s', (_what, formula, sentence) => {
    const ledger = checkReport(REPORT, { rules: ownRules(REPORT, [formula]) }).ledger();
    expect(ledger.map(({ detail }) => detail)).toEqual([sentence]);
  });
});

describe('a check against last year in words', () => {
  /** 本年收入合计 is 212 this year. Z28 asks after it where it swings by more than 30%. */
  const sentence = (prior: number | null): readonly string[] => {
    const last = withFigures(SMALL_BOOK, [['incomeExpenditure', 'in.total', 'finalAmount', prior]]);
    const rules = RULES.filter(({ id }) => id === 'Z28').map((rule) => ({
      ...rule,
      relations: rule.relations?.filter(({ name }) => name === '本年收入合计') ?? [],
    }));
    const options: CheckOptions = { rules, others: { prior: [buildReport(last, { year: 2019 })] } };
    return checkReport(buildReport(SMALL_BOOK), options)
      .ledger()
      .map(({ detail }) => detail);
  };
  const NOW = '公开01 · 本年收入合计（C9） 212.00，上年决算 公开01 · 本年收入合计（C9）';

  it.each([
    [200, `${NOW} 200.00，增加 12.00（6.0%），未超过 30%。`],
    [106, `${NOW} 106.00，增加 106.00（100.0%），超过 30%。`],
    [424, `${NOW} 424.00，减少 212.00（50.0%），超过 30%。`],
    [212, `${NOW} 212.00，增加 0.00（0.0%），未超过 30%。`],
    [null, `${NOW} 0.00，增加 212.00（上年为零），超过 30%。`],
  ])('%j', (prior, words) => {
    expect(sentence(prior)).toEqual([words]);
  });

  it('says nothing of a base below zero', () => {
    expect(sentence(-5)).toEqual(['上年为负数，不计算增减率']);
  });
});
