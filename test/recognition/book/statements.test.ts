import { loneYear, statedName, statedScope, statedUnit, statedYears } from '../../../src/recognition/book/statements';

describe('the unit of money', () => {
  test.each([
    [['部门:示例县卫生健康局', '金额单位:万元'], '万元'],
    [['单位:元'], '元'],
    [['部门:示例局金额单位:万元'], '万元'],
    [['金额单位', '万元'], '万元'],
    [['金额单位:万元公开01表'], '万元'],
    [['(单位:万元)'], '万元'],
    [['单位:人民币元'], '元'],
    [['收入决算表(万元)'], '万元'],
    [['万元'], '万元'],
    [['单位:千元'], '千元'],
    [['单位:示例县财政局'], null],
    [['编制单位:元江县财政局'], null],
    [['项目', '万元'], null],
  ])('%j states %s', (texts, unit) => {
    expect(statedUnit(texts)).toBe(unit);
  });
});

describe('the name of the unit', () => {
  test.each([
    [['部门:示例县卫生健康局', '金额单位:万元'], '示例县卫生健康局'],
    [['编制单位:示例县第一中学2020年度金额单位:元'], '示例县第一中学'],
    [['单位名称', '示例县财政局'], '示例县财政局'],
    [['部门:', '示例县财政局', '单位:万元'], '示例县财政局'],
    [['单位:示例县人民医院'], '示例县人民医院'],
    [['部门:', '金额单位:万元'], null],
    [['单位:万元'], null],
    [['部门:XXX'], null],
    [['金额单位:万元'], null],
  ])('%j states %s', (texts, name) => {
    expect(statedName(texts)).toBe(name);
  });
});

test.each([
  ['2020年度单位决算公开表', 'unit'],
  ['2020年度部门决算公开表', null],
  ['示例局(本级)2020年度部门决算', 'ownLevel'],
  ['收入决算表(汇总)', 'department'],
])('scope that %s says', (text, scope) => {
  expect(statedScope(text)).toBe(scope);
});

describe('account years', () => {
  test.each([
    ['2020年度收入决算表', [2020]],
    ['二〇二〇年度', [2020]],
    ['二○二一年度部门决算', [2021]],
    ['2020年部门决算公开表', [2020]],
    ['2020年', [2020]],
    ['2021年公开2020年度部门决算', [2020]],
    ['2021年8月20日', []],
    ['报送日期:2021年8月', []],
    ['收入决算表', []],
  ])('%s names %j', (text, years) => {
    expect(statedYears(text)).toEqual(years);
  });

  test('a file name may hold one bare year', () => {
    expect(loneYear('S01_2024_上海普陀_财政局.xlsx')).toBe(2024);
    expect(loneYear('2023与2024.xlsx')).toBeNull();
  });
});
