import { CLASS_NAMES, SEVERITY_NAMES } from '../../model';
import { OUTCOME_NAMES, type Outcome } from '../../rounds';
import type { SheetContent } from '../../document/xlsx';
import { createWorkbook } from '../../document/xlsx';
import { amount, count, EMPTY_ROW, header, plain, text, type Row } from '../cells';
import { placeWords, suggestedText } from '../places';
import { carryingSheet } from '../round';
import { CAUTION } from '../words';
import type { BatchEntry } from './batch-entry';
import { commonGaps, commonProblems, unitOrFileName } from './common';
import { countOf, rankEntries, type RankedEntry } from './order';
import { headline, stateOf } from './words';

export interface SummaryOptions {
  /** When the batch was checked, as it is printed. */
  readonly time: string;
  /** The year that all books ought to have; without it the one that most have. */
  readonly year: number | null;
}

/** 汇总.xlsx: the units with what is missing first, what they have in common, and every finding but 尾差. */
export function summaryWorkbook(entries: readonly BatchEntry[], options: SummaryOptions): Uint8Array {
  const rounds = entries.flatMap(({ round }) => round ?? []);
  return createWorkbook([...summarySheets(entries, options), carryingSheet(rounds)]);
}

export function summarySheets(entries: readonly BatchEntry[], options: SummaryOptions): readonly SheetContent[] {
  const ranked = rankEntries(entries, options.year);
  const order = ranked.map(({ entry }) => entry);
  return [unitSheet(ranked, options), problemSheet(order), gapSheet(order), findingSheet(order)];
}

const UNIT_HEADS = [
  '序号',
  '状态',
  '单位',
  '文件',
  '年度',
  '金额单位',
  '识别表数',
  '已查',
  '平',
  '尾差',
  '不平',
  '无法核对',
  '不适用',
  '必改',
  '核实',
  '缺什么、待确认',
];
const UNIT_WIDTHS = [6, 16, 26, 34, 8, 10, 10, 8, 8, 8, 8, 8, 8, 8, 8, 50];

/** What became of the opinions of the round before, behind the other columns. */
const OUTCOMES: readonly Outcome[] = ['mended', 'open', 'fresh'];
const OUTCOME_WIDTH = 8;

function unitSheet(ranked: readonly RankedEntry[], { time }: SummaryOptions): SheetContent {
  const hasRounds = ranked.some(({ entry }) => entry.outcomes !== null);
  const top: readonly Row[] = [
    [{ value: '部门决算核对汇总', style: 'title' }],
    [plain([headline(ranked), `检查时间：${time}`].join('　　'))],
    header(...UNIT_HEADS, ...(hasRounds ? OUTCOMES.map((outcome) => OUTCOME_NAMES[outcome]) : [])),
  ];
  const widths = [...UNIT_WIDTHS, ...(hasRounds ? OUTCOMES.map(() => OUTCOME_WIDTH) : [])];
  const rows = ranked.map((each, index) => unitRow(each, index + 1));
  return page('汇总', widths, [...top, ...rows, EMPTY_ROW, [plain(CAUTION)]], top.length);
}

function unitRow({ entry, lacks }: RankedEntry, index: number): Row {
  const { file, unitName, year, amountUnit, tables, summary, questions, outcomes } = entry;
  const counts = summary
    ? [summary.checked, summary.exact, summary.rounding, summary.broken, summary.notChecked, summary.notApplicable]
    : null;
  return [
    count(index),
    text(stateOf({ entry, lacks })),
    text(unitName ?? ''),
    text(file),
    year === null ? text('') : count(year),
    text(amountUnit ?? ''),
    count(tables),
    ...(counts ?? Array.from({ length: 6 }, () => null)).map((each) => (each === null ? text('') : count(each))),
    ...(['error', 'warning'] as const).map((severity) => (counts ? count(countOf(entry, severity)) : text(''))),
    text([...lacks, ...questions].join('\n')),
    ...(outcomes ? OUTCOMES.map((outcome) => count(outcomes[outcome])) : []),
  ];
}

function problemSheet(entries: readonly BatchEntry[]): SheetContent {
  const rows = commonProblems(entries).map(({ rule, title, finding, units, count: times }, index) => [
    count(index + 1),
    text(rule),
    text(title),
    text(CLASS_NAMES[finding.class]),
    text(SEVERITY_NAMES[finding.severity]),
    count(units.length),
    count(times),
    text(units.join('、')),
  ]);
  const heads = header('序号', '规则', '勾稽关系', '类别', '级别', '单位数', '处数', '单位');
  return page('共性问题', [6, 8, 44, 10, 8, 8, 8, 80], [heads, ...rows], 1);
}

function gapSheet(entries: readonly BatchEntry[]): SheetContent {
  const rows = commonGaps(entries).map(({ reason, units, checks }, index) => [
    count(index + 1),
    text(reason),
    count(units.length),
    count(checks),
    text(units.join('、')),
  ]);
  return page('无法核对', [6, 60, 8, 8, 90], [header('序号', '缺什么', '单位数', '项数', '单位'), ...rows], 1);
}

const FINDING_HEADS = [
  '单位',
  '文件',
  '级别',
  '规则',
  '类别',
  '说明',
  '差额',
  '疑点单元格（可能）',
  '若为此数则全部平',
];
const FINDING_WIDTHS = [24, 28, 8, 8, 10, 70, 13, 40, 18];

function findingSheet(entries: readonly BatchEntry[]): SheetContent {
  const rows = entries.flatMap((entry) =>
    entry.broken.map((finding): Row => {
      const { severity, rule, class: ruleClass, message, difference, suspects } = finding;
      return [
        text(unitOrFileName(entry)),
        text(entry.file),
        text(SEVERITY_NAMES[severity]),
        text(rule),
        text(CLASS_NAMES[ruleClass]),
        text(message),
        amount(difference),
        text(suspects.map(placeWords).join('\n')),
        text(suspects.map((suspect) => suggestedText(suspect) ?? '—').join('\n')),
      ];
    }),
  );
  return page('问题', FINDING_WIDTHS, [header(...FINDING_HEADS), ...rows], 1);
}

function page(name: string, widths: readonly number[], rows: readonly Row[], titleRows: number): SheetContent {
  return { name, columns: widths.map((width) => ({ width })), rows, print: { titleRows } };
}
