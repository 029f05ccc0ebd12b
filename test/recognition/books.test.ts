import { recognise } from '../../src/recognition';
import { figuresOf } from '../support/figures-of';
import { COUNTY_2018 } from './fixtures/county-2018';
import { TOWN_2022 } from './fixtures/town-2022';

describe('a county book of 2018', () => {
  const report = recognise(COUNTY_2018);
  const figures = figuresOf(report);

  test('says whose it is, of which year and in which unit, and asks nothing', () => {
    expect(report).toMatchObject({
      unitName: '示例县文物局',
      year: 2018,
      amountUnit: '万元',
      standard: 'national-2018',
      questions: [],
      unmapped: [],
    });
  });

  test.each([
    ['incomeExpenditure/in.fiscalAppropriation/finalAmount', 120.5],
    ['incomeExpenditure/in.fiscalAppropriation.governmentFund/finalAmount', 20],
    ['incomeExpenditure/in.nonFiscalSurplusUsed/finalAmount', 0],
    ['incomeExpenditure/out.207/finalAmount', 98.1],
    ['incomeExpenditure/out.210/finalAmount', 3.2],
    ['incomeExpenditure/out.229/finalAmount', 20],
    ['incomeExpenditure/out.grandTotal/finalAmount', 130],
    ['income/2070204/publicServiceIncome', 6.2],
    ['fiscalAppropriation/in.generalBudget/finalAmount', 100.5],
    ['fiscalAppropriation/in.openingBalance.generalBudget/finalAmount', 2],
    ['fiscalAppropriation/out.229/governmentFund', 20],
    ['governmentFund/2296003/projectExpenditure', 20],
    ['governmentFund/total/currentIncome', 20],
  ])('%s is %d', (place, wan) => {
    expect(figures.get(place)).toBe(Math.round(wan * 1_000_000));
  });

  test('every row was understood', () => {
    expect(report.tables.flatMap(({ irregularities }) => irregularities)).toEqual([]);
  });
});

describe('a town book of 2022 in 元', () => {
  const report = recognise(TOWN_2022);
  const figures = figuresOf(report);

  test('says whose it is, and that it is the town alone', () => {
    expect(report).toMatchObject({
      unitName: '示例县示例镇人民政府',
      scope: 'ownLevel',
      year: 2022,
      amountUnit: '元',
      standard: 'national-2022',
      questions: [],
    });
  });

  test('each sheet that is no table is listed with its reason', () => {
    expect(report.unmapped).toEqual([
      { sheet: '封面', reason: '封面' },
      { sheet: '目录', reason: '目录' },
      { sheet: '国资占用', reason: '《十、国有资产占用情况表》属于补充附表，不在九张公开表之列，未读取' },
    ]);
  });

  test.each([
    ['incomeExpenditure/in.generalBudgetAppropriation/finalAmount', 800_000_010],
    ['incomeExpenditure/out.223/finalAmount', 5_000_000],
    ['governmentFund/total/closingBalance', 0],
    ['stateCapital/2239999/projectExpenditure', 5_000_000],
    ['threePublic/vehicleOperation/budget', 4_000_000],
    ['threePublic/vehicleOperation/finalAmount', 2_800_000],
    ['threePublic/officialReception/finalAmount', 300_000],
  ])('%s is %d 分', (place, fen) => {
    expect(figures.get(place)).toBe(fen);
  });

  test('a table is named as it is printed', () => {
    expect(report.tables.map(({ title }) => title)).toEqual([
      '收入支出决算总表',
      '政府性基金预算财政拨款收入支出决算表',
      '国有资本经营预算财政拨款支出决算表',
      '财政拨款“三公”经费支出决算表',
    ]);
  });
});
