import type { TableId } from '../model';
import { FURTHER_TABLES } from '../standards';
import { BASIS } from './basis';
import { form } from './build';
import type { Rule } from './rule';

/** The nine; tables of single regions are looked at for their amounts only. */
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

/** Tables that single regions publish beside the nine. */
const FURTHER_IDS = FURTHER_TABLES.map(({ standard }) => standard.id);

/** Tables whose rows are 类款项 codes. */
const CLASSIFIED_TABLES: readonly TableId[] = [
  'income',
  'expenditure',
  'generalBudgetExpenditure',
  'governmentFund',
  'stateCapital',
];

/** 公开01 and 公开06 have rules of their own for amounts below zero. */
const OTHER_AMOUNTS = ALL_TABLES.filter((table) => table !== 'incomeExpenditure' && table !== 'generalBudgetBasic');

/** Balances that may be overdrawn: 经营结余 may, and 财政拨款 balances are told by D16. */
const BALANCES: readonly string[] = [
  'in.openingBalance',
  'in.openingBalance.generalBudget',
  'in.openingBalance.governmentFund',
  'in.openingBalance.stateCapital',
  'out.closingBalance',
  'openingBalance',
  'closingBalance',
];

/** What must be true of every table before sums mean anything. */
export const STRUCTURE_RULES: readonly Rule[] = [
  form('S01', '金额栏里应是数字，不应是文字或错误值', BASIS.amounts, [...ALL_TABLES, ...FURTHER_IDS], {
    look: 'amounts',
    severity: 'error',
  }),
  form('S02', '一张表只应出现一次', BASIS.oneOfEach, [], { look: 'duplicateTables', severity: 'error' }),
  form('S03', '同一项目只应列一行', BASIS.layout, ALL_TABLES, { look: 'duplicateRows', severity: 'error' }),
  {
    ...form('S04', '除结转结余外，金额一般不为负', BASIS.estimate, OTHER_AMOUNTS, {
      look: 'negatives',
      severity: 'warning',
      except: BALANCES,
    }),
    class: 'verification',
  },
  form('S05', '有数的行和栏都应认得出是什么', BASIS.estimate, ALL_TABLES, { look: 'unreadParts', severity: 'info' }),
  form('S06', '列到项的表，每个款之下都应列有项', BASIS.estimate, CLASSIFIED_TABLES, {
    look: 'missingItems',
    severity: 'info',
  }),
  form('S07', '项级科目应在当年的科目中，没有的与相邻的项核对', BASIS.estimate, CLASSIFIED_TABLES, {
    look: 'unknownItems',
    severity: 'info',
  }),
  form('S08', '新编码不用以前年度的旧名称', BASIS.estimate, CLASSIFIED_TABLES, {
    look: 'oldNames',
    severity: 'info',
  }),
  form(
    'X116',
    '各表的单位、年度、口径一致，汇总表与本级表不混用',
    BASIS.headings,
    [],
    { look: 'headings', of: 'scope', severity: 'error' },
    { look: 'headings', of: 'year', severity: 'error' },
    { look: 'headings', of: 'unitName', severity: 'error' },
  ),
  form('X117', '各表金额单位应一致，且与表头所写相符', BASIS.headings, ALL_TABLES, {
    look: 'tableUnit',
    severity: 'error',
  }),
];
