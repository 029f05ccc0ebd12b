import { createWorkbook, type SheetCell, type SheetContent } from '../../document/xlsx';
import { EMPTY_ROW, header, heading, plain, text, type Row } from '../cells';
import { titleOf } from '../words';
import type { ComparisonSource } from './source';
import { comparisonTables, type ComparisonTable } from './tables';
import { COMPARISON_TITLES, comparisonRemarks, comparisonSentence, sealSentence, versionLine } from './words';

/** The 两稿比对 as a workbook: what changed, and a sheet for each further part that has something to tell. */
export function comparisonWorkbook(source: ComparisonSource): Uint8Array {
  const [cells, ...others] = comparisonTables(source);
  if (!cells) return createWorkbook([]);
  const further = others.filter(({ rows }) => rows.length > 0).map((part) => sheetOf(part, [heading(part.title)]));
  return createWorkbook([sheetOf(cells, headRows(source)), ...further]);
}

/** What is compared, when, and the outcome, before the first table. */
function headRows(source: ComparisonSource): readonly Row[] {
  const { old, now, time } = source;
  return [
    [{ value: `${titleOf(now.report, now.file)}${COMPARISON_TITLES.title}`, style: 'title' }],
    [plain(versionLine(COMPARISON_TITLES.old, old))],
    [plain(versionLine(COMPARISON_TITLES.now, now))],
    [plain(`比对时间：${time}`)],
    [plain(`${comparisonSentence(source)}${sealSentence(source)}`)],
    ...comparisonRemarks(source).map((remark) => [plain(remark)]),
    EMPTY_ROW,
  ];
}

/** The count in brackets behind a title is no part of a sheet's name, which must not change with it. */
function sheetOf({ title, columns, rows, nothing }: ComparisonTable, top: readonly Row[]): SheetContent {
  const head = [...top, header(...columns.map(({ head: each }) => each))];
  const body = rows.map((row) => row.map((value, index) => cellOf(value, columns[index]?.isNumber === true)));
  return {
    name: title.replace(/（.*/, ''),
    columns: columns.map(({ width }) => ({ width })),
    rows: [...head, ...(body.length > 0 ? body : [[plain(nothing)]])],
    print: { titleRows: head.length },
  };
}

/** A figure as a number, so that it can be reckoned with; what carries its unit, or is none, stays text. */
function cellOf(value: string, isNumber: boolean): SheetCell {
  const number = isNumber && /^-?[\d,]+(\.\d+)?$/.test(value) ? Number(value.replace(/,/g, '')) : null;
  if (number === null) return text(value);
  return value.includes('.') ? { value: number, style: 'number' } : { value: number, style: 'wrap' };
}
