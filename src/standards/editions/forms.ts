import type { PublicTableId, RowKey } from '../../model';
import type { EditionTable } from './types';

/** 类 that the summary tables list in their rows, in the order of the national form of 2020. */
const ALL_CATEGORIES =
  '201 202 203 204 205 206 207 208 210 211 212 213 214 215 216 217 219 220 221 222 223 224 229 231 232 234'.split(' ');
export const CATEGORIES_2019 = ALL_CATEGORIES.filter((code) => code !== '223' && code !== '234');
const CATEGORIES_2017 = CATEGORIES_2019.filter((code) => code !== '224');

/** Rows of income that every form has, behind those of 财政拨款. */
const COMMON_INCOME: readonly RowKey[] = [
  'in.subsidyFromSuperior',
  'in.publicServiceIncome',
  'in.operatingIncome',
  'in.remittanceFromAffiliates',
  'in.otherIncome',
];
const INCOME_2017: readonly RowKey[] = ['in.fiscalAppropriation', ...COMMON_INCOME];
export const INCOME_2019: readonly RowKey[] = [
  'in.generalBudgetAppropriation',
  'in.governmentFundAppropriation',
  ...COMMON_INCOME,
];
const INCOME_2020: readonly RowKey[] = [
  'in.generalBudgetAppropriation',
  'in.governmentFundAppropriation',
  'in.stateCapitalAppropriation',
  ...COMMON_INCOME,
];

export const FUND_FORM: readonly [PublicTableId, string] = ['governmentFund', '政府性基金预算财政拨款收入支出决算表'];
export const CAPITAL: readonly [PublicTableId, string] = ['stateCapital', '国有资本经营预算财政拨款支出决算表'];
export const OLD_THREE_PUBLIC: readonly [PublicTableId, string] = [
  'threePublic',
  '一般公共预算财政拨款“三公”经费支出决算表',
];
export const THREE_PUBLIC_FORM: readonly [PublicTableId, string] = ['threePublic', '财政拨款“三公”经费支出决算表'];

const TABLES_2017 = firstSix('一般公共预算财政拨款基本支出决算表', OLD_THREE_PUBLIC, FUND_FORM);
const TABLES_2020 = firstSix('一般公共预算财政拨款基本支出决算表', OLD_THREE_PUBLIC, FUND_FORM, CAPITAL);
export const TABLES_2021 = firstSix('一般公共预算财政拨款基本支出决算明细表', OLD_THREE_PUBLIC, FUND_FORM, CAPITAL);
/** From 2022 on as before: 三公 seventh. */
export const OLD_ORDER_2022 = firstSix('一般公共预算财政拨款基本支出决算明细表', THREE_PUBLIC_FORM, FUND_FORM, CAPITAL);
const TABLES_2022 = firstSix('一般公共预算财政拨款基本支出决算明细表', FUND_FORM, CAPITAL, THREE_PUBLIC_FORM);
/** Labels of the forms up to the accounts of 2018. */
const OLD_NAMES: Readonly<Record<RowKey, string>> = {
  'in.nonFiscalSurplusUsed': '用事业基金弥补收支差额',
  'out.207': '文化体育与传媒支出',
  'out.210': '医疗卫生与计划生育支出',
  'out.215': '资源勘探信息等支出',
  'out.220': '国土海洋气象等支出',
};
export const WITH_SPECIAL_SURPLUS: Readonly<Record<RowKey, string>> = {
  'in.nonFiscalSurplusUsed': '使用非财政拨款结余（含专用结余）',
};

const LINES_2017 = {
  incomeExpenditure: {
    ...numbered(INCOME_2017, 1),
    ...numbered(['in.total', 'in.nonFiscalSurplusUsed', 'in.openingBalance', 'in.grandTotal'], 24),
    ...numbered(categoryRows(CATEGORIES_2017), 28),
    ...numbered(['out.total', 'out.surplusDistribution', 'out.closingBalance', 'out.grandTotal'], 51),
  },
};
export const LINES_2019 = { incomeExpenditure: numbered(categoryRows(CATEGORIES_2019), 31) };
const LINES_2020 = {
  incomeExpenditure: {
    ...numbered(INCOME_2020, 1),
    ...numbered(['in.total', 'in.nonFiscalSurplusUsed', 'in.openingBalance'], 27),
    'in.grandTotal': 31,
    ...numbered(categoryRows(ALL_CATEGORIES), 32),
    ...numbered(['out.total', 'out.surplusDistribution', 'out.closingBalance'], 58),
    'out.grandTotal': 62,
  },
  fiscalAppropriation: {
    ...numbered(['in.generalBudget', 'in.governmentFund', 'in.stateCapital'], 1),
    ...numbered(['in.total', 'in.openingBalance'], 27),
    ...numbered(
      ['generalBudget', 'governmentFund', 'stateCapital'].map((key) => `in.openingBalance.${key}`),
      29,
    ),
    'in.grandTotal': 32,
    ...numbered(categoryRows(ALL_CATEGORIES), 33),
    ...numbered(['out.total', 'out.closingBalance'], 59),
    'out.grandTotal': 64,
  },
};

export const FORM_2017 = {
  region: null,
  verified: false,
  tables: TABLES_2017,
  categories: CATEGORIES_2017,
  incomeRows: INCOME_2017,
  labels: OLD_NAMES,
  lines: LINES_2017,
};
export const FORM_2020 = {
  region: null,
  verified: true,
  tables: TABLES_2020,
  categories: ALL_CATEGORIES,
  incomeRows: INCOME_2020,
  labels: {},
  lines: LINES_2020,
};
export const FORM_2022 = { ...FORM_2020, tables: TABLES_2022 };

/** The six tables that every set begins with, and those of this one behind them, numbered as they stand. */
export function firstSix(
  basicTitle: string,
  ...last: readonly (readonly [PublicTableId, string])[]
): readonly EditionTable[] {
  const tables: readonly (readonly [PublicTableId, string])[] = [
    ['incomeExpenditure', '收入支出决算总表'],
    ['income', '收入决算表'],
    ['expenditure', '支出决算表'],
    ['fiscalAppropriation', '财政拨款收入支出决算总表'],
    ['generalBudgetExpenditure', '一般公共预算财政拨款支出决算表'],
    ['generalBudgetBasic', basicTitle],
    ...last,
  ];
  return tables.map(([table, title], index) => ({ table, title, number: String(index + 1).padStart(2, '0') }));
}

function numbered(rows: readonly RowKey[], first: number): Readonly<Record<RowKey, number>> {
  return Object.fromEntries(rows.map((row, index) => [row, first + index]));
}

function categoryRows(codes: readonly string[]): readonly RowKey[] {
  return codes.map((code) => `out.${code}`);
}
