import type { RuleClass, Severity } from '../../model';
import type { Rule } from '../rule';
import { resolveFormula } from './resolve';
import type { FormulaProblem } from './syntax';
import type { Vocabulary } from './vocabulary';

/** A rule of one's own as it is kept: in words, bound to no book. */
export interface CustomRule {
  /** `自01` …: no rule of the catalogue begins like that. */
  readonly id: string;
  readonly title: string;
  readonly class: RuleClass;
  readonly formula: string;
  /** Where it comes from; empty where nobody said. */
  readonly basis: string;
}

/** A rule of one's own whose formula cannot be understood on this book, and why. */
export interface UnreadableRule {
  readonly rule: CustomRule;
  readonly problems: readonly [FormulaProblem, ...FormulaProblem[]];
}

/** Those that can be judged on this book, and those that name something it does not have. */
export interface ResolvedRules {
  readonly rules: readonly Rule[];
  readonly unreadable: readonly UnreadableRule[];
}

/** No rule of the catalogue begins with a Chinese sign, so the two never meet. */
export const CUSTOM_PREFIX = '自';

/** As with the rules of the catalogue: what need not hold is a warning. */
const SEVERITIES: Readonly<Record<RuleClass, Severity>> = { balance: 'error', logic: 'error', verification: 'warning' };

/** Said where nobody wrote a basis. */
const OWN_BASIS = '自定义公式';

/** The rules as the engine takes them, for one report; a formula counts only where all of it is understood. */
export function resolveRules(customRules: readonly CustomRule[], vocabulary: Vocabulary): ResolvedRules {
  const rules: Rule[] = [];
  const unreadable: UnreadableRule[] = [];
  for (const rule of customRules) {
    const resolved = resolveFormula(rule.formula, vocabulary);
    if ('relation' in resolved) rules.push({ ...ruleHead(rule), relations: [resolved.relation] });
    else unreadable.push({ rule, problems: resolved.problems });
  }
  return { rules, unreadable };
}

/** Everything of a rule but what it says of the figures. */
export function ruleHead({ id, title, class: ruleClass, basis }: CustomRule): Rule {
  return {
    id,
    title,
    class: ruleClass,
    severity: SEVERITIES[ruleClass],
    basis: { kind: 'custom', text: basis === '' ? OWN_BASIS : basis },
  };
}

/** The first free id behind those taken: 自01, 自02 … */
export function nextId(taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  let number = 1;
  while (ids.has(idOf(number))) number += 1;
  return idOf(number);
}

/** Both lists as one: a rule that is in both counts once, one whose id is taken gets the next free one. */
export function mergeRules(rules: readonly CustomRule[], more: readonly CustomRule[]): readonly CustomRule[] {
  return more.reduce<readonly CustomRule[]>((all, rule) => {
    const taken = all.find(({ id }) => id === rule.id);
    if (!taken) return [...all, rule];
    return taken.formula === rule.formula ? all : [...all, { ...rule, id: nextId([...all, ...more]) }];
  }, rules);
}

/** `1`, `01` and `自1` are 自01; any other word gets the prefix in front, so that no id is one of the catalogue. */
export function customId(text: string): string {
  const word = text.trim().replace(/^自(?:定义)?/, '');
  return /^\d+$/.test(word) ? idOf(Number(word)) : CUSTOM_PREFIX + word;
}

/** At least two digits, so that ids sort as they count up to 99. */
function idOf(number: number): string {
  return CUSTOM_PREFIX + String(number).padStart(2, '0');
}
