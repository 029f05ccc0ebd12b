import { EXPLANATION_SHEET, explanationSheet, maybeExplanations, withExplanations } from '../../checking';
import type { CheckReport, TextSheet, WorkbookSnapshot } from '../../model';
import { readRuleSheet, RULE_SHEET, ruleSheet } from '../../rules/custom';
import { FIRST_PART, maybeEntries, PART_SHEETS, partSheets, type EntryContext } from '../../supplement';
import type { KeptData } from './kept-data';

/** What else is known when 助手资料 is written; all of it only makes the sheets more readable. */
export interface WritingContext extends EntryContext {
  /** The findings that explanations belong to. */
  readonly check?: Pick<CheckReport, 'findings'>;
}

/** The sheets of the side file `单位_年度_助手资料.xlsx`. */
export function sideFileSheets(kept: KeptData, context: WritingContext): readonly TextSheet[] {
  return [...partSheets(kept, context), ...ownSheets(kept, context)];
}

function ownSheets({ supplement, customRules }: KeptData, { check }: WritingContext): readonly TextSheet[] {
  const { explanations } = supplement;
  const explained = withExplanations(check ?? { findings: [] }, explanations);
  return [
    ...(explanations.length > 0 ? [explanationSheet(explained)] : []),
    ...(customRules.length > 0 ? [ruleSheet(customRules)] : []),
  ];
}

export interface ReadKept {
  readonly kept: KeptData;
  /** In Chinese, each with its sheet and row. */
  readonly problems: readonly string[];
}

/** Reads 助手资料 from a side file or from a workbook with our sheet; null where there is none. */
export function maybeKept(workbook: WorkbookSnapshot): ReadKept | null {
  const read = maybeEntries(workbook);
  if (read === null) return null;
  const { kept, problems } = read;
  const rules = readRuleSheet(workbook);
  const explanations = maybeExplanations(workbook) ?? [];
  return {
    kept: { ...kept, supplement: { ...kept.supplement, explanations }, customRules: rules?.rules ?? [] },
    problems: [...problems, ...(rules?.problems ?? [])],
  };
}

/** Whether a workbook is a side file and no book of tables. */
export function isSideFile({ sheets }: WorkbookSnapshot): boolean {
  const ours = new Set<string>([...PART_SHEETS, EXPLANATION_SHEET, RULE_SHEET]);
  const names = sheets.map(({ name }) => name.trim());
  return names.includes(FIRST_PART) && names.every((name) => ours.has(name));
}
