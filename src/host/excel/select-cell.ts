import { toA1, type CellRef } from '../../model';
import type { SelectResult } from '../host';
import { HOST_TEXTS } from '../texts';
import type { ExcelRun } from './run-excel';
import { EXCEL_TEXTS } from './texts';

/** Shows a cell. A hidden sheet is only brought out when asked for: Excel fails on selecting there. */
export async function selectCell(run: ExcelRun, ref: CellRef, reveal: boolean): Promise<SelectResult> {
  const sheet = run.context.workbook.worksheets.getItemOrNullObject(ref.sheet).load('visibility');
  await run.sync();
  if (sheet.isNullObject) return { selected: false, hidden: false, reason: EXCEL_TEXTS.sheetGone(ref.sheet) };
  const hidden = sheet.visibility !== 'Visible';
  if (hidden && !reveal) return { selected: false, hidden: true, reason: HOST_TEXTS.sheetHidden(ref.sheet) };
  if (hidden) sheet.visibility = 'Visible';
  sheet.activate();
  sheet.getRange(toA1(ref.row, ref.column)).select();
  await run.commit();
  return { selected: true };
}
