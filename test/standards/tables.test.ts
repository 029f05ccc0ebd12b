import {
  EDITIONS,
  TABLE_STANDARDS,
  columnTitle,
  displayName,
  edition,
  editionOf,
  maybeStandard,
  normaliseText,
  rowName,
  tableStandard,
  type ColumnStandard,
  type RowStandard,
  type TableStandard,
} from '../../src/standards';

function columnSets(standard: TableStandard): readonly (readonly ColumnStandard[])[] {
  return standard.layout === 'summary' ? [standard.income.columns, standard.outgo.columns] : [standard.columns];
}

function rowSets(standard: TableStandard): readonly (readonly RowStandard[])[] {
  if (standard.layout === 'summary') return [standard.income.rows, standard.outgo.rows];
  return standard.layout === 'functional' || standard.layout === 'units' ? [] : [standard.rows];
}

describe('every table standard', () => {
  test('no title belongs to two tables', () => {
    const titles = TABLE_STANDARDS.flatMap(({ titles: own }) => [...new Set(own.map(normaliseText))]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test.each(TABLE_STANDARDS.map((standard) => [standard.id, standard] as const))('%s is sound', (_, standard) => {
    expect(standard.titles).toContain(standard.title);
    for (const columns of columnSets(standard)) expectDistinct(columns.map(({ key, labels }) => ({ key, labels })));
    for (const rows of rowSets(standard)) {
      expectDistinct(
        rows.map(({ key, labels, under }) => ({ key, labels: labels.map((label) => `${under ?? ''}/${label}`) })),
      );
      for (const { under } of rows) if (under !== undefined) expect(rows.map(({ key }) => key)).toContain(under);
    }
  });
});

function expectDistinct(entries: readonly { readonly key: string; readonly labels: readonly string[] }[]): void {
  expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  const labels = entries.flatMap((entry) => [...new Set(entry.labels.map(normaliseText))]);
  expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
}

describe('editions', () => {
  test.each([
    [2016, null, 'national-2017'],
    [2017, null, 'national-2017'],
    [2018, null, 'national-2018'],
    [2019, null, 'national-2019'],
    [2020, null, 'national-2020'],
    [2021, null, 'national-2021'],
    [2022, null, 'national-2022'],
    [2024, null, 'national-2024'],
    [2031, null, 'national-2024'],
    [2024, '上海', 'shanghai-2024'],
    [2020, '上海', 'national-2020'],
    [2024, '湖南', 'national-2024'],
    [2022, '云南', 'yunnan-2022'],
    [2025, '云南', 'yunnan-2023'],
    [2022, '四川', 'sichuan-2022'],
    [2022, '北京', 'beijing-2022'],
    [2025, '北京', 'beijing-2024'],
    [2023, '天津', 'tianjin-2023'],
    [2022, '江苏', 'national-2022'],
    [2025, '江苏', 'jiangsu-2023'],
    [2023, '福建', 'fujian-2023'],
    [2025, '福建', 'fujian-2024'],
    [2025, '宁夏', 'ningxia-2022'],
    [2023, '四川', 'sichuan-2022'],
    [2024, '四川', 'sichuan-2024'],
    [2022, '安徽', 'anhui-2022'],
    [2025, '安徽', 'anhui-2024'],
    [2022, '西藏', 'national-2022'],
    [2023, '西藏', 'xizang-2023'],
    [2025, '西藏', 'xizang-2024'],
    [2020, '陕西', 'shaanxi-2020'],
    [2022, '陕西', 'national-2022'],
    [2023, '海南', 'national-2023'],
  ])('%d in %s is %s', (year, region, id) => {
    expect(editionOf(year, region).id).toBe(id);
  });

  test.each([
    ['national-2018', 8, 23, 6],
    ['national-2019', 8, 24, 7],
    ['national-2020', 9, 26, 8],
    ['national-2022', 9, 26, 8],
    ['shanghai-2024', 9, 26, 8],
  ])('%s has %d tables, %d categories and %d income rows', (id, tables, categories, incomeRows) => {
    expect(edition(id).tables).toHaveLength(tables);
    expect(edition(id).categories).toHaveLength(categories);
    expect(edition(id).incomeRows).toHaveLength(incomeRows);
  });

  test('三公 moved from 07 to 09 with the accounts of 2022, but not everywhere', () => {
    const numberIn = (id: string): string | undefined =>
      edition(id).tables.find(({ table }) => table === 'threePublic')?.number;
    expect(['national-2021', 'national-2022', 'national-2022-seventh', 'shanghai-2024'].map(numberIn)).toEqual([
      '07',
      '09',
      '07',
      '07',
    ]);
  });

  test('行次 are those of the printed form', () => {
    expect(edition('national-2020').lines.incomeExpenditure).toMatchObject({
      'in.otherIncome': 8,
      'in.total': 27,
      'in.openingBalance': 29,
      'out.201': 32,
      'out.234': 57,
      'out.total': 58,
      'out.grandTotal': 62,
    });
    expect(edition('national-2019').lines.incomeExpenditure).toMatchObject({ 'out.201': 31, 'out.232': 54 });
    expect(edition('national-2018').lines.incomeExpenditure).toMatchObject({
      'in.total': 24,
      'out.232': 50,
      'out.total': 51,
    });
  });

  test('every table of every edition has a standard that knows its title', () => {
    for (const { tables } of EDITIONS) {
      for (const { table, title } of tables.filter((each) => each.table !== 'stateAssets')) {
        expect(tableStandard(table).titles).toContain(
          title.replace('公开表', '表').replace(/（(?:分科目|按功能分类列示|功能科目|经济科目)）$/, ''),
        );
      }
    }
  });

  test('an unknown edition or table is an error of ours', () => {
    expect(() => edition('national-1999')).toThrow('no edition national-1999');
    expect(() => tableStandard('agencyOperations')).toThrow('no standard for table agencyOperations');
    expect(maybeStandard('internal01')).toBeUndefined();
  });
});

describe('names for people', () => {
  test.each([
    [displayName('incomeExpenditure', 'national-2020'), '公开01 收入支出决算总表'],
    [displayName('threePublic', 'national-2020'), '公开07 一般公共预算财政拨款“三公”经费支出决算表'],
    [displayName('threePublic', 'national-2024'), '公开09 财政拨款“三公”经费支出决算表'],
    [displayName('stateCapital', 'national-2018'), '国有资本经营预算财政拨款支出决算表'],
    [displayName('internal01'), '财决01表'],
    [rowName('incomeExpenditure', 'in.total'), '本年收入合计'],
    [rowName('incomeExpenditure', 'out.210', 2018), '医疗卫生与计划生育支出'],
    [rowName('incomeExpenditure', 'out.210', 2020), '卫生健康支出'],
    [rowName('fiscalAppropriation', 'in.openingBalance.generalBudget'), '年初结转和结余·一般公共预算财政拨款'],
    [rowName('expenditure', 'total'), '合计'],
    [rowName('expenditure', '2080505'), '2080505 机关事业单位基本养老保险缴费支出'],
    [rowName('expenditure', '2080505#2'), '2080505 机关事业单位基本养老保险缴费支出（第2次出现）'],
    [rowName('expenditure', '2999999'), '2999999'],
    [rowName('generalBudgetBasic', '30217'), '30217 公务接待费'],
    [rowName('generalBudgetBasic', 'publicTotal'), '公用经费合计'],
    [rowName('threePublic', 'total'), '合计'],
    [rowName('threePublic', 'vehicleOperation'), '公务用车运行维护费'],
    [columnTitle('income', 'fiscalAppropriation'), '财政拨款收入'],
    [columnTitle('fiscalAppropriation', 'governmentFund'), '政府性基金预算财政拨款'],
    [columnTitle('governmentFund', 'openingBalance'), '年初结转和结余'],
    [columnTitle('income', 'nothing'), 'nothing'],
  ])('%s', (name, expected) => {
    expect(name).toBe(expected);
  });
});
