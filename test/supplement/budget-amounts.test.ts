import { EMPTY_SUPPLEMENT } from '../../src/model';
import { draftToText } from '../../src/language';
import { draftNarrative } from '../../src/narrative';
import { readBudget } from '../../src/recognition';
import { budgetAmounts } from '../../src/supplement';
import { GENERAL, THREE_PUBLIC } from '../support/budget';
import { book as workbook, rows, sheet } from '../support/grid';
import { book } from '../support/narrative/book';
import { generalBudgetTable, threePublicTable } from '../support/narrative/tables';

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
