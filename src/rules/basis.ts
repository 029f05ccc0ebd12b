/**
 * What a rule comes from.
 * - `form`: rows and columns of the published form, or what it says of its tables;
 * - `derived`: follows from rows and columns of the form, which the text names;
 * - `document`: a document of the ministry, by its number;
 * - `formula`: the review formulas of the official client;
 * - `procedure`: how accounts are made up, reviewed and approved;
 * - `ownEstimate`: this tool's own judgement, never more than a reason to look;
 * - `custom`: whoever wrote the rule.
 */
export type BasisKind = 'form' | 'derived' | 'document' | 'formula' | 'procedure' | 'ownEstimate' | 'custom';

/** Where a rule comes from, and how it is told to people. */
export interface Basis {
  readonly kind: BasisKind;
  readonly text: string;
}

/** What has a basis: a rule. */
interface Founded {
  readonly basis: Basis;
}

/** Where a rule comes from, as people read it. */
export function basisText({ basis }: Founded): string {
  return basis.text;
}

/** The bases that most rules share. */
export const BASIS = {
  layout: { kind: 'form', text: '部门决算公开表表样的行列关系' },
  crossTable: { kind: 'form', text: '部门决算公开表表间关系' },
  amounts: { kind: 'form', text: '部门决算公开表表样：“决算数”“合计”等金额栏填列金额' },
  oneOfEach: { kind: 'form', text: '部门决算公开表目录：每张表一份' },
  headings: { kind: 'form', text: '部门决算公开表表头：部门、年度、金额单位各表相同' },
  classification: { kind: 'document', text: '支出经济分类科目（财预〔2017〕98号）与基本支出表表样' },
  budgetCodes: { kind: 'document', text: '政府收支分类科目：各预算的支出功能分类科目分列' },
  explanation: { kind: 'procedure', text: '部门决算核实性审核：年初数与上年数、主要指标增减须说明原因' },
  conversion: { kind: 'procedure', text: '公开表由财决报表的元逐格换算为万元，四舍五入' },
  approval: { kind: 'procedure', text: '批复的决算与公开的决算应一致' },
  estimate: { kind: 'ownEstimate', text: '本工具推算' },
} as const satisfies Readonly<Record<string, Basis>>;

/** What follows from the form: from which rows and columns, and how. */
export function derivedFrom(text: string): Basis {
  return { kind: 'derived', text: `由表样推出：${text}` };
}

/** Kinds of rules that repeat or guess; a cause is told by the others first. */
const INDIRECT: readonly BasisKind[] = ['derived', 'ownEstimate'];

/** Whether a rule restates what others say, or is this tool's own: where both fail, the others tell it better. */
export function isIndirect({ basis }: Founded): boolean {
  return INDIRECT.includes(basis.kind);
}
