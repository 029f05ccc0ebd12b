/** @jest-environment node */
import { createFileHost, type FileHost } from '../../../src/host/file';
import { trialName } from '../../../src/host/trial-name';
import { valueAt } from '../../../src/model';
import { changedParts, handMadeBook, partText, xlsBook } from '../../support/books';

const SHEET = '表';
const ROWS =
  '<sheetData><row r="1"><c r="A1"><v>10</v></c></row><row r="2"><c r="A2"><v>20</v></c></row>' +
  '<row r="3"><c r="A3"><f>SUM(A1:A2)</f><v>30</v></c><c r="B3"><f>A3*2</f><v>60</v></c></row></sheetData>';
const BYTES = handMadeBook({ sheets: [{ name: SHEET, inside: ROWS }] });

const hostOf = (): Promise<FileHost> => createFileHost({ name: '决算.xlsx', bytes: BYTES });
const tried = (row: number, value: number | null) => ({ sheet: SHEET, row, column: 0, value });

async function cells(host: FileHost): Promise<readonly unknown[]> {
  const sheet = (await host.readWorkbook()).sheets[0];
  if (!sheet) throw new Error('no sheet');
  return [0, 1, 2].map((row) => valueAt(sheet, row, 0)).concat(valueAt(sheet, 2, 1));
}

test('figures on trial are read with all that depends on them, and go without a trace', async () => {
  const host = await hostOf();
  await host.tryValues([tried(0, 15)]);
  expect(await cells(host)).toEqual([15, 20, 35, 70]);
  await host.tryValues([tried(0, 15), tried(1, null)]);
  expect(await cells(host)).toEqual([15, null, 15, 30]);
  await host.tryValues([]);
  expect(await cells(host)).toEqual([10, 20, 30, 60]);
  expect(host.getState().workbook).toBe(host.getState().original);
});

test('a copy has the figures on trial and the results that follow from them; the formulas stay', async () => {
  const host = await hostOf();
  const before = BYTES.slice();
  await host.tryValues([tried(0, 15)]);
  const copy = await host.save();
  expect(copy.name).toBe('决算（试算）（标记）.xlsx');
  expect(changedParts(BYTES, copy.bytes)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  const sheet = partText(copy.bytes, 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<c r="A1"><v>15</v></c>');
  expect(sheet).toContain('<f>SUM(A1:A2)</f><v>35</v></c><c r="B3"><f>A3*2</f><v>70</v>');
  expect(BYTES).toEqual(before);
  expect(await cells(await createFileHost({ name: copy.name, bytes: copy.bytes }))).toEqual([15, 20, 35, 70]);
});

test('a formula that a figure stands in for is gone in the copy, and what needed it follows the figure', async () => {
  const host = await hostOf();
  await host.tryValues([tried(2, 31)]);
  const sheet = partText((await host.save()).bytes, 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<c r="A3"><v>31</v></c><c r="B3"><f>A3*2</f><v>62</v></c>');
});

test('after the trial a copy is that of the file alone', async () => {
  const host = await hostOf();
  await host.tryValues([tried(0, 15)]);
  await host.tryValues([]);
  const copy = await host.save();
  expect([copy.name, changedParts(BYTES, copy.bytes)]).toEqual(['决算（无痕迹）.xlsx', []]);
});

test('a copy of an old .xls has them too', async () => {
  const host = await createFileHost({ name: '决算.xls', bytes: xlsBook() });
  const sheet = host.getState().workbook.sheets[0];
  if (!sheet) throw new Error('no sheet');
  await host.tryValues([{ sheet: sheet.name, row: 40, column: 1, value: 15 }]);
  const { name, bytes } = await host.save();
  const reread = (await createFileHost({ name, bytes })).getState().workbook.sheets[0];
  expect(reread && valueAt(reread, 40, 1)).toBe(15);
});

test('no sheet of ours is written during a trial, and a sheet that goes takes its figures along', async () => {
  const host = await hostOf();
  await host.writeOwnSheet({ name: '核对结果', columns: [], rows: [[{ value: 1 }]] });
  await host.tryValues([{ sheet: '核对结果', row: 0, column: 0, value: 2 }, tried(0, 15)]);
  await expect(host.writeOwnSheet({ name: '别的', columns: [], rows: [] })).rejects.toThrow(
    '试算中不往工作簿里写工作表，以免写进试算的数；请先“全部还原”，再试一次。',
  );
  await host.removeTraces();
  expect(host.getState().trial).toEqual([tried(0, 15)]);
  expect(await cells(host)).toEqual([15, 20, 35, 70]);
});

test.each([
  ['甲.xlsx', '甲（试算）.xlsx'],
  ['甲.2020.marked-2.xlsx', '甲.2020（试算）.marked-2.xlsx'],
  ['甲 等 9 个文件', '甲 等 9 个文件（试算）'],
  ['甲（试算）.xlsx', '甲（试算）.xlsx'],
])('%s on trial is %s', (name, named) => {
  expect(trialName(name)).toBe(named);
});
