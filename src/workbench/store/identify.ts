import { recognise } from '../../casework';
import type { WorkbookSnapshot } from '../../model';
import type { BookIdentity } from './workbench-state';

/** Whose book it is, as its tables say, and the first of them in the order of the sheets. */
export function identityOf(workbook: WorkbookSnapshot): BookIdentity {
  const { unitName, scope, year, tables } = recognise(workbook);
  const sheets = new Set(tables.map(({ sheet }) => sheet));
  const first = workbook.sheets.find(({ name, visibility }) => visibility === 'visible' && sheets.has(name));
  const firstTable = first === undefined ? null : { sheet: first.name, row: 0, column: 0 };
  return { unitName, scope, year, firstTable };
}
