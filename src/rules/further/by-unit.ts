import type { ColumnKey, TableId } from '../../model';
import { derivedFrom } from '../basis';
import { at, balance, EACH_COLUMN, equal, rowSum, sumAll } from '../build';
import type { Relation, Rule } from '../rule';

/** A table that lists units, the one that lists codes, and the columns that make up its first. */
interface ByUnit {
  readonly table: TableId;
  readonly byCode: TableId;
  readonly name: string;
  readonly parts: readonly ColumnKey[];
}

const TABLES: readonly ByUnit[] = [
  {
    table: 'incomeByUnit',
    byCode: 'income',
    name: '收入',
    parts: [
      'fiscalAppropriation',
      'subsidyFromSuperior',
      'publicServiceIncome',
      'operatingIncome',
      'remittanceFromAffiliates',
      'otherIncome',
    ],
  },
  {
    table: 'expenditureByUnit',
    byCode: 'expenditure',
    name: '支出',
    parts: [
      'basicExpenditure',
      'projectExpenditure',
      'remittanceToSuperior',
      'operatingExpenditure',
      'subsidyToAffiliates',
    ],
  },
  {
    table: 'generalBudgetExpenditureByUnit',
    byCode: 'generalBudgetExpenditure',
    name: '一般公共预算支出',
    parts: ['basicExpenditure', 'projectExpenditure'],
  },
];

/** 合计 of each column = Σ units. */
function totalOfUnits({ table, name, parts }: ByUnit): Relation {
  return equal([at(table, 'total', EACH_COLUMN)], [sumAll(table, 'unit', EACH_COLUMN)], {
    name,
    over: { columns: ['total', ...parts] },
  });
}

/** 合计 of each column is that of the table by code. */
function sameTotals({ table, byCode, name, parts }: ByUnit): Relation {
  return equal([at(table, 'total', EACH_COLUMN)], [at(byCode, 'total', EACH_COLUMN)], {
    name,
    over: { columns: ['total', ...parts] },
  });
}

/** Tables by unit (浙江): within each, and against the table by code that stands beside it. */
export const BY_UNIT_RULES: readonly Rule[] = [
  balance(
    'R24',
    '分单位表合计 = 各单位之和',
    derivedFrom('分单位的收入表、支出表各栏，合计行是所列各单位之和'),
    ...TABLES.map(totalOfUnits),
  ),
  balance(
    'R25',
    '分单位表每行：合计 = 各栏之和',
    derivedFrom('分单位的收入表、支出表“合计”栏与其余各栏'),
    ...TABLES.map(({ table, name, parts }): Relation => ({ ...rowSum(table, 'total', parts), name })),
  ),
  balance(
    'R26',
    '分单位表合计 = 分科目表合计',
    derivedFrom('分单位表与分科目表的合计行是同一笔钱，分别按单位、按科目列出'),
    ...TABLES.map(sameTotals),
  ),
];
