import type { Direction, FactId, FactTable, FigureUnit, TextFigure } from '../../src/model';
import {
  budgetId,
  changeId,
  completionId,
  completionOf,
  growthId,
  otherBudgetId,
  priorId,
  shareId,
} from '../../src/facts';
import { labelOf } from '../../src/revision/label';
import {
  inHan,
  inUnitOf,
  mannerOf,
  matchOf,
  printLike,
  printNew,
  type Manner,
} from '../../src/revision/values/figures';
import { endsOf, worthOf, type Worth } from '../../src/revision/values/worth';
import { factsOf } from '../support/texts/facts-of';

const TOTAL = 'incomeExpenditure/in.grandTotal/finalAmount' as FactId;
const GENERAL = 'generalBudgetExpenditure/total/total' as FactId;
const CATEGORY = 'generalBudgetExpenditure/210/total' as FactId;
const CARS = 'agencyOperations/vehicles/count' as FactId;

/** 分 in 万元. */
const WAN = 1_000_000;

describe('what some books know of a fact', () => {
  const facts: FactTable = factsOf(
    2024,
    {
      [TOTAL]: [120, 100],
      [GENERAL]: [90, 0],
      [`budget:${GENERAL}`]: 60,
      [`adjusted:${GENERAL}`]: 0,
      [CATEGORY]: [30, -10],
    },
    { counts: { [CARS]: 3, [priorId(CARS)]: 5 } },
  );

  it.each<[what: string, id: FactId, measure: Worth['measure'] | null, value: number, cells: number]>([
    ['an amount', TOTAL, 'money', 120 * WAN, 1],
    ['last year’s', priorId(TOTAL), 'money', 100 * WAN, 1],
    ['a count', CARS, 'count', 3, 1],
    ['a change', changeId(TOTAL), 'money', 20 * WAN, 2],
    ['a change of a count', changeId(CARS), 'count', -2, 2],
    ['a rate of change', growthId(TOTAL), 'percent', 20, 2],
    ['a rate of a count', growthId(CARS), 'percent', -40, 2],
    ['a change against the budget', changeId(budgetId(GENERAL)), 'money', 30 * WAN, 2],
    ['a rate against the budget', growthId(budgetId(GENERAL)), 'percent', 50, 2],
    ['how much of the budget was spent', completionOf(budgetId(GENERAL)), 'percent', 150, 2],
    ['a share', shareId(CATEGORY, GENERAL), 'percent', 33.33, 2],
    ['no rate from nothing', growthId(GENERAL), null, 0, 0],
    ['no rate from less than nothing', growthId(CATEGORY), null, 0, 0],
    ['no share of an unknown whole', shareId(CATEGORY, 'income/total/total' as FactId), null, 0, 0],
    ['no completion of a budget of nothing', completionOf(otherBudgetId(GENERAL, 'adjusted')), null, 0, 0],
    ['no completion without a budget', completionId(TOTAL), null, 0, 0],
    ['no change of a change', changeId(changeId(TOTAL)), null, 0, 0],
    ['no share of a count', shareId(CARS, GENERAL), null, 0, 0],
    ['nothing of words', 'name:210' as FactId, null, 0, 0],
    ['nothing unheard of', 'income/total/total' as FactId, null, 0, 0],
  ])('%s', (_, id, measure, value, cells) => {
    const worth = worthOf(facts, id);
    const told = worth && { measure: worth.measure, value: worth.value, cells: worth.sources.length };
    expect(told).toEqual(measure === null ? null : { measure, value, cells });
  });

  it('counts a change from the amounts as tables show them, and beside it as they are', () => {
    const fine = factsOf(2024, { [TOTAL]: [100.006, 50.004] });
    expect(worthOf(fine, changeId(TOTAL))).toMatchObject({ value: 50.01 * WAN, fine: { value: 50.002 * WAN } });
    const rate = worthOf(factsOf(2024, { [TOTAL]: [0.024, 0.016] }), growthId(TOTAL));
    expect(rate).toMatchObject({ value: 0, fine: { value: 50, tenths: 50 } });
  });

  it('rounds a rate to one decimal from the amounts, not from two decimals', () => {
    const rate = worthOf(factsOf(2024, { [CATEGORY]: 12.345, [GENERAL]: 100 }), shareId(CATEGORY, GENERAL));
    expect(rate).toMatchObject({ value: 12.35, tenths: 12.4, fine: { value: 12.35, tenths: 12.3 } });
  });

  it.each([
    [TOTAL, TOTAL, priorId(TOTAL)],
    [budgetId(GENERAL), GENERAL, budgetId(GENERAL)],
    [otherBudgetId(GENERAL, 'adjusted'), GENERAL, otherBudgetId(GENERAL, 'adjusted')],
  ])('a change of %s is from one to the other', (of, now, before) => {
    expect(endsOf(of)).toEqual({ now, before });
  });
});

/** A figure by how it is printed, as the reading of a text gives it. */
function figure(printed: string, unit: FigureUnit | null, more: Partial<TextFigure> = {}): TextFigure {
  const plain = printed.replace(/[,，]/g, '');
  const places = plain.split('.')[1]?.length ?? 0;
  const span = { start: 0, end: printed.length };
  return {
    span,
    digits: span,
    passage: 0,
    value: Number(plain),
    places,
    unit,
    factor: 1,
    step: 1,
    inWords: false,
    isAbout: false,
    ...more,
  };
}

/** A worth told without any rounding. */
function worth(measure: Worth['measure'], value: number, more: Partial<Worth> = {}): Worth {
  const own = { value, tenths: value };
  return { measure, ...own, fine: own, low: value, high: value, sources: [], ...more };
}

describe('the manner of a text', () => {
  /** Figures as they are printed, with their units behind a blank. */
  function manner(...told: readonly string[]): Manner {
    const printed = told.map((each) => each.split(' '));
    const figures = printed.map(([digits = '', unit]) => figure(digits, (unit ?? null) as FigureUnit | null));
    return mannerOf(figures, (each) => printed[figures.indexOf(each)]?.[0] ?? '');
  }

  const PLAIN: Manner = { unit: '万元', places: 2, ratePlaces: 2, groups: false, bareZero: false, isFine: false };

  it.each<[told: readonly string[], manner: Partial<Manner>]>([
    [[], {}],
    [['12.34 万元', '5.6 万元', '7.8 万元'], { places: 1 }],
    [['12.3 万元', '5.67 万元'], {}],
    [['12 万元', '5.6 万元'], { places: 1 }],
    [['12.3456 万元', '5.67 万元', '1.2345 万元'], { places: 4, isFine: true }],
    [['12.3456 万元', '5.67 万元'], { places: 4 }],
    [['123400.00 元', '5600.00 元', '1.2 万元'], { unit: '元', isFine: true, places: 1 }],
    [['123400.00 元', '1.23 万元'], {}],
    [['0.00 元', '1.23 万元'], {}],
    [['12.5 %', '7.5 %', '100.00 %', '0.00 %'], { ratePlaces: 1 }],
    [['12 %'], { ratePlaces: 0 }],
    [['100.0 %', '0 万元'], { bareZero: true }],
    [['0 %', '0.00 万元'], {}],
    [['0 个'], {}],
    [['1,234.56 万元'], { groups: true }],
    [['1，234.56 万元'], { groups: true }],
    [['1,234.56 万元', '1234.56 万元'], {}],
    [['1,000.00 万元', '999.00 万元'], { groups: true }],
    [['-1,234.00 万元'], { groups: true }],
  ])('%j', (told, its) => {
    expect(manner(...told)).toEqual({ ...PLAIN, ...its });
  });
});

describe('whether a figure tells a worth', () => {
  it.each<[printed: string, unit: FigureUnit | null, worth: Worth, inUnit: number | null]>([
    ['1.00', '万元', worth('money', WAN), 1],
    ['1.00', null, worth('money', WAN), 1],
    ['10000.00', '元', worth('money', WAN), 10_000],
    ['0.01', '亿元', worth('money', 100 * WAN), 0.01],
    ['1.00', '%', worth('money', WAN), null],
    ['1', '个', worth('money', WAN), null],
    ['5.00', '%', worth('percent', 5), 5],
    ['5.00', '个百分点', worth('percent', 5), 5],
    ['5.00', null, worth('percent', 5), 5],
    ['5.00', '万元', worth('percent', 5), null],
    ['5', '辆', worth('count', 5), 5],
    ['5', null, worth('count', 5), 5],
    ['5', '万元', worth('count', 5), null],
    ['5', '%', worth('count', 5), null],
    ['5', '个百分点', worth('count', 5), null],
    ['1.0001', '万元', worth('money', WAN, { fine: { value: 1_000_100, tenths: 0 } }), 1.0001],
  ])('“%s”%s', (printed, unit, told, inUnit) => {
    expect(inUnitOf(figure(printed, unit), told)).toBe(inUnit);
  });

  const RATE = worth('percent', 12.35, { tenths: 12.4, fine: { value: 12.34, tenths: 12.3 } });

  it.each<[printed: string, unit: FigureUnit | null, worth: Worth, direction: Direction | null, match: string | null]>([
    ['12.34', '万元', worth('money', 12_340_000), null, 'exact'],
    ['12.34', '万元', worth('money', 12_344_900), null, 'exact'],
    ['12.34', '万元', worth('money', 12_345_100), null, 'rounding'],
    ['12.34', '万元', worth('money', 12_350_000), null, 'rounding'],
    ['12.34', '万元', worth('money', 12_351_000), null, null],
    ['12', '万元', worth('money', 12_400_000), null, 'exact'],
    ['12.34', '万元', worth('money', -12_340_000), null, null],
    ['12.34', '万元', worth('money', -12_340_000), 'down', 'exact'],
    ['12.34', '万元', worth('money', 12_340_000), 'down', null],
    ['-12.34', '万元', worth('money', -12_340_000), 'down', 'exact'],
    ['-12.34', '万元', worth('money', -12_340_000), null, 'exact'],
    ['0.00', '万元', worth('money', 0), 'down', 'exact'],
    ['5', '辆', worth('count', 5), null, 'exact'],
    ['5', '辆', worth('count', 6), null, null],
    ['12.35', '%', RATE, null, 'exact'],
    ['12.34', '%', RATE, null, 'exact'],
    ['12.36', '%', RATE, null, 'rounding'],
    ['12.38', '%', { ...RATE, high: 12.38 }, null, 'exact'],
    ['12.33', '%', { ...RATE, low: 12.33, fine: RATE }, null, 'exact'],
    ['12.4', '%', RATE, null, 'exact'],
  ])('“%s”%s of %j, told as %s: %s', (printed, unit, told, direction, match) => {
    expect(matchOf(figure(printed, unit), told, direction)).toBe(match);
  });

  it('does not where it is told as not exact', () => {
    expect(matchOf(figure('400', '人', { isAbout: true }), worth('count', 400), null)).toBeNull();
  });
});

describe('a worth is printed like the figure whose place it takes', () => {
  const manner: Manner = { unit: '万元', places: 2, ratePlaces: 2, groups: false, bareZero: false, isFine: false };
  const money = (wan: number): Worth => worth('money', Math.round(wan * WAN));
  const NEARLY = worth('percent', 99.97, { tenths: 100 });

  it.each<[printed: string, unit: FigureUnit | null, worth: Worth, its: Partial<Manner>, now: string]>([
    ['12.34', '万元', money(56.789), {}, '56.79'],
    ['12.3', '万元', money(56.789), {}, '56.8'],
    ['12', '万元', money(56.789), {}, '56.79'],
    ['12', '万元', money(56.789), { places: 1 }, '56.8'],
    ['12', '元', money(56.789), {}, '567890.00'],
    ['12', '亿元', money(56_789), {}, '5.68'],
    ['1.005', '万元', money(1.005), {}, '1.005'],
    ['1.00', '万元', money(1.005), {}, '1.01'],
    ['1.00', '万元', money(-1.005), {}, '-1.01'],
    ['1.00', '万元', money(-0.004), {}, '0.00'],
    ['0', '万元', money(0), {}, '0'],
    ['0.0', '万元', money(0.004), {}, '0.0'],
    ['5.00', '万元', money(0), {}, '0.00'],
    ['5.00', '万元', money(0), { bareZero: true }, '0'],
    ['1,234.00', '万元', money(5678), {}, '5,678.00'],
    ['1，234.00', '万元', money(5678), {}, '5,678.00'],
    ['234.00', '万元', money(5678), { groups: true }, '5,678.00'],
    ['234', '人', worth('count', 5678), { groups: true }, '5678'],
    ['１２．５０', '万元', money(34.5), {}, '３４．５０'],
    ['12.50', '%', worth('percent', 7.25), {}, '7.25'],
    ['12.5', '%', worth('percent', 7.25, { tenths: 7.2 }), {}, '7.2'],
    ['12', '%', worth('percent', 7.25), {}, '7.25'],
    ['12', '%', worth('percent', 7.25), { ratePlaces: 0 }, '7'],
    ['12.5', '%', NEARLY, {}, '99.97'],
    ['12.5', '%', worth('percent', 0.03, { tenths: 0 }), {}, '0.03'],
    ['12.5', '%', worth('percent', 100), {}, '100.0'],
    ['99.99', '%', worth('percent', 50), { ratePlaces: 1 }, '50.0'],
    ['100.00', '%', worth('percent', 50), { ratePlaces: 1 }, '50.00'],
    ['12.34', '%', worth('percent', 7.25, { fine: { value: 7.26, tenths: 7.3 } }), { isFine: true }, '7.26'],
    ['16.4', '辆', worth('count', 18), {}, '18'],
  ])('“%s”%s → %j in %j: %s', (printed, unit, told, its, now) => {
    const even = printed.replace(/[０-９．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
    expect(printLike(figure(even, unit), printed, told, { ...manner, ...its })).toBe(now);
  });

  it('in words where it was, and in digits from a hundred on', () => {
    const words = figure('16', '个', { inWords: true });
    expect(printLike(words, '十六', worth('count', 21), manner)).toBe('二十一');
    expect(printLike(words, '十六', worth('count', 100), manner)).toBe('100');
  });

  it('by its size where words tell more or less', () => {
    expect(printLike(figure('1.00', '万元'), '1.00', money(-2), manner, true)).toBe('2.00');
  });

  it('not at all in a unit that measures something else', () => {
    expect(() => printLike(figure('1.00', '%'), '1.00', money(2), manner)).toThrow('no money in %');
    expect(() => printLike(figure('1', null), '1', worth('count', 2), manner)).not.toThrow();
  });

  it.each<[Worth, Partial<Manner>, string]>([
    [money(-5), {}, '5.00'],
    [money(5678), { unit: '元', groups: true }, '56,780,000.00'],
    [worth('percent', -7.25, { tenths: -7.3 }), {}, '7.25'],
    [worth('percent', -7.25, { tenths: -7.3 }), { ratePlaces: 1 }, '7.3'],
    [worth('percent', 0.04, { tenths: 0 }), { ratePlaces: 1 }, '0.04'],
  ])('and one that takes no place, as the text prints others: %j in %j', (told, its, now) => {
    expect(printNew(told, { ...manner, ...its })).toBe(now);
  });

  it.each([
    [0, '零'],
    [7, '七'],
    [10, '十'],
    [16, '十六'],
    [20, '二十'],
    [99, '九十九'],
    [100, null],
    [-1, null],
    [1.5, null],
  ])('%s in words: %s', (value, words) => {
    expect(inHan(value)).toBe(words);
  });
});

describe('what a fact is called', () => {
  const tables = [factsOf(2024, { [CATEGORY]: 1 }), factsOf(2023, { 'income/999/total': 1 })];
  const NAMED = 'generalBudgetExpenditure/total/total' as FactId;

  it.each<[FactId, string]>([
    [NAMED, '一般公共预算支出'],
    [priorId(NAMED), '上年一般公共预算支出'],
    [budgetId(NAMED), '一般公共预算支出预算数'],
    [otherBudgetId(NAMED, 'adjusted'), '一般公共预算支出全年预算数'],
    [completionId(NAMED), '一般公共预算支出完成预算'],
    [completionOf(otherBudgetId(NAMED, 'adjusted')), '一般公共预算支出完成全年预算'],
    [changeId(NAMED), '一般公共预算支出比上年增减额'],
    [changeId(budgetId(NAMED)), '一般公共预算支出比预算增减额'],
    [growthId(otherBudgetId(NAMED, 'original')), '一般公共预算支出比年初预算增减率'],
    [shareId(CATEGORY, NAMED), `${CATEGORY}占一般公共预算支出`],
    ['income/999/total' as FactId, 'income/999/total'],
    ['income/998/total' as FactId, ''],
  ])('%s', (id, name) => {
    expect(labelOf(tables, id)).toBe(name);
  });
});
