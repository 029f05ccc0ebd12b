import { SCOPE_NAMES, VERDICT_NAMES, type Finding, type ReportModel, type Summary, type Verdict } from '../model';
import type { ExplainedFinding, ReportSource } from './source';

/** Words that all reports share; each report keeps its own headings beside its layout. */

export const VERDICTS: readonly Verdict[] = ['exact', 'rounding', 'broken', 'notChecked', 'notApplicable'];

/** Printed in place of what the book does not say. */
export const UNKNOWN = '未能识别';

/** Said on every report: silence is no pass. */
export const CAUTION = '“平”只说明所列勾稽成立，不等于数据正确；无法核对的和没有公式管到的数须人工核。';

/** Below every report of one unit. */
export const SIGNATURES = ['填报人', '复核人', '日期'] as const;

/** “示例局 2020 年度部门决算”, the head of every title. */
export function titleOf({ unitName, year }: Pick<ReportModel, 'unitName' | 'year'>, file: string): string {
  return `${unitName ?? fileNameOf(file)}${year === null ? '' : ` ${year} 年度`}部门决算`;
}

/** Whose book it is. */
export function unitLines({ report }: Pick<ReportSource, 'report'>): readonly string[] {
  return [
    `单位：${report.unitName ?? UNKNOWN}`,
    `年度：${report.year === null ? UNKNOWN : `${report.year} 年`}`,
    `口径：${report.scope === null ? UNKNOWN : SCOPE_NAMES[report.scope]}`,
    `金额单位：${report.amountUnit ?? UNKNOWN}`,
  ];
}

/** When and on which file it was checked, and the seal of its figures; before all else, that its figures were on trial. */
export function runLines({
  time,
  file,
  seal,
  trial = 0,
}: Pick<ReportSource, 'time' | 'file' | 'seal' | 'trial'>): readonly string[] {
  const onTrial = trial > 0 ? [`【试算】有 ${trial} 格是试改的数，不是原文件的核对结果`] : [];
  return [...onTrial, `检查时间：${time}`, `文件：${fileNameOf(file)}`, ...sealLines(seal())];
}

/** Figures on trial have no seal; the line is left out then. */
function sealLines(seal: string | null): readonly string[] {
  return seal === null ? [] : [sealText(seal)];
}

/** 定稿封签, as every report prints it. */
export function sealText(seal: string | null): string {
  return `封签：${seal ?? '无'}`;
}

/** The folders are of the machine that it was checked on, and say nothing to whoever signs. */
export function fileNameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** The one sentence of the verdict; what could not be checked is always in it. */
export function verdictSentence(tables: number, summary: Summary): string {
  const { checked, exact, rounding, broken, notChecked } = summary;
  return `${tables} 张表已识别；${checked} 项勾稽：${exact} 平，${rounding} 尾差，${broken} 不平；${notChecked} 项无法核对。`;
}

/** All five counts, which together are everything that was looked at. */
export function countsSentence(summary: Summary): string {
  const counts = VERDICTS.map((verdict) => `${VERDICT_NAMES[verdict]} ${summary[verdict]}`);
  return `全部 ${summary.checked + summary.notChecked + summary.notApplicable} 项：${counts.join('，')}。`;
}

/** What is broken and has not been explained, in the order of the report. */
export function brokenOf({ checked, explained }: Pick<ReportSource, 'checked' | 'explained'>): readonly Finding[] {
  const told = new Set(explained.map(({ finding }) => finding.id));
  return checked.findings.filter(({ id, verdict }) => verdict === 'broken' && !told.has(id));
}

/** “经核实属实，系……（张三）”. */
export function explanationText({ text, by }: ExplainedFinding): string {
  return by === null ? text : `${text}（${by}）`;
}

/** `2026-03-05 09:07` in the time of the machine. */
export function reportTime(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
