import { createWorkbook, type SheetContent } from '../../document/xlsx';
import { count, EMPTY_ROW, header, plain, text, type Row } from '../cells';
import type { ReportSource } from '../source';
import { runLines, unitLines } from '../words';
import { roundSheet, roundOf } from '../round';
import { reviewLines } from './lines';
import {
  CARRIED_NOTE,
  NO_OPINION,
  REVIEW_SIGNATURES,
  REVIEW_TITLE,
  reviewColumns,
  reviewNotes,
  reviewTexts,
  reviewTitle,
} from './words';

/**
 * The 审核意见单 of a unit as a workbook of its own (.xlsx), to be sent, filled in and sent back; it carries what a
 * second round knows its opinions by.
 */
export function reviewWorkbook(source: ReportSource): Uint8Array {
  return createWorkbook([reviewSheet(source), roundSheet([roundOf(source)])]);
}

/** The sheet that people see; the two last columns of the table are left for the unit and for the reviewer. */
export function reviewSheet(source: ReportSource): SheetContent {
  const columns = reviewColumns(source);
  const top: readonly Row[] = [
    [{ value: reviewTitle(source), style: 'title' }],
    [plain(unitLines(source).join('　　'))],
    [plain(runLines(source).join('　　'))],
    header(...columns.map(({ head }) => head)),
  ];
  return {
    name: REVIEW_TITLE,
    columns: columns.map(({ width }) => ({ width })),
    rows: [
      ...top,
      ...lineRows(source),
      EMPTY_ROW,
      ...[...reviewNotes(source), CARRIED_NOTE].map((note) => [plain(note)]),
      EMPTY_ROW,
      [plain(REVIEW_SIGNATURES.map((word) => `${word}：______________`).join('　　　'))],
    ],
    print: { titleRows: top.length },
  };
}

/** A sheet without opinions says so; it is no blank sheet. */
function lineRows(source: ReportSource): readonly Row[] {
  const lines = reviewLines(source);
  if (lines.length === 0) return [[plain(NO_OPINION)]];
  return lines.map((line) => [count(line.index), ...reviewTexts(line).map(text)]);
}
