import { FORM_RULES } from '../../evaluation';
import { CLASS_NAMES, SEVERITY_NAMES } from '../../model';
import { TEXT_RULES, type TextRule } from '../../proofreading';
import { basisText, CATALOGUE, type Rule } from '../../rules';
import type { ExitStatus, Machine } from '../machine/machine';

export interface RulesWords {
  /** Only the rules of one account year. */
  readonly year: number | undefined;
  readonly json: boolean;
}

/**
 * `juesuan rules`: the catalogue, then the checks of texts and of 自评表, which hold in every year, and how many there are.
 */
export function printRules({ year, json }: RulesWords, machine: Machine): ExitStatus {
  const rules = CATALOGUE.filter((rule) => year === undefined || appliesIn(rule, year));
  const lines = [
    ...rules.map((rule) => (json ? JSON.stringify(ruleJson(rule)) : ruleText(rule))),
    ...TEXT_RULES.map((rule) => (json ? JSON.stringify(textRuleJson(rule)) : textRuleText(rule))),
    ...FORM_RULES.map((rule) => (json ? JSON.stringify(formRuleJson(rule)) : `${rule.id}  ${rule.title}`)),
  ];
  if (!json) {
    lines.push(
      '',
      `共 ${rules.length} 条。`,
      `文稿校对另有 ${TEXT_RULES.length} 条。`,
      `绩效自评表、自评报告另有 ${FORM_RULES.length} 条。`,
    );
  }
  machine.print(`${lines.join('\n')}\n`);
  return 0;
}

/** A rule without years holds in all of them. */
function appliesIn({ years }: Rule, year: number): boolean {
  return year >= (years?.from ?? year) && year <= (years?.to ?? year);
}

/** Years are null where a rule has no bound. */
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

/** One line each, for reading and for searching. */
function ruleText(rule: Rule): string {
  const { id, title, class: ruleClass, severity } = rule;
  return `${id.padEnd(5)} ${CLASS_NAMES[ruleClass]} ${SEVERITY_NAMES[severity]}  ${title}${yearsText(rule)}（依据：${basisText(rule)}）`;
}

/** In the shape of the other rules. */
function textRuleJson({ id, title, severity, basis, defaultOn }: TextRule): object {
  return { rule: id, title, class: 'text', severity, basis: basis.text, years: { from: null, to: null }, defaultOn };
}

/** What is not checked by default says so. */
function textRuleText({ id, title, severity, basis, defaultOn }: TextRule): string {
  return `${id} ${SEVERITY_NAMES[severity]}  ${title}${defaultOn ? '' : '（默认不查）'}（依据：${basis.text}）`;
}

/** Their gravity is that of what is found: told beside a draft, asked of a text. */
function formRuleJson({ id, title }: (typeof FORM_RULES)[number]): object {
  return { rule: id, title, class: 'form', severity: null, basis: null, years: { from: null, to: null } };
}

/** Nothing for a rule that always holds. */
function yearsText({ years }: Rule): string {
  if (years?.from === undefined && years?.to === undefined) return '';
  return `（${years.from ?? ''}—${years.to ?? ''} 年度）`;
}
