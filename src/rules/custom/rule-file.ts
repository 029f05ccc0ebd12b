import { CLASS_NAMES } from '../../model';
import * as z from 'zod/mini';
import { checkEntries, type ReadRules } from './check-entries';
import { type CustomRule } from './custom-rule';
import { RULE_FILE_TEXTS } from './texts';

/** A file of another version is refused as a whole. */
const VERSION = 1;

/** Strict: a field that is misspelt would otherwise be left out in silence. Only the formula is owed. */
const RULE_FILE = z.strictObject({
  version: z.literal(VERSION),
  rules: z.array(
    z.strictObject({
      id: z.optional(z.string()),
      title: z.optional(z.string()),
      class: z.optional(z.string()),
      formula: z.string(),
      basis: z.optional(z.string()),
    }),
  ),
});

/** Reads a rule file. Where its shape is off nothing of it is taken; where a rule is off, the others are. */
export function readRuleFile(text: string): ReadRules {
  const json = maybeJson(text.replace(/^\uFEFF/, ''));
  if (json === undefined) return { rules: [], problems: [RULE_FILE_TEXTS.noJson] };
  const { success, data, error } = RULE_FILE.safeParse(json);
  if (!success) return { rules: [], problems: error.issues.map(issueText) };
  return checkEntries(
    data.rules.map(({ id = '', title = '', class: word = '', formula, basis = '' }, index) => ({
      where: RULE_FILE_TEXTS.entry(index + 1),
      id: id.trim(),
      title: title.trim(),
      class: word.trim(),
      formula: formula.trim(),
      basis: basis.trim(),
    })),
  );
}

/** The same rules as a file to be kept or handed on. */
export function ruleFileText(rules: readonly CustomRule[]): string {
  const kept = rules.map(({ id, title, class: ruleClass, formula, basis }) => ({
    id,
    title,
    class: CLASS_NAMES[ruleClass],
    formula,
    ...(basis === '' ? {} : { basis }),
  }));
  return `${JSON.stringify({ version: VERSION, rules: kept }, null, 2)}\n`;
}

/** Undefined where the text is no JSON; null is JSON. */
function maybeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Where in the file, and what is wrong there. */
function issueText(issue: z.core.$ZodIssue): string {
  const [list, index, field] = issue.path;
  const where = list === 'rules' && typeof index === 'number' ? RULE_FILE_TEXTS.entry(index + 1) : RULE_FILE_TEXTS.file;
  const name = String(field ?? (index === undefined ? (list ?? '') : ''));
  if (issue.code === 'unrecognized_keys') return `${where}：${RULE_FILE_TEXTS.unknownFields(issue.keys)}`;
  return `${where}：${RULE_FILE_TEXTS.wrongField(name)}`;
}
