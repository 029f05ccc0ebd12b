import {
  CLASS_NAMES,
  maybeTextLines,
  textSheet,
  type TextColumn,
  type TextSheet,
  type WorkbookSnapshot,
} from '../../model';
import { checkEntries, type ReadRules } from './check-entries';
import { type CustomRule } from './custom-rule';
import { RULE_FILE_TEXTS } from './texts';

/** The sheet that holds rules of one's own, in the workbook or in a file beside it. */
export const RULE_SHEET = '自定义公式';

/** Found by their titles when the sheet is read, so that people may move them. */
const COLUMNS: readonly TextColumn[] = [
  { title: '编号', width: 10 },
  { title: '标题', width: 40 },
  { title: '性质', width: 12 },
  { title: '公式', width: 70 },
  { title: '依据', width: 40 },
];

/** Reads the rule sheet of a workbook; null where it has none. */
export function readRuleSheet(workbook: WorkbookSnapshot): ReadRules | null {
  const lines = maybeTextLines(workbook, RULE_SHEET, COLUMNS);
  if (lines === null) return null;
  return checkEntries(
    lines.map(({ row, texts }) => ({
      where: RULE_FILE_TEXTS.row(RULE_SHEET, row + 1),
      id: texts.编号 ?? '',
      title: texts.标题 ?? '',
      class: texts.性质 ?? '',
      formula: texts.公式 ?? '',
      basis: texts.依据 ?? '',
    })),
  );
}

/** The rules as that sheet. */
export function ruleSheet(rules: readonly CustomRule[]): TextSheet {
  return textSheet(
    RULE_SHEET,
    COLUMNS,
    rules.map(({ id, title, class: ruleClass, formula, basis }) => [id, title, CLASS_NAMES[ruleClass], formula, basis]),
  );
}
