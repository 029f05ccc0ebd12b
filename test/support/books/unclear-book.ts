import type { CellValue, SheetSnapshot } from '../../../src/model';
import { CONSISTENT } from './sample-files';

/** The sheet of 支出决算表 in the book below; neither its name nor a title says so. */
export const UNCLEAR_SHEET = 'Sheet3';
/** Where the heading of 基本支出 stood; what stands there now cannot be read. */
export const UNCLEAR_COLUMN = 'F4';
const HEADING = '＊＊';

const UNSAID: ReadonlyMap<CellValue, CellValue> = new Map([
  ['支出决算表', null],
  ['公开03表', null],
  ['基本支出', HEADING],
  ['对附属单位补助支出', '补助'],
  ['上缴上级支出', '上缴'],
]);

/** The consistent book with one table that cannot be told by itself. */
export const UNCLEAR: readonly SheetSnapshot[] = CONSISTENT.sheets.map((sheet) =>
  sheet.name.startsWith('GK03') ? unclear(sheet) : sheet,
);

function unclear(sheet: SheetSnapshot): SheetSnapshot {
  const values = sheet.values.map((row) =>
    row.map((value) => (UNSAID.has(value) ? (UNSAID.get(value) ?? null) : value)),
  );
  return { ...sheet, name: UNCLEAR_SHEET, values: values.filter((row) => !row.some(isNote)) };
}

/** The line below the table names it. */
function isNote(value: CellValue): boolean {
  return typeof value === 'string' && value.startsWith('注：');
}
