import { CLASS_NAMES, SEVERITY_NAMES } from '../model';
import { ruleSetFingerprint } from '../checking';
import { basisText, CATALOGUE, RULES, type Rule } from '../rules';
import type { ExitStatus, Machine } from './machine';

export interface RulesWords {
  /** Only the rules of one account year. */
  readonly year: number | undefined;
  readonly json: boolean;
}

/** `juesuan rules`: the catalogue; the fingerprint is that of the rules for public tables. */
export function printRules({ year, json }: RulesWords, machine: Machine): ExitStatus {
  const rules = CATALOGUE.filter((rule) => year === undefined || appliesIn(rule, year));
  const lines = rules.map((rule) => (json ? JSON.stringify(ruleJson(rule)) : ruleText(rule)));
  if (!json) lines.push('', `共 ${rules.length} 条；规则集 ${ruleSetFingerprint(RULES)}。`);
  machine.print(`${lines.join('\n')}\n`);
  return 0;
}

function appliesIn({ years }: Rule, year: number): boolean {
  return year >= (years?.from ?? year) && year <= (years?.to ?? year);
}

function ruleJson(rule: Rule): object {
  const { id, title, class: ruleClass, severity, years } = rule;
  return {
    rule: id,
    title,
    class: ruleClass,
    severity,
    basis: basisText(rule),
    years: { from: years?.from ?? null, to: years?.to ?? null },
  };
}

function ruleText(rule: Rule): string {
  const { id, title, class: ruleClass, severity } = rule;
  return `${id.padEnd(5)} ${CLASS_NAMES[ruleClass]} ${SEVERITY_NAMES[severity]}  ${title}${yearsText(rule)}（依据：${basisText(rule)}）`;
}

function yearsText({ years }: Rule): string {
  if (years?.from === undefined && years?.to === undefined) return '';
  return `（${years.from ?? ''}—${years.to ?? ''} 年度）`;
}
