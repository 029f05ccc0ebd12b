import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createExcelHost } from '../../../src/host/excel';
import { createFileHost } from '../../../src/host/file';
import { createEmulatedExcel, emulatedWorkbookFromFile } from '../../support/excel';
import { comparable } from '../comparable';

const SAMPLES = path.join(__dirname, '../../../samples');

const files = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));

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
