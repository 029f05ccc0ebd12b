import {
  CLASS_NAMES,
  MEND_NAMES,
  type Finding,
  type FindingCell,
  type Severity,
  TEXT_LABEL_NAMES,
  type TextFinding,
} from '../../model';
import { OUTCOME_NAMES, type Opinion, type OpinionOutcome, type OpinionText, type Outcome } from '../../rounds';
import { placeWords, shownOrEmpty, suggestedText } from '../places';
import type { ReportSource } from '../source';
import { PROOFREAD_TITLES } from '../proofread';
import { brokenOf, explanationText } from '../words';

/** One opinion of the reviewer, to be answered by the unit: 表 · 行 · 列, the most probable place first. */
export type ReviewLine = OpinionText & { readonly round?: SecondRound };

/** What a second round says besides. */
export interface SecondRound {
  readonly outcome: Outcome;
  /** The opinion of the round before; '' for a new one. */
  readonly previous: string;
  /** What the unit answered to it. */
  readonly reply: string;
  readonly result: string;
}

/** A line, and the finding that it is about; null for an opinion that lives on in none. */
export interface FoundLine {
  readonly line: ReviewLine;
  readonly finding: Finding | null;
  /** The same in a text. */
  readonly textFinding: TextFinding | null;
  /** The opinion of the round before that it goes on from. */
  readonly opinion: Opinion | null;
}

/** What is wanted of the unit: 必改, 核实, 建议. */
const NATURE: Readonly<Record<Severity, string>> = { error: '必改', warning: '核实', info: '建议' };

/** So many cells are named where no one of them stands out. */
const NAMED = 3;

/** Numbered from 1, as the unit answers them. */
export function reviewLines(source: ReportSource): readonly ReviewLine[] {
  return foundLines(source).map(({ line }) => line);
}

/** Numbers are given once the order is known. */
type Unnumbered = Omit<FoundLine, 'line'> & { readonly line: Omit<ReviewLine, 'index'> };

/** The lines in their order with what they stand for; 尾差 ask nothing of anybody. */
export function foundLines(source: ReportSource): readonly FoundLine[] {
  const found = source.comparison ? secondRound(source, source.comparison) : firstRound(source);
  return found.map((each, index) => ({ ...each, line: { index: index + 1, ...each.line } }));
}

/** What is broken, what is wrong in the texts, what could not be checked, then what has been explained. */
function firstRound(source: ReportSource): readonly Unnumbered[] {
  const open = source.checked.findings.filter(({ verdict }) => verdict === 'notChecked');
  const explained = source.explained.map(({ finding }) => finding);
  const lines = (findings: readonly Finding[]): readonly Unnumbered[] =>
    findings.map((finding) => ({ line: lineOf(finding, source), finding, textFinding: null, opinion: null }));
  const inTexts = (source.textFindings ?? []).map((textFinding): Unnumbered => ({
    line: textLineOf(textFinding),
    finding: null,
    textFinding,
    opinion: null,
  }));
  return [...lines(brokenOf(source)), ...inTexts, ...lines([...open, ...explained])];
}

/** Nothing was said of it before. */
const FRESH: SecondRound = { outcome: 'fresh', previous: '', reply: '', result: OUTCOME_NAMES.fresh };

/** 未改, 新错, then 已改. */
function secondRound(
  source: ReportSource,
  { outcomes, fresh, freshTexts }: NonNullable<ReportSource['comparison']>,
): readonly Unnumbered[] {
  const open = outcomes.filter(({ outcome }) => outcome === 'open');
  const mended = outcomes.filter(({ outcome }) => outcome === 'mended');
  return [
    ...open.map((each) => outcomeLine(each, source)),
    ...fresh.map((finding) => ({
      line: { ...lineOf(finding, source), round: FRESH },
      finding,
      textFinding: null,
      opinion: null,
    })),
    ...freshTexts.map((textFinding) => ({
      line: { ...textLineOf(textFinding), round: FRESH },
      finding: null,
      textFinding,
      opinion: null,
    })),
    ...mended.map((each) => outcomeLine(each, source)),
  ];
}

/** What is there now where the opinion still stands, else as it was said; a mended one has no finding any more. */
function outcomeLine(
  { opinion, outcome, finding, textFinding, remark }: OpinionOutcome,
  source: ReportSource,
): Unnumbered {
  const { place, stated, expected, basis, nature } = opinion;
  const now = finding ? lineOf(finding, source) : textFinding && textLineOf(textFinding);
  const line = now ?? { place, stated, expected, basis, nature };
  const previous = `第 ${opinion.index} 号：原值 ${oneLine(stated)}，应为 ${oneLine(expected)}`;
  const round = { outcome, previous, reply: opinion.reply, result: `${OUTCOME_NAMES[outcome]}：${remark}` };
  return { line: { ...line, round }, finding, textFinding, opinion };
}

/** Several values of one opinion side by side. */
function oneLine(text: string): string {
  return text.replace(/\n/g, '、');
}

/** An explained finding tells the unit's words in place of an expected value. */
function lineOf(finding: Finding, source: ReportSource): Omit<OpinionText, 'index'> {
  const told = source.explained.find((each) => each.finding.id === finding.id);
  return {
    place: placeText(finding),
    stated: statedText(finding),
    expected: told ? `单位说明：${explanationText(told)}` : expectedText(finding),
    basis: basisText(finding, source.bases.get(finding.rule)),
    nature: told ? '已说明' : natureOf(finding),
  };
}

/** 文稿 · 第几行 · 哪一节, as tables are named 表 · 行 · 列. */
function textLineOf(finding: TextFinding): Omit<OpinionText, 'index'> {
  const { place, section, rule, ruleTitle, message, severity, label, correction, expected } = finding;
  return {
    place: `文稿${PROOFREAD_TITLES.at(place, section)}`,
    stated: place.quote,
    expected: correction ?? expected ?? (label === 'review' ? TEXT_LABEL_NAMES.review : '按依据更正'),
    basis: `${rule} ${ruleTitle}\n${message}`,
    nature: NATURE[severity],
  };
}

/** What could not be checked is to be looked into, however grave its rule is. */
function natureOf({ verdict, severity }: Finding): string {
  return verdict === 'notChecked' ? NATURE.warning : NATURE[severity];
}

/** The suspect where there is one, else the cells that disagree. */
function namedCells({ suspects, cells }: Finding): readonly FindingCell[] {
  return suspects.length > 0 ? suspects.slice(0, 1) : cells.slice(0, NAMED);
}

/** A row that is missing has no value to be told. */
function statedText(finding: Finding): string {
  if (finding.suspects[0]?.slip === 'missingRow') return '缺此行';
  return namedCells(finding).map(shownOrEmpty).join('\n');
}

/** The first suspect, then the others as possible; without suspects some of the cells, and how many there are. */
function placeText(finding: Finding): string {
  const { suspects, cells } = finding;
  const named = namedCells(finding).map(placeWords);
  const others = suspects.slice(1).map((suspect) => `另有可能：${placeWords(suspect)}`);
  const rest = suspects.length === 0 && cells.length > NAMED ? [`等 ${cells.length} 处`] : [];
  return [...named, ...others, ...rest].join('\n');
}

/** A suggested value, or what is asked of the unit. Nothing is expected where the culprit cannot be told. */
function expectedText({ verdict, class: ruleClass, suspects, difference }: Finding): string {
  const [suspect] = suspects;
  if (verdict === 'notChecked') return '补齐后重新核对';
  const suggested = suspect ? suggestedText(suspect) : null;
  if (suggested !== null) return `${suggested}（可能）`;
  if (ruleClass === 'verification') return '请核实；情况属实的，说明原因';
  return difference === null || suspect ? '按依据更正' : '无法判断是哪一格，请人工核';
}

/** Rule with class and source on the first line, the finding's sentence below. */
function basisText({ rule, ruleTitle, class: ruleClass, message, mendIn }: Finding, basis: string | undefined): string {
  const source = basis === undefined ? '' : `；${basis}`;
  const mend = mendIn === null ? '' : `可能应在${MEND_NAMES[mendIn]}中更正。`;
  return `${rule} ${ruleTitle}（${CLASS_NAMES[ruleClass]}${source}）\n${message}${mend}`;
}
