import { unzipSync, zipSync } from 'fflate';
import { Workbook } from 'exceljs';
import type { SheetPlan } from '../layout/sheet-plan';
import { drawSheet } from './draw-sheet';

/** Written into the document's properties and the package, so that two runs give the same bytes. */
const MADE_AT = new Date('2021-09-01T00:00:00Z');
/** Local time without a zone, as packages keep it: the bytes are the same wherever the script runs. */
const PACKED_AT = '2021-09-01T12:00:00';
const AUTHOR = '决算助手';

/** A planned workbook as the bytes of an .xlsx file. */
export async function workbookFile(title: string, sheets: readonly SheetPlan[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.title = title;
  workbook.creator = AUTHOR;
  workbook.lastModifiedBy = AUTHOR;
  workbook.created = MADE_AT;
  workbook.modified = MADE_AT;
  sheets.forEach((sheet) => drawSheet(workbook, sheet));
  const packed = new Uint8Array(await workbook.xlsx.writeBuffer());
  return zipSync(unzipSync(packed), { mtime: new Date(PACKED_AT) });
}
