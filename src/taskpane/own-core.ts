import {
  draftExplanation,
  explain,
  explanationSheet,
  isUnfinished,
  maybeExplanations,
  sensitivity,
  withExplanations,
} from '../checking';
import type { ReportModel } from '../model';
import {
  formulaFromCells,
  mergeRules,
  nextId,
  readRuleFile,
  readRuleSheet,
  resolveFormula,
  ruleFileText,
  ruleHead,
  ruleSheet,
  vocabularyOf,
} from '../rules/custom';
import type { CustomRuleCore, ExplanationCore, FormulaTrial } from './store/own-core';

export const customRuleCore: CustomRuleCore = {
  read: readRuleSheet,
  readFile: readRuleFile,
  sheet: ruleSheet,
  fileText: ruleFileText,
  merge: mergeRules,
  nextId,
  tryFormula,
  fromCells: formulaFromCells,
};

export const explanationCore: ExplanationCore = {
  read: maybeExplanations,
  sort: withExplanations,
  explain: (finding, text) => explain(finding, text),
  draft: draftExplanation,
  isUnfinished,
  sheet: explanationSheet,
};

function tryFormula(formula: string, report: ReportModel): FormulaTrial {
  const resolved = resolveFormula(formula, vocabularyOf(report));
  if ('problems' in resolved) return resolved;
  const head = ruleHead({ id: '', title: '', class: 'balance', formula, basis: '' });
  return { sensitivity: sensitivity(report, { ...head, relations: [resolved.relation] }) };
}
