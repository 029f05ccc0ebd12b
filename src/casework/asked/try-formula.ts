import { sensitivity, type RuleSensitivity } from '../../checking';
import type { ReportModel } from '../../model';
import { resolveFormula, ruleHead, vocabularyOf, type FormulaProblem } from '../../rules/custom';

/** What a formula would notice on a report, or what is wrong with it. */
export type FormulaTrial = { readonly problems: readonly FormulaProblem[] } | { readonly sensitivity: RuleSensitivity };

/** Tries a formula that somebody is writing on the report. */
export function tryFormula(formula: string, report: ReportModel): FormulaTrial {
  const resolved = resolveFormula(formula, vocabularyOf(report));
  if ('problems' in resolved) return resolved;
  const head = ruleHead({ id: '', title: '', class: 'balance', formula, basis: '' });
  return { sensitivity: sensitivity(report, { ...head, relations: [resolved.relation] }) };
}
