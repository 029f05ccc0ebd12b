import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createExcelHost } from '../../../src/host/excel';
import { createFileHost } from '../../../src/host/file';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/model';
import { createEmulatedExcel, emulatedWorkbookFromFile } from '../../support/excel';

const SAMPLES = path.join(__dirname, '../../../samples');

const files = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));

/** Hosts may leave empty cells off the end of a row and empty rows off the end of a sheet. */
function trimmed(values: SheetSnapshot['values']): readonly (readonly CellValue[])[] {
  const rows = values.map((row) =>
    row.slice(
      0,
      countTo(row, (value) => value !== null),
    ),
  );
  return rows.slice(
    0,
    countTo(rows, (row) => row.length > 0),
  );
}

/** How many items there are up to the last one that fits. */
function countTo<T>(items: readonly T[], fits: (item: T) => boolean): number {
  return items.reduce((count, item, index) => (fits(item) ? index + 1 : count), 0);
}

function comparable({ name, sheets }: WorkbookSnapshot): unknown {
  const corner = (merge: { readonly top: number; readonly left: number }): number => merge.top * 1000 + merge.left;
  return {
    name,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      values: trimmed(sheet.values),
      formulas: [...sheet.formulas].sort(),
      numberFormats: [...sheet.numberFormats].sort(),
      merges: [...sheet.merges].sort((a, b) => corner(a) - corner(b)),
    })),
  };
}

it('there are samples to read', () => expect(files.length).toBeGreaterThanOrEqual(2));

it.each(files)('%s reads alike from Excel and from the file', async (name) => {
  const bytes = new Uint8Array(readFileSync(path.join(SAMPLES, name)));
  const excel = createEmulatedExcel(await emulatedWorkbookFromFile(name, bytes));
  const restore = excel.install();
  const fromExcel = await createExcelHost().readWorkbook();
  restore();
  const fromFile = await (await createFileHost({ name, bytes })).readWorkbook();
  expect(comparable(fromExcel)).toEqual(comparable(fromFile));
  expect(excel.roundTrips).toHaveLength(3);
});
