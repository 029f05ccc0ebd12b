import { basisText } from '../basis';
import { RULES } from '../index';
import type { CustomRule } from './custom-rule';

/** Where the rules for public tables and those of one's own come from, in words, by rule id. */
export function basisTexts(customRules: readonly CustomRule[]): ReadonlyMap<string, string> {
  const own = customRules.map(({ id, basis }) => [id, basis] as const);
  return new Map([...RULES.map((rule) => [rule.id, basisText(rule)] as const), ...own]);
}
