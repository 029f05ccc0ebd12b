import { CLASS_NAMES, type RuleClass } from '../../model';
import { CUSTOM_PREFIX, customId, nextId, type CustomRule } from './custom-rule';
import { parseCustomFormula } from './parse';
import { RULE_FILE_TEXTS } from './texts';

/** A rule as a file or a sheet holds it: texts, none of them checked, and where people find it. */
export interface RuleEntry {
  /** “第 2 条”, “自定义公式 第 5 行”. */
  readonly where: string;
  readonly id: string;
  readonly title: string;
  readonly class: string;
  readonly formula: string;
  readonly basis: string;
}

/** The rules that were understood, and a sentence for each thing that was not. A rule with a problem is left out. */
export interface ReadRules {
  readonly rules: readonly CustomRule[];
  readonly problems: readonly string[];
}

/** Checks entries by themselves: class, id, and the grammar of the formula. */
export function checkEntries(entries: readonly RuleEntry[]): ReadRules {
  const problems: string[] = [];
  const rules: CustomRule[] = [];
  const named = entries.filter(({ id }) => id !== '').map(({ id }) => ({ id: customId(id) }));
  for (const entry of entries) {
    const rule = { ...entry, id: entry.id === '' ? nextId([...named, ...rules]) : customId(entry.id) };
    const found = problemsOf(rule, rules);
    const ruleClass = maybeClass(entry.class);
    problems.push(...found.map((problem) => `${entry.where}：${problem}`));
    if (found.length > 0 || ruleClass === null) continue;
    const { id, title, formula, basis } = rule;
    rules.push({ id, title: title === '' ? formula : title, class: ruleClass, formula, basis });
  }
  return { rules, problems };
}

/**
 * Everything that is wrong with one entry, in the order of its fields; empty for a good one. Ids of checks go on with @
 * and strokes behind the rule's, so that it holds neither.
 */
function problemsOf({ id, class: word, formula }: RuleEntry, earlier: readonly CustomRule[]): readonly string[] {
  const problems: string[] = [];
  if (!/^[^\s@/]+$/.test(id) || id === CUSTOM_PREFIX) problems.push(RULE_FILE_TEXTS.badId(id));
  if (earlier.some((rule) => rule.id === id)) problems.push(RULE_FILE_TEXTS.sameId(id));
  if (maybeClass(word) === null) problems.push(RULE_FILE_TEXTS.badClass(word));
  if (formula === '') return [...problems, RULE_FILE_TEXTS.noFormula];
  const parsed = parseCustomFormula(formula);
  return 'problem' in parsed ? [...problems, RULE_FILE_TEXTS.badFormula(parsed.problem.message)] : problems;
}

/** Each class by its key and by the name that people see. */
const CLASSES = Object.entries(CLASS_NAMES) as readonly (readonly [RuleClass, string])[];

/** By its Chinese name or its English one; 基本平衡 where nothing is said. */
function maybeClass(word: string): RuleClass | null {
  if (word === '') return 'balance';
  return CLASSES.find(([key, name]) => key === word || name === word)?.[0] ?? null;
}
