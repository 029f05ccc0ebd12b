/**
 * An empty sheet of this name: made if there is none, cleared if there is one, so that references to it hold.
 * The caller has made sure that it is ours. Two round trips.
 * The helpers are loaded when first needed; they bring 57 KB that reading and marking never use.
 */
export async function forceSheet(workbook: Excel.Workbook, name: string): Promise<Excel.Worksheet> {
  const { ExcelUtilities } = await import(/* webpackChunkName: "office-helpers" */ '@microsoft/office-js-helpers');
  return ExcelUtilities.forceCreateSheet(workbook, name, true);
}
