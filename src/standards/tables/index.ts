import type { PublicTableId, TableId } from '../../model';
import type { TableStandard } from '../types';
import { expenditure } from './expenditure';
import { FURTHER_TABLES } from './further';
import { fiscalAppropriation } from './fiscal-appropriation';
import { generalBudgetBasic } from './general-budget-basic';
import { generalBudgetExpenditure } from './general-budget-expenditure';
import { governmentFund } from './government-fund';
import { incomeExpenditure } from './income-expenditure';
import { income } from './income';
import { stateCapital } from './state-capital';
import { threePublic } from './three-public';

/** The nine public tables that are read, in the order of the newest national edition. */
export const TABLE_STANDARDS: readonly TableStandard[] = [
  incomeExpenditure,
  income,
  expenditure,
  fiscalAppropriation,
  generalBudgetExpenditure,
  generalBudgetBasic,
  governmentFund,
  stateCapital,
  threePublic,
];

const ALL_STANDARDS = [...TABLE_STANDARDS, ...FURTHER_TABLES.map(({ standard }) => standard)];
const byId = new Map<TableId, TableStandard>(ALL_STANDARDS.map((standard) => [standard.id, standard]));

export { FURTHER_TABLES } from './further';

export function maybeStandard(table: TableId): TableStandard | undefined {
  return byId.get(table);
}

/** @throws RangeError where the table has no standard. */
export function tableStandard(table: PublicTableId): TableStandard {
  const standard = byId.get(table);
  if (standard === undefined) throw new RangeError(`no standard for table ${table}`);
  return standard;
}
