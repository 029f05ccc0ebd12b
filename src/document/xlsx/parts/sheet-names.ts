import { openPackage } from '../../package/package';
import { workbookFormat } from './package-kind';
import { workbookParts } from './workbook-parts';

/**
 * The names of a workbook's sheets, hidden ones too, without reading what is in them.
 * @throws DocumentFault
 */
export async function sheetNames(bytes: Uint8Array): Promise<readonly string[]> {
  if (workbookFormat(bytes) === 'xlsx') return workbookParts(openPackage(bytes)).sheets.map((sheet) => sheet.name);
  const reader = await import(/* webpackChunkName: "xlsx" */ '@e965/xlsx');
  return reader.read(bytes, { type: 'array', bookSheets: true }).SheetNames;
}
