import type { Scope } from '../../src/model';
import { isNamedAfter, ofSameUnit, splitScope, unitRelation, whyNotPrior, type Whose } from '../../src/standards';

const NAME = '示例县卫生健康局';

function whose(unitName: string | null, scope: Scope | null = null): Whose {
  return { unitName, scope };
}

test.each([
  ['示例县卫生健康局(汇总)', '示例县卫生健康局', 'department'],
  ['示例县卫生健康局(本级)', '示例县卫生健康局', 'ownLevel'],
  ['示例县卫生健康局机关本级', '示例县卫生健康局机关', 'ownLevel'],
  ['示例县卫生健康局', '示例县卫生健康局', null],
])('scope of %s', (stated, name, scope) => {
  expect(splitScope(stated)).toEqual({ name, scope });
});

describe('two names', () => {
  test.each([
    [NAME, '卫生健康局'],
    [NAME, ' 示例县 卫生健康局'],
    [NAME, '示例县卫生健康局（本级）'],
    [NAME, '示例县卫生健康局(汇总)'],
    [NAME, '“示例县卫生健康局”'],
    [NAME, '示例县卫生健康局（示例县老龄工作办公室）'],
    ['示例县卫生健康局（本级）', '示例县卫生健康局【本级】'],
    ['示例县第１中学', '示例县第1中学'],
    ['示例省示例市示例区教育局', '示例区教育局'],
  ])('%s and %s are one unit', (one, other) => {
    expect([unitRelation(whose(one), whose(other)), unitRelation(whose(other), whose(one))]).toEqual(['same', 'same']);
  });

  test.each([
    [NAME, '示例县教育局'],
    ['甲县教育局', '乙县教育局'],
    ['示例市教育局', '示例市甲区教育局'],
    ['示例县教育局', '示例县教育局第一中学'],
    ['示例县教育局第一中学', '第一中学'],
    ['示例县第一中学（东校区）', '示例县第一中学（西校区）'],
  ])('%s and %s are two', (one, other) => {
    const relations = [unitRelation(whose(one), whose(other)), unitRelation(whose(other), whose(one))];
    expect(relations).toEqual(['otherUnit', 'otherUnit']);
  });

  test.each<[Whose, Whose, string]>([
    [whose(NAME, 'ownLevel'), whose(NAME, 'department'), 'otherScope'],
    [whose(NAME, 'department'), whose('示例县卫生健康局（本级）'), 'otherScope'],
    [whose(NAME, 'ownLevel'), whose('示例县卫生健康局（本级）'), 'same'],
    [whose(NAME, 'ownLevel'), whose(NAME), 'same'],
    [whose(NAME, 'ownLevel'), whose('示例县教育局', 'department'), 'otherUnit'],
    [whose(NAME), whose(null), 'unknown'],
    [whose(null), whose(null), 'unknown'],
    [whose(null, 'unit'), whose(NAME, 'department'), 'otherScope'],
  ])('%j and %j: %s', (one, other, relation) => {
    expect([unitRelation(one, other), unitRelation(other, one)]).toEqual([relation, relation]);
  });
});

describe('of many', () => {
  const all = [whose('甲县教育局'), whose('乙县教育局', 'ownLevel'), whose('乙县教育局', 'department'), whose(null)];
  test.each<[string, Whose, readonly Whose[]]>([
    ['the ones of just its name', whose('乙县教育局'), all.slice(1, 3)],
    ['the one of its scope', whose('乙县教育局', 'department'), all.slice(2, 3)],
    ['none where two spellings would do', whose('教育局'), []],
    ['the one of another spelling', whose('示例市甲县教育局'), all.slice(0, 1)],
    ['what has no name for what has none', whose(null), all.slice(3)],
    ['none of another unit', whose('丙县教育局'), []],
  ])('%s', (_which, own, expected) => {
    expect(ofSameUnit(own, all)).toEqual(expected);
  });
});

test.each([
  ['2020/示例县卫生健康局预算.xlsx', whose('示例县卫生健康局（本级）'), true],
  ['2020/示例县教育局预算.xlsx', whose(NAME), false],
  ['2020/预算.xlsx', whose(null), false],
])('%s is named after %j: %s', (path, unit, expected) => {
  expect(isNamedAfter(path, unit)).toBe(expected);
});

test.each<[string | null, number | null, Scope | null, string | null]>([
  [NAME, 2019, 'unit', null],
  [null, 2019, null, null],
  [NAME, null, null, null],
  [NAME, 2020, 'unit', 'otherYear'],
  [NAME, 2018, 'department', 'otherYear'],
  [NAME, 2019, 'department', 'otherScope'],
  ['示例县教育局', 2018, 'department', 'otherUnit'],
])('a book of %s, %s, %s as last year’s: %s', (unitName, year, scope, objection) => {
  expect(whyNotPrior({ unitName: NAME, year: 2020, scope: 'unit' }, { unitName, year, scope })).toBe(objection);
});
