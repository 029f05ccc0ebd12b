import {
  groupDigits,
  maybeTextLines,
  textSheet,
  type CheckReport,
  type Explanation,
  type Finding,
  type FindingCell,
  type TextColumn,
  type TextSheet,
  type WorkbookSnapshot,
} from '../../model';
import { EXPLANATION_WORDS } from './explanation-words';
import { textFingerprint } from '../rule-set/fingerprint';

/** A 核实性 finding with its explanation; one that was written for other figures is only shown, and counts no longer. */
export interface OwedExplanation {
  readonly finding: Finding;
  readonly state: 'open' | 'reopened' | 'explained';
  readonly explanation: Explanation | null;
}

export interface ExplainedFindings {
  /** Findings that no explanation mends. */
  readonly others: readonly Finding[];
  /** Findings that still owe one, those whose figures have changed among them. */
  readonly owed: readonly OwedExplanation[];
  readonly explained: readonly OwedExplanation[];
  /** Explanations of checks that hold now, or are not in this book. */
  readonly idle: readonly Explanation[];
}

/** Whether a finding may stand once it is explained: 核实性 and not met. */
export function owesExplanation({ class: ruleClass, verdict }: Finding): boolean {
  return ruleClass === 'verification' && verdict === 'broken';
}

/** Sorts the findings of a report by what has been explained. The report itself stays as it is. */
export function withExplanations(
  { findings }: Pick<CheckReport, 'findings'>,
  explanations: readonly Explanation[],
): ExplainedFindings {
  const byFinding = new Map(explanations.map((explanation) => [explanation.finding, explanation]));
  const all = findings.filter(owesExplanation).map((finding) => owedBy(finding, byFinding.get(finding.id) ?? null));
  const owing = new Set(all.map(({ finding }) => finding.id));
  return {
    others: findings.filter((finding) => !owesExplanation(finding)),
    owed: all.filter(({ state }) => state !== 'explained'),
    explained: all.filter(({ state }) => state === 'explained'),
    idle: explanations.filter(({ finding }) => !owing.has(finding)),
  };
}

/** An explanation counts for the figures that it was written for; once these change it is asked for again. */
function owedBy(finding: Finding, explanation: Explanation | null): OwedExplanation {
  if (explanation === null || isUnfinished(explanation.text)) return { finding, state: 'open', explanation };
  const holds = explanation.figures === figuresOf(finding);
  return { finding, state: holds ? 'explained' : 'reopened', explanation };
}

/** A draft without its reason explains nothing. */
export function isUnfinished(text: string): boolean {
  return text.trim() === '' || text.includes(EXPLANATION_WORDS.blank);
}

/** An explanation of a finding as its figures are now. */
export function explain(finding: Finding, text: string, by: string | null = null): Explanation {
  return { finding: finding.id, figures: figuresOf(finding), text: text.trim(), by };
}

/** Fingerprint of what a finding compares: names and figures, wherever their cells stand. */
export function figuresOf({ cells, difference }: Finding): string {
  return textFingerprint(JSON.stringify([cells.map(({ name, value }) => [name, value]), difference]));
}

/** At most this many figures are written out. */
const WRITTEN_OUT = 4;

/** A factual sentence from the figures alone, with a blank where the reason belongs. */
export function draftExplanation(finding: Finding): string {
  const written = finding.cells.filter(({ value }) => value !== null && value !== 0);
  const figures = written.slice(0, WRITTEN_OUT).map(figureText);
  const rest = written.length > WRITTEN_OUT ? EXPLANATION_WORDS.more(written.length) : '';
  const difference =
    finding.difference === null ? '' : EXPLANATION_WORDS.difference(showDifference(finding.difference));
  return EXPLANATION_WORDS.draft(finding.ruleTitle, figures.join('，') + rest + difference);
}

function figureText({ name, shown }: FindingCell): string {
  return EXPLANATION_WORDS.figure(name, shown);
}

/** Thousands parted, two decimals at least, no sign: which way it is off the figures show. */
function showDifference(difference: string): string {
  const [whole = '', fraction = ''] = difference.replace('-', '').split('.');
  return `${groupDigits(whole)}.${fraction.padEnd(2, '0')}`;
}

/** The sheet that holds them, in the workbook or in a file beside it. */
export const EXPLANATION_SHEET = '出错说明';

/** Titles by which the sheet is read back; 数字指纹 tells whether the figures are still those. */
const COLUMNS: readonly TextColumn[] = [
  { title: '勾稽', width: 24 },
  { title: '内容', width: 50 },
  { title: '情况', width: 12 },
  { title: '说明', width: 70 },
  { title: '填写人', width: 12 },
  { title: '数字指纹', width: 20 },
];

/** Every explanation, and every finding that still owes one, as that sheet. */
export function explanationSheet({ owed, explained, idle }: ExplainedFindings): TextSheet {
  const lines = [...owed, ...explained].map(({ finding, state, explanation }) => [
    finding.id,
    finding.message,
    EXPLANATION_WORDS.states[state],
    explanation?.text ?? '',
    explanation?.by ?? '',
    // Who writes a text into this line by hand writes it for the figures of now.
    state === 'open' || explanation === null ? figuresOf(finding) : explanation.figures,
  ]);
  const left = idle.map(({ finding, text, by, figures }) => [
    finding,
    '',
    isOfText(finding) ? EXPLANATION_WORDS.states.text : EXPLANATION_WORDS.states.idle,
    text,
    by ?? '',
    figures,
  ]);
  return textSheet(EXPLANATION_SHEET, COLUMNS, [...lines, ...left]);
}

/** Ids of checks of texts and of forms begin so; what is said of their findings stands on the same sheet. */
function isOfText(finding: string): boolean {
  return /^(?:NR-|JX\d)/.test(finding);
}

/** The explanations that such a sheet holds; null where the workbook has no such sheet. */
export function maybeExplanations(workbook: WorkbookSnapshot): readonly Explanation[] | null {
  const lines = maybeTextLines(workbook, EXPLANATION_SHEET, COLUMNS);
  if (lines === null) return null;
  return lines.flatMap(({ texts }) => {
    const { 勾稽: finding = '', 说明: text = '', 填写人: by = '', 数字指纹: figures = '' } = texts;
    return finding === '' || text === '' ? [] : [{ finding, figures, text, by: by === '' ? null : by }];
  });
}
