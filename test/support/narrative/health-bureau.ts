import type { ReportModel, Scope } from '../../../src/model';
import { book, type BookSpec } from './book';
import {
  basicTable,
  expenditureTable,
  fiscalTable,
  fundTable,
  generalBudgetTable,
  grandTotals,
  incomeTable,
  stateCapitalTable,
  threePublicTable,
} from './tables';

const TABLES: BookSpec['tables'] = {
  incomeExpenditure: grandTotals([
    ['in.grandTotal', '总计', '20862.65'],
    ['out.206', '六、科学技术支出', '103.00'],
    ['out.grandTotal', '总计', '20862.65'],
  ]),
  income: incomeTable('19359.65', '14066.40', '195.49', '4770.40', null, null, '327.37'),
  expenditure: expenditureTable('18727.31', '12665.25', '6062.06', null, null, null),
  fiscalAppropriation: fiscalTable('15029.19'),
  generalBudgetExpenditure: generalBudgetTable(
    ['total', '合计', '336.26', '233.26', '103.00'],
    ['210', '卫生健康支出', '210.00', '210.00', null],
    ['21004', '公共卫生', '210.00', '210.00', null],
    ['2100408', '  基本公共卫生服务', '110.00', '110.00', null],
    ['2100409', '重大公共\n卫生专项', '100.00', '100.00', null],
    ['201', '一般公共服务支出', '23.26', '23.26', null],
    ['20199', '其他一般公共服务支出', '23.26', '23.26', null],
    ['2019999', '其他一般公共服务支出', '23.26', '23.26', null],
    ['20605', '科技条件与服务', '103.00', null, '103.00'],
    ['2060599', '其他科技条件与服务支出', '103.00', null, '103.00'],
  ),
  generalBudgetBasic: basicTable(
    ['301', '工资福利支出', '200.00'],
    ['30101', '基本工资', '150.00'],
    ['30102', '津贴补贴', '50.00'],
    ['30103', '奖金', '0.00'],
    ['303', '对个人和家庭的补助', null],
    ['302', '商品和服务支出', '33.26'],
    ['30202', '印刷费', '3.26'],
    ['30201', '办公费', '30.00'],
  ),
  threePublic: threePublicTable(
    ['45.00', '8.20'],
    ['0.00', '0.00'],
    ['11.00', '3.38'],
    ['0.00', '0.00'],
    ['11.00', '3.38'],
    ['34.00', '4.82'],
  ),
  governmentFund: fundTable(
    ['total', '合计', '3.00', '645.12', '529.04', null, '529.04', '119.08'],
    ['234', '抗疫特别国债安排的支出', '3.00', '645.12', '529.04', null, '529.04', '119.08'],
    ['23401', '基础设施建设', '3.00', '645.12', '529.04', null, '529.04', '119.08'],
    ['2340101', '公共卫生体系建设', '3.00', '645.12', '529.04', null, '529.04', '119.08'],
  ),
  stateCapital: stateCapitalTable(['total', '合计', null, null, null, null, null, null]),
};

export interface Changes {
  readonly year?: number;
  readonly scope?: Scope | null;
  readonly unitName?: string | null;
  readonly standard?: string;
  readonly tables?: BookSpec['tables'];
}

/** A small book of a county health bureau; `tables` replace its own. */
export function healthBureau({ tables = {}, ...changes }: Changes = {}): ReportModel {
  return book({ ...changes, tables: { ...TABLES, ...tables } });
}

/** The same book without some of its tables. */
export function withoutTables(...ids: readonly string[]): ReportModel {
  const report = healthBureau();
  return { ...report, tables: report.tables.filter(({ id }) => !ids.includes(id)) };
}
