import { budgetAmounts, readBudget } from '../../../src/supplement';
import { draftToText } from '../../../src/language';
import { draftNarrative } from '../../../src/narrative';
import { EMPTY_SUPPLEMENT } from '../../../src/model';
import { book as workbook, rows, sheet } from '../../support/grid';
import { book } from '../../support/narrative/book';
import { generalBudgetTable, threePublicTable } from '../../support/narrative/tables';

const GENERAL = sheet(
  '7',
  rows(`
    2020年一般公共预算支出表
    部门：示例县卫生健康局|~|~|~|~|单位：万元
    功能分类科目|~|2020年预算数|~|~|2019年执行数
    科目编码|科目名称|合计|基本支出|项目支出|合计
    合计|~|300.00|200.00|100.00|280.00
    '210|卫生健康支出|260.00|200.00|60.00|250.00
    '21004|公共卫生|260.00|200.00|60.00|250.00
    '2100408|基本公共卫生服务|200.00|200.00|~|190.00
    '2100409|重大公共卫生服务|60.00|~|60.00|60.00
    '2060599|其他科技条件与服务支出|40.00|~|40.00|30.00
  `),
  { merges: ['A3:B3', 'C3:E3'] },
);

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

const THREE_PUBLIC = sheet(
  '三公',
  rows(`
    一般公共预算“三公”经费支出表
    单位：万元
    合计|因公出国（境）费|公务用车购置及运行费|~|~|公务接待费
    ~|~|小计|公务用车购置费|公务用车运行费|~
    45.00|0|11.00|0|11.00|34.00
  `),
  { merges: ['C3:E3', 'A3:A4', 'B3:B4', 'F3:F4'] },
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

  it.each(['一般公共预算基本支出表', '收支总体情况表', '一般公共预算财政拨款支出决算表', '政府采购预算表'])(
    'passes over %s',
    (title) => {
      const table = sheet('1', rows(`${title}\n科目编码|科目名称|合计\n'2100408|基本公共卫生服务|9.00`));
      expect(readBudget(workbook('', table))).toEqual({ tables: [], unread: [] });
    },
  );
});

describe('budgetAmounts', () => {
  const report = book({
    tables: {
      generalBudgetExpenditure: generalBudgetTable(
        ['total', '合计', '210.00', '210.00', null],
        ['210', '卫生健康支出', '210.00', '210.00', null],
        ['21004', '公共卫生', '210.00', '210.00', null],
        ['2100408', '基本公共卫生服务', '210.00', '210.00', null],
      ),
      threePublic: threePublicTable(
        ['45.00', '8.20'],
        ['0.00', '0.00'],
        ['11.00', '3.38'],
        ['0.00', '0.00'],
        ['11.00', '3.38'],
        ['34.00', '4.82'],
      ),
    },
  });
  const { amounts, notes } = budgetAmounts(report, readBudget(workbook('', GENERAL, THREE_PUBLIC)));

  it('files 项 and totals under the ids of 助手资料', () => {
    expect(notes).toEqual([]);
    expect(Object.fromEntries(Object.entries(amounts).map(([id, { fen }]) => [id, fen / 1_000_000]))).toMatchObject({
      'budget:generalBudgetExpenditure/total/total': 300,
      'budget:generalBudgetExpenditure/2100408/total': 200,
      'budget:generalBudgetExpenditure/2060599/total': 40,
      'budget:threePublic/officialReception/finalAmount': 34,
    });
  });

  it('lets the draft tell completion without asking', () => {
    const draft = draftNarrative(report, { supplement: { ...EMPTY_SUPPLEMENT, amounts } });
    const text = draftToText(draft);
    expect(text).toContain('年初预算为200.00万元，支出决算为210.00万元，完成年初预算的105.00%');
    expect(text).toContain('年初预算为40.00万元，支出决算为0.00万元，完成年初预算的0.00%');
    expect(draft.missing.filter(({ id }) => id.startsWith('budget:generalBudgetExpenditure'))).toEqual([]);
  });

  it('takes an 项 that a whole budget does not list for one without any, and says so', () => {
    const spent = book({
      tables: {
        generalBudgetExpenditure: generalBudgetTable(
          ['total', '合计', '12.00', '12.00', null],
          ['2100408', '基本公共卫生服务', '10.00', '10.00', null],
          ['2100410', '突发公共卫生事件应急处理', '2.00', '2.00', null],
        ),
      },
    });
    const budget = (total: string) =>
      sheet('7', rows(`一般公共预算支出表\n科目编码|科目名称|合计\n合计|~|${total}\n'2100408|基本公共卫生服务|9.00`));
    const whole = budgetAmounts(spent, readBudget(workbook('', budget('9.00'))));
    expect(whole.amounts['budget:generalBudgetExpenditure/2100410/total']).toEqual({ fen: 0, step: 0 });
    expect(whole.notes).toEqual(['预算“7”各项之和等于合计，其中没有 2100410，年初预算按0填。']);
    const part = budgetAmounts(spent, readBudget(workbook('', budget('11.00'))));
    expect(part.amounts['budget:generalBudgetExpenditure/2100410/total']).toBeUndefined();
    expect(part.notes).toEqual([]);
  });

  it('says which 科目 moved and which were not understood', () => {
    const later = { ...report, year: 2024 };
    const moved = sheet(
      '一般公共预算支出表',
      rows(`
        科目编码|科目名称|合计
        '2100601|中医（民族医）药专项|5.00
        '2012499|其他宗教事务支出|6.00
      `),
    );
    const read = budgetAmounts(later, readBudget(workbook('', moved)));
    expect(read.amounts).toEqual({
      'budget:generalBudgetExpenditure/2101704/total': { fen: 5_000_000, step: 10_000 },
    });
    expect(read.notes).toEqual([
      '预算的科目 2100601 中医（民族医）药专项 对应到决算的 2101704，请核对。',
      '预算“一般公共预算支出表”的科目 2012499 其他宗教事务支出 在本年科目里没有，也没有唯一的同名科目，没有采用；请在助手资料里把它填到《一般公共预算财政拨款支出决算表》对应的科目。',
    ]);
  });
});
