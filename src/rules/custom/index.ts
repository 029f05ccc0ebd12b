/** Rules of one's own: a small language, the files and sheets that hold it, and the way to the engine's rules. */
export { basisTexts } from './basis-texts';
export type { ReadRules } from './check-entries';
export { mergeRules, nextId, resolveRules, ruleHead, type CustomRule, type UnreadableRule } from './custom-rule';
export { formulaFromCells, type WrittenFormula } from './from-cells';
export { parseCustomFormula } from './parse';
export { resolveFormula } from './resolve';
export { readRuleFile, ruleFileText } from './rule-file';
export { readRuleSheet, RULE_SHEET, ruleSheet } from './rule-sheet';
export type { CustomFormula, FormulaProblem, RelationSign } from './syntax';
export { vocabularyOf } from './vocabulary';
