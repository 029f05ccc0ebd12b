import { isTableTitle, readSheetName, readTitle } from '../../../src/recognition/sheet/titles';

describe('a title names a table only where nothing else stands before it', () => {
  test.each([
    ['收入支出决算总表', 'incomeExpenditure'],
    ['收支决算总表', 'incomeExpenditure'],
    ['收 入 决 算 表', 'income'],
    ['收入决算总表', 'income'],
    ['支出决算表', 'expenditure'],
    ['财政拨款收入支出决算总表', 'fiscalAppropriation'],
    ['财政拨款收入支出决算表', 'fiscalAppropriation'],
    ['一般公共预算财政拨款支出决算表', 'generalBudgetExpenditure'],
    ['一般公共预算财政拨款收入支出决算表', 'generalBudgetExpenditure'],
    ['一般公共预算财政拨款基本支出决算明细表', 'generalBudgetBasic'],
    ['一般公共预算财政拨款\n基本支出决算表', 'generalBudgetBasic'],
    ['政府性基金预算财政拨款收入支出决算表', 'governmentFund'],
    ['国有资本经营预算财政拨款支出决算表', 'stateCapital'],
    ['国有资本经营预算财政拨款收入支出决算表', 'stateCapital'],
    ['财政拨款“三公”经费支出决算表', 'threePublic'],
    ['一般公共预算财政拨款"三公"经费支出决算表', 'threePublic'],
    ['“三公”经费及会议费、培训费支出决算表', 'threePublic'],
    ['一般公共预算及政府性基金财政拨款“三公”经费支出决算表', 'threePublic'],
    ['一般公共预算和政府性基金预算财政拨款“三公”经费支出决算表', 'threePublic'],
    ['一般公共预算、政府性基金预算财政拨款“三公”经费支出决算表', 'threePublic'],
    ['2020年度收入决算表', 'income'],
    ['二〇二〇年度支出决算表', 'expenditure'],
    ['示例县卫生健康局2020年度支出决算表', 'expenditure'],
    ['示例县财政局收入支出决算总表', 'incomeExpenditure'],
    ['公开02表 收入决算表', 'income'],
    ['附件3：支出决算表', 'expenditure'],
    ['二、收入决算表', 'income'],
    ['支出决算表（续）', 'expenditure'],
    ['收入决算表（单位：万元）', 'income'],
    ['GK03 支出决算表(公开03表)', 'expenditure'],
    ['支出决算公开表', 'expenditure'],
    ['支出决算批复表', 'expenditure'],
    ['收入支出决算批复总表', 'incomeExpenditure'],
    ['一般公共预算财政拨款基本支出决算明细批复表', 'generalBudgetBasic'],
    ['国有资本经营预算财政拨款收入支出决算批复表', 'stateCapital'],
  ])('%s is %s', (title, table) => {
    expect(readTitle(title)).toMatchObject({ kind: 'table', table });
  });

  test.each([['经营支出决算表'], ['收入决算表（财政拨款）'], ['收入支出预算总表'], ['某专项资金收入支出决算表']])(
    '%s is a table, but none of ours',
    (title) => {
      expect(readTitle(title)?.kind).toBe('foreign');
    },
  );

  test.each([
    ['机构运行信息表', '属于补充附表'],
    ['十、国有资产占用情况表', '属于补充附表'],
    ['财政拨款支出决算明细表', '四川另外公开'],
    ['一般公共预算项目支出决算表', '四川、天津另外公开'],
    ['收入决算表（分单位）', '浙江、天津另外公开'],
    ['非财政拨款收入支出决算总表', '贵州另外公开'],
    ['Z01 收入支出决算总表(财决01表)', '财决内部报表'],
    ['财政专户管理资金收入支出决算表', '财决内部报表'],
  ])('%s is known and not read', (title, reason) => {
    expect(readTitle(title)).toMatchObject({ kind: 'other', reason: expect.stringContaining(reason) as string });
  });

  test.each([
    ['部门：示例县卫生健康局'],
    ['公开01表'],
    ['金额单位：万元'],
    ['项目'],
    ['2020年度部门决算公开报表'],
    [''],
  ])('“%s” is no title', (text) => {
    expect(readTitle(text)).toBeNull();
  });

  test('a continued table says so', () => {
    expect(readTitle('支出决算表（续）')).toMatchObject({ continued: true });
    expect(readTitle('支出决算表')).toMatchObject({ continued: false });
  });
});

describe('a sheet name', () => {
  test.each([
    ['01收入支出决算总表', 'incomeExpenditure'],
    ['GK07 一般公共预算财政拨款“三公”经费支出决算表(公开07', 'threePublic'],
    ['9、国有资本经营预算财政拨款支出决算表', 'stateCapital'],
    ['附表05-一般公共预算财政拨款支出决算表', 'generalBudgetExpenditure'],
    ['公开08表 国有资本经营预算财政拨款收入支出决算表公开08表', 'stateCapital'],
    ['附件二零二四年度公开09表国有资本经营预算财政拨款收入支', null],
    ['2024年度公开08表政府性基金预算财政拨款收入支出决算总表金额单位万元', null],
  ])('%s', (name, table) => {
    const verdict = readSheetName(name);
    expect(verdict?.kind === 'table' ? verdict.table : null).toBe(table);
  });

  test('cut at 31 characters it is known by its beginning where only one table begins so', () => {
    const cut = '示例县示例镇人民政府本级2024年度国有资本经营预算财政拨款收';
    expect(cut).toHaveLength(31);
    expect(readSheetName(cut)).toMatchObject({ kind: 'table', table: 'stateCapital' });
  });

  test('cut where several tables begin alike it says nothing', () => {
    const cut = '示例县示例镇人民政府本级和机关2024年度一般公共预算财政拨款';
    expect(cut).toHaveLength(31);
    expect(readSheetName(cut)).toBeNull();
  });

  test.each([['Sheet1'], ['封面'], ['说明'], ['表一']])('%s says nothing', (name) => {
    expect(readSheetName(name)).toBeNull();
  });
});

test.each([
  ['收入决算表', true],
  ['2020年度收入决算表', true],
  ['部门决算报表', false],
  ['机构运行信息表', false],
  ['本年收入合计', false],
])('%s is the title of a table of the report: %s', (text, expected) => {
  expect(isTableTitle(text)).toBe(expected);
});
