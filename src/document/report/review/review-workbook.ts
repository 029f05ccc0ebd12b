import { createWorkbook, type SheetContent } from '../../xlsx';
import { count, EMPTY_ROW, header, plain, text, type Row } from '../cells';
import type { ReportSource } from '../source';
import { runLines, unitLines } from '../words';
import { reviewLines } from './lines';
import { NO_OPINION, REVIEW_HEADS, REVIEW_SIGNATURES, REVIEW_TITLE, reviewNotes, reviewTitle } from './words';

const WIDTHS = [6, 36, 16, 18, 62, 8, 26, 16];

/** The 审核意见单 of a unit as a workbook of its own (.xlsx), to be sent, filled in and sent back. */
export function reviewWorkbook(source: ReportSource): Uint8Array {
  return createWorkbook([reviewSheet(source)]);
}

/** Its only sheet; the two last columns of the table are left for the unit and for the reviewer. */
export function reviewSheet(source: ReportSource): SheetContent {
  const top: readonly Row[] = [
    [{ value: reviewTitle(source), style: 'title' }],
    [plain(unitLines(source).join('　　'))],
    [plain(runLines(source).join('　　'))],
    header(...REVIEW_HEADS),
  ];
  return {
    name: REVIEW_TITLE,
    columns: WIDTHS.map((width) => ({ width })),
    rows: [
      ...top,
      ...lineRows(source),
      EMPTY_ROW,
      ...reviewNotes(source).map((note) => [plain(note)]),
      EMPTY_ROW,
      [plain(REVIEW_SIGNATURES.map((word) => `${word}：______________`).join('　　　'))],
    ],
    print: { titleRows: top.length },
  };
}

function lineRows(source: ReportSource): readonly Row[] {
  const lines = reviewLines(source);
  if (lines.length === 0) return [[plain(NO_OPINION)]];
  return lines.map(({ index, place, stated, expected, basis, nature }) => [
    count(index),
    ...[place, stated, expected, basis, nature, '', ''].map(text),
  ]);
}
