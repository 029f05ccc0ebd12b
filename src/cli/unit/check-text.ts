import { brokenOf, sealText, verdictSentence, type ExplainedFinding, type ReportSource } from '../../reports';
import {
  CLASS_NAMES,
  MEND_NAMES,
  SEVERITY_NAMES,
  type CheckReport,
  type Finding,
  type LedgerLine,
  type ReportModel,
} from '../../model';
import { askedWith } from '../answers/how-to-answer';

/** How many checks that could not be made are listed one by one; all of them are counted. */
const LISTED = 20;

/** What `check` prints of a book for people. */
export function checkText(source: ReportSource): string {
  const { file, report, checked, seal } = source;
  const parts = [
    [file, headLine(report), verdictSentence(report.tables.length, checked.summary)],
    listed('不平，按原因', brokenOf(source).map(findingLine)),
    listed('已有出错说明', source.explained.map(explainedLine)),
    listed('四舍五入尾差', checked.findings.filter((finding) => finding.verdict === 'rounding').map(findingLine)),
    listed('无法核对', uncheckedLines(checked)),
    listed(
      '未作核对的工作表',
      report.unmapped.map(({ sheet, reason }) => `${sheet}：${reason}`),
    ),
    listed('请确认', report.questions.map(askedWith)),
    [`没有公式管到的数 ${checked.uncovered.length} 个。`, sealText(seal())],
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}

/** What is not known is said, since the check rests on it. */
function headLine({ unitName, year, amountUnit }: ReportModel): string {
  const unit = amountUnit === null ? '金额单位未标明' : `金额单位：${amountUnit}`;
  return [unitName ?? '单位名称未能识别', year === null ? '年度未能识别' : `${year} 年度`, unit].join(' · ');
}

/** A heading without lines is left out. */
function listed(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  return [`${title}（${lines.length}）`, ...lines.map((line, index) => `  ${index + 1}. ${line}`)];
}

/** The rule with its class and severity first. */
function findingLine(finding: Finding): string {
  const mend = finding.mendIn === null ? '' : `（可能应在${MEND_NAMES[finding.mendIn]}中更正）`;
  return `[${finding.rule} ${CLASS_NAMES[finding.class]} ${SEVERITY_NAMES[finding.severity]}] ${finding.message}${mend}`;
}

/** What the unit wrote, and who where that is known. */
function explainedLine({ finding, text, by }: ExplainedFinding): string {
  return `${findingLine(finding)}出错说明：${text}${by === null ? '' : `（${by}）`}`;
}

/** Findings that say why, then the checks that none of them tells, so that silence is never taken for a pass. */
function uncheckedLines(checked: CheckReport): readonly string[] {
  const findings = checked.findings.filter((finding) => finding.verdict === 'notChecked');
  const told = new Set(findings.flatMap((finding) => finding.checks));
  const lines = checked.ledger().filter((line) => line.verdict === 'notChecked' && !told.has(line.check));
  const rest = lines.length > LISTED ? [`……另有 ${lines.length - LISTED} 项，见 --out 写出的报告`] : [];
  return [...findings.map(findingLine), ...lines.slice(0, LISTED).map(ledgerLine), ...rest];
}

/** A check that no finding tells. */
function ledgerLine({ rule, title, detail }: LedgerLine): string {
  return `[${rule}] ${title}：${detail}`;
}
