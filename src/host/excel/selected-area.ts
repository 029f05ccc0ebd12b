import { maybeArea } from '../../model';
import type { SelectedArea } from '../host';
import type { ExcelRun } from './run-excel';

/** The area that the user has selected; null for whole rows and columns, which are no cells to pick. */
export async function selectedArea(run: ExcelRun): Promise<SelectedArea | null> {
  const range = run.context.workbook.getSelectedRange().load('address');
  await run.sync();
  const mark = range.address.lastIndexOf('!');
  const area = maybeArea(range.address.slice(mark + 1));
  return area && { sheet: sheetName(range.address.slice(0, mark)), area };
}

/** Excel puts names with signs into quotes, and doubles a quote within. */
function sheetName(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}
