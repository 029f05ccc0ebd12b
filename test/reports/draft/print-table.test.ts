import { recognise } from '../../../src/recognition';
import { maybeTable, type RecognisedTable, type TableId } from '../../../src/model';
import type { PrintedRow } from '../../../src/document/docx';
import { printTable } from '../../../src/reports/draft/print-table';
import { CONSISTENT } from '../../support/books/sample-files';

const report = recognise(CONSISTENT);

function tableOf(id: TableId): RecognisedTable {
  const table = maybeTable(report, id);
  if (!table) throw new Error(`no ${id}`);
  return table;
}

function printed(id: TableId, place = 1) {
  return printTable(tableOf(id), report.unitName, place);
}

function texts(row: PrintedRow | undefined): readonly string[] {
  return row?.map(({ text }) => text) ?? [];
}

describe('printTable', () => {
  it('sets income beside expenditure, line by line as the sheet does', () => {
    const { title, number, unitName, amountUnit, header, rows } = printed('incomeExpenditure');
    expect([title, number, unitName, amountUnit]).toEqual(['收入支出决算总表', '公开01表', '示例县卫生健康局', '万元']);
    expect(header.map(texts)).toEqual([
      ['收入', '支出'],
      ['项目', '决算数', '项目', '决算数'],
    ]);
    expect(texts(rows[0])).toEqual(['一、一般公共预算财政拨款收入', '13,421.28', '一、一般公共服务支出', '23.26']);
    expect(texts(rows[rows.length - 1])).toEqual(['总计', '20,862.66', '总计', '20,862.66']);
  });

  it('prints codes, and 合计 across code and name', () => {
    const { header, rows } = printed('generalBudgetExpenditure', 5);
    expect(header.map(texts)).toEqual([
      ['科目编码', '科目名称', '本年支出'],
      ['小计', '基本支出', '项目支出'],
    ]);
    expect(rows[0]?.[0]).toEqual({ text: '合计', align: 'center', columnSpan: 2 });
    expect(texts(rows[1])).toEqual(['201', '一般公共服务支出', '23.26', '', '23.26']);
    expect(rows[1]?.map(({ align }) => align)).toEqual(['left', 'left', 'right', 'right', 'right']);
  });

  it('keeps the three blocks of 基本支出 beside one another', () => {
    const { rows, isLandscape } = printed('generalBudgetBasic', 6);
    expect(isLandscape).toBe(true);
    expect(texts(rows[0])).toEqual([
      ...['301', '工资福利支出', '5,893.41'],
      ...['302', '商品和服务支出', '962.83'],
      ...['307', '债务利息及费用支出', ''],
    ]);
    expect(texts(rows[rows.length - 1])).toEqual(['人员经费合计', '6,611.58', '', '', '', '公用经费合计', '1,031.51']);
  });

  it('prints 三公 as one line, 预算数 before 决算数', () => {
    const { header, rows } = printed('threePublic', 7);
    expect(texts(header[0])).toEqual(['预算数', '决算数']);
    expect(texts(rows[0])).toEqual([
      '45.00',
      '0.00',
      '11.00',
      '0.00',
      '11.00',
      '34.00',
      '8.20',
      '0.00',
      '3.38',
      '0.00',
      '3.38',
      '4.82',
    ]);
    expect(rows).toHaveLength(1);
  });

  it.each(['incomeExpenditure', 'income', 'fiscalAppropriation', 'generalBudgetBasic', 'threePublic'] as const)(
    'fills the page and every line of %s',
    (id) => {
      const { widths, header, rows, isLandscape } = printed(id);
      const wide = widths.reduce((total, width) => total + width, 0);
      expect(wide).toBeCloseTo(isLandscape ? 225 : 156, 6);
      for (const row of [...rows, ...header.slice(0, 1)]) {
        const columns = row.reduce((count, { columnSpan = 1 }) => count + columnSpan, 0);
        expect(columns).toBe(widths.length);
      }
    },
  );

  it('loses no row and no amount of a table', () => {
    for (const table of report.tables) {
      const shown = printTable(table, null, 1)
        .rows.flat()
        .filter(({ align, text }) => align === 'right' && text !== '');
      const held = table.rows.flatMap(({ cells }) => [...cells.values()]).filter(({ kind }) => kind === 'number');
      expect([table.id, shown.length]).toEqual([table.id, held.length]);
    }
  });

  it('stands upright where its columns fit', () => {
    expect(printed('incomeExpenditure').isLandscape).toBe(false);
    expect(printed('income').isLandscape).toBe(true);
  });

  it('prints the notes below the table', () => {
    expect(printed('incomeExpenditure').notes[0]).toMatch(/^注：/);
  });
});
