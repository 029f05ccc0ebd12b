import type { PublicTableId } from '../../../model';

const NUMBER = '公开(\\d{1,2})表';
const TITLE = '(?:[一-龥“”"]|（[一-龥]{1,8}）){2,40}?表';
/** “公开07表《政府性基金预算财政拨款收入支出决算表》”, “公开01表 收入支出决算总表”. */
export const NUMBER_BEFORE_TITLE = new RegExp(`${NUMBER}[：:、]?(?:为|是)?《?(${TITLE})(?=[》，。；、（]|$)`, 'g');
/** “《政府性基金预算财政拨款收入支出决算表》（公开07表）”. */
export const TITLE_BEFORE_NUMBER = new RegExp(
  `(?:^|[《，。；、：）\\d])([一-龥“”"]{2,40}?(?:表|说明))》?[（(]${NUMBER}[）)]`,
  'g',
);
/** “‘三公’经费支出决算情况详见公开09表。” */
export const SUBJECT_BEFORE_NUMBER = new RegExp(
  `(?:^|[，。；])(?:20\\d{2}年度?)?([一-龥“”"]{4,40}?)(?:具体)?(?:情况)?(?:详见|见)(?:附表|附件)?${NUMBER}(?![《一-龥])`,
  'g',
);

/** What a name may have or lack without being another one. */
export const NO_TITLE = /[“”"《》]|决算|情况|说明|公开|总?表$/g;

/** Tables by the words of their names, first match first; null for those of which there may be several. */
export const TABLES_BY_WORDS: readonly { readonly says: RegExp; readonly table: PublicTableId | null }[] = [
  {
    says: /三公.*(?:基金|资本)|(?:基金|资本).*三公|明细|项目|绩效|分单位|分科目|按单位|按科目|按功能|非财政|采购|机[关构]运行|预算[总收支]?表/,
    table: null,
  },
  { says: /三公/, table: 'threePublic' },
  { says: /政府性基金/, table: 'governmentFund' },
  { says: /国有资本/, table: 'stateCapital' },
  { says: /国有资产|资产/, table: 'stateAssets' },
  { says: /基本支出/, table: 'generalBudgetBasic' },
  { says: /一般公共预算/, table: 'generalBudgetExpenditure' },
  { says: /财政拨款收(?:入|支).*表$/, table: 'fiscalAppropriation' },
  { says: /财政拨款/, table: null },
  { says: /收入支出决算(?:总表|表)|收支决算(?:总表|表)/, table: 'incomeExpenditure' },
  { says: /^收入决算(?:公开)?表/, table: 'income' },
  { says: /^支出决算(?:公开)?表/, table: 'expenditure' },
];
