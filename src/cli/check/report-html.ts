import { basicFacts } from '../../checking';
import { toA1, type CheckReport, type Finding, type FindingCell, type LedgerLine, type Verdict } from '../../model';
import { CLASS_NAMES, SEVERITY_NAMES, verdictSentence } from '../texts';
import type { CheckedBook } from './checked-book';

const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  exact: '平',
  rounding: '四舍五入尾差',
  broken: '不平',
  notChecked: '无法核对',
  notApplicable: '不适用',
};

const STYLE = `
  @page { size: A4; margin: 14mm; }
  body { font: 14px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; color: #1a1a1a; max-width: 1000px; margin: 24px auto; padding: 0 16px; }
  h1 { font-size: 22px; margin: 0 0 4px; } h2 { font-size: 16px; margin: 24px 0 8px; border-bottom: 1px solid #8a8a8a; }
  .verdict { font-size: 16px; font-weight: 600; } .note { color: #4a4a4a; }
  table { border-collapse: collapse; width: 100%; font-size: 13px; } th, td { border: 1px solid #b5b5b5; padding: 4px 8px; text-align: left; vertical-align: top; }
  th { background: #eef2f4; font-weight: 600; white-space: nowrap; } td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
  thead { display: table-header-group; } tr { break-inside: avoid; }
  td.error, td.warning, td.info { white-space: nowrap; }
  .error { border-left: 4px solid #b3261e; } .warning { border-left: 4px solid #b26a00; } .info { border-left: 4px solid #8a8a8a; }
  .signatures { display: flex; gap: 48px; margin-top: 40px; } .signatures span { flex: 1; border-top: 1px solid #1a1a1a; padding-top: 4px; }
`;

/** A report of one file without scripts or anything from outside, to be read on screen and printed on A4. */
export function reportHtml(checkedBook: CheckedBook): string {
  const { book, report, checked } = checkedBook;
  const title = `${report.unitName ?? book.stem}${report.year === null ? '' : `${report.year}年度`}部门决算核对报告`;
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body>
<h1>${escapeHtml(title)}</h1>
<p class="note">文件：${escapeHtml(book.path)}；规则集：${checked.ruleSet}</p>
<p class="verdict">${escapeHtml(verdictSentence(report.tables.length, checked.summary))}</p>
<p class="note">平不等于正确：本报告只说明所列勾稽关系是否成立，无法核对和没有公式管到的数须人工核。</p>
${section('与纸质报表核对', factsTable(checkedBook))}
${section('不平', findingsTable(checked, 'broken'))}
${section('无法核对', findingsTable(checked, 'notChecked') + ledgerTable(checked, 'notChecked'))}
${section('四舍五入尾差', findingsTable(checked, 'rounding'))}
${section('请确认', list(report.questions.map((question) => question.prompt)))}
${section('工作表与报表', sheetsTable(checkedBook))}
${section('没有公式管到的数', uncoveredTable(checked))}
${section('全部勾稽', countsTable(checked))}
<div class="signatures"><span>填报人</span><span>复核人</span><span>日期</span></div>
</body></html>
`;
}

function section(title: string, content: string): string {
  return content === '' ? '' : `<h2>${title}</h2>${content}`;
}

function factsTable({ report }: CheckedBook): string {
  return table(
    ['项目', '数据', '单元格'],
    basicFacts(report).map(({ label, text, cell }) => [
      label,
      text,
      cell ? `${cell.sheet} ${toA1(cell.row, cell.column)}` : '',
    ]),
  );
}

function findingsTable({ findings }: CheckReport, verdict: Finding['verdict']): string {
  const rows = findings.filter((finding) => finding.verdict === verdict);
  if (rows.length === 0) return '';
  const cells = rows.map(
    (finding) =>
      `<tr><td class="${finding.severity}">${finding.rule}</td><td>${CLASS_NAMES[finding.class]}<br>${SEVERITY_NAMES[finding.severity]}</td>` +
      `<td>${escapeHtml(finding.message)}<br><span class="note">${escapeHtml(finding.ruleTitle)}</span></td>` +
      `<td>${finding.suspects.length > 0 ? finding.suspects.map(suspectLine).join('<br>') : placesOf(finding.cells)}</td></tr>`,
  );
  return `<table><thead><tr><th>规则</th><th>类别</th><th>问题</th><th>单元格</th></tr></thead><tbody>${cells.join('')}</tbody></table>`;
}

function suspectLine(suspect: Finding['suspects'][number]): string {
  const suggested = suspect.suggested === null ? '' : `；若为 ${suspect.suggested} 则全部平`;
  return escapeHtml(`可能：${placeOf(suspect)}${suggested}`);
}

function placesOf(cells: readonly FindingCell[]): string {
  return cells.map((cell) => escapeHtml(placeOf(cell))).join('<br>');
}

function placeOf({ ref }: FindingCell): string {
  return `${ref.sheet} ${toA1(ref.row, ref.column)}`;
}

function ledgerTable(checked: CheckReport, verdict: Verdict): string {
  const lines = checked.ledger().filter((line) => line.verdict === verdict);
  if (lines.length === 0) return '';
  return table(
    ['规则', '勾稽关系', '缺什么'],
    lines.map(({ rule, title, detail }) => [rule, title, detail]),
  );
}

function sheetsTable({ book, report }: CheckedBook): string {
  const rows = book.snapshot.sheets.map(({ name }) => {
    const found = report.tables.filter((each) => each.sheet === name).map((each) => each.title);
    const reason = report.unmapped.find((each) => each.sheet === name)?.reason ?? '';
    return [name, found.join('、'), reason];
  });
  return table(['工作表', '识别为', '未作核对的原因'], rows);
}

function uncoveredTable({ uncovered }: CheckReport): string {
  if (uncovered.length === 0) return '';
  return table(
    ['名称', '单元格'],
    uncovered.map((cell) => [cell.name, placeOf(cell)]),
  );
}

/** One row a rule with its five counts: what was checked can be seen without reading every line. */
function countsTable(checked: CheckReport): string {
  const byRule = new Map<string, LedgerLine[]>();
  for (const line of checked.ledger()) {
    const lines = byRule.get(line.rule);
    if (lines) lines.push(line);
    else byRule.set(line.rule, [line]);
  }
  const verdicts = ['exact', 'rounding', 'broken', 'notChecked', 'notApplicable'] as const;
  const rows = [...byRule].map(([rule, lines]) => {
    const counts = verdicts.map((verdict) => lines.filter((line) => line.verdict === verdict).length);
    const numbers = counts.map((count) => `<td class="number">${count === 0 ? '' : count}</td>`).join('');
    return `<tr><td>${rule}</td><td>${escapeHtml(lines[0]?.title ?? '')}</td>${numbers}</tr>`;
  });
  const heads = ['规则', '勾稽关系', ...verdicts.map((verdict) => VERDICT_NAMES[verdict])];
  return `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function list(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((text) => `<th>${escapeHtml(text)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((text) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? '').replace(/\n/g, '<br>');
}
