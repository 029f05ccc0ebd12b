import type { MendPlace, RuleClass, Severity, Verdict } from './findings/finding';
import type { Scope } from './book/report';
import type { UnitKind } from './supplement';

/** What people read for the vocabulary's own words: one word for one thing, wherever it is shown. */

export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  exact: '平',
  rounding: '四舍五入尾差',
  broken: '不平',
  notChecked: '无法核对',
  notApplicable: '不适用',
};

export const CLASS_NAMES: Readonly<Record<RuleClass, string>> = {
  balance: '基本平衡',
  logic: '逻辑性',
  verification: '核实性',
};

/** What a finding asks of its reader. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: '必改', warning: '核实', info: '提示' };

export const MEND_NAMES: Readonly<Record<MendPlace, string>> = { accounts: '账/久其', workbook: '套表' };

export const SCOPE_NAMES: Readonly<Record<Scope, string>> = {
  department: '部门（汇总）',
  ownLevel: '本级',
  unit: '单位',
};

/** 单位性质, in the order in which they are offered. */
export const UNIT_KIND_NAMES: Readonly<Record<UnitKind, string>> = {
  administrative: '行政单位',
  civilServiceManaged: '参公单位',
  publicInstitution: '事业单位',
  hospital: '医院',
  school: '学校',
  township: '乡镇（街道）',
};
