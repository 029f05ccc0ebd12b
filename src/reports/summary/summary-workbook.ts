import { CLASS_NAMES, SEVERITY_NAMES } from '../../model';
import { OUTCOME_NAMES, type Outcome } from '../../rounds';
import type { SheetContent } from '../../document/xlsx';
import { createWorkbook, type SheetCell } from '../../document/xlsx';
import { amount, count, EMPTY_ROW, header, plain, text, type Row } from '../cells';
import { placeWords, suggestedText } from '../places';
import { roundSheet } from '../round';
import { PROOFREAD_TITLES } from '../proofread';
import { CAUTION } from '../words';
import type { BatchEntry } from './batch-entry';
import { commonGaps, commonProblems, unitOrFileName } from './common';
import { countOf, rankEntries, textFindingsOf, type RankedEntry } from './order';
import { headline, stateOf, textNotRead } from './words';

export interface SummaryOptions {
  /** When the batch was checked, as it is printed. */
  readonly time: string;
  /** The year that all books ought to have; without it the one that most have. */
  readonly year: number | null;
}

/** 汇总.xlsx: the units with what is missing first, what they have in common, and every finding but 尾差. */
export function summaryWorkbook(entries: readonly BatchEntry[], options: SummaryOptions): Uint8Array {
  const rounds = entries.flatMap(({ round }) => round ?? []);
  return createWorkbook([...summarySheets(entries, options), roundSheet(rounds)]);
}

/** The texts have a sheet only where some book of the batch came with one. */
export function summarySheets(entries: readonly BatchEntry[], options: SummaryOptions): readonly SheetContent[] {
  const ranked = rankEntries(entries, options.year);
  const order = ranked.map(({ entry }) => entry);
  return [
    unitSheet(ranked, options),
    problemSheet(order),
    gapSheet(order),
    findingSheet(order),
    ...(hasTexts(ranked) ? [textSheet(order)] : []),
  ];
}

/** One for each cell of `unitRow`, as the widths are. */
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
  '封签',
];
/** In characters. */
const UNIT_WIDTHS = [6, 16, 26, 34, 8, 10, 10, 8, 8, 8, 8, 8, 8, 8, 8, 50, 18];

/** What became of the opinions of the round before, behind the other columns. */
const OUTCOMES: readonly Outcome[] = ['mended', 'open', 'fresh'];
const OUTCOME_WIDTH = 8;
/** Of the column that counts what stands against the texts. */
const TEXT_WIDTH = 10;

/** Columns for texts and for a second round stand behind the others, where any unit has them. */
function unitSheet(ranked: readonly RankedEntry[], { time }: SummaryOptions): SheetContent {
  const hasRounds = ranked.some(({ entry }) => entry.outcomes !== null);
  const texts = hasTexts(ranked) ? [PROOFREAD_TITLES.findings] : [];
  const top: readonly Row[] = [
    [{ value: '部门决算核对汇总', style: 'title' }],
    [plain([headline(ranked), `检查时间：${time}`].join('　　'))],
    header(...UNIT_HEADS, ...texts, ...(hasRounds ? OUTCOMES.map((outcome) => OUTCOME_NAMES[outcome]) : [])),
  ];
  const widths = [
    ...UNIT_WIDTHS,
    ...texts.map(() => TEXT_WIDTH),
    ...(hasRounds ? OUTCOMES.map(() => OUTCOME_WIDTH) : []),
  ];
  const rows = ranked.map((each, index) => unitRow(each, index + 1, texts.length > 0));
  return page('汇总', widths, [...top, ...rows, EMPTY_ROW, [plain(CAUTION)]], top.length);
}

/** Counts stay blank where nothing was checked: 0 would say that nothing is broken. */
function unitRow({ entry, lacks }: RankedEntry, index: number, withTexts: boolean): Row {
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
    text([...lacks, ...questions, ...unreadTexts(entry)].join('\n')),
    text(entry.seal ?? ''),
    ...(withTexts ? [textCount(entry)] : []),
    ...(outcomes ? OUTCOMES.map((outcome) => count(outcomes[outcome])) : []),
  ];
}

/** Of any unit: columns are the same for all. */
function hasTexts(ranked: readonly RankedEntry[]): boolean {
  return ranked.some(({ entry: { texts } }) => texts !== undefined && texts.length > 0);
}

/** Nothing where no text was proof-read: that is not none. */
function textCount(entry: BatchEntry): SheetCell {
  const findings = textFindingsOf(entry);
  return findings === null ? text('') : count(findings.length);
}

/** A text that could not be read is told beside what the book lacks. */
function unreadTexts({ texts = [] }: BatchEntry): readonly string[] {
  return texts.flatMap(({ failure }) => (failure === null ? [] : [textNotRead(failure)]));
}

/** For a 通报: problems with the units that have them, those of most units first. */
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

/** What many units lack is one request to all of them. */
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

/** One for each cell of a finding's row. */
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

/** Every broken finding of every unit, to be filtered and sorted in the sheet. */
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

/** One for each cell of a text finding's row. */
const TEXT_HEADS = ['单位', '文稿', '级别', '规则', '位置', '原文', '问题', '可改为'];
const TEXT_WIDTHS = [24, 34, 8, 10, 40, 30, 70, 24];

/** Every finding of the texts, in the order of the units. */
function textSheet(entries: readonly BatchEntry[]): SheetContent {
  const rows = entries.flatMap((entry) =>
    (entry.texts ?? []).flatMap(({ file, findings }) =>
      findings.map(({ severity, rule, place, section, message, correction }): Row => [
        text(unitOrFileName(entry)),
        text(file),
        text(SEVERITY_NAMES[severity]),
        text(rule),
        text(PROOFREAD_TITLES.at(place, section)),
        text(place.quote),
        text(message),
        text(correction ?? ''),
      ]),
    ),
  );
  return page(PROOFREAD_TITLES.findings, TEXT_WIDTHS, [header(...TEXT_HEADS), ...rows], 1);
}

/** A sheet whose first rows are repeated on every printed page. */
function page(name: string, widths: readonly number[], rows: readonly Row[], titleRows: number): SheetContent {
  return { name, columns: widths.map((width) => ({ width })), rows, print: { titleRows } };
}
