import type { ReportModel } from '../../model';
import { RULES, type Rule } from '../../rules';
import { resolveRules, ruleHead, vocabularyOf, type CustomRule, type UnreadableRule } from '../../rules/custom';
import { unbound, type Unbound } from '../bind/types';
import { CHECK_WORDS } from '../words';

/** What a book is judged by. */
interface RuleOptions {
  readonly rules?: readonly Rule[];
  readonly customRules?: readonly CustomRule[];
}

/** The rules that a book is judged by, and why others of one's own say nothing on it. */
export interface RulesOfBook {
  readonly rules: readonly Rule[];
  /** Rules of one's own that say nothing on this book, each with the reason. */
  readonly unreadable: readonly Unbound[];
}

/** The catalogue and the rules of one's own, as they are understood on a report. */
export function rulesFor(report: ReportModel, { rules = RULES, customRules = [] }: RuleOptions): RulesOfBook {
  if (customRules.length === 0) return { rules, unreadable: [] };
  const own = resolveRules(customRules, vocabularyOf(report));
  return { rules: [...rules, ...own.rules], unreadable: own.unreadable.map(unreadableRule) };
}

/** The rules as they are written, for the fingerprint: the same for every book. */
export function ruleSetOf({ rules = RULES, customRules = [] }: RuleOptions): readonly (Rule | CustomRule)[] {
  return customRules.length === 0 ? rules : [...rules, ...customRules];
}

/** The rule as one that is not checked, with every problem in one sentence. */
function unreadableRule({ rule, problems }: UnreadableRule): Unbound {
  const told = problems.map(({ message }) => message.replace(/[。？]$/, '')).join('；');
  const reason = CHECK_WORDS.unreadableFormula(rule.id, told);
  return unbound(ruleHead(rule), { verdict: 'notChecked', reason, lack: 'ownRule' });
}
