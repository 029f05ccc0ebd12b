import type { RowSpec, Shown, TableSpec } from './book';

const FINAL = [['finalAmount', '决算数']] as const;

export function grandTotals(rows: readonly RowSpec[]): TableSpec {
  return { title: '收入支出决算总表', columns: FINAL, rows };
}

export function incomeTable(...total: readonly Shown[]): TableSpec {
  return {
    title: '收入决算表',
    columns: [
      ['total', '本年收入合计'],
      ['fiscalAppropriation', '财政拨款收入'],
      ['subsidyFromSuperior', '上级补助收入'],
      ['publicServiceIncome', '事业收入'],
      ['operatingIncome', '经营收入'],
      ['remittanceFromAffiliates', '附属单位上缴收入'],
      ['otherIncome', '其他收入'],
    ],
    rows: [['total', '合计', ...total]],
  };
}

export function expenditureTable(...total: readonly Shown[]): TableSpec {
  return {
    title: '支出决算表',
    columns: [
      ['total', '本年支出合计'],
      ['basicExpenditure', '基本支出'],
      ['projectExpenditure', '项目支出'],
      ['remittanceToSuperior', '上缴上级支出'],
      ['operatingExpenditure', '经营支出'],
      ['subsidyToAffiliates', '对附属单位补助支出'],
    ],
    rows: [['total', '合计', ...total]],
  };
}

export function fiscalTable(total: string): TableSpec {
  return {
    title: '财政拨款收入支出决算总表',
    columns: [...FINAL, ['total', '合计']],
    rows: [
      ['in.grandTotal', '总计', total],
      ['out.grandTotal', '总计', null, total],
    ],
  };
}

export function generalBudgetTable(...rows: readonly RowSpec[]): TableSpec {
  return {
    title: '一般公共预算财政拨款支出决算表',
    columns: [
      ['total', '小计'],
      ['basicExpenditure', '基本支出'],
      ['projectExpenditure', '项目支出'],
    ],
    rows,
  };
}

export function basicTable(...rows: readonly RowSpec[]): TableSpec {
  return { title: '一般公共预算财政拨款基本支出决算表', columns: FINAL, rows };
}

/** Six lines, each [budget, 决算]: 合计, 出国, 用车, 购置, 运行, 接待. */
export function threePublicTable(...lines: readonly (readonly [Shown, Shown])[]): TableSpec {
  const items = [
    ['total', '合计'],
    ['overseasTravel', '因公出国（境）费'],
    ['vehicles', '公务用车购置及运行维护费'],
    ['vehiclePurchase', '公务用车购置费'],
    ['vehicleOperation', '公务用车运行维护费'],
    ['officialReception', '公务接待费'],
  ] as const;
  return {
    title: '“三公”经费支出决算表',
    columns: [['budget', '预算数'], ...FINAL],
    rows: items.map(([key, label], index): RowSpec => [key, label, ...(lines[index] ?? [null, null])]),
  };
}

const FUND_COLUMNS = [
  ['openingBalance', '年初结转和结余'],
  ['currentIncome', '本年收入'],
  ['total', '本年支出'],
  ['basicExpenditure', '基本支出'],
  ['projectExpenditure', '项目支出'],
  ['closingBalance', '年末结转和结余'],
] as const;

export function fundTable(...rows: readonly RowSpec[]): TableSpec {
  return { title: '政府性基金预算财政拨款收入支出决算表', columns: FUND_COLUMNS, rows };
}

export function stateCapitalTable(...rows: readonly RowSpec[]): TableSpec {
  return { title: '国有资本经营预算财政拨款支出决算表', columns: FUND_COLUMNS, rows };
}
