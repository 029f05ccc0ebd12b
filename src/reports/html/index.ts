import { VERDICT_NAMES, type LedgerLine, type Summary } from '../../model';
import { coverageOf, type TableCoverage } from '../coverage';
import { openGroups } from '../open-checks';
import { placeWords, shownOrEmpty } from '../places';
import type { ReportSource } from '../source';
import {
  brokenOf,
  CAUTION,
  countsSentence,
  explanationText,
  runLines,
  SIGNATURES,
  titleOf,
  verdictSentence,
  VERDICTS,
} from '../words';
import { PICTURE_STYLE } from '../../pictures';
import { figures } from './figures';
import { findingBlocks } from './findings';
import { escapeHtml, list, section, table, terms } from '../page/markup';
import { roundSections } from './round';
import { STYLE } from '../page/style';

/** A report of one unit without scripts or anything from outside, to be read on screen and printed on A4. */
export function reportHtml(source: ReportSource): string {
  const { report, checked, file } = source;
  const title = escapeHtml(`${titleOf(report, file)}核对报告`);
  const signatures = SIGNATURES.map((word) => `<span>${word}</span>`).join('');
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title><style>${STYLE}${PICTURE_STYLE}</style></head><body><main>
<header><h1>${title}</h1><p class="note">${escapeHtml(runLines(source).join('　'))}</p>
${factTerms(source)}
<p class="verdict">${escapeHtml(verdictSentence(report.tables.length, checked.summary))}</p>
${countTiles(checked.summary)}<p class="note">${escapeHtml(`${countsSentence(checked.summary)}${CAUTION}`)}</p></header>
${sections(source)}
<p class="signatures">${signatures}</p>
</main></body></html>
`;
}

/** From what must be mended to what was checked; a second round tells its outcomes instead of all that is broken. */
function sections(source: ReportSource): string {
  const { report, checked } = source;
  const ledger = checked.ledger();
  const rounding = checked.findings.filter((finding) => finding.verdict === 'rounding');
  const coverage = coverageOf(report, checked);
  return [
    ...(source.comparison ? roundSections(source) : brokenSections(source)),
    section('无法核对', openTable(ledger), '缺少数据，没有核对，不等于没有问题。'),
    section('请确认', list(report.questions.map((question) => question.prompt))),
    section('四舍五入尾差', list(rounding.map((finding) => finding.message))),
    section('工作表与报表', sheetTable(source, coverage)),
    section('没有公式管到的数', uncoveredTable(coverage), '没有一条勾稽约束这些数，录错了也不会被发现，请逐个对照。'),
    section('图示', figures(source)),
    section('全部勾稽', ruleTable(ledger)),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Explained findings stand apart, so that nobody answers them twice. */
function brokenSections(source: ReportSource): readonly string[] {
  const broken = brokenOf(source);
  return [
    section(`不平，按原因（${broken.length}）`, findingBlocks(broken, source)),
    section(`已有出错说明的核实性问题（${source.explained.length}）`, explainedTable(source)),
  ];
}

/** All five verdicts, also those that did not occur. */
function countTiles(summary: Summary): string {
  return terms(
    VERDICTS.map((verdict) => [VERDICT_NAMES[verdict], String(summary[verdict])] as const),
    'counts',
  );
}

/** The figures to hold against the paper on the desk. */
function factTerms({ facts }: ReportSource): string {
  return terms(
    facts.map(({ label, text }) => [label, text] as const),
    'facts',
  );
}

/** With whose explanation it is. */
function explainedTable({ explained }: ReportSource): string {
  return table(
    [{ head: '规则' }, { head: '问题' }, { head: '说明' }],
    explained.map((each) => [
      `${each.finding.rule} ${each.finding.ruleTitle}`,
      each.finding.message,
      explanationText(each),
    ]),
  );
}

/** A line a reason: one missing table may keep a hundred checks open. */
function openTable(ledger: readonly LedgerLine[]): string {
  return table(
    [{ head: '缺什么' }, { head: '项数', isNumber: true }, { head: '涉及的勾稽' }],
    openGroups(ledger).map(({ reason, lines, rules }) => [reason, String(lines.length), rules.join('\n')]),
  );
}

/** Every sheet of the workbook, with what it was taken for and how much of it the rules reach. */
function sheetTable({ sheets, report }: ReportSource, coverage: readonly TableCoverage[]): string {
  const rows = sheets.flatMap((sheet) => {
    const found = coverage.filter((each) => each.sheet === sheet);
    const reasons = report.unmapped.filter((each) => each.sheet === sheet).map(({ reason }) => reason);
    if (found.length === 0) return [[sheet, '', '', '', reasons.join('；')]];
    return found.map(({ title, amounts, uncovered }) => [
      sheet,
      title,
      String(amounts),
      String(uncovered.length),
      reasons.join('；'),
    ]);
  });
  return table(
    [
      { head: '工作表' },
      { head: '识别为' },
      { head: '非零数', isNumber: true },
      { head: '没有公式管到', isNumber: true },
      { head: '未作核对的原因' },
    ],
    rows,
  );
}

/** One by one: these have to be looked at by eye. */
function uncoveredTable(coverage: readonly TableCoverage[]): string {
  return table(
    [{ head: '位置（表·行·列）' }, { head: '数据', isNumber: true }],
    coverage.flatMap(({ uncovered }) => uncovered.map((cell) => [placeWords(cell), shownOrEmpty(cell)])),
  );
}

/** One row a rule with its five counts: what was checked can be seen without reading every line. */
function ruleTable(ledger: readonly LedgerLine[]): string {
  const byRule = new Map<string, LedgerLine[]>();
  for (const line of ledger) {
    const lines = byRule.get(line.rule);
    if (lines) lines.push(line);
    else byRule.set(line.rule, [line]);
  }
  const rows = [...byRule].map(([rule, lines]) => [
    rule,
    lines[0]?.title ?? '',
    ...VERDICTS.map((verdict) => countText(lines.filter((line) => line.verdict === verdict).length)),
  ]);
  return table(
    [
      { head: '规则' },
      { head: '勾稽关系' },
      ...VERDICTS.map((verdict) => ({ head: SHORT_HEADS[verdict] ?? VERDICT_NAMES[verdict], isNumber: true })),
    ],
    rows,
  );
}

/** 四舍五入尾差 is too long for a narrow column. */
const SHORT_HEADS: Readonly<Partial<typeof VERDICT_NAMES>> = { rounding: '尾差' };

/** A table full of zeros hides the numbers. */
function countText(count: number): string {
  return count === 0 ? '' : String(count);
}
