import { readBudget } from '../../../src/recognition';
import { book as workbook, rows, sheet } from '../../support/grid';
import { GENERAL, THREE_PUBLIC } from '../../support/budget';

const SPLIT_CODES = sheet(
  '一般公共预算支出情况表',
  rows(`
    单位：元
    类|款|项|科目名称|小计|基本支出
    合计|~|~|~|3000000|2000000
    '210|~|~|卫生健康支出|2600000|2000000
    ~|'04|~|公共卫生|2600000|2000000
    ~|~|'08|基本公共卫生服务|2600000.50|2000000
  `),
);

describe('readBudget', () => {
  const lines = (...sheets: Parameters<typeof workbook>[1][]) =>
    readBudget(workbook('2020年部门预算.xlsx', ...sheets)).tables.map(({ table, unit, lines: read }) => [
      table,
      unit,
      Object.fromEntries(read.map(({ key, amount }) => [key, amount.fen / 1_000_000])),
    ]);

  it('reads this year’s whole amounts by code, not last year’s and not the parts', () => {
    expect(lines(GENERAL)).toEqual([
      [
        'generalBudgetExpenditure',
        '万元',
        { total: 300, '210': 260, '21004': 260, '2100408': 200, '2100409': 60, '2060599': 40 },
      ],
    ]);
  });

  it('reads codes in three cells, in 元', () => {
    expect(lines(SPLIT_CODES)).toEqual([
      ['generalBudgetExpenditure', '元', { total: 300, '210': 260, '21004': 260, '2100408': 260.00005 }],
    ]);
  });

  it('reads “三公” across and down', () => {
    const expected = {
      total: 45,
      overseasTravel: 0,
      vehicles: 11,
      vehiclePurchase: 0,
      vehicleOperation: 11,
      officialReception: 34,
    };
    const down = sheet(
      '表9',
      rows(`
        “三公”经费预算表
        项目|预算数
        合计|45.00
        一、因公出国（境）费用|0
        二、公务接待费|34.00
        三、公务用车购置及运行费|11.00
        其中：公务用车购置费|0
        公务用车运行维护费|11.00
      `),
    );
    expect(lines(THREE_PUBLIC)).toEqual([['threePublic', '万元', expected]]);
    expect(lines(down)).toEqual([['threePublic', '万元', expected]]);
  });

  it('takes 一般公共预算 out of a table of all expenditure only where its columns part the budgets', () => {
    const whole = (header: string) =>
      sheet(
        '支出预算表',
        rows(`
          科目编码|科目名称|${header}|政府性基金预算
          '2100408|基本公共卫生服务|9.00|1.00
        `),
      );
    expect(lines(whole('一般公共预算'))).toEqual([['generalBudgetExpenditure', '万元', { '2100408': 9 }]]);
    expect(readBudget(workbook('', whole('总计')))).toEqual({ tables: [], unread: ['支出预算表'] });
  });

  it('takes the latest year where two stand side by side, and leaves a unit that is not read', () => {
    const across = (unit: string) =>
      sheet(
        '三公',
        rows(`
          “三公”经费预算表
          单位：${unit}
          2023年预算数|~|~|2024年预算数|~|~
          因公出国（境）费|公务用车购置及运行费|公务接待费|因公出国（境）费|公务用车购置及运行费|公务接待费
          1.50|2.50|3.50|4.50|5.50|6.50
        `),
        { merges: ['A3:C3', 'D3:F3'] },
      );
    expect(lines(across('万元'))).toEqual([
      ['threePublic', '万元', { overseasTravel: 4.5, vehicles: 5.5, officialReception: 6.5 }],
    ]);
    expect(readBudget(workbook('', across('千元')))).toEqual({ tables: [], unread: ['三公'] });
  });

  it.each(['一般公共预算基本支出表', '收支总体情况表', '一般公共预算财政拨款支出决算表', '政府采购预算表'])(
    'passes over %s',
    (title) => {
      const table = sheet('1', rows(`${title}\n科目编码|科目名称|合计\n'2100408|基本公共卫生服务|9.00`));
      expect(readBudget(workbook('', table))).toEqual({ tables: [], unread: [] });
    },
  );

  const bases = (...sheets: Parameters<typeof workbook>[1][]) =>
    readBudget(workbook('2024年预算.xlsx', ...sheets)).tables.map(({ table, basis, lines: read }) => [
      `${table} ${basis}`,
      Object.fromEntries(read.map(({ key, amount }) => [key, amount.fen / 1_000_000])),
    ]);
  const changed = (title: string, header: string, amounts: string) =>
    sheet('1', rows(`${title}\n科目编码|科目名称|${header}\n'2100408|基本公共卫生服务|${amounts}`));

  describe('年初预算 and the budget after its changes', () => {
    it.each([
      ['年初预算数|调整预算数', '9.00|11.00'],
      ['年初预算数|调整数|调整后预算数', '9.00|2.00|11.00'],
      ['年初预算|调增|调减|全年预算数', '9.00|3.00|1.00|11.00'],
      ['年初预算数|追加数|调整后', '9.00|2.00|11.00'],
      ['年初预算数|预算调整数|预算调整后|比年初增减', '9.00|2.00|11.00|2.00'],
      ['全年预算数|执行数|年初预算数', '11.00|10.00|9.00'],
    ])('side by side: %s', (header, amounts) => {
      expect(bases(changed('一般公共预算支出表', header, amounts))).toEqual([
        ['generalBudgetExpenditure original', { '2100408': 9 }],
        ['generalBudgetExpenditure adjusted', { '2100408': 11 }],
      ]);
    });

    it.each([
      ['2024年一般公共预算支出调整预算表', '预算数', '11.00'],
      ['一般公共预算支出表（调整后）', '合计', '11.00'],
      ['一般公共预算支出表', '调整预算数', '11.00'],
      ['一般公共预算支出表', '2024年全年预算数|上年执行数', '11.00|8.00'],
    ])('only the latter: %s, %s', (title, header, amounts) => {
      expect(bases(changed(title, header, amounts))).toEqual([
        ['generalBudgetExpenditure adjusted', { '2100408': 11 }],
      ]);
    });

    it.each([
      // A change is no budget, and what is held against one is no budget either.
      ['一般公共预算支出表', '年初预算数|调整数', '9.00|2.00'],
      ['一般公共预算支出表', '预算数|比调整预算增减', '9.00|2.00'],
      ['一般公共预算支出预算调整后情况表', '年初预算数', '9.00'],
    ])('only the former: %s, %s', (title, header, amounts) => {
      expect(bases(changed(title, header, amounts))).toEqual([['generalBudgetExpenditure original', { '2100408': 9 }]]);
    });

    it('a heading over several columns says it for all of them', () => {
      const parted = sheet(
        '1',
        rows(`
          支出预算表
          科目编码|科目名称|年初预算数|~|调整预算数|~
          ~|~|一般公共预算|政府性基金预算|一般公共预算|政府性基金预算
          '2100408|基本公共卫生服务|9.00|1.00|11.00|2.00
        `),
        { merges: ['C2:D2', 'E2:F2', 'A2:A3', 'B2:B3'] },
      );
      expect(bases(parted)).toEqual([
        ['generalBudgetExpenditure original', { '2100408': 9 }],
        ['generalBudgetExpenditure adjusted', { '2100408': 11 }],
      ]);
    });

    it('“三公” across and down', () => {
      const across = sheet(
        '三公',
        rows(`
          “三公”经费预算表
          因公出国（境）费|~|公务用车购置及运行费|~|公务接待费|~
          年初预算数|调整预算数|年初预算数|调整预算数|年初预算数|调整预算数
          1.50|1.00|2.50|2.00|3.50|3.00
        `),
        { merges: ['A2:B2', 'C2:D2', 'E2:F2'] },
      );
      const down = sheet(
        '三公',
        rows(`
          “三公”经费预算表
          项目|年初预算数|调整预算数
          因公出国（境）费|1.50|1.00
          公务用车购置及运行费|2.50|2.00
          公务接待费|3.50|3.00
        `),
      );
      const expected = [
        ['threePublic original', { overseasTravel: 1.5, vehicles: 2.5, officialReception: 3.5 }],
        ['threePublic adjusted', { overseasTravel: 1, vehicles: 2, officialReception: 3 }],
      ];
      expect(bases(down)).toEqual(expected);
      expect(bases(across)).toEqual(expected);
    });
  });
});
