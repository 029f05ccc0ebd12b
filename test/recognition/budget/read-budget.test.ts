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
});
