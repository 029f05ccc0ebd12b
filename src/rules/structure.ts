import type { TableId } from '../model';
import type { Rule, StructureTest } from './rule';
import { BASIS } from './build';

const ALL_TABLES: readonly TableId[] = [
  'incomeExpenditure',
  'income',
  'expenditure',
  'fiscalAppropriation',
  'generalBudgetExpenditure',
  'generalBudgetBasic',
  'threePublic',
  'governmentFund',
  'stateCapital',
];

function anyTable(id: string, title: string, test: StructureTest): Rule {
  return {
    id,
    title,
    class: 'balance',
    severity: 'error',
    basis: BASIS.derived,
    structure: { test, tables: ALL_TABLES },
  };
}

/** What must be true of every table before sums mean anything. */
export const STRUCTURE_RULES: readonly Rule[] = [
  anyTable('S01', '金额栏里应是数字，不应是文字或错误值', 'amounts'),
  anyTable('S02', '一张表只应出现一次', 'duplicateTables'),
  anyTable('X117', '各表金额单位应一致，且与表头所写相符', 'tableUnit'),
];
