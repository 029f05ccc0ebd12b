import {
  UNWATCHED,
  type FactTable,
  type FigureLine,
  type FigureVerdict,
  type ReadText,
  type TextDocument,
  type TextFinding,
  type TextReport,
  type Watch,
} from '../model';
import { wordOf, wordsAt } from '../facts';
import { isOfBudget } from '../reading';
import { maybeYear } from '../standards';
import type { RawFinding, TextContext, TextRule } from './check';
import { shownSeverity } from './evidence';
import { judgeFigures } from './figures';
import { byGravity } from './gravity';
import { headingsAt, placesIn } from './places';
import { WORDING_CHECKS } from './wording';

/** What is known besides the text itself, and which checks to run. */
export interface ProofreadOptions {
  /** What the open books and 助手资料 know. */
  readonly facts?: FactTable | null;
  /** Whose text it is, where the books do not say. */
  readonly unitName?: string | null;
  /** Ids of the checks to run; those that are on by default where not given. */
  readonly only?: ReadonlySet<string>;
  readonly watch?: Watch;
  /** What was found in the text by others who know what its tables are; told as findings of this report. */
  readonly others?: readonly { readonly rule: TextRule; readonly raw: RawFinding }[];
  /** Tells each finding as its check itself means it, whether that has shown itself right or not; to measure that. */
  readonly asMeant?: boolean;
}

/** All that is wrong in a text, as far as its words, its figures and the open books tell, and what became of each figure. */
export function proofread(document: TextDocument, read: ReadText, options: ProofreadOptions = {}): TextReport {
  const context = contextOf(document, read, options);
  const isBudget = isOfBudget(read);
  const isOn = ({ id, defaultOn, isOfAccounts }: TextRule): boolean =>
    (options.only?.has(id) ?? defaultOn) && !(isBudget && isOfAccounts);
  const complete = completing(context, options.asMeant ?? false);
  const findings: TextFinding[] = [];
  for (const check of WORDING_CHECKS.filter(isOn)) {
    context.watch();
    check.run(context, (raw) => findings.push(complete(check, raw)));
  }
  const judged = judgeFigures(context);
  for (const { rule, raw } of [...judged.findings, ...(options.others ?? [])])
    if (isOn(rule)) findings.push(complete(rule, raw));
  const figures = judged.lines;
  return {
    findings: byGravity(numbered(findings)),
    summary: { ...countVerdicts(figures), figures: figures.length, statements: read.statements.length },
    figures,
  };
}

/** What the books say comes before what was told, and that before what the text says of itself. */
function contextOf(document: TextDocument, read: ReadText, options: ProofreadOptions): TextContext {
  const facts = options.facts ?? null;
  const told = (name: string): string | null => (facts ? wordsAt(facts, wordOf(name).fact) : null);
  return {
    document,
    read,
    facts,
    watch: options.watch ?? UNWATCHED,
    unitName: told('单位') ?? options.unitName ?? null,
    year: maybeYear(told('年度') ?? '') ?? read.year,
  };
}

/**
 * Makes a whole finding of what a check says. Its id is made of the check, of what it is about and of the headings
 * above: the same fault keeps it in a next round though the text before it grew.
 */
function completing(
  { document, read }: TextContext,
  asMeant: boolean,
): (rule: TextRule, raw: RawFinding) => TextFinding {
  const place = placesIn(document);
  return (rule, raw) => {
    const severity = raw.severity ?? rule.severity;
    const section = headingsAt(read, raw.span.start);
    return {
      id: [rule.id, raw.about ?? document.plain.slice(raw.span.start, raw.span.end).slice(0, 40), section].join('@'),
      rule: rule.id,
      ruleTitle: rule.title,
      severity: asMeant ? severity : shownSeverity(rule.id, severity),
      label: raw.label ?? 'defect',
      message: raw.message,
      place: place(raw.span),
      otherPlaces: (raw.otherSpans ?? []).map(place),
      section,
      stated: raw.stated ?? null,
      expected: raw.expected ?? null,
      correction: raw.correction ?? null,
      cause: raw.cause ?? null,
      sources: raw.sources ?? [],
    };
  };
}

/** The second finding of one name, and so on, is told apart by its count. */
function numbered(findings: readonly TextFinding[]): readonly TextFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, count);
    return count === 1 ? finding : { ...finding, id: `${finding.id}#${count}` };
  });
}

/** How many figures came out in which way. */
function countVerdicts(lines: readonly FigureLine[]): Readonly<Record<FigureVerdict, number>> {
  const counts = { verified: 0, rounding: 0, broken: 0, review: 0, unbound: 0 };
  for (const { verdict } of lines) counts[verdict] += 1;
  return counts;
}
