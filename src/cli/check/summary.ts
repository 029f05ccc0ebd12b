import { createWorkbook, type SheetCell } from '../../document';
import { toA1, type Finding } from '../../model';
import { CLASS_NAMES, SEVERITY_NAMES } from '../texts';
import type { CheckedBook } from './checked-book';

/** What summary.xlsx says of one book. */
export interface SummaryRows {
  readonly book: readonly SheetCell[];
  readonly findings: readonly (readonly SheetCell[])[];
}

const BOOK_COLUMNS = [
  '文件',
  '单位',
  '年度',
  '金额单位',
  '已识别报表',
  '勾稽',
  '平',
  '尾差',
  '不平',
  '无法核对',
  '不适用',
  '错误',
  '说明',
];
const BOOK_WIDTHS = [36, 28, 8, 10, 12, 8, 8, 8, 8, 10, 8, 8, 50];
const FINDING_COLUMNS = [
  '文件',
  '单位',
  '规则',
  '类别',
  '程度',
  '问题',
  '疑点单元格（可能）',
  '若为此数则全部平',
  '差额',
  '可能应在何处更正',
];
const FINDING_WIDTHS = [30, 24, 8, 10, 8, 80, 44, 20, 14, 16];

export function summaryRows({ book, report, checked }: CheckedBook): SummaryRows {
  const { summary, findings } = checked;
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const questions = report.questions.map((question) => question.prompt).join('\n');
  return {
    book: [
      text(book.path),
      text(report.unitName ?? ''),
      text(report.year === null ? '' : String(report.year)),
      text(report.amountUnit ?? ''),
      ...[report.tables.length, summary.checked, summary.exact, summary.rounding, summary.broken].map(count),
      ...[summary.notChecked, summary.notApplicable, errors].map(count),
      text(questions),
    ],
    findings: findings
      .filter((finding) => finding.verdict !== 'rounding')
      .map((finding) => findingRow(book.path, report.unitName ?? '', finding)),
  };
}

/** The row of a file that could not be read. */
export function failureRow(path: string, reason: string): SummaryRows {
  const blanks = Array.from({ length: BOOK_COLUMNS.length - 2 }, () => text(''));
  return { book: [text(path), ...blanks, text(reason)], findings: [] };
}

/** summary.xlsx: a sheet with a row for each book, and one with a row for each finding but 尾差. */
export function summaryWorkbook(rows: readonly SummaryRows[]): Uint8Array {
  return createWorkbook([
    sheet(
      '汇总',
      BOOK_COLUMNS,
      BOOK_WIDTHS,
      rows.map((row) => row.book),
    ),
    sheet(
      '问题',
      FINDING_COLUMNS,
      FINDING_WIDTHS,
      rows.flatMap((row) => row.findings),
    ),
  ]);
}

function sheet(
  name: string,
  columns: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly SheetCell[])[],
): Parameters<typeof createWorkbook>[0][number] {
  const header = columns.map((value): SheetCell => ({ value, style: 'header' }));
  return { name, columns: widths.map((width) => ({ width })), rows: [header, ...rows] };
}

function findingRow(path: string, unitName: string, finding: Finding): readonly SheetCell[] {
  const suspects = finding.suspects.map(({ name, ref }) => `${name}（${toA1(ref.row, ref.column)}）`);
  const suggested = finding.suspects.map((suspect) => suspect.suggested ?? '');
  return [
    path,
    unitName,
    finding.rule,
    CLASS_NAMES[finding.class],
    SEVERITY_NAMES[finding.severity],
    finding.message,
    suspects.join('\n'),
    suggested.join('\n'),
    finding.difference ?? '',
    finding.mendIn ?? '',
  ].map(text);
}

function text(value: string): SheetCell {
  return { value, style: 'wrap' };
}

function count(value: number): SheetCell {
  return { value, style: 'wrap' };
}
