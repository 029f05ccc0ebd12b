import type { ReportModel } from '../../../src/model';
import type { Rule } from '../../../src/rules';
import { resolveRules, vocabularyOf } from '../../../src/rules/custom';

/** Rules 自01, 自02 … of such formulas over a report. @throws where one cannot be read. */
export function ownRules(
  report: ReportModel,
  formulas: readonly string[],
  change: Partial<Rule> = {},
): readonly Rule[] {
  const own = formulas.map((formula, at) => ({
    id: `自0${at + 1}`,
    title: `第${at + 1}条`,
    class: 'balance' as const,
    formula,
    basis: '',
  }));
  const { rules, unreadable } = resolveRules(own, vocabularyOf(report));
  if (unreadable.length > 0) throw new Error(unreadable.map(({ problems }) => problems[0].message).join());
  return rules.map((rule) => ({ ...rule, ...change }));
}
