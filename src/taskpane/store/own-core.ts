import type { ExplainedFindings, RuleSensitivity } from '../../checking';
import type { CellRef, CheckReport, Explanation, Finding, ReportModel, TextSheet, WorkbookSnapshot } from '../../model';
import type { CustomRule, FormulaProblem, ReadRules, RelationSign, WrittenFormula } from '../../rules/custom';

/** What a formula would notice on a report, or what is wrong with it. */
export type FormulaTrial = { readonly problems: readonly FormulaProblem[] } | { readonly sensitivity: RuleSensitivity };

/** Rules of one's own, as pure functions. */
export interface CustomRuleCore {
  /** Those of the workbook's sheet; null where it has none. */
  read(snapshot: WorkbookSnapshot): ReadRules | null;
  readFile(text: string): ReadRules;
  sheet(rules: readonly CustomRule[]): TextSheet;
  fileText(rules: readonly CustomRule[]): string;
  merge(rules: readonly CustomRule[], more: readonly CustomRule[]): readonly CustomRule[];
  nextId(rules: readonly CustomRule[]): string;
  tryFormula(formula: string, report: ReportModel): FormulaTrial;
  fromCells(
    report: ReportModel,
    left: readonly CellRef[],
    right: readonly CellRef[],
    relation: RelationSign,
  ): WrittenFormula;
}

/** 出错说明, as pure functions. */
export interface ExplanationCore {
  /** Those of the workbook's sheet; null where it has none. */
  read(snapshot: WorkbookSnapshot): readonly Explanation[] | null;
  sort(check: CheckReport, explanations: readonly Explanation[]): ExplainedFindings;
  explain(finding: Finding, text: string): Explanation;
  draft(finding: Finding): string;
  isUnfinished(text: string): boolean;
  sheet(explained: ExplainedFindings): TextSheet;
}
