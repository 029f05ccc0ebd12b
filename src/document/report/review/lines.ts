import { CLASS_NAMES, type Finding, type FindingCell, type Severity } from '../../../model';
import { placeOf, suggestedText, valueText } from '../places';
import type { ReportSource } from '../source';
import { brokenOf, explanationText } from '../words';

/** One opinion of the reviewer, to be answered by the unit. */
export interface ReviewLine {
  readonly index: number;
  /** 表 · 行 · 列, the most probable place first. */
  readonly place: string;
  readonly stated: string;
  readonly expected: string;
  readonly basis: string;
  readonly nature: string;
}

const NATURE: Readonly<Record<Severity, string>> = { error: '必改', warning: '核实', info: '建议' };

/** So many cells are named where no one of them stands out. */
const NAMED = 3;

/** What is broken, what could not be checked, then what has been explained; 尾差 ask nothing of anybody. */
export function reviewLines(source: ReportSource): readonly ReviewLine[] {
  const open = source.checked.findings.filter(({ verdict }) => verdict === 'notChecked');
  const lines = [
    ...[...brokenOf(source), ...open].map((finding) => lineOf(finding, source)),
    ...source.explained.map((each) => ({
      ...lineOf(each.finding, source),
      expected: `单位说明：${explanationText(each)}`,
      nature: '已说明',
    })),
  ];
  return lines.map((line, index) => ({ index: index + 1, ...line }));
}

function lineOf(finding: Finding, { bases }: ReportSource): Omit<ReviewLine, 'index'> {
  return {
    place: placeText(finding),
    stated: statedText(finding),
    expected: expectedText(finding),
    basis: basisText(finding, bases.get(finding.rule)),
    nature: finding.verdict === 'notChecked' ? NATURE.warning : NATURE[finding.severity],
  };
}

/** The suspect where there is one, else the cells that disagree. */
function namedCells({ suspects, cells }: Finding): readonly FindingCell[] {
  return suspects.length > 0 ? suspects.slice(0, 1) : cells.slice(0, NAMED);
}

function statedText(finding: Finding): string {
  if (finding.suspects[0]?.slip === 'missingRow') return '缺此行';
  return namedCells(finding)
    .map(({ value }) => valueText(value))
    .join('\n');
}

function placeText(finding: Finding): string {
  const { suspects, cells } = finding;
  const named = namedCells(finding).map(placeOf);
  const others = suspects.slice(1).map((suspect) => `另有可能：${placeOf(suspect)}`);
  const rest = suspects.length === 0 && cells.length > NAMED ? [`等 ${cells.length} 处`] : [];
  return [...named, ...others, ...rest].join('\n');
}

function expectedText({ verdict, class: ruleClass, suspects, difference }: Finding): string {
  const [suspect] = suspects;
  if (verdict === 'notChecked') return '补齐后重新核对';
  const suggested = suspect ? suggestedText(suspect) : null;
  if (suggested !== null) return `${suggested}（可能）`;
  if (ruleClass === 'verification') return '请核实；情况属实的，说明原因';
  return difference === null || suspect ? '按依据更正' : '无法判断是哪一格，请人工核';
}

function basisText({ rule, ruleTitle, class: ruleClass, message, mendIn }: Finding, basis: string | undefined): string {
  const source = basis === undefined ? '' : `；依据：${basis}`;
  const mend = mendIn === null ? '' : `可能应在${mendIn}中更正。`;
  return `${rule} ${ruleTitle}（${CLASS_NAMES[ruleClass]}${source}）\n${message}${mend}`;
}
