import type { KeptData } from '../../src/casework/kept/kept-data';
import type { WritingContext } from '../../src/casework/kept/sheets';
import { explanationSheet, withExplanations } from '../../src/checking';
import type { TextSheet } from '../../src/model';
import { ruleSheet } from '../../src/rules/custom';
import { wholeSheet } from '../../src/supplement';

/** 助手资料 as the pane writes it into a workbook: one sheet of entries, and one each of 出错说明 and rules, if any. */
export function workingCopySheets(kept: KeptData, context: WritingContext): readonly TextSheet[] {
  const { explanations } = kept.supplement;
  const explained = withExplanations(context.check ?? { findings: [] }, explanations);
  return [
    wholeSheet(kept, context),
    ...(explanations.length > 0 ? [explanationSheet(explained)] : []),
    ...(kept.customRules.length > 0 ? [ruleSheet(kept.customRules)] : []),
  ];
}
